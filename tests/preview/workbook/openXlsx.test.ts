import { strToU8, zipSync } from 'fflate';
import { openXlsx, UnreadableWorkbook } from '../../../preview/workbook/openXlsx';
import type { OpenedWorkbook } from '../../../preview/workbook/openedWorkbook';
import { blankParts } from '../../../preview/workbook/xlsx/blankParts';
import { putText } from '../../../preview/workbook/xlsx/pack';
import { done, loadExcelize, type Excelize } from './support/excelize';
import { edit, handMade, zipped } from './support/files';

const TEXT = 1;
const NUMBER = 2;
const BOOLEAN = 3;
const FORCED_TEXT = 4;

function cell(opened: OpenedWorkbook, row: number, column: number, sheet = 'sheet1') {
  return opened.snapshot.sheets[sheet]?.cellData?.[row]?.[column];
}

function resource<T>(opened: OpenedWorkbook, name: string): T {
  const data = opened.snapshot.resources?.find((each) => each.name === name)?.data;
  return JSON.parse(data ?? '{}') as T;
}

describe('cells of a file', () => {
  it.each([
    ['a number', '<c r="A1"><v>1.5</v></c>', 1.5, NUMBER],
    ['a number with an exponent', '<c r="A1"><v>1E-3</v></c>', 0.001, NUMBER],
    [
      'a text that looks like a number',
      '<c r="A1" t="inlineStr"><is><t>1.10</t></is></c>',
      '1.10',
      TEXT,
    ],
    ['a text that looks like a formula', '<c r="A1" t="str"><v>=1+1</v></c>', '=1+1', TEXT],
    [
      'blanks at the ends',
      '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> a </t></is></c>',
      ' a ',
      TEXT,
    ],
    [
      'formatted words',
      '<c r="A1" t="inlineStr"><is><r><t>one </t></r><r><rPr><b/></rPr><t>two</t></r></is></c>',
      'one two',
      TEXT,
    ],
    [
      'an escaped character',
      '<c r="A1" t="str"><v>a_x000D_b_x005F_x0041_</v></c>',
      'a\rb_x0041_',
      TEXT,
    ],
    ['true', '<c r="A1" t="b"><v>1</v></c>', 1, BOOLEAN],
    ['an error', '<c r="A1" t="e"><v>#N/A</v></c>', '#N/A', TEXT],
    ['a date as text of the standard', '<c r="A1" t="d"><v>2026-02-28</v></c>', 46081, NUMBER],
    ['a date with time', '<c r="A1" t="d"><v>2026-02-28T12:00:00</v></c>', 46081.5, NUMBER],
  ])('%s', async (_, xml, value, type) => {
    const opened = await openXlsx(handMade(`<row r="1">${xml}</row>`));
    expect(cell(opened, 0, 0)).toEqual({ v: value, t: type });
  });

  it('without addresses follow one another', async () => {
    const opened = await openXlsx(
      handMade('<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>'),
    );
    expect([cell(opened, 0, 0)?.v, cell(opened, 0, 1)?.v, cell(opened, 1, 0)?.v]).toEqual([
      1, 2, 3,
    ]);
  });

  it('keep the apostrophe that makes them text', async () => {
    const bytes = handMade('<row r="1"><c r="A1" s="1" t="str"><v>007</v></c></row>', '', (parts) =>
      edit(
        parts,
        'xl/styles.xml',
        /<cellXfs.*<\/cellXfs>/,
        '<cellXfs count="2"><xf fontId="0"/><xf fontId="0" quotePrefix="1"/></cellXfs>',
      ),
    );
    expect(cell(await openXlsx(bytes), 0, 0)).toMatchObject({ v: '007', t: FORCED_TEXT });
  });

  it('with a shared formula have each their own', async () => {
    const opened = await openXlsx(
      handMade(
        '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*$A$1&amp;"A1"</f><v>1</v></c></row>' +
          '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>',
      ),
    );
    expect(cell(opened, 0, 1)?.f).toBe('=A1*$A$1&"A1"');
    expect(cell(opened, 1, 1)?.f).toBe('=A2*$A$1&"A1"');
  });

  it('have their formulas without the prefixes of the file', async () => {
    const opened = await openXlsx(
      handMade(
        '<row r="1"><c r="A1"><f>_xlfn.IFNA(_xlfn._xlws.SORT(B1:B2),"_xlfn.")</f></c></row>',
      ),
    );
    expect(cell(opened, 0, 0)?.f).toBe('=IFNA(SORT(B1:B2),"_xlfn.")');
  });

  it('of an array formula over several cells stay values', async () => {
    const opened = await openXlsx(
      handMade(
        '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>4</v></c></row><row r="2"><c r="A2"><v>6</v></c></row>',
      ),
    );
    expect(cell(opened, 0, 0)).toEqual({ v: 4, t: NUMBER });
    expect(cell(opened, 1, 0)).toEqual({ v: 6, t: NUMBER });
  });

  it('are read where every element has a prefix', async () => {
    const bytes = handMade('', '', (parts) =>
      putText(
        parts,
        'xl/worksheets/sheet1.xml',
        '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>' +
          '<x:row r="1"><x:c r="B1" t="inlineStr"><x:is><x:t>hello</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>',
      ),
    );
    expect(cell(await openXlsx(bytes), 0, 1)?.v).toBe('hello');
  });
});

