import { chooseColumns } from '../../src/actions/chooseColumns';
import { link } from '../../src/actions/link';
import { openRegister } from '../../src/actions/openRegister';
import { setUp } from '../../src/actions/setUp';
import {
  chooseMeaning,
  columnMappings,
  lackingAfter,
  mappingsInUse,
} from '../../src/register/columnMapping';
import { choiceName, readChoice } from '../../src/register/columnChoices';
import { listColumns, type ListColumn } from '../../src/register/columns';
import { sourceDifferences } from '../../src/register/sourceDifferences';
import { findList } from '../../src/register/findList';
import type { SmallSheet } from '../excel/smallXlsx';
import { closeStandIns, openStandIn, valuesAt } from '../excel/standIn';

afterEach(closeStandIns);

const rows = [
  ['Harbour plan'],
  ['No.', 'Recommendation', 'Status', 'Progress', 'Impact', 'Who'],
  [1, 'Light the pier', 'Done', 'Lamps are up', 'Fewer falls', 'Engineer'],
  [2, 'Mend the rails', 'Open', 'Two are mended', '', 'Engineer'],
];

async function mapping() {
  return columnMappings((await openRegister()).grid.sheets)[0]!;
}

async function choose(column: number, meaning: ListColumn | undefined) {
  const open = await openRegister();
  const [list] = columnMappings(open.grid.sheets);
  return chooseColumns(open, chooseMeaning(list!, column, meaning));
}

async function inSheet(name: string, work: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(name));
    await context.sync();
  });
}

const meanings = ({ columns }: Awaited<ReturnType<typeof mapping>>) =>
  columns.map(({ heading, meaning, from }) => [heading, meaning, from]);

describe('a name that keeps many columns', () => {
  test('stays within the 255 characters, also where it says that a table is used in place', () => {
    const columns = Array.from({ length: 300 }, (_, column) => ({
      column,
      meaning: column === 0 ? ('evidence' as const) : undefined,
    }));
    const name = choiceName({ sheet: 'Plan', row: 3, columns, table: 'evidence' }, []);
    expect(name.comment!.length).toBeLessThanOrEqual(255);
    expect(readChoice(name)).toMatchObject({ table: 'evidence' });
    expect(readChoice(name)!.columns[0]).toEqual({ column: 0, meaning: 'evidence' });
  });

  test('stays within the 255 characters that Excel takes for its comment', () => {
    const columns = Array.from({ length: 300 }, (_, column) => ({
      column,
      meaning: listColumns[column - 200]?.column,
    }));
    const name = choiceName({ sheet: 'Plan', row: 3, columns }, []);
    expect(name.comment!.length).toBeLessThanOrEqual(255);
    const kept = readChoice(name)!.columns.filter(({ meaning }) => meaning !== undefined);
    expect(kept).toEqual(columns.slice(200, 200 + listColumns.length));
  });
});

