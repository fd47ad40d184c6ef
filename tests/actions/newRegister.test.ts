import type { Finding } from '../../src/checks/finding';
import { check } from '../../src/actions/check';
import { clearExample, newRegister } from '../../src/actions/newRegister';
import { presetName, statusesOf, statusPresets } from '../../src/actions/statusPresets';
import { openRegister } from '../../src/actions/openRegister';
import { tableDesigns } from '../../src/register/columns';
import { smallXlsx, type SmallSheet } from '../excel/smallXlsx';
import { closeStandIns, openStandIn, type, valuesAt } from '../excel/standIn';
import { workbookFacts } from '../preview/command/workbookFacts';

afterEach(closeStandIns);

const blank: SmallSheet[] = [{ name: 'Sheet1', rows: [] }];
const today = new Date(2026, 10, 22);

async function made(sheets = blank, ...statuses: [] | [readonly string[]]) {
  const workbook = await openStandIn(sheets);
  const open = await openRegister();
  workbook.trips();
  const outcome = await newRegister(open, today, ...statuses);
  return { workbook, outcome, trips: workbook.trips() };
}

async function rulesOf(sheet: string): Promise<Record<string, unknown>> {
  const { register } = await openRegister();
  const table = [register.tables.recommendations!.grid, register.tables.evidence!.grid].find(
    (grid) => grid.sheet === sheet,
  )!;
  return Excel.run(async (context) => {
    const cells = table.headings.map((_, at) =>
      context.workbook.worksheets
        .getItem(sheet)
        .getRangeByIndexes(1, at, 1, 1)
        .dataValidation.load('rule'),
    );
    await context.sync();
    return Object.fromEntries(table.headings.map((heading, at) => [heading, cells[at]!.rule]));
  });
}

describe('a new register', () => {
  test('has every column of the design, in one trip', async () => {
    const { trips } = await made();
    expect(trips).toBe(1);
    const { state, register } = await openRegister();
    expect(state).toBe('register');
    expect(register.tables.recommendations!.grid.headings).toEqual(
      tableDesigns.recommendations.columns.map(({ heading }) => heading),
    );
    expect(register.tables.evidence!.grid.headings).toEqual(
      tableDesigns.evidence.columns.map(({ heading }) => heading),
    );
  });

  test('has one example row, which falls due at the end of the next quarter', async () => {
    await made();
    const { register } = await openRegister();
    expect(register.recommendations).toHaveLength(1);
    expect(register.recommendations[0]).toMatchObject({
      ref: 'R01',
      recommendation: 'Example: publish a new procedure for complaints',
      originalDue: '31/03/2027',
    });
    expect(register.evidence).toMatchObject([{ ref: 'E01', recommendationRefs: ['R01'] }]);
  });

  test('has lists and date checks where they belong', async () => {
    await made();
    const date = {
      date: {
        formula1: '=DATE(2000,1,1)',
        formula2: '=DATE(2099,12,31)',
        operator: 'Between',
      },
    };
    const list = (source: string) => ({ list: { inCellDropDown: true, source } });
    expect(await rulesOf('Recommendations')).toMatchObject({
      Ref: {},
      Status: list('=Tracker_Statuses'),
      'Original due': date,
      'Current due': date,
      'Completed on': date,
      RAG: list('Red,Amber,Green'),
      'Include in report': list('Yes,No'),
    });
    expect(await rulesOf('Evidence')).toMatchObject({ Date: date, Exempt: list('Yes,No') });
  });

  test('is read by a spreadsheet program with its checks', async () => {
    const { workbook } = await made();
    const { unzipSync, strFromU8 } = await import('fflate');
    const parts = unzipSync(await workbook.save());
    const sheets = Object.entries(parts)
      .filter(([name]) => name.startsWith('xl/worksheets/sheet'))
      .map(([, bytes]) => strFromU8(bytes))
      .join('');
    expect(sheets).toContain('<formula1>DATE(2000,1,1)</formula1>');
    expect(sheets).toContain('<formula1>Tracker_Statuses</formula1>');
    expect(sheets).toContain('errorStyle="warning"');
  });

  test.each(statusPresets)('begins with the statuses that are chosen: %s', async (preset) => {
    await made(blank, statusesOf(preset));
    const { register } = await openRegister();
    expect(register.statuses.map(({ label }) => label)).toEqual(statusesOf(preset));
    expect(register.statuses.map(({ label }) => label)).toContain(
      register.recommendations[0]!.status,
    );
    expect(presetName(preset)).not.toBe('');
  });

  test('writes into the workbook four sheets and the name of its statuses, and nothing else', async () => {
    const rooms: SmallSheet = {
      name: 'Rooms',
      rows: [
        ['Room', 'Bookings'],
        ['Hall', 12],
      ],
      hiddenColumns: ['B'],
    };
    const before = await workbookFacts(smallXlsx({ sheets: [rooms] }));
    const { workbook } = await made([rooms]);
    const after = await workbookFacts(await workbook.save());
    expect(after.sheets[0]).toEqual(before.sheets[0]);
    expect(after.sheets.map(({ name }) => name)).toEqual([
      'Rooms',
      'Recommendations',
      'Evidence',
      'Report details',
      'Statuses',
    ]);
    expect((await openRegister()).grid.names.map(({ name }) => name)).toEqual(['Tracker_Statuses']);
  });

  test('is held back by Check for as long as the example is there', async () => {
    await made();
    const found = (code: string, findings: readonly Finding[]) =>
      findings
        .filter((finding) => finding.code === code)
        .map(({ sheet, cell }) => `${sheet}!${cell}`);
    const open = await openRegister();
    expect(found('BOOK-EXAMPLE', await check(open))).toEqual(['Recommendations!B2', 'Evidence!C2']);
    await clearExample(open);
    expect(found('BOOK-EXAMPLE', await check(await openRegister()))).toEqual([]);
  });

  test('is refused where a register is', async () => {
    await made();
    await expect(newRegister(await openRegister(), today)).rejects.toMatchObject({
      code: 'RegisterThere',
    });
  });
});

describe('clearing the example', () => {
  test('leaves empty tables with their lists, in two trips', async () => {
    const { workbook } = await made();
    const open = await openRegister();
    workbook.trips();
    await clearExample(open);
    expect(workbook.trips()).toBe(2);
    const { register } = await openRegister();
    expect(register.recommendations).toEqual([]);
    expect(register.evidence).toEqual([]);
    const [row] = await valuesAt('Recommendations', 'A2:L2');
    expect(row!.every((value) => value === '')).toBe(true);
    expect(await rulesOf('Recommendations')).toMatchObject({
      Status: { list: { source: '=Tracker_Statuses' } },
    });
  });

  test('takes the row away where others stand below it', async () => {
    await made();
    await type('Recommendations', 'A3:C3', [['R02', 'Light the pier', 'At the planning stage']]);
    await clearExample(await openRegister());
    const { register } = await openRegister();
    expect(register.recommendations.map(({ ref }) => ref)).toEqual(['R02']);
  });

  test('leaves a row alone that a person has changed', async () => {
    await made();
    await type('Recommendations', 'B2', [['Light the pier']]);
    await clearExample(await openRegister());
    const { register } = await openRegister();
    expect(register.recommendations.map(({ recommendation }) => recommendation)).toEqual([
      'Light the pier',
    ]);
    expect(register.evidence).toEqual([]);
    expect(await check(await openRegister())).toBeDefined();
  });
});
