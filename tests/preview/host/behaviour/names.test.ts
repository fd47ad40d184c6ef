import { cellsOf, eachTest } from '../session';

const excel = eachTest();

/** @see https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9 */
describe('sheet names', () => {
  it.each([
    ['too long', 'x'.repeat(32)],
    ['blank', ''],
    ['with a colon', 'a:b'],
    ['with a slash', 'a/b'],
    ['with a backslash', 'a\\b'],
    ['with a question mark', 'a?'],
    ['with a star', 'a*'],
    ['with brackets', '[a]'],
    ['with an apostrophe at the end', "a'"],
    ['with an apostrophe at the start', "'a"],
    ['History', 'History'],
  ])('%s are InvalidArgument', async (_, name) => {
    const added = await excel().failure(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
    const renamed = await excel().failure(async (context) => {
      context.workbook.worksheets.getFirst().name = name;
      await context.sync();
    });
    expect([added.code, renamed.code]).toEqual(['InvalidArgument', 'InvalidArgument']);
  });

  it('are unique whatever the case of their letters', async () => {
    const error = await excel().failure(async (context) => {
      context.workbook.worksheets.add('SHEET1');
      await context.sync();
    });
    expect(error.code).toBe('ItemAlreadyExists');
  });

  it('of 31 characters, with an apostrophe inside, are taken; formulas follow a new name', async () => {
    const { run } = excel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add("Council's plan");
      sheet.getRange('A1').values = [[5]];
      cellsOf(context, 'A1').formulas = [["='Council''s plan'!A1*2"]];
      await context.sync();
      sheet.name = 'x'.repeat(31);
      const cell = cellsOf(context, 'A1').load('formulas,values');
      await context.sync();
      expect(cell.values).toEqual([[10]]);
      expect(cell.formulas).toEqual([[`=${'x'.repeat(31)}!A1*2`]]);
    });
  });
});

/** @see https://support.microsoft.com/office/rename-an-excel-table-fbf49a4f-82a3-43eb-8ba2-44d21233b114 */
describe('table names', () => {
  it.each(['Two words', '1st', 'A1', 'R1C1', 'R', 'x'.repeat(256), '', 'a-b', 'Taken', 'NAMED'])(
    '%j is InvalidArgument',
    async (name) => {
      const error = await excel().failure(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        context.workbook.names.add('Named', sheet.getRange('Z1'));
        sheet.tables.add('A1:A2', true).name = 'taken';
        const table = sheet.tables.add('C1:C2', true);
        table.name = name;
        await context.sync();
      });
      expect(error.code).toBe('InvalidArgument');
      expect(error.debugInfo.errorLocation).toBe('Table.name');
    },
  );

  it('may be the name of a sheet; formulas follow a new name', async () => {
    await excel().run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:A3').values = [['N'], [1], [2]];
      const table = sheet.tables.add('A1:A3', true);
      table.name = 'Sheet1';
      sheet.getRange('C1').formulas = [['=SUM(Sheet1[N])']];
      context.workbook.names.add('Numbers', '=Sheet1[N]');
      await context.sync();
      table.name = 'Renamed';
      const cell = sheet.getRange('C1').load('formulas,values');
      const name = context.workbook.names.getItem('Numbers').load('formula');
      await context.sync();
      expect(cell.formulas).toEqual([['=SUM(Renamed[N])']]);
      expect(cell.values).toEqual([[3]]);
      expect(name.formula).toBe('=Renamed[N]');
    });
  });
});

/** @see https://support.microsoft.com/office/names-in-formulas-fc2935f9-115d-4bef-a370-3aa8bb4c91f1 */
describe('defined names', () => {
  it.each(['Two words', '1st', 'B7', 'C', ''])('%j is InvalidArgument', async (name) => {
    const error = await excel().failure(async (context) => {
      context.workbook.names.add(name, '=1');
      await context.sync();
    });
    expect(error.code).toBe('InvalidArgument');
  });

  it('that are there already are InvalidArgument', async () => {
    const error = await excel().failure(async (context) => {
      context.workbook.names.add('Twice', '=1');
      context.workbook.names.add('TWICE', '=2');
      await context.sync();
    });
    expect(error.code).toBe('InvalidArgument');
  });
});
