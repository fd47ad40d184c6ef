import { cellsOf, eachTest } from '../session';

const excel = eachTest();

/** @see https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-insert-member(1) */
describe('inserted cells take the format beside them', () => {
  it('a column that of the column to its left, text format included', async () => {
    await excel().run(async (context) => {
      const left = cellsOf(context, 'B1:B3');
      left.numberFormat = '@' as never;
      left.format.fill.color = '#FFCC00';
      left.values = [['a'], ['b'], ['c']];
      await context.sync();
      cellsOf(context, 'C1:C3').insert('Right');
      const inserted = cellsOf(context, 'C1:C3').load('numberFormat,format/fill/color');
      await context.sync();
      expect(inserted.numberFormat).toEqual([['@'], ['@'], ['@']]);
      expect(inserted.format.fill.color).toBe('#FFCC00');
    });
  });

  it('a row that of the row above', async () => {
    await excel().run(async (context) => {
      cellsOf(context, 'A1:B1').numberFormat = [['0.00', 'General']];
      cellsOf(context, 'A2:B2').values = [[1, 2]];
      await context.sync();
      cellsOf(context, '2:2').insert('Down');
      const inserted = cellsOf(context, 'A2:B2').load('numberFormat,values');
      await context.sync();
      expect(inserted.numberFormat).toEqual([['0.00', 'General']]);
      expect(inserted.values).toEqual([['', '']]);
    });
  });
});

/** @see https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-getusedrange-member(1) */
describe('the used range', () => {
  it('runs to the last format, far past the data, unless only values count', async () => {
    await excel().run(async (context) => {
      cellsOf(context, 'B2').values = [['data']];
      cellsOf(context, 'D500').format.fill.color = '#FF0000';
      await context.sync();
      const sheet = context.workbook.worksheets.getFirst();
      const all = sheet.getUsedRange().load('address');
      const values = sheet.getUsedRange(true).load('address');
      await context.sync();
      expect([all.address, values.address]).toEqual(['Sheet1!B2:D500', 'Sheet1!B2']);
    });
  });

  it('of a blank sheet is its first cell, or a null object', async () => {
    await excel().run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const first = sheet.getUsedRange().load('address');
      const none = sheet.getUsedRangeOrNullObject();
      await context.sync();
      expect([first.address, none.isNullObject]).toEqual(['Sheet1!A1', true]);
    });
  });
});

/**
 * The documentation says that `text` does not depend on the column's width; it has been seen to.
 * @see https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-text-member
 */
describe('text', () => {
  it('is #### for numbers and dates in a narrow column, never for texts', async () => {
    await excel().run(async (context) => {
      const row = cellsOf(context, 'A1:C1');
      row.values = [['2024-02-13', 1234567, 'a long text']];
      row.format.columnWidth = 20;
      row.load('text,values');
      await context.sync();
      expect(row.text[0]?.[0]).toMatch(/^#+$/);
      expect(row.text[0]?.[1]).toMatch(/^#+$/);
      expect(row.text[0]?.[2]).toBe('a long text');
      expect(row.values[0]?.[0]).toBe(45335);
    });
  });

  it.each([
    [1234.5, '#,##0.00', '1,234.50'],
    [0.421, '0.0%', '42.1%'],
    [45335, 'dd/mm/yyyy', '13/02/2024'],
    [45335, 'd mmmm yyyy', '13 February 2024'],
    [7, '000', '007'],
    [1 / 3, 'General', '0.333333333'],
    ['Done', '"✓ "@', '✓ Done'],
  ])('%s in %s is %s', async (value, format, shown) => {
    await excel().run(async (context) => {
      const cell = cellsOf(context, 'A1');
      cell.numberFormat = [[format]];
      cell.values = [[value]];
      cell.format.columnWidth = 200;
      cell.load('text');
      await context.sync();
      expect(cell.text).toEqual([[shown]]);
    });
  });
});

/** @see https://github.com/OfficeDev/office-js/issues/6218 */
it('a cell without fill reads #FFFFFF', async () => {
  await excel().run(async (context) => {
    const cell = cellsOf(context, 'A1');
    cell.format.fill.color = '#123456';
    cell.format.fill.clear();
    cell.load('format/fill/color');
    await context.sync();
    expect(cell.format.fill.color).toBe('#FFFFFF');
  });
});

/** @see https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values */
it('formats that differ within a range read null', async () => {
  await excel().run(async (context) => {
    cellsOf(context, 'A1').format.font.bold = true;
    cellsOf(context, 'A1').format.fill.color = '#FF0000';
    cellsOf(context, 'B1').format.columnWidth = 100;
    const both = cellsOf(context, 'A1:B1').load(
      'format/font/bold,format/font/size,format/fill/color,format/columnWidth',
    );
    await context.sync();
    expect(both.format.font.bold).toBeNull();
    expect(both.format.fill.color).toBeNull();
    expect(both.format.columnWidth).toBeNull();
    expect(both.format.font.size).toBe(11);
  });
});

/** @see https://github.com/OfficeDev/office-js/issues/5194 */
describe('the formula of a conditional format', () => {
  it('speaks of the first cell of the range from which the format is reached', async () => {
    await excel().run(async (context) => {
      const format = cellsOf(context, 'C5:C9').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=EXACT($C5,"Done")';
      await context.sync();
      const [fromTop, fromBelow] = ['C5:C9', 'C7'].map((address) =>
        cellsOf(context, address).conditionalFormats.load('items/custom/rule/formula'),
      );
      await context.sync();
      expect(fromTop?.items[0]?.custom.rule.formula).toBe('=EXACT($C5,"Done")');
      expect(fromBelow?.items[0]?.custom.rule.formula).toBe('=EXACT($C7,"Done")');
    });
  });
});

/** @see https://github.com/OfficeDev/office-js/issues/5299 */
describe('conditional formats that refer to other cells do not follow them, so they are refused', () => {
  it.each(['=$D5="x"', '=C6="x"', '=$C$5="x"', '=Sheet1!C5="x"', '=SUM(C5:C6)>1'])(
    '%s',
    async (formula) => {
      const error = await excel().failure(async (context) => {
        cellsOf(context, 'C5:C9').conditionalFormats.add('Custom').custom.rule.formula = formula;
        await context.sync();
      });
      expect(error.message).toContain('issues/5299'.replace('issues/', 'issue '));
    },
  );

  it.each(['=AND(EXACT($C5,"Fully ""A1"" done"),N("Recommendations Tracker")=0)', '=LEN(C5)>3'])(
    '%s speaks of its own cell and is taken',
    async (formula) => {
      await excel().run(async (context) => {
        const format = cellsOf(context, 'C5:C9').conditionalFormats.add('Custom');
        format.custom.rule.formula = formula;
        format.custom.rule.load('formula');
        await context.sync();
        expect(format.custom.rule.formula).toBe(formula);
      });
    },
  );
});