describe('a file made by excelize', () => {
  let excelize: Excelize;
  beforeAll(async () => {
    excelize = await loadExcelize();
  });

  async function made(fill: (file: ReturnType<Excelize['NewFile']>) => void) {
    const file = excelize.NewFile();
    fill(file);
    return openXlsx(done(file.WriteToBuffer()).buffer as Uint8Array);
  }

  it('has its formats', async () => {
    const opened = await made((file) => {
      const { style } = done(
        file.NewStyle({
          Font: { Bold: true, Color: 'C00000', Family: 'Arial', Size: 14 },
          Fill: { Type: 'pattern', Pattern: 1, Color: ['FFF2CC'] },
          Border: [{ Type: 'bottom', Color: '0000FF', Style: 2 }],
          Alignment: { WrapText: true, Vertical: 'top', Horizontal: 'center' },
          CustomNumFmt: '"No. "000',
        }),
      );
      done(file.SetCellValue('Sheet1', 'B2', 7));
      done(file.SetCellStyle('Sheet1', 'B2', 'B2', style));
    });
    const style = opened.snapshot.styles[String(cell(opened, 1, 1)?.s)];
    expect(style).toMatchObject({
      ...{ ff: 'Arial', fs: 14, bl: 1, cl: { rgb: '#C00000' }, bg: { rgb: '#FFF2CC' } },
      bd: { b: { s: 8, cl: { rgb: '#0000FF' } } },
      ...{ tb: 3, vt: 1, ht: 2, n: { pattern: '"No. "000' } },
    });
  });

  it('has its sheets, sizes, panes and merged cells', async () => {
    const opened = await made((file) => {
      done(file.NewSheet('Hidden'));
      done(file.SetSheetVisible('Hidden', false));
      done(file.MergeCell('Sheet1', 'A1', 'D1'));
      done(file.SetColWidth('Sheet1', 'B', 'B', 60));
      done(file.SetColVisible('Sheet1', 'C', false));
      done(file.SetRowHeight('Sheet1', 2, 30));
      done(file.SetRowVisible('Sheet1', 3, false));
      done(
        file.SetPanes('Sheet1', {
          Freeze: true,
          YSplit: 4,
          TopLeftCell: 'A5',
          ActivePane: 'bottomLeft',
        }),
      );
      done(file.SetSheetProps('Sheet1', { TabColorRGB: 'FF8800' }));
    });
    const sheet = opened.snapshot.sheets['sheet1'];
    expect(opened.snapshot.sheetOrder).toEqual(['sheet1', 'sheet2']);
    expect(opened.snapshot.sheets['sheet2']).toMatchObject({ name: 'Hidden', hidden: 1 });
    expect(sheet?.mergeData).toEqual([{ startRow: 0, endRow: 0, startColumn: 0, endColumn: 3 }]);
    expect(sheet?.columnData).toMatchObject({ 1: { w: 420 }, 2: { hd: 1 } });
    expect(sheet?.rowData).toMatchObject({ 1: { h: 40, ia: 0 }, 2: { hd: 1 } });
    expect(sheet?.freeze).toEqual({ xSplit: 0, ySplit: 4, startRow: 4, startColumn: -1 });
    expect(sheet?.tabColor).toBe('#FF8800');
  });

  it('has its tables, names, rules and lists', async () => {
    const opened = await made((file) => {
      done(file.SetSheetRow('Sheet1', 'B3', ['Ref', 'Line\nbreak', "it's #[x]"]));
      done(
        file.AddTable('Sheet1', {
          Range: 'B3:D6',
          Name: 'Recommendations',
          StyleName: 'TableStyleLight9',
        }),
      );
      done(file.SetDefinedName({ Name: 'Tracker_Statuses', RefersTo: 'Recommendations[Ref]' }));
      const { style } = done(
        file.NewConditionalStyle({
          Font: { Bold: true, Color: 'FFFFFF' },
          Fill: { Type: 'pattern', Pattern: 1, Color: ['1E6B3A'] },
          CustomNumFmt: '"✓ "@',
        }),
      );
      done(
        file.SetConditionalFormat('Sheet1', 'C4:C6', [
          { Type: 'formula', Criteria: 'EXACT($C4,"Done")', Format: style, StopIfTrue: true },
        ]),
      );
      done(
        file.AddDataValidation('Sheet1', {
          ...{ Type: 'list', Sqref: 'C4:C6', Formula1: 'Tracker_Statuses', AllowBlank: true },
          ...{
            ShowErrorMessage: true,
            ErrorStyle: 'warning',
            ErrorTitle: 'Status',
            Error: 'Choose one.',
          },
        }),
      );
      done(file.AddDataValidation('Sheet1', { Type: 'list', Sqref: 'D4', Formula1: '"Yes,No"' }));
    });
    expect(
      resource<{ sheet1: { tables: unknown[] } }>(opened, 'SHEET_TABLE_PLUGIN').sheet1.tables,
    ).toMatchObject([
      {
        name: 'Recommendations',
        range: { startRow: 2, endRow: 5, startColumn: 1, endColumn: 3 },
        columns: [
          { displayName: 'Ref' },
          { displayName: 'Line\nbreak' },
          { displayName: "it's #[x]" },
        ],
        meta: { style: 'TableStyleLight9' },
      },
    ]);
    expect(Object.values(resource<object>(opened, 'SHEET_DEFINED_NAME_PLUGIN'))).toMatchObject([
      { name: 'Tracker_Statuses', formulaOrRefString: '=Recommendations[Ref]' },
    ]);
    expect(resource(opened, 'SHEET_CONDITIONAL_FORMATTING_PLUGIN')).toMatchObject({
      sheet1: [
        {
          ranges: [{ startRow: 3, endRow: 5, startColumn: 2, endColumn: 2 }],
          stopIfTrue: true,
          rule: {
            subType: 'formula',
            value: '=EXACT($C4,"Done")',
            style: {
              bl: 1,
              cl: { rgb: '#FFFFFF' },
              bg: { rgb: '#1E6B3A' },
              n: { pattern: '"✓ "@' },
            },
          },
        },
      ],
    });
    expect(resource(opened, 'SHEET_DATA_VALIDATION_PLUGIN')).toMatchObject({
      sheet1: [
        {
          type: 'list',
          formula1: '=Tracker_Statuses',
          errorStyle: 2,
          errorTitle: 'Status',
          error: 'Choose one.',
        },
        { type: 'list', formula1: 'Yes,No', showDropDown: true },
      ],
    });
  });

  it('has its charts', async () => {
    const opened = await made((file) => {
      done(file.SetSheetRow('Sheet1', 'A1', ['a', 1]));
      done(
        file.AddChart('Sheet1', 'D2', {
          Type: excelize.Bar,
          Series: [
            { Name: 'Sheet1!$B$1', Categories: 'Sheet1!$A$1:$A$2', Values: 'Sheet1!$B$1:$B$2' },
          ],
          Title: { Paragraph: [{ Text: 'Recommendations by status' }] },
          Format: { Name: 'Tracker status chart', AltText: 'Bars' },
          Legend: { Position: 'none' },
          XAxis: { ReverseOrder: true },
        }),
      );
    });
    expect(opened.charts['sheet1']).toMatchObject([
      {
        name: 'Tracker status chart',
        type: 'BarClustered',
        title: 'Recommendations by status',
        altText: 'Bars',
        from: { row: 1, column: 3 },
        legend: false,
        categoriesReversed: true,
        series: [
          { name: '=Sheet1!$B$1', categories: '=Sheet1!$A$1:$A$2', values: '=Sheet1!$B$1:$B$2' },
        ],
      },
    ]);
  });
});

