import type { CellValue, SheetGrid } from '../../src/register/grid';
import { openGrid } from '../../src/register/readRegister';
import { compareSources, sourceDifferences } from '../../src/register/sourceDifferences';
import { afterSetUp, madeTables } from './support/afterSetUp';
import { sheet, table, workbook } from './support/grids';

type Rows = readonly (readonly CellValue[])[];

const numbered: Rows = [
  ['No.', 'Recommendation', 'Status', 'Evidence'],
  [1, 'Paint.', 'Done', 'Painted.'],
  ['', '', '', 'Inspected.'],
  [2, 'Mend.', 'Open', 'Half done.'],
  [3, 'Train.', 'Open', ''],
];
const details: Rows = [
  ['Title', 'Lighthouses'],
  ['Committee', 'Harbour'],
  ['Summary', ''],
  ['Ward', 'All'],
];

/** Set up reads the workbook with these rows; what Check finds once the sheet reads otherwise. */
function changes(before: Rows, after: Rows, left = 0) {
  const grid = workbook([sheet('Plan', before, { left }), sheet('Cover', details)]);
  const { register, sources } = openGrid(
    afterSetUp(grid, [sheet('Plan', after, { left }), sheet('Cover', details)]),
  );
  return sourceDifferences(register, sources);
}

const replaced = (rows: Rows, at: number, row: readonly CellValue[]): Rows =>
  rows.map((one, index) => (index === at ? row : one));
const short = (found: ReturnType<typeof changes>) =>
  found.map(({ kind, ref, column, ours, theirs }) => [kind, ref, column, ours, theirs]);

