import { colour, removeColours } from '../../src/actions/colour';
import { openRegister } from '../../src/actions/openRegister';
import { setUp } from '../../src/actions/setUp';
import { closeStandIns, openStandIn, valuesAt } from '../excel/standIn';
import { officerWorkbook } from './officerWorkbooks';

afterEach(closeStandIns);

async function openSetUp() {
  const workbook = await openStandIn(officerWorkbook);
  await setUp(await openRegister());
  workbook.trips();
  return workbook;
}

const colourNow = async () => colour(await openRegister());
const removeNow = async () => removeColours(await openRegister());

/** The custom formats on the sheet with their looks, in the order in which they apply. */
function formats() {
  return Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('Recommendations');
    const cells = table.columns.getItem('Status').getDataBodyRange();
    const all = cells.conditionalFormats.load('items/type');
    await context.sync();
    const looks = all.items.map(({ custom }) => ({
      rule: custom.rule.load('formula'),
      fill: custom.format.fill.load('color'),
      font: custom.format.font.load('color,bold'),
      format: custom.format.load('numberFormat'),
    }));
    await context.sync();
    return looks.map(({ rule, fill, font, format }) => ({
      formula: rule.formula,
      fill: fill.color,
      font: font.color,
      bold: font.bold,
      numberFormat: format.numberFormat as string,
    }));
  });
}

/** The list rule on the Status column. */
function list() {
  return Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('Recommendations');
    const { dataValidation } = table.columns.getItem('Status').getDataBodyRange();
    dataValidation.load('type,rule,errorAlert');
    await context.sync();
    return {
      type: dataValidation.type,
      source: dataValidation.rule?.list?.source,
      style: dataValidation.errorAlert?.style,
    };
  });
}

async function onStatusColumn(work: (cells: Excel.Range) => void): Promise<void> {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('Recommendations');
    work(table.columns.getItem('Status').getDataBodyRange());
    await context.sync();
  });
}

describe('colouring the statuses', () => {
  test('takes two trips, and gives each status its colour and symbol', async () => {
    const workbook = await openSetUp();
    const open = await openRegister();
    workbook.trips();
    const { message } = await colour(open);
    expect(workbook.trips()).toBe(2);
    expect(message).toBe(
      '3 statuses are coloured, and the Status column has a list to choose from.',
    );
    const byStatus = new Map(open.register.statuses.map((status) => [status.label, status]));
    const found = await formats();
    expect(found).toHaveLength(3);
    for (const { formula, fill, numberFormat, bold } of found) {
      const label = /EXACT\(\$C2,"([^"]*)"\)/.exec(formula)![1]!;
      const status = byStatus.get(label)!;
      expect(formula).toContain('N("Recommendations Tracker")=0');
      expect({ fill, numberFormat, bold }).toEqual({
        fill: status.colour,
        numberFormat: `"${status.symbol} "@`,
        bold: true,
      });
    }
  });

  test('gives the column a list that warns and does not stop', async () => {
    await openSetUp();
    await colourNow();
    expect(await list()).toEqual({ type: 'List', source: '=Tracker_Statuses', style: 'Warning' });
    expect((await openRegister()).grid.names).toContainEqual({
      name: 'Tracker_Statuses',
      formula: '=Statuses[Status]',
    });
  });

  test('leaves the texts as they are', async () => {
    await openSetUp();
    const before = await valuesAt('Recommendations', 'A1:C5');
    await colourNow();
    expect(await valuesAt('Recommendations', 'A1:C5')).toEqual(before);
  });

  test('once more is the same', async () => {
    await openSetUp();
    await colourNow();
    const before = [await formats(), await list(), (await openRegister()).grid];
    await colourNow();
    expect([await formats(), await list(), (await openRegister()).grid]).toEqual(before);
  });

  test('says so where there is nothing to colour', async () => {
    await openStandIn(officerWorkbook);
    expect((await colourNow()).message).toMatch(/^There is nothing to colour/);
  });
});

