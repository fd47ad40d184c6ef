import { openRegister } from '../../src/actions/openRegister';
import { setUp } from '../../src/actions/setUp';
import { readWorkbook } from '../../src/excel/readWorkbook';
import { officerWorkbook } from '../actions/officerWorkbooks';
import { closeStandIns, openStandIn } from './standIn';

afterEach(closeStandIns);

const headings = ['No.', 'Recommendation', 'Status', 'Evidence'];

/** A list with this much text in it. */
function list(rows: number, charactersEach: number) {
  const text = 'Evidence – '.repeat(Math.ceil(charactersEach / 11)).slice(0, charactersEach);
  return {
    name: 'List',
    rows: [
      headings,
      ...Array.from({ length: rows }, (_, at) => [
        at + 1,
        `Recommendation ${at + 1}`,
        at % 2 === 0 ? 'Done' : 'Not begun',
        `${at + 1}: ${text}`,
      ]),
    ],
  };
}

/** A list of some 5 MB of which each recommendation is half as long as its evidence, which has all lengths. */
const manyTexts = {
  name: 'List',
  rows: [
    headings,
    ...Array.from({ length: 1_200 }, (_, at) => [
      at + 1,
      `${at + 1}: ${'Review the rota. '.repeat(72)}`,
      'Done',
      `${at + 1}: ${'It was reviewed. '.repeat(1 + ((at * 101) % 288))}`,
    ]),
  ],
};

/** The first of a cell's words. */
const short = (cell: string | number) => (typeof cell === 'string' ? cell.slice(0, 20) : cell);

describe('reading the workbook', () => {
  test('takes two trips, with tables or without, however many rows there are', async () => {
    for (const rows of [1, 300]) {
      const workbook = await openStandIn([list(rows, 20)]);
      await readWorkbook();
      expect(workbook.trips()).toBe(2);
      await setUp(await openRegister());
      workbook.trips();
      await readWorkbook();
      expect(workbook.trips()).toBe(2);
    }
  }, 30_000);

  test('brings values, number formats and places', async () => {
    await openStandIn([
      { name: 'Hidden', hidden: true, rows: [[], ['', { value: 7, format: '000' }, true]] },
      ...officerWorkbook,
    ]);
    const { sheetNames, sheets } = await readWorkbook();
    expect(sheetNames).toEqual(['Hidden', 'Action plan', 'Details for committee']);
    expect(sheets[0]).toEqual({
      name: 'Hidden',
      hidden: true,
      top: 1,
      left: 1,
      values: [[7, true]],
      formats: [['000', 'General']],
    });
  });

  test('a blank sheet is read as such', async () => {
    await openStandIn([{ name: 'Blank', rows: [] }]);
    expect((await readWorkbook()).sheets).toEqual([
      { name: 'Blank', hidden: false, top: 0, left: 0, values: [], formats: [] },
    ]);
  });

  // 300 rows of 20,000 characters are 7.1 MB: two parts.
  const large = list(300, 20_000);
  const parts = 2;

  test('more than Excel hands over at once comes in parts, and comes whole', async () => {
    const workbook = await openStandIn([large]);
    const { sheets } = await readWorkbook();
    expect(workbook.trips()).toBe(1 + parts);
    expect(sheets[0]!.values).toEqual(large.rows);
  }, 60_000);

  test('one stray cell far below does not make it read all rows down to it', async () => {
    const workbook = await openStandIn([large]);
    await Excel.run(async (context) => {
      const stray = context.workbook.worksheets.getItem('List').getRange('D20000');
      stray.values = [['x']];
      await context.sync();
    });
    workbook.trips();
    const { sheets } = await readWorkbook();
    const blankPart = 1;
    expect(workbook.trips()).toBeLessThanOrEqual(1 + parts + blankPart);
    expect(sheets[0]!.values.slice(0, 301)).toEqual(large.rows);
    expect(sheets[0]!.values.length).toBeLessThan(20_000);
  }, 60_000);

  test('a register and the list that it was made from take a trip for each 4 MB, whichever sheet the person is on', async () => {
    const workbook = await openStandIn([manyTexts, { name: 'Notes', rows: [['Ask Jo']] }]);
    const { open } = await setUp(await openRegister());
    for (const sheet of ['List', 'Notes']) {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem(sheet).activate();
        await context.sync();
      });
      workbook.host.traffic.take();
      const { register } = await openRegister();
      const { roundTrips, requestBytes, responseBytes } = workbook.host.traffic.take();
      expect(responseBytes).toBeGreaterThan(8 * 1024 * 1024);
      const trips = 2 + Math.floor((requestBytes + responseBytes) / (4 * 1024 * 1024));
      expect(roundTrips).toBeLessThanOrEqual(trips);
      expect(register).toEqual(open.register);
    }
  }, 60_000);

  test('rows that grow larger further down come whole, in smaller parts after a refusal', async () => {
    const { name, rows } = list(300, 20_000);
    const growing = { name, rows: rows.map((row, at) => (at < 30 ? row.map(short) : row)) };
    const workbook = await openStandIn([growing]);
    const { sheets } = await readWorkbook();
    const outlineAndRefused = 2;
    expect(workbook.trips()).toBeLessThanOrEqual(outlineAndRefused + parts + 1);
    expect(sheets[0]!.values).toEqual(growing.rows);
  }, 60_000);

  test('rows of which twenty are too large an answer come whole', async () => {
    const wide = Array.from({ length: 12 }, (_, at) => `Evidence ${at}`);
    const text = 'x'.repeat(32_000);
    const huge = {
      name: 'List',
      rows: [wide, ...Array.from({ length: 30 }, () => wide.map(() => text))],
    };
    await openStandIn([huge]);
    const { sheets } = await readWorkbook();
    expect(sheets[0]!.values).toEqual(huge.rows);
  }, 60_000);

  test('set up writes more than 4 MB in parts, one trip for each', async () => {
    const workbook = await openStandIn([large]);
    const open = await openRegister();
    workbook.host.traffic.take();
    const made = await setUp(open);
    const { requestBytes, roundTrips } = workbook.host.traffic.take();
    expect(roundTrips).toBeLessThanOrEqual(1 + Math.ceil(requestBytes / (4 * 1024 * 1024)));
    expect(roundTrips).toBeGreaterThan(1);
    expect((await openRegister()).register.evidence).toEqual(made.open.register.evidence);
  }, 60_000);
});
