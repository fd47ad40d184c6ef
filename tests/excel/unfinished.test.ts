import type { WorkbookGrid } from '../../src/register/grid';
import type { PlannedTable } from '../../src/register/layout';
import {
  remaining,
  unfinishedFormula,
  unfinishedName,
  unfinishedSheets,
  withoutUnfinished,
} from '../../src/excel/unfinished';

const planned: PlannedTable = {
  name: 'Evidence',
  sheet: 'Evidence',
  columns: [
    { heading: 'Ref', width: 8, kind: 'text' },
    { heading: 'Evidence', width: 90, kind: 'text' },
  ],
  rows: [['E01', 'Minutes']],
  formats: [['@', '@']],
};

function gridWith(part: Partial<WorkbookGrid>): WorkbookGrid {
  return {
    sheetNames: ['Action plan', 'Evidence'],
    sheets: [],
    tables: [],
    names: [{ name: unfinishedName, formula: unfinishedFormula(['Evidence', 'Statuses']) }],
    ...part,
  };
}

function sheet(values: (string | number)[][]) {
  const formats = values.map((row) => row.map(() => '@'));
  return { name: 'Evidence', hidden: false, top: 0, left: 0, values, formats };
}

describe('a set up that did not finish', () => {
  test('has left the names of its sheets, whatever they hold', () => {
    const sheets = ['Report details (tracker)', 'So "called"', "Mary's"];
    const names = [{ name: unfinishedName, formula: unfinishedFormula(sheets) }];
    expect(unfinishedSheets(gridWith({ names }))).toEqual(sheets);
    expect(unfinishedSheets(gridWith({ names: [] }))).toEqual([]);
  });

  test('is not taken for a register', () => {
    const table = {
      name: 'Evidence',
      sheet: 'Evidence',
      top: 0,
      left: 0,
      headings: ['Ref', 'Evidence'],
      rows: [],
      formats: [],
    };
    const grid = gridWith({ tables: [table], tableNames: ['Evidence', 'Budget'] });
    expect(withoutUnfinished(grid)).toMatchObject({
      sheetNames: ['Action plan'],
      tables: [],
      tableNames: ['Budget'],
    });
  });

  test.each([
    ['the sheet was not added', gridWith({ sheetNames: ['Action plan'] }), 'everything'],
    ['the sheet is blank', gridWith({ sheets: [sheet([])] }), 'fill'],
    ['some was written', gridWith({ sheets: [sheet([['Ref', 'Evidence']])] }), 'fill'],
    [
      'somebody wrote on it since',
      gridWith({
        sheets: [
          sheet([
            ['Ref', 'Evidence'],
            ['Note', ''],
          ]),
        ],
      }),
      'taken',
    ],
    [
      'somebody wrote below',
      gridWith({
        sheets: [
          sheet([
            ['Ref', ''],
            ['', ''],
            ['x', ''],
          ]),
        ],
      }),
      'taken',
    ],
  ])('where %s', (_, grid, left) => {
    expect(remaining(grid, planned)).toBe(left);
  });

  test('where the table is there, nothing is left to do', () => {
    const table = {
      name: 'Evidence',
      sheet: 'Evidence',
      top: 0,
      left: 0,
      headings: ['Ref', 'Evidence'],
      rows: [['E01', 'Minutes']],
      formats: [['@', '@']],
    };
    expect(remaining(gridWith({ tables: [table] }), planned)).toBe('look');
    const edited = { ...table, rows: [['E01', 'Minutes of March']] };
    expect(remaining(gridWith({ tables: [edited] }), planned)).toBe('taken');
  });
});
