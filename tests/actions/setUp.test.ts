import { openRegister } from '../../src/actions/openRegister';
import { setUp } from '../../src/actions/setUp';
import { statusesOf } from '../../src/actions/statusPresets';
import { unfinishedName } from '../../src/excel/unfinished';
import { closeStandIns, openStandIn, type, valuesAt } from '../excel/standIn';
import { actionPlan, officerWorkbook } from './officerWorkbooks';

afterEach(closeStandIns);

async function setUpNow() {
  return setUp(await openRegister());
}

async function sheetNames(): Promise<string[]> {
  return (await openRegister()).grid.sheetNames.slice();
}

describe('setting up from an officer’s list', () => {
  test('reads in two trips and writes in one', async () => {
    const workbook = await openStandIn(officerWorkbook);
    const open = await openRegister();
    expect(workbook.trips()).toBe(2);
    expect(open.state).toBe('list');
    await setUp(open);
    expect(workbook.trips()).toBe(1);
  });

  test('takes the statuses that are wanted besides, and leaves the status cells as they are', async () => {
    await openStandIn([
      {
        name: 'Plan',
        rows: [
          ['No', 'Recommendation', 'RAG'],
          [1, 'Light the pier', 'G'],
          [2, 'Train the crew', 'r '],
        ],
      },
    ]);
    const { open } = await setUp(await openRegister(), { statuses: statusesOf('brag') });
    expect(open.register.statuses.map(({ label }) => label)).toEqual(['Blue', 'G', 'Amber', 'r ']);
    expect(await valuesAt('Recommendations', 'C2:C3')).toEqual([['G'], ['r ']]);
    expect(await valuesAt('Plan', 'C2:C3')).toEqual([['G'], ['r ']]);
  });

  test('reads merged groups also where a sheet has more merged cells than Excel tells of at once', async () => {
    const count = 600;
    const rows = Array.from({ length: count }, (_, at) => [
      `A${at + 1}`,
      `Do thing ${at + 1}`,
      '',
      'Open',
      at % 2 === 0 ? `Officer ${at}` : '',
    ]);
    const merges = rows.flatMap((_, at) => [
      `B${at + 2}:C${at + 2}`,
      ...(at % 2 === 0 ? [`E${at + 2}:E${at + 3}`] : []),
    ]);
    await openStandIn([
      { name: 'Plan', rows: [['Ref', 'Recommendation', '', 'Status', 'Owner'], ...rows], merges },
    ]);
    const { open } = await setUp(await openRegister());
    expect(open.register.recommendations.map(({ owner }) => owner)).toEqual(
      rows.map((_, at) => `Officer ${at - (at % 2)}`),
    );
  });

  test('makes a table on a sheet of its own of each part', async () => {
    await openStandIn(officerWorkbook);
    const { made, notes } = await setUpNow();
    expect(made).toEqual([
      { table: 'Recommendations', sheet: 'Recommendations' },
      { table: 'Evidence', sheet: 'Evidence' },
      { table: 'ReportDetails', sheet: 'Report details' },
      { table: 'Statuses', sheet: 'Statuses' },
      { table: 'SetUpRecord', sheet: 'Set up record' },
    ]);
    expect(notes).toContain('The list has only numbers, so refs are made from them: R01 to R04.');
    expect(await valuesAt('Recommendations', 'A1:C5')).toEqual([
      ['Ref', 'Recommendation', 'Status'],
      ['R01', 'Light the pier', 'Fully implemented'],
      ['R02', 'Mend the rails', 'Partially implemented'],
      ['R03', 'Train the crew', 'Partially implemented'],
      ['R04', 'Plan a new slipway', 'At the planning stage'],
    ]);
    expect(await valuesAt('Evidence', 'A2:D6')).toEqual([
      ['E01', 'R01', 'Lamps were put up in May.', ''],
      ['E02', 'R01', 'The harbour master has seen them.', ''],
      ['E03', 'R02', 'Two of five are mended.', ''],
      ['E04', 'R03', 'As above.', ''],
      ['E05', 'R04', 'A site is being looked for.', ''],
    ]);
  });

  test('knows the register that is there now as reading it again would bring it', async () => {
    await openStandIn(officerWorkbook);
    const { open } = await setUpNow();
    const again = await openRegister();
    expect(open).toEqual({
      ...again,
      // The order of what is read is not the order of what was made.
      grid: {
        ...again.grid,
        sheets: expect.anything(),
        tables: expect.anything(),
        tableNames: expect.arrayContaining([...again.grid.tableNames!]),
      },
    });
    const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name);
    expect([...open.grid.tables].sort(byName)).toEqual([...again.grid.tables].sort(byName));
  });

  test('once more makes nothing', async () => {
    const workbook = await openStandIn(officerWorkbook);
    await setUpNow();
    const before = await sheetNames();
    workbook.trips();
    const { made, message } = await setUpNow();
    expect(made).toEqual([]);
    expect(message).toBe('The tables are there already, so nothing was made.');
    expect(workbook.trips()).toBe(2);
    expect(await sheetNames()).toEqual(before);
  });

  test('leaves the officer’s sheets as they are', async () => {
    await openStandIn(officerWorkbook);
    const before = await valuesAt('Action plan', 'A1:D8');
    await setUpNow();
    expect(await valuesAt('Action plan', 'A1:D8')).toEqual(before);
  });

  test.each([
    ['=1+1'],
    ['1.10'],
    ['1/2'],
    ['007'],
    ['TRUE'],
    ['1e5'],
    ["'quoted'"],
    ['#N/A'],
    ['£5'],
  ])('keeps %s as the same text', async (text) => {
    const rows = [
      ['Rec ref', 'Recommendation', 'Status', 'Evidence'],
      [text, `Do ${text}`, 'Done', text],
      ['R2', text, text, 'Seen'],
    ];
    await openStandIn([{ name: 'List', rows }]);
    await setUpNow();
    expect(await valuesAt('Recommendations', 'A2:C3')).toEqual([
      [text, `Do ${text}`, 'Done'],
      ['R2', text, text],
    ]);
    expect(await valuesAt('Evidence', 'B2:C3')).toEqual([
      [text, text],
      ['R2', 'Seen'],
    ]);
  });

  test('takes another name where the officer has a sheet of that name, and says so', async () => {
    await openStandIn([actionPlan, { name: 'Statuses', rows: [['Mine']] }]);
    const { made, notes } = await setUpNow();
    expect(made).toContainEqual({ table: 'Statuses', sheet: 'Statuses (tracker)' });
    expect(notes).toContain(
      'You have a sheet “Statuses” already. It is left alone; the new sheet is called “Statuses (tracker)”.',
    );
    expect(await valuesAt('Statuses', 'A1')).toEqual([['Mine']]);
  });
});

