import type { TableGrid } from '../../src/register/grid';
import { openGrid, readRegister } from '../../src/register/readRegister';
import { afterSetUp } from './support/afterSetUp';
import { sheet, table, workbook } from './support/grids';

const recommendations = table(
  'Plan',
  ['Owner', 'RAG status', 'Note', 'Rec no', 'Evidence link', 'Finding', 'Due'],
  [
    ['A', 'Green', 'x', 'R1', 2, 'First.', 41579],
    ['', '', '', '', '', '', ''],
    ['', ' ', '', '', '', '', ''],
    ['only an owner', '', '', '', '', '', ''],
    ['', 'Red', '', 7, '', ' Second. ', 'soon'],
  ],
  {
    sheet: 'Officer’s plan',
    top: 3,
    left: 2,
    formats: Array.from({ length: 5 }, (_, row) => [
      '@',
      '@',
      '@',
      row === 4 ? '000' : '@',
      'General',
      '@',
      'dd/mm/yyyy',
    ]),
  },
);
const evidence = table(
  'Evidence',
  ['Ref', 'Rec no', 'Evidence', 'See'],
  [
    ['E1', 'R1; 007', 'Text.', ''],
    ['', '', '', ''],
    ['E2', 'R1', '', 'E1'],
  ],
);
const statuses = table(
  'Statuses',
  ['Status', 'Colour', 'Order', 'Symbol', 'Complete', 'Needs evidence'],
  [
    ['Late', 'c00', 3, '✗✗', 'no', 'x'],
    ['Green', '#00aa00', 1, '✓', 'Yes', true],
    ['Unordered', 'reddish', '', '', '', ''],
    ['', '#123456', 2, '', '', ''],
  ],
);
const details = table(
  'ReportDetails',
  ['Field', 'Value'],
  [
    ['Title', 'T'],
    ['Tel no.', 123],
    ['Ward', ''],
    ['', ''],
  ],
  { top: 2, left: 1 },
);

describe('the register', () => {
  const register = readRegister(workbook([], [recommendations, evidence, statuses, details]));

  it('reads recommendations by meaning, with the rows that they stand in', () => {
    expect(register.recommendations).toEqual([
      expect.objectContaining({
        row: 4,
        ref: 'R1',
        recommendation: 'First.',
        status: 'Green',
        owner: 'A',
        currentDue: '01/11/2013',
        theme: '',
        rag: '',
      }),
      expect.objectContaining({ row: 6, ref: '', recommendation: '', status: ' ' }),
      expect.objectContaining({
        row: 8,
        ref: '007',
        recommendation: ' Second. ',
        status: 'Red',
        currentDue: 'soon',
      }),
    ]);
    expect(register.tables.recommendations?.columns).toEqual({
      owner: 0,
      status: 1,
      ref: 3,
      recommendation: 5,
      currentDue: 6,
    });
  });

  it('reads evidence, its refs taken apart', () => {
    expect(
      register.evidence.map(({ row, ref, recommendationRefs, see }) => [
        row,
        ref,
        recommendationRefs,
        see,
      ]),
    ).toEqual([
      [1, 'E1', ['R1', '007'], ''],
      [3, 'E2', ['R1'], 'E1'],
    ]);
  });

  it('reads statuses in their order, those without one last', () => {
    expect(
      register.statuses.map(({ label, colour, symbol, complete, needsEvidence, row }) => [
        label,
        colour,
        symbol,
        complete,
        needsEvidence,
        row,
      ]),
    ).toEqual([
      ['Green', '#00AA00', '✓', true, true, 2],
      ['Late', '#CC0000', '✗', false, true, 1],
      ['Unordered', '#5F6468', '', false, false, 3],
    ]);
  });

  it('reads report details with the cell of each value', () => {
    expect(register.details).toEqual([
      {
        field: 'title',
        label: 'Title',
        value: 'T',
        place: { sheet: 'ReportDetails', row: 3, column: 2 },
      },
      {
        field: 'telephone',
        label: 'Tel no.',
        value: '123',
        place: { sheet: 'ReportDetails', row: 4, column: 2 },
      },
      {
        field: undefined,
        label: 'Ward',
        value: '',
        place: { sheet: 'ReportDetails', row: 5, column: 2 },
      },
    ]);
  });

  it('is empty where nothing is ours', () => {
    const nothing = readRegister(workbook([], [table('Budget', ['Item', 'Cost'], [['Lamps', 1]])]));
    expect(nothing).toMatchObject({
      recommendations: [],
      evidence: [],
      details: [],
      statuses: [],
      record: [],
    });
    expect(nothing.tables.recommendations).toBeUndefined();
  });
});

describe('a workbook', () => {
  const list = sheet('Plan', [
    ['Ref', 'Recommendation', 'Status', 'Evidence'],
    ['A', 'a', 'Open', 'e'],
  ]);
  const other = sheet('Notes', [['a note']]);

  it('with our tables is a register, and the sheets of the record are its sources', () => {
    const open = openGrid(afterSetUp(workbook([list, other])));
    expect(open.state).toBe('register');
    expect(open.sources.map(({ name }) => name)).toEqual(['Plan']);
    expect(open.register.record).toHaveLength(4);
  });

  it.each<[string, string, readonly TableGrid[]]>([
    ['with a list', 'list', []],
    ['with a table of recommendations and no evidence', 'list', [recommendations]],
  ])('%s can be set up', (_, state, tables) => {
    expect(openGrid(workbook(tables.length > 0 ? [] : [list], tables)).state).toBe(state);
  });

  it('with neither has nothing', () => {
    expect(openGrid(workbook([other])).state).toBe('nothing');
  });
});
