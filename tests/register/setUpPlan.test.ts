import type { CellValue } from '../../src/register/grid';
import { planSetUp } from '../../src/register/setUpPlan';
import type { SetUpPlan } from '../../src/register/setUpTypes';
import type { TableKind } from '../../src/register/tableKinds';
import { afterSetUp } from './support/afterSetUp';
import { sheet, table, workbook } from './support/grids';

const list: readonly (readonly CellValue[])[] = [
  ['No.', 'Recommendation', 'Status', 'Evidence', 'Lead', 'Due'],
  [1, 'Paint the lamp room.', 'Done', 'Painted.', 'Harbour master', 41579],
  ['', '', '', 'Inspected.'],
  [2, 'Mend the stairs.', 'Planned', '', '', 'in spring'],
];
const listSheet = sheet('Action plan', list, {
  formats: list.map((row) =>
    Array.from({ length: 6 }, (_, at) =>
      at === 5 && typeof row[at] === 'number' ? 'dd/mm/yyyy' : 'General',
    ),
  ),
});
const detailSheet = sheet('Cover', [
  ['Title', 'Lighthouses'],
  ['Committee', 'Harbour committee'],
  ['Wards affected', 'All'],
  ['Summary', ''],
]);

function planned(plan: SetUpPlan | undefined, kind: TableKind) {
  const found = plan?.tables.find((one) => one.kind === kind);
  if (!found) throw new Error(`no table of ${kind} is planned`);
  return found;
}

describe('set up from a plain list', () => {
  const plan = planSetUp(workbook([listSheet, detailSheet]));

  it('makes the tables of the design, the record hidden', () => {
    expect(plan?.tables.map(({ name, sheet: on, hidden }) => [name, on, hidden ?? false])).toEqual([
      ['Recommendations', 'Recommendations', false],
      ['Evidence', 'Evidence', false],
      ['ReportDetails', 'Report details', false],
      ['Statuses', 'Statuses', false],
      ['SetUpRecord', 'Set up record', true],
    ]);
  });

  it('makes Recommendations with the columns that the list has', () => {
    const { columns, rows, formats } = planned(plan, 'recommendations');
    expect(columns.map(({ heading }) => heading)).toEqual([
      'Ref',
      'Recommendation',
      'Status',
      'Owner',
      'Current due',
    ]);
    expect(rows).toEqual([
      ['R01', 'Paint the lamp room.', 'Done', 'Harbour master', 41579],
      ['R02', 'Mend the stairs.', 'Planned', '', 'in spring'],
    ]);
    // A date stays one; a text in the column of dates must not become one.
    expect(formats.map((row) => row[4])).toEqual(['dd/mm/yyyy', '@']);
    expect(formats.every((row) => row.slice(0, 4).every((format) => format === '@'))).toBe(true);
  });

  it('makes Evidence in order, each row naming its recommendation', () => {
    expect(planned(plan, 'evidence').rows).toEqual([
      ['E01', 'R01', 'Painted.', ''],
      ['E02', 'R01', 'Inspected.', ''],
    ]);
  });

  it('makes Report details of every field, then the officer’s own labels', () => {
    const { rows } = planned(plan, 'details');
    expect(rows).toHaveLength(18);
    expect(rows.slice(0, 5)).toEqual([
      ['Committee', 'Harbour committee'],
      ['Meeting date', ''],
      ['Reporting date', ''],
      ['Subject heading', ''],
      ['Title', 'Lighthouses'],
    ]);
    expect(rows.at(-1)).toEqual(['Wards affected', 'All']);
  });

  it('makes Statuses from those in the list', () => {
    expect(
      planned(plan, 'statuses').rows.map(([label, , order, , symbol, ...flags]) => [
        label,
        order,
        symbol,
        ...flags,
      ]),
    ).toEqual([
      ['Done', 1, '✓', 'Yes', 'Yes', 'No'],
      ['Planned', 2, '○', 'No', 'No', 'Yes'],
    ]);
  });

  it('records every text that it copied', () => {
    expect(planned(plan, 'record').rows).toEqual([
      ['recommendation', 'Action plan', '1', 'R01', 'Ref', '1'],
      ['recommendation', 'Action plan', '1', 'R01', 'Recommendation', 'Paint the lamp room.'],
      ['recommendation', 'Action plan', '1', 'R01', 'Status', 'Done'],
      ['recommendation', 'Action plan', '1', 'R01', 'Owner', 'Harbour master'],
      ['recommendation', 'Action plan', '1', 'R01', 'Current due', '01/11/2013'],
      ['recommendation', 'Action plan', '2', 'R02', 'Ref', '2'],
      ['recommendation', 'Action plan', '2', 'R02', 'Recommendation', 'Mend the stairs.'],
      ['recommendation', 'Action plan', '2', 'R02', 'Status', 'Planned'],
      ['recommendation', 'Action plan', '2', 'R02', 'Current due', 'in spring'],
      ['evidence', 'Action plan', '1#1', 'E01', 'Evidence', 'Painted.'],
      ['evidence', 'Action plan', '1#2', 'E02', 'Evidence', 'Inspected.'],
      ['detail', 'Cover', 'Title', 'Title', 'Value', 'Lighthouses'],
      ['detail', 'Cover', 'Committee', 'Committee', 'Value', 'Harbour committee'],
      ['detail', 'Cover', 'Wards affected', 'Wards affected', 'Value', 'All'],
      ['detail', 'Cover', 'Summary', 'Summary', 'Value', ''],
    ]);
  });

  it('says what it did', () => {
    expect(plan?.counts).toEqual({ recommendations: 2, evidence: 2, details: 3, statuses: 2 });
    expect(plan?.notes).toEqual([
      { kind: 'refsAssigned', from: 'numbers', first: 'R01', last: 'R02', count: 2 },
    ]);
    expect(plan?.source).toMatchObject({
      sheet: 'Action plan',
      row: 0,
      columns: [
        { theirs: 'No.', ours: 'Ref' },
        { theirs: 'Recommendation', ours: 'Recommendation' },
        { theirs: 'Status', ours: 'Status' },
        { theirs: 'Evidence', ours: 'Evidence' },
        { theirs: 'Lead', ours: 'Owner' },
        { theirs: 'Due', ours: 'Current due' },
      ],
    });
  });

  it('gives every text the text format, and each table rows of one width', () => {
    for (const { columns, rows, formats } of plan!.tables) {
      rows.forEach((row, at) => {
        expect(row).toHaveLength(columns.length);
        row.forEach((value, position) => {
          if (typeof value === 'string' && value !== '') expect(formats[at]?.[position]).toBe('@');
        });
      });
    }
  });

  it('makes nothing of its own result', () => {
    const again = planSetUp(afterSetUp(workbook([listSheet, detailSheet])));
    expect(again?.tables).toEqual([]);
    expect(again?.notes).toEqual([]);
    expect(again?.counts).toEqual(plan?.counts);
  });
});