describe('a set up that fails half-way', () => {
  /** Sets up, failing after so many actions of the writing. */
  async function failAfter(actions: number): Promise<void> {
    const workbook = await openStandIn(officerWorkbook);
    const open = await openRegister();
    workbook.host.faults.failAt({ trip: 1, afterActions: actions, code: 'GeneralException' });
    await expect(setUp(open)).rejects.toThrow(/Excel could not finish this step/);
  }

  test('is finished by the next run, wherever it failed, with the same outcome', async () => {
    const workbook = await openStandIn(officerWorkbook);
    const open = await openRegister();
    workbook.host.traffic.take();
    await setUp(open);
    const { actions: all } = workbook.host.traffic.take();
    const whole = (await openRegister()).grid;
    const points = 10;
    for (let point = 0; point < points; point += 1) {
      const actions = 1 + Math.floor((point * (all - 1)) / points);
      await failAfter(actions);
      await setUpNow();
      const { grid } = await openRegister();
      expect({ actions, sheets: grid.sheetNames }).toEqual({ actions, sheets: whole.sheetNames });
      expect(grid.names).toEqual(whole.names);
      const tables = new Map(grid.tables.map((table) => [table.name, table]));
      for (const table of whole.tables) expect(tables.get(table.name)).toEqual(table);
    }
  }, 60_000);

  test('is not taken for a register, and says what is left to do', async () => {
    await failAfter(60);
    const open = await openRegister();
    expect(open.state).toBe('list');
    expect(open.grid.sheetNames).toEqual(['Action plan', 'Details for committee']);
    expect(open.asRead?.names.map(({ name }) => name)).toEqual([unfinishedName]);
  });

  test('does not overwrite what somebody wrote on a half-made sheet since', async () => {
    await failAfter(60);
    await type('Recommendations', 'A20', [['Please keep this note']]);
    const { made } = await setUpNow();
    expect(made).toContainEqual({ table: 'Recommendations', sheet: 'Recommendations (tracker)' });
    expect(await valuesAt('Recommendations', 'A20')).toEqual([['Please keep this note']]);
  });
});