describe('a source sheet', () => {
  it('that is as set up read it differs in nothing', () => {
    expect(changes(numbered, numbered)).toEqual([]);
  });

  it('with an edited status differs in that cell', () => {
    expect(changes(numbered, replaced(numbered, 3, [2, 'Mend.', 'Done', 'Half done.']), 2)).toEqual(
      [
        {
          kind: 'changed',
          recordKind: 'recommendation',
          sheet: 'Plan',
          key: '2',
          ref: 'R02',
          column: 'Status',
          ours: 'Open',
          theirs: 'Done',
          place: { sheet: 'Plan', row: 3, column: 4 },
        },
      ],
    );
  });

  it('with an edited recommendation is known by its number', () => {
    expect(
      short(changes(numbered, replaced(numbered, 3, [2, 'Mend all.', 'Open', 'Half done.']))),
    ).toEqual([['changed', 'R02', 'Recommendation', 'Mend.', 'Mend all.']]);
  });

  it('with a blanked text and a filled blank differs in both', () => {
    expect(short(changes(numbered, replaced(numbered, 4, [3, '', 'Open', 'New.'])))).toEqual([
      ['changed', 'R03', 'Recommendation', 'Train.', ''],
      ['added', 'R03', 'Evidence', '', 'New.'],
    ]);
  });

  it('with an added row brings all its texts and its evidence, with a free ref', () => {
    const found = changes(numbered, [
      ...numbered,
      [4, 'Sail.', 'Open', 'Sailed.'],
      ['', '', '', 'Twice.'],
    ]);
    expect(found).toEqual([
      {
        kind: 'added',
        recordKind: 'recommendation',
        sheet: 'Plan',
        key: '4',
        ref: 'R04',
        column: 'Recommendation',
        ours: '',
        theirs: 'Sail.',
        place: { sheet: 'Plan', row: 5, column: 1 },
        added: [
          { column: 'Ref', text: '4' },
          { column: 'Recommendation', text: 'Sail.' },
          { column: 'Status', text: 'Open' },
        ],
        addedEvidence: [
          { key: '4#1', text: 'Sailed.' },
          { key: '4#2', text: 'Twice.' },
        ],
      },
    ]);
  });

  it('with a deleted row is told at our own row', () => {
    expect(changes(numbered, numbered.slice(0, 4))).toEqual([
      expect.objectContaining({
        kind: 'deleted',
        ref: 'R03',
        ours: 'Train.',
        theirs: '',
        key: '3',
        place: { sheet: 'Recommendations', row: 3, column: 0 },
      }),
    ]);
  });

  it('with edited, added and deleted evidence differs in each', () => {
    const after: Rows = [
      numbered[0]!,
      [1, 'Paint.', 'Done', 'Painted twice.'],
      [2, 'Mend.', 'Open', 'Half done.'],
      ['', '', '', 'All done.'],
      numbered[4]!,
    ];
    expect(changes(numbered, after)).toEqual([
      expect.objectContaining({
        kind: 'changed',
        recordKind: 'evidence',
        key: '1#1',
        ref: 'E01',
        ours: 'Painted.',
        theirs: 'Painted twice.',
        place: { sheet: 'Plan', row: 1, column: 3 },
      }),
      expect.objectContaining({
        kind: 'deleted',
        recordKind: 'evidence',
        key: '1#2',
        ref: 'E02',
        ours: 'Inspected.',
        place: { sheet: 'Evidence', row: 2, column: 0 },
      }),
      expect.objectContaining({
        kind: 'added',
        recordKind: 'evidence',
        key: '2#2',
        ref: 'R02',
        theirs: 'All done.',
      }),
    ]);
  });

  it('with evidence put between two that are there has one added', () => {
    const after = [...numbered.slice(0, 2), ['', '', '', 'Between.'], ...numbered.slice(2)];
    expect(short(changes(numbered, after))).toEqual([['added', 'R01', 'Evidence', '', 'Between.']]);
  });

  it('in another order differs in nothing', () => {
    const after = [numbered[0]!, numbered[4]!, numbered[3]!, numbered[1]!, numbered[2]!];
    expect(changes(numbered, after)).toEqual([]);
  });

  it('moved, with rows above and columns in another order, differs in nothing', () => {
    const turned = numbered.map(([no = '', text = '', status = '', evidence = '']) => [
      evidence,
      status,
      'x',
      text,
      no,
    ]);
    expect(changes(numbered, [['a title'], [], ...turned])).toEqual([]);
  });

  it('renumbered after a row was put in is told by its texts, and refs are made of the numbers', () => {
    const after: Rows = [
      numbered[0]!,
      numbered[1]!,
      numbered[2]!,
      [2, 'New.', 'Open', ''],
      [3, 'Mend.', 'Open', 'Half done.'],
      [4, 'Train.', 'Open', ''],
    ];
    expect(short(changes(numbered, after))).toEqual([
      ['changed', 'R02', 'Ref', 'R02', 'R03'],
      ['changed', 'R03', 'Ref', 'R03', 'R04'],
      ['added', 'R04', 'Recommendation', '', 'New.'],
    ]);
  });

  it('without numbers knows an edited text by the rows around it', () => {
    const before = numbered.map((row) => row.slice(1));
    const after = replaced(before, 3, ['Mend all.', 'Open', 'Half done.']);
    expect(short(changes(before, after))).toEqual([
      ['changed', 'R02', 'Recommendation', 'Mend.', 'Mend all.'],
    ]);
  });

  it('with the officer’s own refs keeps them', () => {
    const before: Rows = [
      ['Ref', 'Recommendation', 'Status'],
      ['1.1', 'a', 'x'],
      ['1.10', 'b', 'x'],
    ];
    expect(short(changes(before, [...before, ['2*', 'c', 'x']]))).toEqual([
      ['added', '2*', 'Recommendation', '', 'c'],
    ]);
    expect(short(changes(before, replaced(before, 2, ['1.11', 'b', 'x'])))).toEqual([
      ['changed', '1.10', 'Ref', '1.10', '1.11'],
    ]);
  });

  it('with two equal rows keeps them apart', () => {
    const before: Rows = [
      ['Recommendation', 'Status'],
      ['same', 'x'],
      ['same', 'x'],
      ['other', 'x'],
    ];
    expect(short(changes(before, before.slice(0, 2).concat([before[3]!])))).toEqual([
      ['deleted', 'R02', 'Recommendation', 'same', ''],
    ]);
  });

  it('with another line break differs in nothing', () => {
    const before = replaced(numbered, 1, [1, 'Paint\r\nall.', 'Done', 'Painted\r\n.']);
    const after = replaced(numbered, 1, [1, 'Paint\nall.', 'Done', 'Painted\n.']);
    expect(changes(before, after)).toEqual([]);
  });
});

