import type { CellValue } from '../../src/register/grid';
import { openGrid } from '../../src/register/readRegister';
import { planSetUp } from '../../src/register/setUpPlan';
import type { SetUpChoices } from '../../src/register/setUpTypes';
import { compareSources } from '../../src/register/sourceDifferences';
import { madeTables } from './support/afterSetUp';
import { sheet, workbook } from './support/grids';

type Rows = readonly (readonly CellValue[])[];

const stacked: Rows = [
  ['Fire'],
  ['No', 'Recommendation', 'Status'],
  [1, 'Clear the exits', 'Done'],
  [2, 'Light the stairs', 'Late'],
  [],
  ['Food'],
  ['Status', 'No', 'Finding', 'Owner'],
  ['Done', 1, 'Date the meals', 'Cook'],
];
const log: Rows = [
  ['Rec no', 'Evidence'],
  ['S1', 'Fences are up.'],
  ['S1', 'They were looked at.'],
  ['S2', 'A letter went out.'],
];
const list: Rows = [
  ['Ref', 'Recommendation', 'Status'],
  ['S1', 'Fence the yard', 'Done'],
  ['S2', 'Write to parents', 'Open'],
];

const replaced = (rows: Rows, at: number, row: readonly CellValue[]): Rows =>
  rows.map((one, index) => (index === at ? row : one));

/** What differs once the sheets read otherwise than set up found them. */
function changes(
  before: Readonly<Record<string, Rows>>,
  after: Readonly<Record<string, Rows>>,
  choices: SetUpChoices = {},
) {
  const grids = (all: Readonly<Record<string, Rows>>) =>
    Object.entries(all).map(([name, rows]) => sheet(name, rows));
  const tables = madeTables(workbook(grids(before)), choices);
  const { register, sources } = openGrid(workbook(grids(after), tables));
  const found = compareSources(register, sources);
  expect(found.missingSheets).toEqual([]);
  expect(found.unrecognisedSheets).toEqual([]);
  return found.differences.map(({ kind, ref, column, ours, theirs, place }) => [
    kind,
    ref,
    column,
    ours,
    theirs,
    `${place.sheet}!${place.row}.${place.column}`,
  ]);
}

describe('several lists on a sheet', () => {
  it('differ in nothing right after set up', () => {
    expect(changes({ All: stacked }, { All: stacked })).toEqual([]);
  });

  it('are compared each by its own columns', () => {
    const after = replaced(stacked, 7, ['Late', 1, 'Date the meals', 'Chef']);
    expect(changes({ All: stacked }, { All: after })).toEqual([
      ['changed', 'R03', 'Status', 'Done', 'Late', 'All!7.0'],
      ['changed', 'R03', 'Owner', 'Cook', 'Chef', 'All!7.3'],
    ]);
  });

  it('keep refs that were given in order when a number changes', () => {
    const after = replaced(stacked, 3, [5, 'Light the stairs', 'Late']);
    expect(changes({ All: stacked }, { All: after })).toEqual([]);
  });

  it('take a new row into the one that it stands in', () => {
    const after = [...stacked, ['Done', 2, 'Cool the store', 'Cook']];
    expect(changes({ All: stacked }, { All: after })).toEqual([
      ['added', 'R04', 'Recommendation', '', 'Cool the store', 'All!8.2'],
    ]);
  });
});

describe('evidence on a sheet of its own', () => {
  const before = { List: list, Log: log };

  it('differs in nothing right after set up', () => {
    expect(changes(before, before)).toEqual([]);
  });

  it('is compared by what its rows name', () => {
    expect(changes(before, { List: list, Log: replaced(log, 2, ['S1', 'Seen in May.']) })).toEqual([
      ['changed', 'E02', 'Evidence', 'They were looked at.', 'Seen in May.', 'Log!2.1'],
    ]);
    expect(changes(before, { List: list, Log: [...log, ['S2', 'And a call.']] })).toEqual([
      ['added', 'S2', 'Evidence', '', 'And a call.', 'Log!4.1'],
    ]);
    const [deleted] = changes(before, { List: list, Log: log.slice(0, 3) });
    expect(deleted?.slice(0, 3)).toEqual(['deleted', 'E03', 'Evidence']);
  });
});

describe('bullets that were made rows', () => {
  const rows: Rows = [
    ['Ref', 'Recommendation', 'Status', 'Evidence'],
    ['B1', 'Fence the pond', 'Done', '• put up a fence\n• hung a sign'],
  ];
  const choices = { bulletsAsRows: true };

  it('are evidence each', () => {
    const plan = planSetUp(workbook([sheet('Plan', rows)]), choices)!;
    expect(plan.tables.find(({ kind }) => kind === 'evidence')!.rows).toEqual([
      ['E01', 'B1', 'put up a fence', ''],
      ['E02', 'B1', 'hung a sign', ''],
    ]);
    expect(plan.notes.map(({ kind }) => kind)).not.toContain('bullets');
  });

  it('are compared each', () => {
    expect(changes({ Plan: rows }, { Plan: rows }, choices)).toEqual([]);
    const after = replaced(rows, 1, [
      ...rows[1]!.slice(0, 3),
      '• put up a fence\n• hung two signs\n• cut the reeds',
    ]);
    expect(changes({ Plan: rows }, { Plan: after }, choices).map((one) => one.slice(0, 5))).toEqual(
      [
        ['changed', 'E02', 'Evidence', 'hung a sign', 'hung two signs'],
        ['added', 'B1', 'Evidence', '', 'cut the reeds'],
      ],
    );
  });
});
