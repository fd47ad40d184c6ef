import { IUndoRedoService, IUniverInstanceService } from '../../../../preview/workbook/univer';
import { cellsOf, eachTest } from '../session';

const excel = eachTest();

/** Writes of many kinds. */
const changes: [string, (sheet: Excel.Worksheet) => void][] = [
  ['values', (sheet) => (sheet.getRange('A1').values = [[1]])],
  ['formats', (sheet) => (sheet.getRange('A1').format.fill.color = '#FF0000')],
  ['column widths', (sheet) => (sheet.getRange('A1').format.columnWidth = 10)],
  ['inserted rows', (sheet) => void sheet.getRange('1:1').insert('Down')],
  ['deleted cells', (sheet) => sheet.getRange('A1').delete('Up')],
  ['cleared cells', (sheet) => sheet.getRange('A1').clear()],
  ['tables', (sheet) => void sheet.tables.add('A1:B2', true)],
  ['charts', (sheet) => void sheet.charts.add('BarClustered', sheet.getRange('A1:B2'))],
  ['conditional formats', (sheet) => void sheet.getRange('A1').conditionalFormats.add('Custom')],
  [
    'validations',
    (sheet) =>
      (sheet.getRange('A1').dataValidation.rule = {
        list: { inCellDropDown: true, source: 'a' },
      }),
  ],
  ['filters', (sheet) => sheet.autoFilter.apply(sheet.getRange('A1:B2'))],
];

/** @see https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-worksheets#data-protection */
describe('a protected sheet', () => {
  it.each(changes)('answers AccessDenied to %s', async (_, change) => {
    const error = await excel().failure(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.protection.protect();
      await context.sync();
      change(sheet);
      await context.sync();
    });
    expect(error.code).toBe('AccessDenied');
  });

  it('can be read, says that it is protected, and allows what it was told to allow', async () => {
    await excel().run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.protection.protect({ allowFormatCells: true });
      sheet.getRange('A1').format.font.bold = true;
      const range = sheet.getRange('A1').load('values,format/font/bold');
      sheet.protection.load('protected,options');
      await context.sync();
      expect(range.format.font.bold).toBe(true);
      expect(sheet.protection.protected).toBe(true);
      expect(sheet.protection.options.allowFormatCells).toBe(true);
    });
  });

  it('is open again once it is unprotected with its password', async () => {
    const { failure, run } = excel();
    const error = await failure(async (context) => {
      const { protection } = context.workbook.worksheets.getFirst();
      protection.protect({}, 'secret');
      protection.unprotect('guess');
      await context.sync();
    });
    expect(error.code).toBe('InvalidArgument');
    await run(async (context) => {
      context.workbook.worksheets.getFirst().protection.unprotect('secret');
      cellsOf(context, 'A1').values = [['open']];
      await context.sync();
    });
  });
});

/** @see https://learn.microsoft.com/javascript/api/excel/excel.workbook#excel-excel-workbook-readonly-member */
describe('a workbook that is open as read-only', () => {
  it.each(changes)('answers AccessDenied to %s', async (_, change) => {
    const { failure, host } = excel();
    host.openedReadOnly = true;
    const error = await failure(async (context) => {
      change(context.workbook.worksheets.getFirst());
      await context.sync();
    });
    expect(error.code).toBe('AccessDenied');
  });

  it('can be read, gone through and calculated with, and says what it is', async () => {
    const { host, run } = excel();
    host.openedReadOnly = true;
    await run(async (context) => {
      const cell = cellsOf(context, 'B2').load('values');
      cell.select();
      context.workbook.worksheets.getFirst().activate();
      const day = context.workbook.functions.date(2026, 11, 23).load('value');
      context.workbook.load('readOnly');
      await context.sync();
      expect([cell.values, day.value, context.workbook.readOnly]).toEqual([[['']], 46349, true]);
    });
  });
});

/** @see https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-delete-member(1) */
describe('sheets that stay', () => {
  it('the last visible sheet can be neither hidden nor deleted', async () => {
    const hidden = await excel().failure(async (context) => {
      context.workbook.worksheets.getFirst().visibility = 'Hidden';
      await context.sync();
    });
    const deleted = await excel().failure(async (context) => {
      context.workbook.worksheets.getFirst().delete();
      await context.sync();
    });
    expect([hidden.code, deleted.code]).toEqual(['InvalidOperation', 'InvalidOperation']);
  });

  it('a very hidden sheet has to be shown before it is deleted', async () => {
    const error = await excel().failure(async (context) => {
      const sheet = context.workbook.worksheets.add('Record');
      sheet.visibility = 'VeryHidden';
      await context.sync();
      sheet.delete();
      await context.sync();
    });
    expect(error.code).toBe('InvalidOperation');
  });
});

