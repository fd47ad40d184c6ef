import { strToU8, zipSync } from 'fflate';
import { columnLetters } from '../../src/register/grid';

/** A cell of a small workbook; with a number format or a fill ("#RRGGBB") where it has one of its own. */
export type SmallCell = string | number | boolean | StyledCell;

interface StyledCell {
  readonly value: string | number;
  readonly format?: string;
  readonly fill?: string;
}

export interface SmallSheet {
  readonly name: string;
  readonly rows: readonly (readonly SmallCell[])[];
  /** "very": not among those that Excel offers to unhide. */
  readonly hidden?: true | 'very';
  readonly isProtected?: true;
  /** Merged areas, e.g. "A2:A4". */
  readonly merges?: readonly string[];
  /** Numbers of rows, as people count them, and letters of columns. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly string[];
  /** An Excel table over these cells, its headings in the first of its rows. */
  readonly table?: { readonly name: string; readonly area: string };
}

export interface SmallWorkbook {
  readonly sheets: readonly SmallSheet[];
  /** Days count from 1904. */
  readonly date1904?: true;
}

/** An .xlsx file with these sheets, as small as one can be: for tests that need an officer's workbook. */
export function smallXlsx(workbook: SmallWorkbook | readonly SmallSheet[]): Uint8Array {
  const { sheets, date1904 } = 'sheets' in workbook ? workbook : { sheets: workbook };
  const looks = [...new Set(sheets.flatMap(({ rows }) => rows.flat().flatMap(lookOf)))];
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets),
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookPart(sheets, date1904 ?? false),
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, at): [string, string] => ['worksheet', `worksheets/sheet${at + 1}.xml`]),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': styles(looks),
  };
  sheets.forEach((sheet, at) => {
    parts[`xl/worksheets/sheet${at + 1}.xml`] = worksheet(sheet, looks);
    if (!sheet.table) return;
    parts[`xl/worksheets/_rels/sheet${at + 1}.xml.rels`] = relationships([
      ['table', `../tables/table${at + 1}.xml`],
    ]);
    parts[`xl/tables/table${at + 1}.xml`] = tablePart(sheet, sheet.table, at + 1);
  });
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
  );
}

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A cell's look as a text by which it is found again; none where it is the plain one. */
function lookOf(cell: SmallCell): string[] {
  return typeof cell === 'object' ? [JSON.stringify([cell.format ?? '', cell.fill ?? ''])] : [];
}

