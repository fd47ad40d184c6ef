import { cellsOf, eachTest } from '../session';

const excel = eachTest();

describe('Workbook', () => {
  it('tells what is selected', async () => {
    await excel().run(async (context) => {
      const before = context.workbook.getSelectedRange().load('address');
      cellsOf(context, 'B2:D4').select();
      const selected = context.workbook.getSelectedRange().load('address');
      const active = context.workbook.getActiveCell().load('address');
      await context.sync();
      expect([before.address, selected.address, active.address]).toEqual([
        'Sheet1!A1',
        'Sheet1!B2:D4',
        'Sheet1!B2',
      ]);
    });
  });

  it('calculates automatically, and says so when asked for another mode', async () => {
    const { run, failure } = excel();
    await run(async (context) => {
      const { application } = context.workbook;
      application.calculate('Full');
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      application.load('calculationMode');
      await context.sync();
      expect(application.calculationMode).toBe('Automatic');
    });
    const error = await failure(async (context) => {
      context.workbook.application.calculationMode = 'Manual';
      await context.sync();
    });
    expect(error.message).toContain(
      'Application.calculationMode = "Manual" is not in the stand-in',
    );
  });
});

describe('WorksheetCollection and Worksheet', () => {
  it('adds, finds, counts, orders and deletes sheets', async () => {
    await excel().run(async (context) => {
      const { worksheets } = context.workbook;
      const unnamed = worksheets.add().load('name');
      const plan = worksheets.add('Action plan').load('id,position');
      plan.visibility = 'Hidden';
      await context.sync();
      expect([unnamed.name, plan.position]).toEqual(['Sheet2', 2]);
      const byId = worksheets.getItem(plan.id).load('name,visibility');
      const byName = worksheets.getItemOrNullObject('ACTION PLAN').load('name');
      const counts = [worksheets.getCount(), worksheets.getCount(true)];
      const last = worksheets.getLast(true).load('name');
      const next = worksheets.getFirst().getNext().load('name');
      await context.sync();
      expect([byId.name, byId.visibility, byName.name]).toEqual([
        'Action plan',
        'Hidden',
        'Action plan',
      ]);
      expect(counts.map((count) => count.value)).toEqual([3, 2]);
      expect([last.name, next.name]).toEqual(['Sheet2', 'Sheet2']);
      byId.position = 0;
      unnamed.delete();
      worksheets.load('items/name');
      await context.sync();
      expect(worksheets.items.map((sheet) => sheet.name)).toEqual(['Action plan', 'Sheet1']);
    });
  });

  it('shows one sheet at a time, never a hidden one', async () => {
    const { run, failure } = excel();
    await run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add('Shown').activate();
      const active = worksheets.getActiveWorksheet().load('name');
      await context.sync();
      expect(active.name).toBe('Shown');
      active.visibility = 'Hidden';
      const now = worksheets.getActiveWorksheet().load('name');
      await context.sync();
      expect(now.name).toBe('Sheet1');
    });
    const error = await failure(async (context) => {
      context.workbook.worksheets.getItem('Shown').activate();
      await context.sync();
    });
    expect(error.code).toBe('InvalidOperation');
  });

  it('has a tab colour, gridlines, frozen panes and a page', async () => {
    await excel().run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.tabColor = '#ff8800';
      sheet.showGridlines = false;
      sheet.freezePanes.freezeRows(4);
      sheet.pageLayout.orientation = 'Landscape';
      sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      sheet.pageLayout.setPrintTitleRows('$4:$4');
      sheet.load('tabColor,showGridlines,pageLayout/orientation,pageLayout/zoom');
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
      const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject().load('address');
      await context.sync();
      expect([sheet.tabColor, sheet.showGridlines]).toEqual(['#FF8800', false]);
      expect([frozen.address, titles.address]).toEqual(['Sheet1!1:4', 'Sheet1!4:4']);
      expect(sheet.pageLayout.orientation).toBe('Landscape');
      expect(sheet.pageLayout.zoom).toEqual({ horizontalFitToPages: 1, verticalFitToPages: 0 });
      sheet.freezePanes.unfreeze();
      const none = sheet.freezePanes.getLocationOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  it('has names for its cells: addresses, tables and defined names', async () => {
    await excel().run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:B3').values = [
        ['Ref', 'Status'],
        ['R1', 'Open'],
        ['R2', 'Done'],
      ];
      sheet.tables.add('A1:B3', true).name = 'T';
      context.workbook.names.add('Tracker_Summary', sheet.getRange('D4:E5'));
      const found = ['B2', '$B$2:C3', 'Sheet1!C:C', '2:3', 'Tracker_Summary', 'T', 'T[Status]'].map(
        (address) => sheet.getRange(address).load('address'),
      );
      const byIndexes = sheet.getRangeByIndexes(1, 2, 3, 4).load('address');
      const cell = sheet.getCell(9, 27).load('address');
      await context.sync();
      expect(found.map((range) => range.address)).toEqual([
        'Sheet1!B2',
        'Sheet1!B2:C3',
        'Sheet1!C:C',
        'Sheet1!2:3',
        'Sheet1!D4:E5',
        'Sheet1!A2:B3',
        'Sheet1!B2:B3',
      ]);
      expect([byIndexes.address, cell.address]).toEqual(['Sheet1!C2:F4', 'Sheet1!AB10']);
    });
  });

  it.each(['A0', 'XFE1', 'nonsense', 'A1048577', 'A1:'])('%s is no range', async (address) => {
    const error = await excel().failure(async (context) => {
      cellsOf(context, address).load('values');
      await context.sync();
    });
    expect(error.code).toBe('InvalidArgument');
  });
});