describe('what the columns of a table are taken for that is used in place', () => {
  const ownTables: SmallSheet[] = [
    {
      name: 'Register',
      rows: [
        ['Owner', 'Rec no.', 'Recommendation', 'Status', 'Position', 'Notes'],
        ['Harbour master', '1.1', 'Light the pier', 'x', 'Done', 'Buy lamps'],
      ],
      table: { name: 'Actions', area: 'A1:F2' },
    },
    {
      name: 'Proof',
      rows: [
        ['Evidence no.', 'Rec refs', 'Evidence'],
        ['a', '1.1', 'Minutes of May'],
      ],
      table: { name: 'Proofs', area: 'A1:C2' },
    },
  ];

  test('is corrected in one trip, and kept when columns are inserted and worded anew', async () => {
    const workbook = await openStandIn(ownTables);
    let open = await openRegister();
    const [table] = mappingsInUse(open);
    expect(table!.columns.map(({ meaning }) => meaning)).toEqual([
      'owner',
      'ref',
      'recommendation',
      'status',
      undefined,
      undefined,
    ]);
    workbook.trips();
    open = await chooseColumns(open, chooseMeaning(table!, 4, 'status'));
    expect(workbook.trips()).toBe(1);
    open = await chooseColumns(open, chooseMeaning(mappingsInUse(open)[0]!, 5, 'nextStep'));
    expect(open.register.recommendations).toMatchObject([
      { status: 'Done', nextStep: 'Buy lamps' },
    ]);
    expect(open.grid).toEqual((await openRegister()).grid);

    await inSheet('Register', (sheet) => {
      sheet.getRange('A:A').insert(Excel.InsertShiftDirection.right);
    });
    await inSheet('Register', (sheet) => {
      sheet.getRange('G1').values = [['What comes now']];
    });
    expect((await openRegister()).register.recommendations).toMatchObject([
      { ref: '1.1', status: 'Done', nextStep: 'Buy lamps', owner: 'Harbour master' },
    ]);
  });

  test('has to have a ref, a recommendation and a status', async () => {
    await openStandIn(ownTables);
    const [table, proof] = mappingsInUse(await openRegister());
    expect(lackingAfter(table!, chooseMeaning(table!, 1, undefined))).toBe('ref');
    expect(lackingAfter(table!, chooseMeaning(table!, 3, 'rag'))).toBe('status');
    expect(lackingAfter(table!, chooseMeaning(table!, 4, 'status'))).toBeUndefined();
    expect(lackingAfter(proof!, chooseMeaning(proof!, 1, 'see'))).toBe('recommendationRef');
  });

  test('is corrected for the evidence too, and kept whatever the headings say by then', async () => {
    const workbook = await openStandIn([
      ownTables[0]!,
      {
        name: 'Proof',
        rows: [
          ['Evidence no.', 'Rec refs', 'Evidence', 'Summary', 'Folder'],
          ['a', '1.1', 'pdf', 'Minutes of May', 'S: drive'],
        ],
        table: { name: 'Proofs', area: 'A1:E2' },
      },
    ]);
    let open = await openRegister();
    const proof = () => mappingsInUse(open).find(({ table }) => table === 'evidence')!;
    expect(proof()).toMatchObject({
      sheet: 'Proof',
      required: ['ref', 'recommendationRef', 'evidence'],
    });
    expect(proof().columns).toMatchObject([
      { heading: 'Evidence no.', meaning: 'ref', from: 'heading', samples: ['a'] },
      { heading: 'Rec refs', meaning: 'recommendationRef', samples: ['1.1'] },
      { heading: 'Evidence', meaning: 'evidence', samples: ['pdf'] },
      { heading: 'Summary', meaning: undefined, samples: ['Minutes of May'] },
      { heading: 'Folder', meaning: undefined, samples: ['S: drive'] },
    ]);
    workbook.trips();
    open = await chooseColumns(open, chooseMeaning(proof(), 3, 'evidence'));
    expect(workbook.trips()).toBe(1);
    open = await chooseColumns(open, chooseMeaning(proof(), 2, 'kind'));
    open = await chooseColumns(open, chooseMeaning(proof(), 4, 'whereHeld'));
    const expected = [
      {
        ref: 'a',
        recommendationRefs: ['1.1'],
        evidence: 'Minutes of May',
        kind: 'pdf',
        whereHeld: 'S: drive',
      },
    ];
    expect(open.register.evidence).toMatchObject(expected);
    expect(open.grid).toEqual((await openRegister()).grid);

    await inSheet('Proof', (sheet) => {
      sheet.getRange('A:A').insert(Excel.InsertShiftDirection.right);
      sheet.getRange('1:1').insert(Excel.InsertShiftDirection.down);
    });
    await inSheet('Proof', (sheet) => {
      sheet.getRange('B2:F2').values = [['Our mark', 'What for', 'Recommendation', 'Status', 'x']];
      sheet.name = 'What we have';
    });
    await openStandIn(await workbook.save());
    workbook.trips();
    open = await openRegister();
    expect(open.register.evidence).toMatchObject(expected);
    expect(open.register.tables.recommendations!.grid.name).toBe('Actions');
    expect(proof().columns.map(({ meaning, from }) => [meaning, from])).toEqual([
      ['ref', 'kept'],
      ['recommendationRef', 'kept'],
      ['kind', 'kept'],
      ['evidence', 'kept'],
      ['whereHeld', 'kept'],
    ]);
  });

  test('is kept for the recommendations also when a heading that they need is worded anew', async () => {
    await openStandIn(ownTables);
    const open = await openRegister();
    await chooseColumns(open, chooseMeaning(mappingsInUse(open)[0]!, 5, 'nextStep'));
    await inSheet('Register', (sheet) => {
      sheet.getRange('B1:D1').values = [['Our mark', 'What they said', 'How far']];
    });
    expect((await openRegister()).register.recommendations).toMatchObject([
      { ref: '1.1', recommendation: 'Light the pier', status: 'x', nextStep: 'Buy lamps' },
    ]);
  });

  test('says nothing of the columns that Link added', async () => {
    await openStandIn(ownTables);
    await link(await openRegister());
    const shown = mappingsInUse(await openRegister()).flatMap(({ columns }) => columns);
    expect(shown.map(({ heading }) => heading)).toEqual(ownTables.flatMap(({ rows }) => rows[0]));
  });

  test('is what the headings say again where a column is deleted that the table needs', async () => {
    await openStandIn(ownTables);
    const open = await openRegister();
    const proof = mappingsInUse(open)[1]!;
    await chooseColumns(open, chooseMeaning(proof, 0, 'ref'));
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('Proofs').columns.getItem('Rec refs').delete();
      await context.sync();
    });
    expect((await openRegister()).register.tables.evidence).toBeUndefined();
  });
});

