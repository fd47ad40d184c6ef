import { withChoice, withChoices } from '../../src/register/columnChoices';
import { chooseMeaning, columnMappings } from '../../src/register/columnMapping';
import { findList } from '../../src/register/findList';
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

describe('lists side by side', () => {
  const beside: Rows = [
    ['No', 'Recommendation', 'Status', '', 'No', 'Finding', 'Status'],
    [1, 'Clear the exits', 'Done', '', 1, 'Date the meals', 'Late'],
    [2, 'Light the stairs', 'Late', '', 2, 'Cool the store', 'Done'],
    ['', '', '', '', 3, 'Wash the trays', 'Late'],
  ];
  const mappings = (rows: Rows) => columnMappings([sheet('Both', rows)]);
  const refsAndTexts = (rows: Rows) =>
    findList(sheet('Both', rows))!.items.map(({ row, texts }) => [
      row,
      texts.ref,
      texts.recommendation,
    ]);

  it('are told apart, one after the other', () => {
    expect(refsAndTexts(beside)).toEqual([
      [1, '1', 'Clear the exits'],
      [2, '2', 'Light the stairs'],
      [1, '1', 'Date the meals'],
      [2, '2', 'Cool the store'],
      [3, '3', 'Wash the trays'],
    ]);
    expect(mappings(beside).map(({ columns }) => columns.map(({ column }) => column))).toEqual([
      [0, 1, 2],
      [4, 5, 6],
    ]);
  });

  it('are three where there are three', () => {
    const three = beside.map((row) => [
      ...row,
      ...Array<string>(8 - row.length).fill(''),
      ...row.slice(0, 3),
    ]);
    expect(mappings(three)).toHaveLength(3);
  });

  it.each<[string, Rows]>([
    [
      'a blank column within one list',
      [
        ['No', 'Recommendation', '', 'Status', '', 'Owner', 'Due'],
        [1, 'Clear the exits', '', 'Done', '', 'Caretaker', ''],
      ],
    ],
    [
      'something else beside the list',
      [
        ['No', 'Recommendation', 'Status', '', 'Room', 'Bookings'],
        [1, 'Clear the exits', 'Done', '', 'Hall', 12],
      ],
    ],
    [
      'a column without a heading that is not blank',
      [
        ['No', 'Recommendation', 'Status', '', 'No', 'Finding', 'Status'],
        [1, 'Clear the exits', 'Done', 'x', 1, 'Date the meals', 'Late'],
      ],
    ],
  ])('are one list where there is %s', (_, rows) => {
    expect(mappings(rows)).toHaveLength(1);
  });

  it('are compared each with what was recorded of it', () => {
    expect(changes({ Both: beside }, { Both: beside })).toEqual([]);
    const edited = replaced(beside, 2, [
      2,
      'Light the stairs',
      'Done',
      '',
      2,
      'Cool the store',
      'Late',
    ]);
    expect(changes({ Both: beside }, { Both: edited })).toEqual([
      ['changed', 'R02', 'Status', 'Late', 'Done', 'Both!2.2'],
      ['changed', 'R04', 'Status', 'Done', 'Late', 'Both!2.6'],
    ]);
  });

  it('keep each what its columns were taken for, worded anew or not', () => {
    let grid = workbook([sheet('Both', beside)]);
    for (const [list, column] of [
      [0, 2],
      [1, 6],
    ] as const)
      grid = withChoice(grid, chooseMeaning(columnMappings(grid.sheets)[list]!, column, 'rag'));
    expect(grid.names.map(({ name }) => name)).toEqual(['Tracker_Columns1', 'Tracker_Columns2']);
    const renamed = replaced(beside, 0, ['#', 'Words', 'Where', '', '#', 'Words', 'Where']);
    const again = { ...grid, sheets: withChoices([sheet('Both', renamed)], grid.names) };
    expect(
      columnMappings(again.sheets).map(({ columns }) => columns.map(({ meaning }) => meaning)),
    ).toEqual([
      ['ref', 'recommendation', 'rag'],
      ['ref', 'recommendation', 'rag'],
    ]);
  });
});