describe('texts that look like something else', () => {
  const odd = ['=1+1', '1.10', '1/2', '007', "'quoted", ' TRUE ', '1e5', '-', '@x', 'two\nlines'];
  const grid = workbook([
    sheet('Plan', [
      ['Ref', 'Recommendation', 'Status', 'Evidence'],
      ...odd.map((text) => [text, text, text, text]),
    ]),
  ]);
  it('come through as the same texts, in cells of the text format', () => {
    const plan = planSetUp(grid);
    const { rows, formats } = planned(plan, 'recommendations');
    expect(rows).toEqual(odd.map((text) => [text, text, text]));
    expect(formats.flat().every((format) => format === '@')).toBe(true);
    expect(planned(plan, 'evidence').rows.map((row) => [row[1], row[2]])).toEqual(
      odd.map((text) => [text, text]),
    );
  });
});

describe('names that are taken', () => {
  it('are left to the officer, and ours are told', () => {
    const plan = planSetUp(
      workbook([listSheet, { ...detailSheet, name: 'Report details' }, sheet('STATUSES', [])], [], {
        names: [{ name: 'evidence', formula: '=1' }],
        tableNames: ['Statuses'],
      }),
    );
    expect(plan?.tables.map(({ name, sheet: on }) => [name, on])).toEqual([
      ['Recommendations', 'Recommendations'],
      ['Evidence2', 'Evidence'],
      ['ReportDetails', 'Report details (tracker)'],
      ['Statuses2', 'Statuses (tracker)'],
      ['SetUpRecord', 'Set up record'],
    ]);
    expect(plan?.notes.filter(({ kind }) => kind.endsWith('NameTaken'))).toEqual([
      { kind: 'tableNameTaken', wanted: 'Evidence', used: 'Evidence2' },
      { kind: 'sheetNameTaken', wanted: 'Report details', used: 'Report details (tracker)' },
      { kind: 'sheetNameTaken', wanted: 'Statuses', used: 'Statuses (tracker)' },
      { kind: 'tableNameTaken', wanted: 'Statuses', used: 'Statuses2' },
    ]);
  });
});