describe('the marks of a file', () => {
  it('say which sheets are locked or very hidden, from when dates count, and whether to open it as read-only', async () => {
    const bytes = handMade('', '<sheetProtection sheet="1"/>', (parts) => {
      edit(parts, 'xl/workbook.xml', 'sheetId="1"', 'sheetId="1" state="veryHidden"');
      edit(
        parts,
        'xl/workbook.xml',
        '<bookViews>',
        '<fileSharing readOnlyRecommended="1"/><workbookPr date1904="1"/><bookViews>',
      );
    });
    const opened = await openXlsx(bytes);
    expect([...opened.marks.protected]).toEqual(['sheet1']);
    expect([...opened.marks.veryHidden]).toEqual(['sheet1']);
    expect(opened.snapshot.sheets['sheet1']?.hidden).toBe(1);
    expect(opened.date1904).toBe(true);
    expect(opened.readOnly).toBe(true);
  });

  it('say which rows a filter hides, so that clearing it shows them', async () => {
    const opened = await openXlsx(
      handMade(
        '<row r="1"><c r="A1" t="str"><v>Status</v></c></row><row r="2" hidden="1"><c r="A2" t="str"><v>a</v></c></row>' +
          '<row r="3"><c r="A3" t="str"><v>b</v></c></row><row r="9" hidden="1"/>',
        '<autoFilter ref="A1:A3"><filterColumn colId="0"><filters><filter val="b"/></filters></filterColumn></autoFilter>',
      ),
    );
    expect(resource(opened, 'SHEET_FILTER_PLUGIN')).toMatchObject({
      sheet1: {
        cachedFilteredOut: [1],
        filterColumns: [{ colId: 0, filters: { filters: ['b'] } }],
      },
    });
    expect(opened.snapshot.sheets['sheet1']?.rowData?.[1]?.hd).toBeUndefined();
    expect(opened.snapshot.sheets['sheet1']?.rowData?.[8]?.hd).toBe(1);
  });
});

