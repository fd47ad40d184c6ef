import { cellsOf, eachTest } from './session';

const excel = eachTest();

/** @see https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling */
describe('a batch', () => {
  it('is no transaction: what came before the action that fails stays', async () => {
    const { failure, run } = excel();
    const error = await failure(async (context) => {
      cellsOf(context, 'A1').values = [['stays']];
      context.workbook.worksheets.getItem('Nowhere').getRange('A1').values = [['never']];
      cellsOf(context, 'A2').values = [['never']];
      await context.sync();
    });
    expect(error.code).toBe('ItemNotFound');
    await run(async (context) => {
      const cells = cellsOf(context, 'A1:A2').load('values');
      await context.sync();
      expect(cells.values).toEqual([['stays'], ['']]);
    });
  });

  it('says where it failed, and at which statement', async () => {
    const error = await excel().failure(async (context) => {
      cellsOf(context, 'A1').values = [[1]];
      cellsOf(context, 'B1:B2').values = [[1]];
      await context.sync();
    });
    expect(error.code).toBe('InvalidArgument');
    expect(error.debugInfo.errorLocation).toBe('Range.values');
    expect(error.debugInfo).toHaveProperty('statement');
  });

  it('finds an object once, whatever happens to its name meanwhile', async () => {
    await excel().run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.name = 'Renamed';
      sheet.getRange('A1').values = [['found']];
      const cell = sheet.getRange('A1').load('values,address');
      await context.sync();
      expect(cell.address).toBe('Renamed!A1');
      expect(cell.values).toEqual([['found']]);
    });
  });

  it('answers null objects, whose members are null too and whose methods do nothing', async () => {
    await excel().run(async (context) => {
      const table = context.workbook.tables.getItemOrNullObject('None');
      const columns = table.columns.load('items/name');
      const range = table.getRange().load('address');
      context.workbook.worksheets.getItemOrNullObject('None').delete();
      await context.sync();
      expect(table.isNullObject).toBe(true);
      expect(range.isNullObject).toBe(true);
      expect(columns.isNullObject).toBe(true);
    });
  });

  it('keeps tracked ranges from one batch to the next, and forgets them at the end', async () => {
    const { run, host } = excel();
    await run(async (context) => {
      const range = cellsOf(context, 'A1:A3');
      await context.sync();
      range.values = [[1], [2], [3]];
      await context.sync();
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[1], [2], [3]]);
      expect(host.references.count).toBeGreaterThan(0);
    });
    expect(host.references.count).toBe(0);
  });

  it('holds several requests apart that are made at the same time', async () => {
    const { run } = excel();
    const answers = await Promise.all(
      [1, 2, 3].map((number) =>
        run(async (context) => {
          const cell = cellsOf(context, `A${number}`);
          cell.values = [[number]];
          cell.load('values');
          await context.sync();
          return cell.values[0]?.[0] as number;
        }),
      ),
    );
    expect(answers).toEqual([1, 2, 3]);
  });
});

describe('load', () => {
  it('takes names, paths, arrays and objects', async () => {
    await excel().run(async (context) => {
      const byText = cellsOf(context, 'B2').load('address,format/fill/color,worksheet/name');
      const byList = cellsOf(context, 'B2').load(['rowIndex', 'format/font/bold']);
      const byObject = cellsOf(context, 'B2').load({
        columnIndex: true,
        worksheet: { name: true },
      });
      await context.sync();
      expect(byText.format.fill.color).toBe('#FFFFFF');
      expect(byText.worksheet.name).toBe('Sheet1');
      expect([byList.rowIndex, byList.format.font.bold]).toEqual([1, false]);
      expect([byObject.columnIndex, byObject.worksheet.name]).toEqual([1, 'Sheet1']);
    });
  });

  it('loads what the items of a collection hold, items of their own included', async () => {
    const { run } = excel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:B2').values = [
        ['Ref', 'Status'],
        ['R1', 'Open'],
      ];
      sheet.tables.add('A1:B2', true).name = 'Recommendations';
      const sheets = context.workbook.worksheets.load(
        'items/name,items/tables/items/name,items/tables/items/columns/items/name',
      );
      await context.sync();
      const [first] = sheets.items;
      const [table] = first?.tables.items ?? [];
      expect(first?.name).toBe('Sheet1');
      expect(table?.name).toBe('Recommendations');
      expect(table?.columns.items.map((column) => column.name)).toEqual(['Ref', 'Status']);
    });
  });

  it('gives all plain properties when none is named', async () => {
    await excel().run(async (context) => {
      const sheets = context.workbook.worksheets.load();
      await context.sync();
      expect(sheets.items[0]?.toJSON()).toMatchObject({
        name: 'Sheet1',
        position: 0,
        visibility: 'Visible',
      });
    });
  });

  it('takes the first items, or leaves some out', async () => {
    const { run } = excel();
    await run(async (context) => {
      for (const name of ['B', 'C', 'D']) context.workbook.worksheets.add(name);
      const sheets = context.workbook.worksheets.load({ select: 'name', top: 2, skip: 1 });
      await context.sync();
      expect(sheets.items.map((sheet) => sheet.name)).toEqual(['B', 'C']);
    });
  });
});

describe('what the stand-in does not have', () => {
  it.each([
    [
      'a method that answers an object',
      'Range.getSurroundingRegion is not in the stand-in',
      (context: Excel.RequestContext) => void cellsOf(context, 'A1').getSurroundingRegion(),
    ],
    [
      'a method',
      'Range.flashFill is not in the stand-in',
      (context: Excel.RequestContext) => cellsOf(context, 'A1').flashFill(),
    ],
    [
      'a property that is loaded',
      'Range.hasSpill is not in the stand-in',
      (context: Excel.RequestContext) => void cellsOf(context, 'A1').load('hasSpill'),
    ],
    [
      'a property that is set',
      'Range.style is not in the stand-in',
      (context: Excel.RequestContext) => {
        cellsOf(context, 'A1').style = 'Good';
      },
    ],
    [
      'an object',
      'Workbook.comments is not in the stand-in',
      (context: Excel.RequestContext) => void context.workbook.comments.load('items'),
    ],
    [
      'an option',
      'Range.clear with applyTo "RemoveHyperlinks" is not in the stand-in',
      (context: Excel.RequestContext) => cellsOf(context, 'A1').clear('RemoveHyperlinks'),
    ],
  ])('%s is named in the error', async (_, message, use) => {
    const error = await excel().failure(async (context) => {
      use(context);
      await context.sync();
    });
    expect(error.code).toBe('NotInStandIn');
    expect(error.message).toContain(message);
    expect(error.message).toContain('docs/stand-in.md');
  });

  it('includes all that came after ExcelApi 1.14, the oldest Excel that the add-in is for', async () => {
    const error = await excel().failure(async (context) => {
      cellsOf(context, 'A1:B2').values = [
        ['Ref', 'Status'],
        ['R1', 'Open'],
      ];
      context.workbook.worksheets.getFirst().tables.add('A1:B2', true).rows.deleteRows([0]);
      await context.sync();
    });
    expect(error.message).toContain('TableRowCollection.deleteRows is not in the stand-in');
    const { requirements } = excel().Office.context;
    expect(requirements.isSetSupported('ExcelApi', '1.14')).toBe(true);
    expect(requirements.isSetSupported('ExcelApi', '1.15')).toBe(false);
    expect(requirements.isSetSupported('ExcelApiOnline', '1.1')).toBe(false);
  });
});