describe('NamedItem', () => {
  it('is added, read, changed and deleted', async () => {
    await excel().run(async (context) => {
      const { names } = context.workbook;
      const sheet = context.workbook.worksheets.add("Council's plan");
      names.add('Area', sheet.getRange('B2:C4'), 'what it is for');
      names.add('Number', '=42');
      names.add('Word', '="text"');
      names.addFormulaLocal('Formula', '=SUM(Sheet1!$A$1:$A$3)');
      sheet.names.add('Local', sheet.getRange('A1'));
      names.load('items/name,items/formula,items/type,items/value,items/comment,items/scope');
      sheet.names.load('items/name,items/scope');
      await context.sync();
      expect(names.items.map(({ name, type, formula }) => [name, type, formula])).toEqual([
        ['Area', 'Range', "='Council''s plan'!$B$2:$C$4"],
        ['Number', 'Integer', '=42'],
        ['Word', 'String', '="text"'],
        ['Formula', 'Array', '=SUM(Sheet1!$A$1:$A$3)'],
      ]);
      expect(names.items[0]?.value).toBe("'Council''s plan'!$B$2:$C$4");
      expect(names.items[0]?.comment).toBe('what it is for');
      expect(sheet.names.items.map(({ name, scope }) => [name, scope])).toEqual([
        ['Local', 'Worksheet'],
      ]);
      const area = names.getItem('area');
      area.formula = '=Sheet1!$A$1';
      area.visible = false;
      names.getItem('Number').delete();
      const range = area.getRange().load('address');
      const noRange = names.getItem('Word').getRangeOrNullObject();
      const gone = names.getItemOrNullObject('Number');
      area.load('visible');
      await context.sync();
      expect([range.address, area.visible]).toEqual(['Sheet1!A1', false]);
      expect([noRange.isNullObject, gone.isNullObject]).toEqual([true, true]);
    });
  });

  it('is used by formulas and moves with its cells', async () => {
    await excel().run(async (context) => {
      cellsOf(context, 'A1:A3').values = [[1], [2], [3]];
      context.workbook.names.add('Numbers', cellsOf(context, 'A1:A3'));
      cellsOf(context, 'C1').formulas = [['=SUM(Numbers)']];
      const sum = cellsOf(context, 'C1').load('values');
      await context.sync();
      expect(sum.values).toEqual([[6]]);
      cellsOf(context, '1:2').insert('Down');
      const name = context.workbook.names.getItem('Numbers').load('formula');
      await context.sync();
      expect(name.formula).toBe('=Sheet1!$A$3:$A$5');
    });
  });
});
