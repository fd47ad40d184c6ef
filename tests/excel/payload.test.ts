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

  test('the first part fills up the request that has been begun, unless no row has room in it', () => {
    const all = [['abcd'], ['efgh'], ['ijkl'], ['mnop']];
    const own = payloadOf(all[0]) + 1;
    const sizes = (room: number) => inParts(all, 3 * own, room).map((part) => part.rows.length);
    expect(sizes(2 * own)).toEqual([2, 2]);
    expect(sizes(own)).toEqual([1, 3]);
    expect(sizes(own - 1)).toEqual([3, 1]);
    expect(sizes(0)).toEqual([3, 1]);
  });

  test('what goes over the wire is counted, not characters', () => {
    expect(payloadOf(['£'])).toBe(6);
    expect(payloadOf(['a\n"'])).toBe(9);
  });
});