describe('three ways', () => {
  const grid = workbook([sheet('Plan', numbered), sheet('Cover', details)]);
  function compare(
    sheets: readonly SheetGrid[],
    edit: (name: string, row: CellValue[]) => CellValue[] | undefined,
  ) {
    const tables = madeTables(grid).map((one) => {
      const rows = one.rows.flatMap((row) => {
        const edited = edit(one.name, [...row]);
        return edited ? [edited] : [];
      });
      return { ...one, rows, formats: rows.map((row) => row.map(() => '@')) };
    });
    const { register, sources } = openGrid({ ...grid, sheets, tables });
    return compareSources(register, sources);
  }
  const statusDone = [
    sheet('Plan', replaced(numbered, 3, [2, 'Mend.', 'Done', 'Half done.'])),
    sheet('Cover', details),
  ];

  it('what was changed in our tables only is no difference', () => {
    expect(
      compare(grid.sheets, (name, row) =>
        name === 'Recommendations' ? [row[0]!, 'ours', 'Done'] : row,
      ).differences,
    ).toEqual([]);
  });

  it('what our tables have already is no difference', () => {
    expect(
      compare(statusDone, (name, row) =>
        name === 'Recommendations' ? [row[0]!, row[1]!, 'Done'] : row,
      ).differences,
    ).toEqual([]);
  });

  it('what was changed in both shows both values', () => {
    const { differences } = compare(statusDone, (name, row) =>
      name === 'Recommendations' ? [row[0]!, row[1]!, 'Late'] : row,
    );
    expect(short(differences)).toEqual([['changed', 'R02', 'Status', 'Late', 'Done']]);
  });

  it('a row that is gone from both is no difference', () => {
    const sheets = [sheet('Plan', numbered.slice(0, 4)), sheet('Cover', details)];
    expect(compare(sheets, (_, row) => (row[0] === 'R03' ? undefined : row)).differences).toEqual(
      [],
    );
  });

  it('a difference whose new text is in the record is taken over or declined', () => {
    expect(
      compare(statusDone, (name, row) =>
        name === 'SetUpRecord' && row[2] === '2' && row[4] === 'Status'
          ? [...row.slice(0, 5), 'Done']
          : row,
      ).differences,
    ).toEqual([]);
  });

  it('a source sheet that is gone, or holds no list any more, is told', () => {
    expect(compare([], (_, row) => row)).toEqual({
      differences: [],
      settled: [],
      missingSheets: ['Plan', 'Cover'],
      unrecognisedSheets: [],
    });
    expect(compare([sheet('Plan', [['a note']]), sheet('Cover', [])], (_, row) => row)).toEqual({
      differences: [],
      settled: [],
      missingSheets: [],
      unrecognisedSheets: ['Plan', 'Cover'],
    });
  });
});

