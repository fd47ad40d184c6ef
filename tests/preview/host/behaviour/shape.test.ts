import { cellsOf, eachTest } from '../session';

const excel = eachTest();

async function values(address: string): Promise<unknown[][]> {
  return excel().run(async (context) => {
    const range = cellsOf(context, address).load('values');
    await context.sync();
    return range.values as unknown[][];
  });
}

/** @see https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values */
describe('the shape of values', () => {
  it.each([
    ['one row too few', [[1, 2]]],
    ['a row too short', [[1, 2], [3]]],
    ['null', null],
    ['a list of rows that are no lists', [1, 2]],
    [
      'an object as a value',
      [
        [{}, 1],
        [2, 3],
      ],
    ],
  ])('%s is InvalidArgument', async (_, given) => {
    const error = await excel().failure(async (context) => {
      cellsOf(context, 'A1:B2').values = given as never;
      await context.sync();
    });
    expect(error.code).toBe('InvalidArgument');
  });

  it('is looked at before anything is written, also when Office.js sends it in parts', async () => {
    const error = await excel().failure(async (context) => {
      cellsOf(context, 'A1:B2000').values = Array.from({ length: 1999 }, (_, at) => [at, at]);
      await context.sync();
    });
    expect(error.code).toBe('InvalidArgument');
    expect(await values('A1:B1')).toEqual([['', '']]);
  });

  it('lets one value stand for every cell, and null for a cell that stays', async () => {
    await excel().run(async (context) => {
      cellsOf(context, 'A1:B2').values = 'same' as never;
      await context.sync();
      cellsOf(context, 'A1:B2').values = [
        [null, 1],
        ['', null],
      ];
      await context.sync();
    });
    expect(await values('A1:B2')).toEqual([
      ['same', 1],
      ['', 'same'],
    ]);
  });

  it('writes a large range whole', async () => {
    const rows = Array.from({ length: 3000 }, (_, row) => [row, `text ${row}`]);
    await excel().run(async (context) => {
      cellsOf(context, 'A1:B3000').values = rows;
      await context.sync();
    });
    expect(await values('A1:B3000')).toEqual(rows);
  });
});

/** @see https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
describe('the length of values', () => {
  it('is at most 32,767 characters', async () => {
    const longest = 'x'.repeat(32_767);
    await excel().run(async (context) => {
      cellsOf(context, 'A1').values = [[longest]];
      await context.sync();
    });
    expect(await values('A1')).toEqual([[longest]]);
    const error = await excel().failure(async (context) => {
      cellsOf(context, 'A2').values = [[`${longest}x`]];
      await context.sync();
    });
    expect(error.code).toBe('InvalidArgument');
  });

  it('of a formula is at most 8,192', async () => {
    const error = await excel().failure(async (context) => {
      cellsOf(context, 'A1').formulas = [[`="${'x'.repeat(8192)}"`]];
      await context.sync();
    });
    expect(error.code).toBe('InvalidArgument');
  });
});

/** @see https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded */
describe('whole rows and columns', () => {
  it('cell by cell they read null', async () => {
    await excel().run(async (context) => {
      const row = cellsOf(context, '2:2').load('values,text,formulas,numberFormat,cellCount');
      const column = cellsOf(context, 'B:B').load('values,cellCount');
      await context.sync();
      expect([row.values, row.text, row.formulas, row.numberFormat]).toEqual([
        null,
        null,
        null,
        null,
      ]);
      expect(column.values).toBeNull();
      expect([row.cellCount, column.cellCount]).toEqual([16_384, 1_048_576]);
    });
  });

  it.each(['values', 'numberFormat', 'formulas'] as const)('%s cannot be set', async (member) => {
    const error = await excel().failure(async (context) => {
      cellsOf(context, '1:1')[member] = 'x' as never;
      await context.sync();
    });
    expect(error.code).toBe('InvalidArgument');
  });

  it('their formats can be set, and are theirs in cells that come later', async () => {
    await excel().run(async (context) => {
      cellsOf(context, 'C1').values = [['there']];
      cellsOf(context, 'C:C').format.font.bold = true;
      await context.sync();
      const later = cellsOf(context, 'C900').load('format/font/bold');
      const there = cellsOf(context, 'C1').load('format/font/bold,values');
      await context.sync();
      expect([later.format.font.bold, there.format.font.bold]).toEqual([true, true]);
      expect(there.values).toEqual([['there']]);
    });
  });
});
