import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readWorkbook } from '../../src/excel/readWorkbook';
import type { CellValue, WorkbookGrid } from '../../src/register/grid';
import { openGrid } from '../../src/register/readRegister';
import { readWorkbookGrid } from '../../src/xlsx/workbookGrid';
import { openRegister } from '../../src/actions/openRegister';
import { recordMeeting } from '../../src/actions/recordMeeting';
import { setUp } from '../../src/actions/setUp';
import { officerWorkbook } from '../actions/officerWorkbooks';
import { closeStandIns, openStandIn } from '../excel/standIn';
import { smallXlsx, type SmallSheet, type SmallWorkbook } from '../excel/smallXlsx';
import { day } from '../history/registers';
import { reportedFile } from '../history/sixMeetings';

afterEach(closeStandIns);

/** Without what a file is not asked for, and without the formats of cells that hold nothing. */
function plain({ sheets, tables, names, sheetNames, tableNames }: WorkbookGrid) {
  const formatsOf = (
    values: readonly (readonly CellValue[])[],
    formats: readonly (readonly string[])[],
  ) => values.map((row, r) => row.map((value, c) => (value === '' ? '' : formats[r]![c])));
  return {
    ...{ sheetNames, tableNames },
    names: [...names].sort((a, b) => a.name.localeCompare(b.name)),
    sheets: sheets.map((sheet) => ({
      ...sheet,
      formats: formatsOf(sheet.values, sheet.formats),
      ...{ someHidden: undefined, hiddenRows: undefined, hiddenColumns: undefined },
      // Excel is asked for them by set up alone.
      merges: undefined,
    })),
    tables: tables.map((table) => ({
      ...table,
      // The history is read by its values alone, and has the formats that it was made with.
      formats: /history/i.test(table.name) ? [] : formatsOf(table.rows, table.formats),
      rowsHidden: undefined,
    })),
  };
}

const dated = (value: number) => ({ value, format: 'dd/mm/yyyy' });

const list: SmallSheet = {
  name: "Mary's list",
  rows: [
    [],
    ['', 'No.', 'Recommendation', 'Status', 'Due', 'Done?', 'Cost'],
    ['', 1, 'Light the pier', 'Done', dated(46_000), true, { value: 1234.5, format: '£#,##0.00' }],
    ['', 2, 'Mend <the> "rails" & more\nsoon', 'Begun', dated(46_100), false, 0.25],
  ],
};

describe('a file is read as Excel hands over the same workbook', () => {
  test.each<[string, SmallWorkbook | readonly SmallSheet[] | Uint8Array]>([
    ['a list with dates, numbers and words of every kind', [list]],
    ['one that counts its days from 1904', { sheets: [list], date1904: true }],
    ['an officer’s list with details beside it', officerWorkbook],
    ['tables with six meetings of history', reportedFile()],
    [
      'statuses told by fills, and groups by merged cells',
      [
        {
          name: 'Plan',
          rows: [
            ['Ref', 'Theme', 'Recommendation', 'Status'],
            ['1', 'Homes', 'Light the pier', { value: '', fill: '#00B050' }],
            ['2', '', 'Mend the rails', { value: '', fill: '#FFC000' }],
            ['3', '', 'Train the crew', { value: '', fill: '#FF0000' }],
          ],
          merges: ['B2:B4'],
        },
      ],
    ],
    ['a hidden sheet and rows', [{ ...list, hidden: true, hiddenRows: [3] }, officerWorkbook[1]!]],
    ['a sheet with nothing on it', [{ name: 'Blank', rows: [] }, list]],
  ])('%s', async (_, workbook) => {
    const bytes = workbook instanceof Uint8Array ? workbook : smallXlsx(workbook);
    await openStandIn(bytes);
    expect(plain(readWorkbookGrid(bytes))).toEqual(plain(await readWorkbook()));
  });

  test('what set up, recording and a choice of columns have left in it, saved and opened again', async () => {
    const workbook = await openStandIn(officerWorkbook);
    await setUp(await openRegister());
    await recordMeeting(await openRegister(), day('2026-06-16'));
    const open = await openRegister();
    const saved = readWorkbookGrid(await workbook.save());
    expect(plain(saved)).toEqual(plain(open.grid));
    expect(openGrid(saved).register.recommendations).toEqual(open.register.recommendations);
    expect(openGrid(saved).register.history).toEqual(open.register.history);
    expect(saved.names.length).toBeGreaterThan(0);
  });
});

describe('a file that was made to do harm', () => {
  test('a stray cell at the end of the sheet makes no sheet of millions', () => {
    const bytes = smallXlsx([list]);
    const far = readWorkbookGrid(
      withCell(bytes, '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
    );
    expect(far.sheets[0]!.values.length).toBeLessThan(10);
  });

  test.each([
    [
      'rows out of order',
      '<row r="9000"><c r="A9000"><v>1</v></c></row><row r="5"><c r="C5"><v>2</v></c></row>',
    ],
    [
      'addresses that are none',
      '<row r="x"><c r="?"><v>1</v></c></row><row r="7"><c r="7"><v>1</v></c></row>',
    ],
    ['a shared text that is not there', '<row r="6"><c r="C6" t="s"><v>99999999</v></c></row>'],
    ['a look that is not there', '<row r="6"><c r="C6" s="99999"><v>1</v></c></row>'],
  ])('%s does not stop it', (_, rows) => {
    const grid = readWorkbookGrid(withCell(smallXlsx([list]), rows));
    expect(grid.sheets[0]!.values.length).toBeLessThan(20);
    expect(grid.sheets[0]!.values.flat()).toContain('Light the pier');
  });

  test('entities are not expanded', () => {
    const bytes = withPart(smallXlsx([list]), (text) =>
      text
        .replace('?>', '?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>')
        .replace('Light the pier', '&b;'),
    );
    expect(() => readWorkbookGrid(bytes)).toThrow(/cut/);
  });
});

/** The file with more rows at the end of its first sheet. */
function withCell(bytes: Uint8Array, rows: string): Uint8Array {
  return withPart(bytes, (text) => text.replace('</sheetData>', `${rows}</sheetData>`));
}

function withPart(bytes: Uint8Array, change: (text: string) => string): Uint8Array {
  const path = 'xl/worksheets/sheet1.xml';
  const parts = unzipSync(bytes);
  return zipSync({ ...parts, [path]: strToU8(change(strFromU8(parts[path]!))) });
}