/** Taking it over stopped before the record was written, or the officer wrote it into both. */
describe('what our tables have already and the record does not know', () => {
  const grid = workbook([sheet('Plan', numbered), sheet('Cover', details)]);

  interface Ours {
    readonly plan?: Rows;
    readonly cover?: Rows;
    /** Rows of our tables that read otherwise, by table and first cell; none where the row is gone. */
    readonly edited?: Readonly<
      Record<string, Readonly<Record<string, readonly CellValue[] | null>>>
    >;
    readonly more?: Readonly<Record<string, Rows>>;
  }

  function compare({ plan = numbered, cover = details, edited = {}, more = {} }: Ours) {
    const tables = madeTables(grid).map((one) => {
      const changed = edited[one.name] ?? {};
      const kept = one.rows.flatMap((row) => {
        const now = changed[String(row[0])];
        return now === null ? [] : [now ?? row];
      });
      const rows = [...kept, ...(more[one.name] ?? [])].map((row) =>
        one.headings.map((_, at) => row[at] ?? ''),
      );
      return { ...one, rows, formats: rows.map((row) => row.map(() => '@')) };
    });
    const sheets = [sheet('Plan', plan), sheet('Cover', cover)];
    const { register, sources } = openGrid({ ...grid, sheets, tables });
    const { differences, settled } = compareSources(register, sources);
    return {
      told: short(differences),
      settled: settled.map(({ kind, key, ref, column, theirs, evidenceRefs }) =>
        [kind, key, ref, column, theirs, ...evidenceRefs].join(' | '),
      ),
    };
  }

  const sail: Rows = [...numbered, [4, 'Sail.', 'Open', 'Sailed.']];

  it.each<[string, Ours, readonly string[]]>([
    [
      'a status',
      {
        plan: replaced(numbered, 3, [2, 'Mend.', 'Done', 'Half done.']),
        edited: { Recommendations: { R02: ['R02', 'Mend.', 'Done'] } },
      },
      ['changed | 2 | R02 | Status | Done'],
    ],
    [
      'edited evidence',
      {
        plan: replaced(numbered, 1, [1, 'Paint.', 'Done', 'Painted twice.']),
        edited: { Evidence: { E01: ['E01', 'R01', 'Painted twice.'] } },
      },
      ['changed | 1#1 | E01 | Evidence | Painted twice.'],
    ],
    [
      'two pieces of added evidence that read the same',
      {
        plan: [...numbered.slice(0, 4), ['', '', '', 'New.'], ['', '', '', 'New.'], numbered[4]!],
        more: {
          Evidence: [
            ['E04', 'R02', 'New.'],
            ['E05', 'R02', 'New.'],
          ],
        },
      },
      ['added | 2#2 | R02 | Evidence | New. | E04', 'added | 2#3 | R02 | Evidence | New. | E05'],
    ],
    [
      'evidence deleted',
      { plan: numbered.filter((_, at) => at !== 2), edited: { Evidence: { E02: null } } },
      ['deleted | 1#2 | E02 | Evidence | '],
    ],
    [
      'an added row with its evidence',
      {
        plan: sail,
        more: {
          Recommendations: [['R04', 'Sail.', 'Open']],
          Evidence: [['E04', 'R04', 'Sailed.']],
        },
      },
      ['added | 4 | R04 | Recommendation | Sail.', 'added | 4#1 | R04 | Evidence | Sailed. | E04'],
    ],
    [
      'a deleted row',
      { plan: numbered.slice(0, 4), edited: { Recommendations: { R03: null } } },
      ['deleted | 3 | R03 | Recommendation | '],
    ],
    [
      'an edited detail',
      {
        cover: replaced(details, 0, ['Title', 'Lamps']),
        edited: { ReportDetails: { Title: ['Title', 'Lamps'] } },
      },
      ['changed | Title | Title | Value | Lamps'],
    ],
    [
      'an added detail',
      {
        cover: [...details, ['Key decision', 'No']],
        more: { ReportDetails: [['Key decision', 'No']] },
      },
      ['added | Key decision | Key decision | Value | No'],
    ],
    [
      'a deleted detail',
      { cover: details.slice(0, 3), edited: { ReportDetails: { Ward: ['Ward', ''] } } },
      ['deleted | Ward | Ward | Value | '],
    ],
  ])('%s: is no difference, and the record is to follow', (_, ours, settled) => {
    expect(compare(ours)).toEqual({ told: [], settled });
  });

  it.each<[string, Ours]>([
    ['nothing has changed', {}],
    [
      'our row is gone, and the source sheet says otherwise than before',
      {
        plan: replaced(numbered, 3, [2, 'Mend.', '', 'Half done.']),
        edited: { Recommendations: { R02: null } },
      },
    ],
    [
      'the same evidence is recorded already, and stands there once more',
      { plan: [...numbered.slice(0, 2), ['', '', '', 'Painted.'], ...numbered.slice(2)] },
    ],
    [
      'a recorded recommendation stands there once more',
      { plan: [...numbered, [4, 'Train.', 'Open', '']] },
    ],
  ])('the record stays as it is where %s', (_, ours) => {
    expect(compare(ours)).toEqual({ told: [], settled: [] });
  });

  it('tells what an added row lacks that did not get there', () => {
    expect(compare({ plan: sail, more: { Recommendations: [['R04', 'Sail.']] } })).toEqual({
      told: [
        ['changed', 'R04', 'Status', '', 'Open'],
        ['added', 'R04', 'Evidence', '', 'Sailed.'],
      ],
      settled: ['added | 4 | R04 | Recommendation | Sail.'],
    });
  });
});

