import fc from 'fast-check';
import { inParts, payloadOf } from '../../src/excel/payload';

const rows = fc.array(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 4 }), {
  maxLength: 60,
});

describe('taking rows apart for requests', () => {
  test('every row goes exactly once, in order', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 400 }), (all, limit) => {
        const parts = inParts(all, limit);
        expect(parts.flatMap((part) => part.rows)).toEqual(all);
        parts.forEach((part) => expect(all[part.first]).toBe(part.rows[0]));
      }),
    );
  });

  test('a part is never larger than the limit, but for a row that is larger by itself', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 400 }), (all, limit) => {
        for (const part of inParts(all, limit)) {
          if (part.rows.length > 1) expect(payloadOf(part.rows) - 1).toBeLessThanOrEqual(limit);
        }
      }),
    );
  });

  test('what goes over the wire is counted, not characters', () => {
    expect(payloadOf(['£'])).toBe(6);
    expect(payloadOf(['a\n"'])).toBe(9);
  });
});