describe('removing the colours', () => {
  test('takes exactly ours away', async () => {
    const workbook = await openSetUp();
    await onStatusColumn((cells) => {
      const { custom } = cells.conditionalFormats.add(Excel.ConditionalFormatType.custom);
      custom.rule.formula = '=LEN($C2)>40';
      custom.format.font.color = '#C00000';
    });
    const count = () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Recommendations');
        const all = sheet.getRange().conditionalFormats.load('items/type');
        await context.sync();
        return all.items.map(({ type }) => type).sort();
      });
    const before = await count();
    const { names } = (await openRegister()).grid;
    await colourNow();
    expect(await count()).toHaveLength(before.length + 3);
    const open = await openRegister();
    workbook.trips();
    await removeColours(open);
    expect(workbook.trips()).toBe(2);
    expect(await count()).toEqual(before);
    expect((await list()).type).toBe('None');
    expect((await openRegister()).grid.names).toEqual(names);
  });

  test('puts back the list that ours replaced', async () => {
    await openSetUp();
    await onStatusColumn((cells) => {
      cells.dataValidation.rule = { list: { inCellDropDown: true, source: 'Open,Shut' } };
      cells.dataValidation.errorAlert = {
        showAlert: true,
        style: Excel.DataValidationAlertStyle.stop,
        title: 'No',
        message: 'Open or Shut',
      };
    });
    const before = await list();
    const { notes } = await colourNow();
    expect(notes).toEqual([
      'The Status column had a list of its own. It is kept, and Remove colours puts it back.',
    ]);
    expect((await list()).source).toBe('=Tracker_Statuses');
    await colourNow();
    const kept = (await openRegister()).register.record.filter(({ kind }) => kind === 'list');
    expect(kept).toHaveLength(1);
    await removeNow();
    expect(await list()).toEqual(before);
    expect((await openRegister()).register.record.some(({ kind }) => kind === 'list')).toBe(false);
  });

  test.each([4, 6, 8, 9, 10, 11, 12, 13, 14])(
    'puts it back by the next run, where the first failed after %i actions',
    async (afterActions) => {
      const workbook = await openSetUp();
      await onStatusColumn(({ dataValidation }) => {
        dataValidation.rule = { list: { inCellDropDown: true, source: 'Open,Shut' } };
        dataValidation.prompt = { showPrompt: true, title: 'Position', message: 'Open or Shut' };
      });
      const before = await list();
      await colourNow();
      const open = await openRegister();
      workbook.host.faults.failAt({ trip: 2, afterActions, code: 'GeneralException' });
      await removeColours(open).catch(() => undefined);
      workbook.host.faults.clear();
      await removeNow();
      expect(await list()).toEqual(before);
    },
  );

  test('says so where there are none, and writes nothing', async () => {
    await openSetUp();
    const { message, nothingDone } = await removeNow();
    expect(message).toContain('There are none of the tracker’s colours');
    expect(nothingDone).toBe(true);
  });

  test('leaves different lists of the officer’s alone', async () => {
    await openSetUp();
    await onStatusColumn((cells) => {
      cells.getCell(0, 0).dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
      cells.getCell(1, 0).dataValidation.rule = { list: { inCellDropDown: true, source: 'c,d' } };
    });
    const { notes } = await colourNow();
    expect(notes[0]).toMatch(/different lists of their own/);
    await removeNow();
    const [first, second] = await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('Recommendations');
      const cells = table.columns.getItem('Status').getDataBodyRange();
      const rules = [0, 1].map((row) => cells.getCell(row, 0).dataValidation.load('rule'));
      await context.sync();
      return rules.map(({ rule }) => rule.list?.source);
    });
    expect([first, second]).toEqual(['a,b', 'c,d']);
  });

  test('with no colours there changes nothing', async () => {
    await openSetUp();
    const before = (await openRegister()).grid;
    await removeNow();
    expect((await openRegister()).grid).toEqual(before);
  });
});
