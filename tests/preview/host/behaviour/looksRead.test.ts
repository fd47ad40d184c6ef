import { closeStandIns, openStandIn } from '../../../excel/standIn';
import { cellsOf, eachTest } from '../session';

const excel = eachTest();
afterEach(closeStandIns);

/** @see https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getcellproperties-member(1) */
describe('properties of each cell, row or column', () => {
  it('tell the fill of each cell, and white where there is none', async () => {
    await excel().run(async (context) => {
      cellsOf(context, 'B1').format.fill.color = '#00B050';
      const fills = cellsOf(context, 'A1:B2').getCellProperties({
        format: { fill: { color: true } },
      });
      await context.sync();
      expect(fills.value.map((row) => row.map(({ format }) => format?.fill?.color))).toEqual([
        ['#FFFFFF', '#00B050'],
        ['#FFFFFF', '#FFFFFF'],
      ]);
    });
  });

  it('tell which rows and columns are hidden', async () => {
    await excel().run(async (context) => {
      cellsOf(context, '2:2').rowHidden = true;
      cellsOf(context, 'C:C').columnHidden = true;
      await context.sync();
      const rows = cellsOf(context, 'A1:C3').getRowProperties({ rowHidden: true });
      const columns = cellsOf(context, 'A1:C3').getColumnProperties({ columnHidden: true });
      await context.sync();
      expect(rows.value.map(({ rowHidden }) => rowHidden)).toEqual([false, true, false]);
      expect(columns.value.map(({ columnHidden }) => columnHidden)).toEqual([false, false, true]);
    });
  });

  it('that nobody has asked for yet are refused by name', async () => {
    const error = await excel().failure(async (context) => {
      cellsOf(context, 'A1').getCellProperties({ address: true });
      await context.sync();
    });
    expect(error.message).toContain('Range.getCellProperties with address');
  });
});

/** @see https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getmergedareasornullobject-member(1) */
describe('merged areas', () => {
  it('are told whole where a range holds a part of them, and are null where there are none', async () => {
    await excel().run(async (context) => {
      cellsOf(context, 'A2:B4').merge();
      await context.sync();
      const merged = cellsOf(context, 'A3:A9').getMergedAreasOrNullObject();
      merged.load(
        'areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount',
      );
      const count = merged.areas.getCount();
      const none = cellsOf(context, 'C1:C9').getMergedAreasOrNullObject();
      await context.sync();
      const [area] = merged.areas.items;
      expect([area!.rowIndex, area!.columnIndex, area!.rowCount, area!.columnCount]).toEqual([
        1, 0, 3, 2,
      ]);
      expect([count.value, none.isNullObject]).toEqual([1, true]);
    });
  });

  it('are not told where there are more than 512', async () => {
    const merges = Array.from({ length: 513 }, (_, row) => `A${row + 1}:B${row + 1}`);
    await openStandIn([{ name: 'Wide', rows: [['a']], merges }]);
    const areas = (rows: string) =>
      Excel.run(async (context) => {
        const merged = context.workbook.worksheets.getItem('Wide').getRange(rows);
        const found = merged.getMergedAreasOrNullObject().areas.getCount();
        await context.sync();
        return found.value;
      });
    await expect(areas('A1:A513')).rejects.toThrow();
    expect(await areas('A1:A512')).toBe(512);
  });
});

/** @see https://learn.microsoft.com/javascript/api/excel/excel.functions#excel-excel-functions-date-member(1) */
describe('the worksheet function DATE without a cell', () => {
  it.each([
    ['1900', {}, 1463],
    ['1904', { date1904: true as const }, 1],
  ])('counts as the workbook does: from %s', async (_, system, serial) => {
    await openStandIn({ sheets: [{ name: 'Sheet1', rows: [] }], ...system });
    await Excel.run(async (context) => {
      const day = context.workbook.functions.date(1904, 1, 2).load('value,error');
      await context.sync();
      expect([day.value, day.error]).toEqual([serial, null]);
    });
  });
});
