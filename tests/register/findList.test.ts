import { findList } from '../../src/register/findList';
import type { CellValue } from '../../src/register/grid';
import { sheet } from './support/grids';

const plan: readonly (readonly CellValue[])[] = [
  ['Inspection of lighthouses: progress'],
  ['Harbour committee'],
  [],
  ['No.', 'Recommendation', 'Progress category', 'Evidence'],
  [1, 'Paint the lamp room.', 'Done', 'Painted in May.'],
  ['', '', '', 'The paint has been inspected.'],
  [2, 'Mend the stairs.', 'In progress', 'Half of the steps are new.'],
  [3, 'Train the keepers.', 'Planned', ''],
];

describe('a list of recommendations', () => {
  const list = findList(sheet('Action plan', plan));

  it('is found below its title, with what each heading means', () => {
    expect(list).toMatchObject({
      sheet: 'Action plan',
      headingRow: 3,
      lastRow: 7,
      columns: { ref: 0, recommendation: 1, status: 2, evidence: 3 },
      unknown: [],
    });
  });

  it('has a recommendation for each row, and further evidence of the rows below', () => {
    expect(
      list?.items.map(({ row, texts, evidence }) => [
        row,
        texts.ref,
        texts.status,
        evidence.map((one) => one.text),
      ]),
    ).toEqual([
      [4, '1', 'Done', ['Painted in May.', 'The paint has been inspected.']],
      [6, '2', 'In progress', ['Half of the steps are new.']],
      [7, '3', 'Planned', []],
    ]);
    expect(list?.items[0]?.evidence[1]).toEqual({
      text: 'The paint has been inspected.',
      row: 5,
      column: 3,
    });
  });

  it('is found wherever it stands on the sheet', () => {
    const moved = findList(sheet('Action plan', plan, { top: 10, left: 5 }));
    expect(moved).toMatchObject({ headingRow: 13, columns: { ref: 5, evidence: 8 } });
    expect(moved?.items[1]?.row).toBe(16);
  });

  it.each([0, 5, 19])('is found with %d rows above its headings', (rows) => {
    const above = Array.from({ length: rows }, () => ['note']);
    expect(findList(sheet('Plan', [...above, ...plan.slice(3)]))?.items).toHaveLength(3);
  });

  it('is not looked for below the first 20 rows', () => {
    const above = Array.from({ length: 20 }, () => ['note']);
    expect(findList(sheet('Plan', [...above, ...plan.slice(3)]))).toBeUndefined();
  });
});

describe('rows of a list', () => {
  const headings = ['Ref', 'Recommendation', 'Status', 'Evidence', 'Owner'];
  const read = (...rows: (readonly CellValue[])[]) =>
    findList(sheet('Plan', [headings, ['A1', 'First.', 'Open', 'e1', 'Harbour master'], ...rows]));

  it('end where nothing but blank rows follow', () => {
    expect(read([], [], ['', '', '', '', ''])?.lastRow).toBe(1);
  });

  it('go on after a blank row', () => {
    expect(read([], ['A2', 'Second.', 'Open'])?.items).toHaveLength(2);
  });

  it('end before a signature or a note below', () => {
    expect(
      read([], ['', 'Prepared by the harbour master'], ['', 'Checked by the clerk'])?.items,
    ).toHaveLength(1);
    expect(read([], ['Key:', '', '', ''], ['', '', 'Open = not done'])?.items).toHaveLength(1);
  });

  it('end before a total', () => {
    expect(read(['Total', 12, 'rows'])?.items).toHaveLength(1);
  });

  it('may be parted by headings of sections, which are told', () => {
    const list = read(['Theme 2: the boats'], ['A2', 'Second.', 'Open']);
    expect(list?.items.map(({ texts }) => texts.ref)).toEqual(['A1', 'A2']);
    expect(list?.asides).toEqual([2]);
  });

  it('may repeat the headings, as printed lists do', () => {
    expect(read(headings, ['A2', 'Second.', 'Open'])?.items).toHaveLength(2);
  });

  it('are kept where the recommendation is blank, so that Check can tell', () => {
    const list = read(['A2', '', 'Open', '', ''], ['', '', 'Done', 'e3', '']);
    expect(list?.items.map(({ texts }) => [texts.ref, texts.recommendation, texts.status])).toEqual(
      [
        ['A1', 'First.', 'Open'],
        ['A2', '', 'Open'],
        ['', '', 'Done'],
      ],
    );
  });

  it('keep texts to the letter', () => {
    const list = read(['A2', '=1+1', ' Open ', '1/2'], ['007', '1.10', 'Open', "'quoted"]);
    expect(list?.items.slice(1).map(({ texts }) => Object.values(texts))).toEqual([
      ['A2', '=1+1', ' Open ', '1/2', ''],
      ['007', '1.10', 'Open', "'quoted", ''],
    ]);
  });

  it('tell headings that mean nothing to us', () => {
    expect(
      findList(
        sheet('Plan', [
          ['Ref', 'Recommendation', 'Cost', 'Status'],
          [1, 'First.', 12, 'Open'],
        ]),
      )?.unknown,
    ).toEqual(['Cost']);
  });

  it('keep dates as dates and show them as texts', () => {
    const list = findList(
      sheet(
        'Plan',
        [
          ['Ref', 'Recommendation', 'Due', 'Revised date'],
          [1, 'First.', 41579, 'soon'],
        ],
        {
          formats: [
            ['General', 'General', 'General', 'General'],
            ['General', 'General', 'dd/mm/yyyy', 'General'],
          ],
        },
      ),
    );
    expect(list?.items[0]?.texts).toMatchObject({ originalDue: '01/11/2013', currentDue: 'soon' });
    expect(list?.items[0]?.serials).toEqual({ originalDue: 41579 });
  });
});

describe('what is no list of recommendations', () => {
  it.each<[string, readonly (readonly CellValue[])[]]>([
    [
      'a budget',
      [
        ['Ref', 'Description', 'Budget', 'Actual', 'Variance'],
        [1, 'Lamps', 100, 90, 10],
      ],
    ],
    [
      'a rota',
      [
        ['Date', 'Name', 'Shift', 'Status'],
        [41579, 'Keeper', 'Night', 'Confirmed'],
      ],
    ],
    [
      'a list of contacts',
      [
        ['No.', 'Name', 'Position', 'Email', 'Lead'],
        [1, 'Keeper', 'Senior', 'keeper@harbour.example', 'Yes'],
      ],
    ],
    [
      'counts of recommendations',
      [
        ['Status', 'Number of recommendations', 'Per cent'],
        ['Done', 4, 50],
      ],
    ],
    [
      'a column of numbers called recommendations',
      [
        ['Ref', 'Recommendations', 'Status'],
        ['A', 12, 'Done'],
        ['B', 14, 'Open'],
      ],
    ],
    [
      'report details',
      [
        ['Title', 'Lighthouses'],
        ['Recommendations', 'That members note progress.'],
        ['Legal implications', 'None.'],
      ],
    ],
    ['a list without rows', [['Ref', 'Recommendation', 'Status']]],
    ['an empty sheet', []],
  ])('%s', (_, rows) => {
    expect(findList(sheet('Sheet', rows))).toBeUndefined();
  });
});
