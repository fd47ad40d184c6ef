import fc from 'fast-check';
import { formatRuns } from '../../src/excel/formatRuns';

describe('number formats of a column', () => {
  test('are taken together where they are the same', () => {
    expect(formatRuns(['@', '@', 'dd/mm/yyyy', '@'])).toEqual([
      { first: 0, count: 2, format: '@' },
      { first: 2, count: 1, format: 'dd/mm/yyyy' },
      { first: 3, count: 1, format: '@' },
    ]);
  });

  test('come out the same, row by row', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('@', 'General', '0.00')), (formats) => {
        const runs = formatRuns(formats);
        expect(runs.flatMap(({ count, format }) => Array<string>(count).fill(format))).toEqual(
          formats,
        );
      }),
    );
  });
});
