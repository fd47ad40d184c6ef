import fc from 'fast-check';
import { areaAddress, areaOf, joinAddresses, joinCells } from '../../src/excel/areas';

const cells = fc
  .uniqueArray(fc.record({ row: fc.nat(8), column: fc.nat(5) }), {
    selector: ({ row, column }) => row * 10 + column,
  })
  .map((all) => all.sort((a, b) => a.row - b.row || a.column - b.column));

describe('areas of a sheet', () => {
  test.each([
    ['=Summary!$A$1:$E$9', { top: 0, left: 0, rows: 9, columns: 5 }],
    ["='Mary''s summary'!$AB$12:$AD$14", { top: 11, left: 27, rows: 3, columns: 3 }],
    ['=Summary!$C$7', { top: 6, left: 2, rows: 1, columns: 1 }],
    ['=Summary!#REF!', undefined],
    ['=Statuses[Status]', undefined],
    ['="Recommendations"', undefined],
  ])('%s', (formula, area) => {
    expect(areaOf(formula)).toEqual(area);
  });

  test('an address and the area that it names are the same', () => {
    const area = fc.record({
      top: fc.nat(1000),
      left: fc.nat(800),
      rows: fc.integer({ min: 1, max: 50 }),
      columns: fc.integer({ min: 1, max: 50 }),
    });
    fc.assert(
      fc.property(area, (one) => {
        expect(areaOf(`=Sheet!${areaAddress(one)}`)).toEqual(one);
      }),
    );
  });

  test('cells are taken together without one more or one less', () => {
    fc.assert(
      fc.property(cells, (all) => {
        const covered = joinCells(all).flatMap(({ top, left, rows, columns }) =>
          Array.from({ length: rows * columns }, (_, at) => ({
            row: top + Math.floor(at / columns),
            column: left + (at % columns),
          })),
        );
        const key = ({ row, column }: { row: number; column: number }) => row * 10 + column;
        expect(covered.map(key).sort((a, b) => a - b)).toEqual(all.map(key).sort((a, b) => a - b));
      }),
    );
  });

  test('a block of cells is one area', () => {
    const block = [1, 2, 3].flatMap((row) => [0, 1].map((column) => ({ row, column })));
    expect(joinCells(block)).toEqual([{ top: 1, left: 0, rows: 3, columns: 2 }]);
  });

  test('addresses of many areas are parted below the length that Excel takes', () => {
    const many = Array.from({ length: 3000 }, (_, at) => ({
      top: at * 2,
      left: 0,
      rows: 1,
      columns: 2,
    }));
    const texts = joinAddresses(many);
    expect(Math.max(...texts.map((text) => text.length))).toBeLessThan(8192);
    expect(texts.join(',').split(',')).toEqual(many.map(areaAddress));
  });
});
