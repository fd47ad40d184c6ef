import fc from 'fast-check';
import { nextAnswer, nextPieces } from '../../src/excel/pieces';
import type { Progress } from '../../src/excel/pieces';

const progress = fc.array(
  fc.record({
    rows: fc.nat(200),
    columns: fc.integer({ min: 1, max: 12 }),
    done: fc.constant(0),
    bytesPerCell: fc.integer({ min: 1, max: 500 }),
  }),
  { maxLength: 6 },
);

describe('reading in parts', () => {
  test('parts follow one another until every row of every range has been read once', () => {
    fc.assert(
      fc.property(progress, fc.integer({ min: 1, max: 20_000 }), (ranges, limit) => {
        const state = ranges.map((range): Progress => ({ ...range }));
        const read = state.map((): number[] => []);
        for (
          let next = nextPieces(state, limit);
          next.length > 0;
          next = nextPieces(state, limit)
        ) {
          for (const { range, first, rows } of next) {
            for (let row = first; row < first + rows; row += 1) read[range]!.push(row);
            state[range]!.done += rows;
          }
        }
        ranges.forEach(({ rows }, at) => {
          expect(read[at]).toEqual(Array.from({ length: rows }, (_, row) => row));
        });
      }),
    );
  });

  test('a part is within the limit, unless one row alone is larger', () => {
    fc.assert(
      fc.property(progress, fc.integer({ min: 1, max: 20_000 }), (ranges, limit) => {
        const next = nextPieces(ranges, limit);
        const bytes = next.reduce((sum, { range, rows }) => {
          const { columns, bytesPerCell } = ranges[range]!;
          return sum + rows * columns * bytesPerCell;
        }, 0);
        const oneRow = next.length === 1 && next[0]!.rows === 1;
        expect(oneRow || bytes <= limit).toBe(true);
      }),
    );
  });

  test('one more part for each 4 MB, though all are known only from twenty rows', () => {
    const megabytes = 1024 * 1024;
    const large = fc.array(
      fc.record({
        rows: fc.integer({ min: 1_000, max: 40_000 }),
        columns: fc.integer({ min: 1, max: 12 }),
        done: fc.constant(0),
        bytesPerCell: fc.integer({ min: 1, max: 60 }),
      }),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(large, (ranges) => {
        const state = ranges.map((range): Progress => ({ ...range }));
        const bytes = ranges.reduce(
          (sum, { rows, columns, bytesPerCell }) => sum + rows * columns * bytesPerCell,
          0,
        );
        let parts = 0;
        for (;;) {
          const next = nextPieces(state, nextAnswer(state));
          if (next.length === 0) break;
          for (const { range, rows } of next) state[range]!.done += rows;
          parts += 1;
        }
        expect(parts).toBeLessThanOrEqual(1 + Math.floor(bytes / (4 * megabytes)));
      }),
    );
  });
});
