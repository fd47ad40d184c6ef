import { check } from '../../src/actions/check';
import { narrate } from '../../src/actions/narrate';
import { openRegister } from '../../src/actions/openRegister';
import { setUp } from '../../src/actions/setUp';
import { summarise } from '../../src/actions/summarise';
import { noFilter } from '../../src/report/choice';
import { closeStandIns, openStandIn, type } from '../excel/standIn';
import type { StandIn } from '../excel/standIn';
import { officerWorkbook } from './officerWorkbooks';

let workbook: StandIn;
beforeEach(async () => {
  workbook = await openStandIn(officerWorkbook);
  await setUp(await openRegister());
  await summarise(await openRegister());
  await narrate(await openRegister());
});
afterEach(closeStandIns);

/** What the rules about generated sheets and hidden rows find now, as the rule and the cell. */
async function found(): Promise<string[]> {
  await workbook.live.calculated();
  return (await check(await openRegister()))
    .filter(({ code }) => /^BOOK-(COUNTS|SHEET-OLD|ROWS-HIDDEN)$/.test(code))
    .map(({ code, sheet, cell }) => `${code} ${sheet}!${cell}`);
}

const at = async (column: 'status', row: number) => {
  const { register } = await openRegister();
  const { grid, columns } = register.tables.recommendations!;
  return { sheet: grid.sheet, row: grid.top + 1 + row, column: grid.left + columns[column]! };
};

describe('generated sheets, against the grid', () => {
  test('are read within the same two trips', async () => {
    workbook.trips();
    await openRegister();
    expect(workbook.trips()).toBe(2);
  });

  test('have nothing to be asked about right after they were made, a report of some rows neither', async () => {
    expect(await found()).toEqual([]);
    const { recommendations } = (await openRegister()).register;
    const statuses = [recommendations[0]!.status];
    await narrate(await openRegister(), { style: 'full', filter: { ...noFilter, statuses } });
    expect(await found()).toEqual([]);
  });

  test('are older once a status has changed: the Narrative, not the Summary, which counts by itself', async () => {
    const { register } = await openRegister();
    const [first] = register.recommendations;
    const other = register.statuses.find(({ label }) => label !== first!.status)!;
    const { sheet, row, column } = await at('status', 0);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getCell(row, column).values = [[other.label]];
      await context.sync();
    });
    const now = await found();
    expect(now).toContain('BOOK-SHEET-OLD Narrative!A1');
    expect(now.filter((one) => one.startsWith('BOOK-COUNTS Narrative'))).toHaveLength(2);
    expect(now.filter((one) => one.includes('Summary'))).toEqual([]);
    await narrate(await openRegister());
    expect(await found()).toEqual([]);
  });

  test('are found where somebody typed over a formula of the Summary', async () => {
    await type('Summary', 'C5', [[99]]);
    expect((await found())[0]).toBe('BOOK-COUNTS Summary!C5');
    await summarise(await openRegister());
    expect(await found()).toEqual([]);
  });

  test('are read from where they stand: the sheet renamed, rows put in above', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Summary');
      sheet.getRange('1:2').insert('Down');
      sheet.name = 'Our summary';
      await context.sync();
    });
    expect(await found()).toEqual([]);
    await type('Our summary', 'C7', [[99]]);
    expect((await found())[0]).toBe('BOOK-COUNTS Our summary!C7');
  });
});

describe('hidden rows of a table', () => {
  test('are a note at its first cell', async () => {
    const { sheet, row } = await at('status', 0);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange(`${row + 1}:${row + 1}`).rowHidden = true;
      await context.sync();
    });
    expect(await found()).toEqual(['BOOK-ROWS-HIDDEN Recommendations!A1']);
  });

  test('are those of a filter too', async () => {
    const { register } = await openRegister();
    const { grid } = register.tables.recommendations!;
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem(grid.name);
      table.columns
        .getItem('Status')
        .filter.applyValuesFilter([register.recommendations[0]!.status]);
      await context.sync();
    });
    expect(await found()).toEqual(['BOOK-ROWS-HIDDEN Recommendations!A1']);
  });

  test('are none where only a column is hidden', async () => {
    const { sheet } = await at('status', 0);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange('C:C').columnHidden = true;
      await context.sync();
    });
    expect(await found()).toEqual([]);
  });
});