describe('what the columns of a list are taken for', () => {
  test('is shown with two samples of each', async () => {
    await openStandIn([{ name: 'Plan', rows }]);
    expect(await mapping()).toEqual({
      sheet: 'Plan',
      row: 1,
      columns: [
        ['No.', 'ref', ['1', '2']],
        ['Recommendation', 'recommendation', ['Light the pier', 'Mend the rails']],
        ['Status', 'status', ['Done', 'Open']],
        ['Progress', 'evidence', ['Lamps are up', 'Two are mended']],
        ['Impact', undefined, ['Fewer falls']],
        ['Who', 'owner', ['Engineer']],
      ].map(([heading, meaning, samples], column) => ({
        column,
        heading,
        meaning,
        from: 'heading',
        samples,
      })),
      required: ['recommendation'],
      offered: listColumns,
    });
  });

  test('is changed by the officer in one trip, without a cell being written', async () => {
    const workbook = await openStandIn([{ name: 'Plan', rows }]);
    const open = await openRegister();
    workbook.trips();
    const chosen = await chooseColumns(
      open,
      chooseMeaning(columnMappings(open.grid.sheets)[0]!, 4, 'evidence'),
    );
    expect(workbook.trips()).toBe(1);
    const list = findList(chosen.grid.sheets[0]!)!;
    expect(list.items[0]!.evidence.map(({ text }) => text)).toEqual(['Fewer falls']);
    expect(list.unknown).toEqual(['Progress']);
    expect(chosen.grid).toEqual((await openRegister()).grid);
    expect(await valuesAt('Plan', 'A1:F4')).toEqual(
      rows.map((row) => Array.from({ length: 6 }, (_, at) => row[at] ?? '')),
    );
  });

  test('is kept when columns are inserted and worded anew, and the sheet is renamed', async () => {
    await openStandIn([{ name: 'Plan', rows }]);
    await choose(4, 'evidence');
    await inSheet('Plan', (sheet) => {
      sheet.getRange('B:B').insert(Excel.InsertShiftDirection.right);
      sheet.getRange('1:1').insert(Excel.InsertShiftDirection.down);
    });
    await inSheet('Plan', (sheet) => {
      sheet.getRange('B3').values = [['Theme']];
      sheet.getRange('F3').values = [['Whatever we call it']];
      sheet.name = "The officer's, plan";
    });
    const kept = await mapping();
    expect(kept).toMatchObject({ sheet: "The officer's, plan", row: 2 });
    expect(meanings(kept)).toEqual([
      ['No.', 'ref', 'kept'],
      ['Theme', 'theme', 'heading'],
      ['Recommendation', 'recommendation', 'kept'],
      ['Status', 'status', 'kept'],
      ['Progress', undefined, 'kept'],
      ['Whatever we call it', 'evidence', 'kept'],
      ['Who', 'owner', 'kept'],
    ]);
  });

  test('is kept in the file', async () => {
    const workbook = await openStandIn([{ name: 'Plan', rows }]);
    await choose(4, 'evidence');
    await choose(5, undefined);
    await openStandIn(await workbook.save());
    expect(meanings(await mapping()).slice(3)).toEqual([
      ['Progress', undefined, 'kept'],
      ['Impact', 'evidence', 'kept'],
      ['Who', undefined, 'kept'],
    ]);
    expect((await openRegister()).grid.names.map(({ name }) => name)).toEqual(['Tracker_Columns1']);
  });

  test('is kept by set up, so that a column worded anew is compared with what was copied', async () => {
    await openStandIn([{ name: 'Plan', rows }]);
    await setUp(await openRegister());
    await inSheet('Plan', (sheet) => {
      sheet.getRange('A:A').insert(Excel.InsertShiftDirection.right);
    });
    await inSheet('Plan', (sheet) => {
      sheet.getRange('E2').values = [['Where we are']];
      sheet.getRange('E4').values = [['All five are mended']];
    });
    const { register, sources } = await openRegister();
    expect(
      sourceDifferences(register, sources).map(({ kind, ref, ours, theirs }) => [
        kind,
        ref,
        ours,
        theirs,
      ]),
    ).toEqual([['changed', 'E02', 'Two are mended', 'All five are mended']]);
  });

  test('is corrected long after set up, and what differs is offered', async () => {
    await openStandIn([{ name: 'Plan', rows }]);
    const { open } = await setUp(await openRegister());
    const [plan] = mappingsInUse(open);
    expect(plan).toMatchObject({ sheet: 'Plan', required: ['recommendation'] });
    const chosen = await chooseColumns(open, chooseMeaning(plan!, 4, 'evidence'));
    const differ = ({ register, sources }: typeof open) =>
      sourceDifferences(register, sources).map(({ kind, ref, ours, theirs }) => [
        kind,
        ref,
        ours,
        theirs,
      ]);
    expect(differ(chosen)).toEqual([
      ['changed', 'E01', 'Lamps are up', 'Fewer falls'],
      ['deleted', 'E02', 'Two are mended', ''],
    ]);
    expect(differ(await openRegister())).toEqual(differ(chosen));
  });

  test('of a column that was deleted is gone, and the others stay', async () => {
    await openStandIn([{ name: 'Plan', rows }]);
    await choose(4, 'evidence');
    await inSheet('Plan', (sheet) => {
      sheet.getRange('C:C').delete(Excel.DeleteShiftDirection.left);
    });
    expect(meanings(await mapping())).toEqual([
      ['No.', 'ref', 'kept'],
      ['Recommendation', 'recommendation', 'kept'],
      ['Progress', undefined, 'kept'],
      ['Impact', 'evidence', 'kept'],
      ['Who', 'owner', 'kept'],
    ]);
  });
});