describe('report details', () => {
  const grid = workbook([sheet('Plan', numbered), sheet('Cover', details)]);
  const compare = (rows: Rows) => {
    const { register, sources } = openGrid(
      afterSetUp(grid, [grid.sheets[0]!, sheet('Cover', rows)]),
    );
    return sourceDifferences(register, sources);
  };

  it.each<[string, Rows, readonly (readonly string[])[]]>([
    ['as they were', details, []],
    [
      'edited',
      replaced(details, 0, ['Title', 'Lamps']),
      [['changed', 'Title', 'Value', 'Lighthouses', 'Lamps']],
    ],
    [
      'filled in',
      replaced(details, 2, ['Summary', 'Well.']),
      [['changed', 'Summary', 'Value', '', 'Well.']],
    ],
    [
      'blanked',
      replaced(details, 1, ['Committee', '']),
      [['changed', 'Committee', 'Value', 'Harbour', '']],
    ],
    [
      'of the officer’s own, edited',
      replaced(details, 3, ['Ward', 'One']),
      [['changed', 'Ward', 'Value', 'All', 'One']],
    ],
    [
      'added, known',
      [...details, ['Legal implications', 'None.']],
      [['added', 'Legal implications', 'Value', '', 'None.']],
    ],
    [
      'added, unknown',
      [...details, ['Key decision', 'No']],
      [['added', 'Key decision', 'Value', '', 'No']],
    ],
    ['deleted', details.slice(0, 3), [['deleted', 'Ward', 'Value', 'All', '']]],
    ['labelled in other words', replaced(details, 0, ['REPORT TITLE:', 'Lighthouses']), []],
    ['in another order', [...details].reverse(), []],
  ])('%s', (_, rows, expected) => {
    expect(short(compare(rows))).toEqual(expected);
  });

  it('lead to the cell of the value on the source sheet', () => {
    expect(compare(replaced(details, 0, ['Title', 'Lamps']))[0]?.place).toEqual({
      sheet: 'Cover',
      row: 0,
      column: 1,
    });
  });
});

describe('a report detail that stands twice', () => {
  const twice: readonly (readonly CellValue[])[] = [
    ['Title', 'Lighthouses'],
    ['Committee', 'Harbour committee'],
    ['Legal implications', 'None at present.'],
    ['Legal implications', 'See the annex.'],
  ];
  const list = sheet('Plan', [
    ['Ref', 'Recommendation', 'Status'],
    ['A1', 'Paint the lamp room.', 'Done'],
  ]);
  const differencesWith = (rows: typeof twice) => {
    const before = workbook([list, sheet('Cover', twice)]);
    const { register, sources } = openGrid(afterSetUp(before, [list, sheet('Cover', rows)]));
    return short(sourceDifferences(register, sources));
  };

  it('differs in nothing right after set up', () => {
    expect(differencesWith(twice)).toEqual([]);
  });

  it('is compared row by row', () => {
    const changed = twice.map((row, at) => (at === 3 ? [row[0]!, 'See annex 2.'] : row));
    expect(differencesWith(changed)).toEqual([
      ['changed', 'Legal implications', 'Value', 'See the annex.', 'See annex 2.'],
    ]);
  });

  it('is compared as set up found it, where another list stands around it', () => {
    const other: readonly (readonly CellValue[])[] = [
      ['No.', 'Legal implications'],
      ['', '', false],
      [0, 'Title'],
      ['', 'Legal implications'],
      ['', 'No.', 'Recommendation'],
      ['', false, 'No.'],
      ['Recommendation', 'Committee', 'No.'],
    ];
    const { register, sources } = openGrid(afterSetUp(workbook([sheet('Plan', other)])));
    expect(sourceDifferences(register, sources)).toEqual([]);
  });
});

describe('a table used in place', () => {
  it('is the source of the evidence that was copied from it', () => {
    const headings = ['No.', 'Recommendation', 'RAG', 'Evidence'];
    const before = table('Plan', headings, [
      ['1', 'a', 'Red', 'one'],
      ['2', 'b', 'Red', 'two'],
    ]);
    const after = table('Plan', headings, [
      ['1', 'changed', 'Green', 'one'],
      ['2', 'b', 'Red', 'two, edited'],
    ]);
    const made = madeTables(workbook([], [before]));
    const { register, sources } = openGrid(workbook([], [after, ...made]));
    expect(short(sourceDifferences(register, sources))).toEqual([
      ['changed', 'E02', 'Evidence', 'two', 'two, edited'],
    ]);
  });
});