function contentTypes(sheets: readonly SmallSheet[]): string {
  const overrides = [
    ['/xl/workbook.xml', 'sheet.main'],
    ['/xl/styles.xml', 'styles'],
    ...sheets.flatMap(({ table }, at) => [
      [`/xl/worksheets/sheet${at + 1}.xml`, 'worksheet'],
      ...(table ? [[`/xl/tables/table${at + 1}.xml`, 'table']] : []),
    ]),
  ].map(([name, type]) => `<Override PartName="${name}" ContentType="${kind}.${type}+xml"/>`);
  return (
    `${xml}<Types xmlns="${packages}/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
  );
}

function relationships(targets: readonly [string, string][]): string {
  const all = targets.map(
    ([type, target], at) =>
      `<Relationship Id="rId${at + 1}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `${xml}<Relationships xmlns="${packages}/relationships">${all.join('')}</Relationships>`;
}

function workbookPart(sheets: readonly SmallSheet[], date1904: boolean): string {
  const all = sheets.map(({ name, hidden }, at) => {
    const state = hidden ? ` state="${hidden === 'very' ? 'veryHidden' : 'hidden'}"` : '';
    return `<sheet name="${escape(name)}" sheetId="${at + 1}"${state} r:id="rId${at + 1}"/>`;
  });
  const system = date1904 ? '<workbookPr date1904="1"/>' : '';
  return `${xml}<workbook xmlns="${main}" xmlns:r="${office}">${system}<sheets>${all.join('')}</sheets></workbook>`;
}

function styles(looks: readonly string[]): string {
  const pairs = looks.map((look) => JSON.parse(look) as [format: string, fill: string]);
  const formats = [...new Set(pairs.map(([format]) => format).filter((format) => format !== ''))];
  const fills = [...new Set(pairs.map(([, fill]) => fill).filter((fill) => fill !== ''))];
  const codes = formats.map(
    (code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${escape(code)}"/>`,
  );
  const solid = fills.map(
    (colour) =>
      `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour.slice(1)}"/><bgColor indexed="64"/></patternFill></fill>`,
  );
  const cells = pairs.map(([format, fill]) => {
    const number = format === '' ? 0 : 164 + formats.indexOf(format);
    const filled = fill === '' ? 0 : 2 + fills.indexOf(fill);
    return `<xf numFmtId="${number}" fontId="0" fillId="${filled}" borderId="0" xfId="0" applyNumberFormat="1" applyFill="1"/>`;
  });
  const plain = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"';
  return (
    `${xml}<styleSheet xmlns="${main}">` +
    (codes.length > 0 ? `<numFmts count="${codes.length}">${codes.join('')}</numFmts>` : '') +
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
    `<fills count="${solid.length + 2}"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${solid.join('')}</fills>` +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    `<cellStyleXfs count="1">${plain}/></cellStyleXfs>` +
    `<cellXfs count="${cells.length + 1}">${plain} xfId="0"/>${cells.join('')}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}

function worksheet(sheet: SmallSheet, looks: readonly string[]): string {
  const { rows, merges = [], hiddenRows = [], hiddenColumns = [], table, isProtected } = sheet;
  const lines = rows.map((cells, row) => {
    const written = cells.map((cell, column) =>
      writeCell(`${columnLetters(column)}${row + 1}`, cell, looks),
    );
    const hidden = hiddenRows.includes(row + 1) ? ' hidden="1"' : '';
    return `<row r="${row + 1}"${hidden}>${written.join('')}</row>`;
  });
  const columns = hiddenColumns.map((letters) => {
    const number = [...letters].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0);
    return `<col min="${number}" max="${number}" width="9" hidden="1" customWidth="1"/>`;
  });
  const merged = merges.map((area) => `<mergeCell ref="${area}"/>`);
  return (
    `${xml}<worksheet xmlns="${main}" xmlns:r="${office}">` +
    (columns.length > 0 ? `<cols>${columns.join('')}</cols>` : '') +
    `<sheetData>${lines.join('')}</sheetData>` +
    (isProtected ? '<sheetProtection sheet="1"/>' : '') +
    (merged.length > 0
      ? `<mergeCells count="${merged.length}">${merged.join('')}</mergeCells>`
      : '') +
    (table ? '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>' : '') +
    '</worksheet>'
  );
}

function tablePart(
  { rows }: SmallSheet,
  { name, area }: { readonly name: string; readonly area: string },
  id: number,
): string {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+):/.exec(area) ?? [];
  const first = [...letters].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1;
  const [, last = ''] = /:([A-Z]+)/.exec(area) ?? [];
  const end = [...last].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0);
  const headings = rows[Number(row) - 1]!.slice(first, end).map(String);
  const columns = headings.map(
    (heading, at) => `<tableColumn id="${at + 1}" name="${escape(heading)}"/>`,
  );
  return (
    `${xml}<table xmlns="${main}" id="${id}" name="${name}" displayName="${name}" ref="${area}" totalsRowShown="0">` +
    `<autoFilter ref="${area}"/><tableColumns count="${columns.length}">${columns.join('')}</tableColumns>` +
    '<tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>'
  );
}

function writeCell(address: string, cell: SmallCell, looks: readonly string[]): string {
  const [look] = lookOf(cell);
  const style = look === undefined ? '' : ` s="${looks.indexOf(look) + 1}"`;
  const value = typeof cell === 'object' ? cell.value : cell;
  if (value === '') return style === '' ? '' : `<c r="${address}"${style}/>`;
  if (typeof value === 'number') return `<c r="${address}"${style}><v>${value}</v></c>`;
  if (typeof value === 'boolean')
    return `<c r="${address}"${style} t="b"><v>${Number(value)}</v></c>`;
  return `<c r="${address}"${style} t="inlineStr"><is><t xml:space="preserve">${escape(value)}</t></is></c>`;
}

function escape(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
