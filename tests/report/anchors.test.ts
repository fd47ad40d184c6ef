import fc from 'fast-check';
import { anchorsFor } from '../../src/report/anchors';

describe('names that cross-references point to', () => {
  it('are made of the ref', () => {
    expect(anchorsFor(['R01', '1.10', 'HMI 3/a'])).toEqual(['rec_R01', 'rec_1_10', 'rec_HMI_3_a']);
  });

  it('are told apart where refs read the same, in any case', () => {
    expect(anchorsFor(['1.1', '1-1', 'a', 'A', 'a', '', ''])).toEqual([
      'rec_1_1',
      'rec_1_1_2',
      'rec_a',
      'rec_A_2',
      'rec_a_3',
      'rec_',
      'rec__2',
    ]);
  });

  it('are bookmarks that Word takes, and all different, for any refs', () => {
    const ref = fc.oneof(
      fc.string({ maxLength: 60 }),
      fc.constantFrom('1.1', '1-1', '1.1.2', 'rec', 'x'.repeat(80), ''),
    );
    fc.assert(
      fc.property(fc.array(ref, { maxLength: 40 }), (refs) => {
        const anchors = anchorsFor(refs);
        expect(anchors).toHaveLength(refs.length);
        for (const anchor of anchors) expect(anchor).toMatch(/^[A-Za-z][A-Za-z0-9_]{0,39}$/);
        expect(new Set(anchors.map((anchor) => anchor.toLowerCase())).size).toBe(refs.length);
      }),
    );
  });
});
