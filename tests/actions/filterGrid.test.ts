import { filterGrid, takeUpFilter, unfilterGrid } from '../../src/actions/filterGrid';
import { openRegister } from '../../src/actions/openRegister';
import { setUp } from '../../src/actions/setUp';
import { summarise } from '../../src/actions/summarise';
import { noFilter, type ReportChoice } from '../../src/report/choice';
import { closeStandIns, openStandIn, valuesAt, type StandIn } from '../excel/standIn';
import { officerWorkbook } from './officerWorkbooks';

let workbook: StandIn;
beforeEach(async () => {
  workbook = await openStandIn(officerWorkbook);
  await setUp(await openRegister());
});
afterEach(closeStandIns);

const choose = (part: Partial<ReportChoice['filter']>): ReportChoice => ({
  style: 'full',
  filter: { ...noFilter, ...part },
});

/** Refs of the rows that a person sees in the table. */
const seen = () =>
  Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('Recommendations');
    const cells = table.columns.getItem('Ref').getDataBodyRange().load('rowCount');
    await context.sync();
    const rows = Array.from({ length: cells.rowCount }, (_each, at) =>
      cells.getCell(at, 0).load('rowHidden,values'),
    );
    await context.sync();
    return rows.filter(({ rowHidden }) => !rowHidden).map(({ values }) => values[0]![0]);
  });

/** A person filters a column by the arrow beside its heading. */
const filterBy = (heading: string, values: string[]) =>
  Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('Recommendations');
    table.columns.getItem(heading).filter.applyValuesFilter(values);
    await context.sync();
  });

describe('the filter of the pane in the grid', () => {
  test('shows the rows that were chosen, in two trips, and clearing puts back what was there', async () => {
    const open = await openRegister();
    const { recommendations } = open.register;
    const all = recommendations.map(({ ref }) => ref);
    const { status } = recommendations[0]!;
    await filterBy('Ref', all.slice(0, 2));
    workbook.trips();
    const filtered = await filterGrid(open, choose({ statuses: [status] }));
    expect(workbook.trips()).toBe(2);
    const wanted = recommendations.filter((one) => one.status === status).map(({ ref }) => ref);
    expect(wanted.length).toBeLessThan(all.length);
    expect(await seen()).toEqual(wanted);
    await unfilterGrid(filtered!);
    expect(await seen()).toEqual(all.slice(0, 2));
  });

  test('changed to another choice still puts back what was there at first', async () => {
    const open = await openRegister();
    const all = open.register.recommendations.map(({ ref }) => ref);
    const statuses = [...new Set(open.register.recommendations.map(({ status }) => status))];
    const first = await filterGrid(open, choose({ statuses: statuses.slice(0, 1) }));
    const second = await filterGrid(open, choose({ statuses: statuses.slice(1, 2) }), first);
    await unfilterGrid(second!);
    expect(await seen()).toEqual(all);
  });

  test('is left alone where nothing has what was chosen', async () => {
    const open = await openRegister();
    expect(await filterGrid(open, choose({ statuses: ['nowhere'] }))).toBeUndefined();
    expect(await seen()).toHaveLength(open.register.recommendations.length);
  });

  test('is a temporary sheet view where Excel says that it has them', async () => {
    const open = await openRegister();
    const { status } = open.register.recommendations[0]!;
    const { requirements } = Office.context;
    jest
      .spyOn(requirements, 'isSetSupported')
      .mockImplementation((name) => name === 'ExcelApiOnline');
    // The stand-in is Excel 2021, which has none: it names what it was asked for, and the table is as it was.
    await expect(filterGrid(open, choose({ statuses: [status] }))).rejects.toMatchObject({
      code: 'NotInStandIn',
      details: expect.stringContaining('namedSheetViews'),
    });
    expect(await seen()).toHaveLength(open.register.recommendations.length);
  });

  test('by refs where no column says it', async () => {
    await Excel.run(async (context) => {
      const { columns, rows } = context.workbook.tables.getItem('Recommendations').load('name');
      rows.load('count');
      await context.sync();
      const dues = Array.from({ length: rows.count }, (_each, at) => [
        at === 1 ? '1 May 2000' : '',
      ]);
      columns.add(undefined, [['Current due'], ...dues]);
      const details = context.workbook.tables.getItem('ReportDetails').getDataBodyRange();
      details.load('values');
      await context.sync();
      const at = details.values.findIndex(([label]) => label === 'Reporting date');
      expect(at).toBeGreaterThanOrEqual(0);
      details.getCell(at, 1).values = [['30 June 2026']];
      await context.sync();
    });
    const open = await openRegister();
    const late = open.register.recommendations.filter(({ currentDue }) => currentDue !== '');
    await filterGrid(open, choose({ overdue: true }));
    expect(await seen()).toEqual(late.map(({ ref }) => ref));
    expect(late).toHaveLength(1);
  });
});

describe('a filter that was set in the grid', () => {
  test('is taken up by what its columns stand for, capitals or not, in one trip', async () => {
    const open = await openRegister();
    const { status } = open.register.recommendations[0]!;
    await filterBy('Status', [status.toUpperCase()]);
    workbook.trips();
    expect(await takeUpFilter(open)).toEqual({
      filter: { ...noFilter, statuses: [status] },
      left: [],
    });
    expect(workbook.trips()).toBe(1);
  });

  test('of another column is named', async () => {
    await filterBy('Ref', ['R01']);
    expect(await takeUpFilter(await openRegister())).toEqual({
      filter: undefined,
      left: ['“Ref”'],
    });
  });

  test('is none where the table is not filtered', async () => {
    expect(await takeUpFilter(await openRegister())).toEqual({ filter: undefined, left: [] });
  });
});

test('the Summary counts beside all rows those that were chosen, until it is made of all again', async () => {
  const open = await openRegister();
  const { status } = open.register.recommendations[0]!;
  const count = open.register.recommendations.filter((one) => one.status === status).length;
  await summarise(open, choose({ statuses: [status] }));
  const chosen = await valuesAt('Summary', 'F4:F9');
  expect(chosen[0]).toEqual(['In this report']);
  expect(chosen.flat()).toContain(count);
  await summarise(await openRegister());
  expect((await valuesAt('Summary', 'F4:F9')).flat()).toEqual(Array(6).fill(''));
});
