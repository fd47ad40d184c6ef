import fc from 'fast-check';
import { rowPlaces } from '../../src/register/rowPlaces';

describe('which rows of the history a meeting recorded again takes the place of', () => {
  test('those of the same ref, wherever they have been sorted to', () => {
    expect(rowPlaces(['1', '2', '3'], [undefined, '3', '2', undefined, '1'])).toEqual({
      over: [
        { row: 2, at: 1 },
        { row: 1, at: 2 },
        { row: 0, at: 4 },
      ],
      added: [],
      gone: [],
    });
  });

  test('a ref that has come has no row yet, and the row of one that has left goes', () => {
    expect(rowPlaces(['1', '4'], ['1', '3', undefined])).toEqual({
      over: [{ row: 0, at: 0 }],
      added: [1],
      gone: [1],
    });
  });

  test('of a ref that stands twice the first takes the first', () => {
    expect(rowPlaces(['7', '7', '7'], ['7', undefined, '7'])).toEqual({
      over: [
        { row: 0, at: 0 },
        { row: 1, at: 2 },
      ],
      added: [2],
      gone: [],
    });
  });

  test('every new row has one place, every row of the meeting one fate, and no other row is touched', () => {
    const ref = fc.constantFrom('1', '2', '3', '07', '7');
    fc.assert(
      fc.property(fc.array(ref), fc.array(fc.option(ref, { nil: undefined })), (refs, there) => {
        const { over, added, gone } = rowPlaces(refs, there);
        const rows = [...over.map(({ row }) => row), ...added].sort((a, b) => a - b);
        expect(rows).toEqual(refs.map((_, row) => row));
        const fates = [...over.map(({ at }) => at), ...gone].sort((a, b) => a - b);
        expect(fates).toEqual(there.flatMap((one, at) => (one === undefined ? [] : [at])));
        expect(over.every(({ row, at }) => refs[row] === there[at])).toBe(true);
      }),
    );
  });
});