describe('what the officer is told', () => {
  const notes = (...rows: (readonly CellValue[])[]) =>
    planSetUp(workbook([sheet('Plan', rows)]))?.notes ?? [];

  it.each<[string, object, readonly (readonly CellValue[])[]]>([
    [
      'refs made in order',
      { kind: 'refsAssigned', from: 'order', first: 'R01', last: 'R02', count: 2 },
      [
        ['Recommendation', 'Status'],
        ['a', 'x'],
        ['b', 'x'],
      ],
    ],
    [
      'refs for rows without a number',
      { kind: 'refsFilled', refs: ['R01'] },
      [
        ['Ref', 'Recommendation', 'Status'],
        ['A', 'a', 'x'],
        ['', 'b', 'x'],
      ],
    ],
    [
      'columns that stay where they are',
      { kind: 'columnsLeft', sheet: 'Plan', headings: ['Cost'] },
      [
        ['Ref', 'Recommendation', 'Cost', 'Status'],
        ['A', 'a', 1, 'x'],
      ],
    ],
    [
      'rows that are no recommendations',
      { kind: 'rowsLeft', sheet: 'Plan', rows: [2] },
      [['Ref', 'Recommendation', 'Status'], ['A', 'a', 'x'], ['Theme two'], ['B', 'b', 'x']],
    ],
    [
      'report details not found',
      { kind: 'detailsNotFound' },
      [
        ['Ref', 'Recommendation', 'Status'],
        ['A', 'a', 'x'],
      ],
    ],
    [
      'no status',
      { kind: 'statusesNotFound' },
      [
        ['Ref', 'Recommendation', 'Evidence'],
        ['A', 'a', 'x'],
      ],
    ],
    [
      'too many statuses',
      { kind: 'manyStatuses', count: 13 },
      [
        ['Ref', 'Recommendation', 'Status'],
        ...Array.from({ length: 13 }, (_, at) => [`${at}a`, 'a', `sentence ${at}`]),
      ],
    ],
  ])('%s', (_, note, rows) => {
    expect(notes(...rows)).toContainEqual(note);
  });

  it('the other lists of the workbook', () => {
    const plan = planSetUp(
      workbook([
        sheet('Short', list.slice(0, 2)),
        listSheet,
        sheet('Hidden', [...list, ['3', 'c', 'x'], ['4', 'd', 'x']], { hidden: true }),
      ]),
    );
    expect(plan?.source.sheet).toBe('Action plan');
    expect(plan?.notes.filter(({ kind }) => kind === 'listLeft')).toEqual([
      { kind: 'listLeft', sheet: 'Short', recommendations: 1 },
      { kind: 'listLeft', sheet: 'Hidden', recommendations: 4 },
    ]);
  });
});

describe('tables that are there already', () => {
  const inPlace = table(
    'Plan',
    ['No.', 'Recommendation', 'RAG', 'Evidence'],
    [
      [1, 'a', 'Red', 'e one'],
      ['', '', '', 'e two'],
      [2, 'b', 'Green', ''],
    ],
  );

  it('are used in place: only what is missing is made', () => {
    const plan = planSetUp(workbook([detailSheet], [inPlace]));
    expect(plan?.tables.map(({ kind }) => kind)).toEqual([
      'evidence',
      'details',
      'statuses',
      'record',
    ]);
    expect(planned(plan, 'evidence').rows).toEqual([
      ['E01', '1', 'e one', ''],
      ['E02', '1', 'e two', ''],
    ]);
    expect(planned(plan, 'statuses').rows.map(([label]) => label)).toEqual(['Green', 'Red']);
    expect(planned(plan, 'record').rows.map(([kind]) => kind)).not.toContain('recommendation');
  });

  it('get the evidence of the list that they were made from', () => {
    const mine = table(
      'Recommendations',
      ['Ref', 'Recommendation', 'Status'],
      [
        ['X2', 'Mend the stairs.', 'Planned'],
        ['X1', 'Paint the lamp room.', 'Done'],
      ],
    );
    const plan = planSetUp(workbook([listSheet], [mine]));
    expect(planned(plan, 'evidence').rows).toEqual([
      ['E01', 'X1', 'Painted.', ''],
      ['E02', 'X1', 'Inspected.', ''],
    ]);
  });
});

describe('a workbook without recommendations', () => {
  it.each([
    ['no sheet', workbook([])],
    ['an empty sheet', workbook([sheet('Sheet1', [])])],
    ['other things', workbook([detailSheet])],
  ])('with %s has no plan', (_, grid) => {
    expect(planSetUp(grid)).toBeUndefined();
  });
});

it('set up plans as many rows as a sheet has, which is more than a call takes arguments', () => {
  const many = 130_000;
  const rows = Array.from({ length: many }, (_, i): CellValue[] => [
    `R${i}`,
    `Paint lamp ${i}.`,
    'Done',
    `Painted in ${i}.`,
  ]);
  const headings = ['Ref', 'Recommendation', 'Status', 'Evidence'];
  const plan = planSetUp(workbook([sheet('Action plan', [headings, ...rows])]));
  expect(plan?.counts).toMatchObject({ recommendations: many, evidence: many });
});