describe('a file that cannot be read', () => {
  const good = handMade('<row r="1"><c r="A1"><v>1</v></c></row>');
  const ole = (name: string) => {
    const bytes = new Uint8Array(2048);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    [...name].forEach((letter, index) => (bytes[1024 + 2 * index] = letter.charCodeAt(0)));
    return bytes;
  };
  const withWorkbook = (text: string) => {
    const parts = blankParts();
    putText(parts, 'xl/workbook.xml', text);
    return zipped(parts);
  };

  it.each([
    ['no bytes', new Uint8Array(), 'empty'],
    ['a text', strToU8('Ref,Recommendation\n1,Do it'), 'notXlsx'],
    ['a locked workbook', ole('EncryptedPackage'), 'encrypted'],
    ['a workbook of Excel 97', ole('Workbook'), 'oldXls'],
    ['a zip of something else', zipSync({ 'a.txt': strToU8('a') }), 'notXlsx'],
    ['the first half of a workbook', good.slice(0, good.length / 2), 'cut'],
    ['a workbook without its last bytes', good.slice(0, -30), 'cut'],
    ['a part that is no XML', withWorkbook('<workbook><sheets></workbook>'), 'cut'],
    ['a Word document', withWorkbook('<w:document xmlns:w="w"/>'), 'notXlsx'],
    ['a workbook with no sheets', withWorkbook('<workbook><sheets/></workbook>'), 'noSheets'],
  ])('%s', async (_, bytes, reason) => {
    const opened = openXlsx(bytes);
    await expect(opened).rejects.toThrow(UnreadableWorkbook);
    await expect(opened).rejects.toMatchObject({ reason });
  });

  it('one that would fill the memory is refused before it is unpacked', async () => {
    const bytes = zipSync({ 'xl/workbook.xml': new Uint8Array(1000) });
    // In the zip's directory, 24 bytes into a file's entry, stands the size that it has unpacked.
    const entry = Buffer.from(bytes.buffer).indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    new DataView(bytes.buffer).setUint32(entry + 24, 800_000_000, true);
    await expect(openXlsx(bytes)).rejects.toMatchObject({ reason: 'tooLarge' });
  });
});
