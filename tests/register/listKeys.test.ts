import fc from 'fast-check';
import { distinct, evidenceKey, listKeys, takeEvidenceKeyApart } from '../../src/register/listKeys';

const item = (ref: string, recommendation: string) => ({
  row: 0,
  columns: {},
  texts: { ref, recommendation },
  serials: {},
  evidence: [],
});

describe('keys of a list', () => {
  it('are the numbers that stand once, else the texts', () => {
    expect(listKeys([item('1', 'a'), item('2', 'b'), item('2', 'c'), item('', 'd')])).toEqual([
      '1',
      'b',
      'c',
      'd',
    ]);
  });

  it('never repeat', () => {
    expect(listKeys([item('', 'a'), item('', 'a'), item('a', 'b')])).toEqual([
      'a',
      'a (2)',
      'a (3)',
    ]);
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'a (2)', 'a (3)', 'b', '')), (texts) => {
        expect(new Set(distinct(texts)).size).toBe(texts.length);
      }),
    );
  });

  it('of evidence can be taken apart again', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), (recommendation, number) => {
        expect(takeEvidenceKeyApart(evidenceKey(recommendation, number))).toEqual({
          recommendation,
          number,
        });
      }),
    );
    expect(takeEvidenceKeyApart('no key')).toEqual({ recommendation: '', number: 0 });
  });
});
