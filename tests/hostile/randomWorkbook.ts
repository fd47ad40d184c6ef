import fc from 'fast-check';
import type { CellValue, SheetGrid, TableGrid, WorkbookGrid } from '../../src/register/grid';

/** What may stand in a cell by accident or by malice, whatever the column. */
export const hostileTexts: readonly string[] = [
  ...['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '=HYPERLINK("http://x.example","y")', "'=x"],
  ...['before\u0000\u0008\u001Fafter', '\uDC00 lone \uD800', '\uFFFE\uFFFF'],
  ...['\u202Ereversed \u2067isolated', 'مرحبا (50%) שלום', '👩‍👩‍👧‍👦', 'Z\u0335\u0321'.repeat(50)],
  ...['x'.repeat(32_767), 'Evidence of progress. '.repeat(1_489), '\r\n\n\u2028', ' \u00A0\u200B'],
  ...['</w:t><w:p/> ]]> &#0; <!DOCTYPE x>', '<img src=x onerror=alert(1)>', '{{report}} {PAGE}'],
  ...['javascript:alert(1)', 'file:///c:/x', '\\\\server\\share', 'data:text/html,x'],
  ...['{ DDEAUTO c:\\\\x.exe }', 'Evidence!A1', "'Report details'!B2", '#REF!', '1E+400', '%s %n'],
  ...['__proto__', 'constructor', 'toString', 'R0000000000000000000000001', '½', '٣', '1/2', '007'],
];

const words =
  'R1|R2|R01|E01|E1|1|2|3.1|A|Light the pier and keep it lit|Mend the rails|Train every member of the crew|Done|Complete|Open|In progress|Planned|Green|G|A/R|100%|Not started|Fully implemented|At the planning stage|• one\n• two|As above|See R1|Ditto|Work is in hand and will be presented shortly.|All visits were made, apart from 3.|Up by 50 per cent, from 30 to 46.|Three out of four|The HMO team met.|One child was seen.|Dec-13|Q3 2025/26|end of March|ongoing|TBC|31/02/2026|Head of Harbours|Harbours|Total|Yes|No|x@y.example|0207 000 0000|Red|Amber|12 High Road'.split(
    '|',
  );

const headings =
  'No.|Ref|Rec no|ID|Recommendation|Finding|Area for improvement|Status|Progress category|RAG|BRAG|Evidence|Progress|Update|Commentary|Impact|Lead|Owner|Responsible officer|Due|Target date|By when|Revised date|Completed on|Theme|Source|Next step|Include|Recommendation ref|See|Date|Detail|Value|Title|Committee|Reporting date|Label|Colour|Symbol|Counts as complete'.split(
    '|',
  );

const value: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<CellValue>(...words) },
  { weight: 3, arbitrary: fc.constant<CellValue>('') },
  { weight: 1, arbitrary: fc.constantFrom<CellValue>(...hostileTexts) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.integer({ min: -5, max: 60_000 }) },
  { weight: 1, arbitrary: fc.constantFrom<CellValue>(0.5, 1, true, false, 1e300, -0.1, 2_958_466) },
);
const format = fc.constantFrom('General', '@', 'dd/mm/yyyy', '0%', '000', '[$-809]d mmmm yyyy');
const heading = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...headings) },
  { weight: 1, arbitrary: fc.constantFrom(...hostileTexts) },
);

/** Cells with headings over most of them, cut to one width. */
const block = fc
  .record({
    width: fc.integer({ min: 1, max: 9 }),
    above: fc.array(fc.array(value, { minLength: 9, maxLength: 9 }), { maxLength: 3 }),
    headings: fc.array(heading, { minLength: 9, maxLength: 9 }),
    // Most lists have what makes them one.
    isList: fc.nat(4).map((one) => one > 0),
    rows: fc.array(fc.array(value, { minLength: 9, maxLength: 9 }), { maxLength: 12 }),
    format,
  })
  .map(({ width, above, headings: names, isList, rows, format: one }) => {
    const known = isList ? ['No.', 'Recommendation', 'Status', 'Evidence', ...names] : names;
    const wide = Math.max(width, isList ? 3 : 1);
    const cut = (cells: readonly CellValue[]) => cells.slice(0, wide);
    return { above: above.map(cut), names: known.slice(0, wide), rows: rows.map(cut), format: one };
  });

const sheetNames = ['Plan', 'Recommendations', 'Evidence', 'Statuses', "It's", 'Summary', 'R&D'];
const place = fc.record({ top: fc.nat(3), left: fc.nat(3), hidden: fc.nat(5).map((n) => n === 0) });

const sheet: fc.Arbitrary<SheetGrid> = fc
  .tuple(fc.constantFrom(...sheetNames), place, block)
  .map(([name, at, { above, names, rows, format: one }]) => {
    const values: readonly (readonly CellValue[])[] = [...above, names, ...rows];
    return { name, ...at, values, formats: values.map((cells) => cells.map(() => one)) };
  });

const tableNames = ['Recommendations', 'Evidence', 'ReportDetails', 'Statuses', 'Table1', 'Plan'];

/** An Excel table: headings are texts, each once. */
const table: fc.Arbitrary<TableGrid> = fc
  .tuple(fc.constantFrom(...tableNames), block)
  .map(([name, { names, rows, format: one }]) => {
    const unlike = names.map((text, at) =>
      names.indexOf(text) === at && text !== '' ? text : `${text.slice(0, 200)}${at + 2}`,
    );
    const filled = rows.length > 0 ? rows : [names.map(() => '')];
    return {
      ...{ name, sheet: `${name} (table)`, top: 0, left: 0, headings: unlike, rows: filled },
      formats: filled.map((cells) => cells.map(() => one)),
    };
  });

/** Any workbook as it is read: sheets with lists and without, and tables, some of them under our names. */
export const randomWorkbook: fc.Arbitrary<WorkbookGrid> = fc
  .record({
    sheets: fc.uniqueArray(sheet, { maxLength: 3, selector: ({ name }) => name }),
    tables: fc.uniqueArray(table, { maxLength: 2, selector: ({ name }) => name }),
  })
  .map(({ sheets, tables }) => ({
    sheetNames: [...sheets.map(({ name }) => name), ...tables.map(({ sheet: name }) => name)],
    sheets,
    tables,
    tableNames: tables.map(({ name }) => name),
    names: [],
  }));