/** @see https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model#undo-support */
it("clears the person's undo at ExcelApi 1.14, whatever the add-in writes", async () => {
  const { live, run } = excel();
  live.injector.get(IUniverInstanceService).focusUnit(live.book.getId());
  const undo = () => live.injector.get(IUndoRedoService).pitchTopUndoElement();
  live.book.getActiveSheet().getRange('A1').setValue('typed');
  expect(undo()).not.toBeNull();
  await run(async (context) => {
    cellsOf(context, 'A1').load('values');
    await context.sync();
  });
  expect(undo()).not.toBeNull();
  await run(async (context) => {
    cellsOf(context, 'B1').values = [['written']];
    await context.sync();
  });
  expect(undo()).toBeNull();
});

/** @see https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-track-member(1) */
describe('ranges move with their cells', () => {
  it('within a batch, and between batches', async () => {
    await excel().run(async (context) => {
      const range = cellsOf(context, 'B5:B6');
      range.values = [['here'], ['too']];
      cellsOf(context, '2:3').insert('Down');
      range.load('address,values');
      await context.sync();
      expect([range.address, range.values]).toEqual(['Sheet1!B7:B8', [['here'], ['too']]]);
      cellsOf(context, 'A:A').insert('Right');
      cellsOf(context, '1:1').delete('Up');
      await context.sync();
      range.load('address,values');
      await context.sync();
      expect([range.address, range.values]).toEqual(['Sheet1!C6:C7', [['here'], ['too']]]);
    });
  });

  it('and cannot be used once all of them are deleted', async () => {
    const error = await excel().failure(async (context) => {
      const range = cellsOf(context, 'B5');
      cellsOf(context, '4:6').delete('Up');
      range.load('values');
      await context.sync();
    });
    expect(error.code).toBe('InvalidReference');
  });
});

/**
 * @see https://github.com/OfficeDev/office-js/issues/224
 * @see https://github.com/xlwings/xlwings/issues/747
 */
describe('filters', () => {
  beforeEach(() =>
    excel().run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:B5').values = [
        ['Keep', 'N'],
        ['yes', 1],
        ['no', 2],
        ['yes', 3],
        ['yes', 4],
      ];
      const table = sheet.tables.add('A1:B5', true);
      table.name = 'T';
      table.columns.getItem('Keep').filter.applyValuesFilter(['yes']);
      await context.sync();
    }),
  );

  it('hide rows', async () => {
    await excel().run(async (context) => {
      const hidden = cellsOf(context, 'A3').load('rowHidden');
      const mixed = cellsOf(context, 'A2:A4').load('rowHidden');
      const { autoFilter } = context.workbook.tables.getItem('T');
      autoFilter.load('isDataFiltered,criteria');
      await context.sync();
      expect([hidden.rowHidden, mixed.rowHidden]).toEqual([true, null]);
      expect(autoFilter.isDataFiltered).toBe(true);
      expect(autoFilter.criteria[0]).toMatchObject({ filterOn: 'Values', values: ['yes'] });
    });
  });

  it('catch bulk writes: hidden rows are passed over and the data lands wrong', async () => {
    await excel().run(async (context) => {
      cellsOf(context, 'B2:B5').values = [[10], [20], [30], [40]];
      await context.sync();
      const range = cellsOf(context, 'B2:B5').load('values');
      await context.sync();
      expect(range.values).toEqual([[10], [2], [10], [20]]);
    });
  });

  it('let writes through again once they are cleared', async () => {
    await excel().run(async (context) => {
      context.workbook.tables.getItem('T').clearFilters();
      cellsOf(context, 'B2:B5').values = [[10], [20], [30], [40]];
      const range = cellsOf(context, 'B2:B5').load('values,rowHidden');
      await context.sync();
      expect([range.values, range.rowHidden]).toEqual([[[10], [20], [30], [40]], false]);
    });
  });

  it.each([
    ['deleted', (table: Excel.Table) => table.rows.getItemAt(1).delete()],
    ['inserted', (table: Excel.Table) => void table.rows.add(1, [['x', 9]])],
  ])('let no rows be %s in the middle', async (_, change) => {
    const error = await excel().failure(async (context) => {
      change(context.workbook.tables.getItem('T'));
      await context.sync();
    });
    expect(error.code).toBe('InsertDeleteConflict');
  });
});

/** @see https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-workbooks#create-a-workbook */
describe('a workbook that the add-in creates', () => {
  const file = Buffer.from('PK\u0003\u0004 and so on', 'latin1');

  it('is opened beside the open one, in which nothing is counted as changed', async () => {
    const { Excel, host } = excel();
    await Excel.createWorkbook(file.toString('base64'));
    expect(host.newWorkbooks.files.map((one) => Buffer.from(one))).toEqual([file]);
    expect(host.traffic.take().roundTrips).toBe(0);
  });

  it.each([
    ['what is no base64', 'a?b', 'InvalidArgument'],
    ['what is no .xlsx file', Buffer.from('a,b').toString('base64'), 'GeneralException'],
  ])('is refused for %s', async (_, base64, code) => {
    const { Excel, host } = excel();
    await expect(Excel.createWorkbook(base64)).rejects.toMatchObject({ code });
    expect(host.newWorkbooks.files).toEqual([]);
  });
});
