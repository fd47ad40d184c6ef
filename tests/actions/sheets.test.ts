import { buildReport } from '../../src/actions/buildReport';
import { narrate } from '../../src/actions/narrate';
import { openRegister } from '../../src/actions/openRegister';
import { setUp } from '../../src/actions/setUp';
import { summarise } from '../../src/actions/summarise';
import { blockText } from '../../src/report/document';
import { closeStandIns, openStandIn, type, valuesAt } from '../excel/standIn';
import type { StandIn } from '../excel/standIn';
import { officerWorkbook } from './officerWorkbooks';

let workbook: StandIn;
async function openSetUp(sheets = officerWorkbook): Promise<void> {
  workbook = await openStandIn(sheets);
  await setUp(await openRegister());
}
afterEach(closeStandIns);

const summariseNow = async () => summarise(await openRegister());
const narrateNow = async () => narrate(await openRegister());

async function used(sheet: string): Promise<unknown[][]> {
  await workbook.live.calculated();
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getUsedRange(true).load('values');
    await context.sync();
    return range.values;
  });
}

async function areaOf(name: string): Promise<string> {
  const { names } = (await openRegister()).grid;
  return names.find((one) => one.name === name)!.formula;
}

async function chart() {
  return Excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem('Summary');
    charts.load('items/name,items/top,items/left');
    await context.sync();
    return charts.items.map(({ name, top, left }) => ({ name, top, left }));
  });
}

describe('the Summary sheet', () => {
  beforeEach(() => openSetUp());

  test('takes one trip when it is new and two when it is there', async () => {
    const open = await openRegister();
    workbook.trips();
    await summarise(open);
    expect(workbook.trips()).toBe(1);
    const again = await openRegister();
    workbook.trips();
    await summarise(again);
    expect(workbook.trips()).toBe(2);
  });

  test('counts by live formulas, which follow an edit, and adds up to 100', async () => {
    await summariseNow();
    const counts = async () =>
      (await used('Summary'))
        .slice(4, 9)
        .map(([status, , count, percent]) => [status, count, percent]);
    expect(await counts()).toEqual([
      ['Fully implemented', 1, 25],
      ['Partially implemented', 2, 50],
      ['At the planning stage', 1, 25],
      ['Blank or not recognised', 0, 0],
      ['Total', 4, 100],
    ]);
    await type('Recommendations', 'C2:C3', [['fully implemented'], ['Fully implemented']]);
    expect(await counts()).toEqual([
      ['Fully implemented', 1, 25],
      ['Partially implemented', 1, 25],
      ['At the planning stage', 1, 25],
      ['Blank or not recognised', 1, 25],
      ['Total', 4, 100],
    ]);
  });

  test('has a name by which it is found again when it is renamed and moved', async () => {
    await summariseNow();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Summary');
      sheet.name = 'Overview';
      sheet.getRange('1:2').insert(Excel.InsertShiftDirection.down);
      await context.sync();
    });
    await type('Overview', 'A1', [['My own heading']]);
    const { message } = await summariseNow();
    expect(message).toBe('The sheet “Overview” is up to date.');
    expect((await openRegister()).grid.sheetNames).not.toContain('Summary');
    const values = await used('Overview');
    expect(values[0]![0]).toBe('My own heading');
    expect(values.slice(6, 11).map((row) => row[2])).toEqual([1, 2, 1, 0, 4]);
  });

  test('pushes aside what a person typed below, where it grows', async () => {
    await summariseNow();
    const rows = (await used('Summary')).length;
    await type('Summary', `A${rows + 1}:B${rows + 1}`, [['Seen by the chair', 'June']]);
    await type('Statuses', 'A5:D5', [['Stopped', '', 4, '#7F7F7F']]);
    await summariseNow();
    const values = await used('Summary');
    expect(values).toHaveLength(rows + 2);
    expect(values.at(-1)!.slice(0, 2)).toEqual(['Seen by the chair', 'June']);
    expect(values[7]![0]).toBe('Stopped');
    expect(await areaOf('Tracker_Summary')).toMatch(new RegExp(`\\$A\\$1:\\$E\\$${rows + 1}$`));
  });

  test('leaves nothing of itself behind where it shrinks', async () => {
    await type('Statuses', 'A5:D5', [['Stopped', '', 4, '#7F7F7F']]);
    await summariseNow();
    const rows = (await used('Summary')).length;
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('Statuses').rows.getItemAt(3).delete();
      await context.sync();
    });
    await summariseNow();
    expect(await used('Summary')).toHaveLength(rows - 1);
  });

  test('keeps one chart, where a person put it', async () => {
    await summariseNow();
    const [first] = await chart();
    expect(first!.name).toBe('Tracker status chart');
    await Excel.run(async (context) => {
      const moved = context.workbook.worksheets.getItem('Summary').charts.getItemAt(0);
      moved.left = 700;
      await context.sync();
    });
    await summariseNow();
    expect(await chart()).toEqual([{ ...first, left: 700 }]);
  });

  test('says that it is unfinished where writing failed half-way, and is finished by the next run', async () => {
    await summariseNow();
    const whole = await used('Summary');
    await openSetUp();
    const open = await openRegister();
    workbook.host.faults.failAt({ trip: 1, afterActions: 40, code: 'GeneralException' });
    await expect(summarise(open)).rejects.toThrow(/Excel could not finish/);
    expect(await valuesAt('Summary', 'A1')).toEqual([
      ['Unfinished: run the step again to complete this sheet.'],
    ]);
    await summariseNow();
    expect(await used('Summary')).toEqual(whole);
    expect((await openRegister()).grid.sheetNames).not.toContain('Summary (tracker)');
  });
});

describe('a sheet named Summary that the officer has', () => {
  test('is not touched, and ours takes another name and says so', async () => {
    const own = { name: 'Summary', rows: [['My summary'], ['', 4]] };
    await openSetUp([...officerWorkbook, own]);
    const { message, notes } = await summariseNow();
    expect(message).toBe('The sheet “Summary (tracker)” is up to date.');
    expect(notes).toEqual([
      'You have a sheet “Summary” already. It was left alone; the new sheet is called “Summary (tracker)”.',
    ]);
    expect(await valuesAt('Summary', 'A1:B2')).toEqual([
      ['My summary', ''],
      ['', 4],
    ]);
    await summariseNow();
    expect((await openRegister()).grid.sheetNames.filter((name) => /Summary/.test(name))).toEqual([
      'Summary',
      'Summary (tracker)',
    ]);
  });
});

describe('the Narrative sheet', () => {
  test('holds the report’s words, and the same once more', async () => {
    await openSetUp();
    await narrateNow();
    const before = await used('Narrative');
    const words = before.flat();
    for (const block of buildReport(await openRegister()).blocks) {
      // The chart is on the Summary sheet; a table has a row for each of its own.
      if (block.kind === 'chart') continue;
      const lines = block.kind === 'table' ? blockText(block).split('\n') : [blockText(block)];
      for (const line of lines) expect(words).toContain(line);
    }
    await narrateNow();
    expect(await used('Narrative')).toEqual(before);
  });

  test('keeps what looks like a formula as the officer’s words', async () => {
    await openSetUp();
    await type('Recommendations', 'B2', [['\'=HYPERLINK("x")']]);
    await narrateNow();
    const words = (await used('Narrative')).flat().join('\n');
    expect(words).toContain('=HYPERLINK("x")');
  });
});
