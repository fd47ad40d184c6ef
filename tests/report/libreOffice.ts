import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import { cellAddress, type CellValue, type WorkbookGrid } from '../../src/register/grid';
import type { LaidOutCell, SheetLayout } from '../../src/register/layout';

export const libreOfficeIsHere = spawnSync('soffice', ['--version']).status === 0;

/** The value of every cell of a generated sheet, as LibreOffice calculates it on top of the tables. */
export function calculate(layout: SheetLayout, { tables }: WorkbookGrid): string[][] {
  const folder = mkdtempSync(join(tmpdir(), 'summary-'));
  try {
    writeFileSync(join(folder, 'book.xlsx'), workbook(layout, tables));
    const run = spawnSync(
      'soffice',
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
        '--headless',
        '--convert-to',
        'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false',
        '--outdir',
        folder,
        join(folder, 'book.xlsx'),
      ],
      { encoding: 'utf8', timeout: 120_000 },
    );
    if (run.status !== 0) throw new Error(run.stderr || 'LibreOffice did not answer');
    return parseCsv(readFileSync(join(folder, 'book.csv'), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The least of an .xlsx: the generated sheet first, then each table on a sheet of its own; no calculated values. */
function workbook(layout: SheetLayout, tables: WorkbookGrid['tables']): Uint8Array {
  const files: Record<string, string> = {};
  const sheets = [layout.name, ...tables.map(({ sheet }) => sheet)];

  files['xl/workbook.xml'] = `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets
    .map((name, i) => `<sheet name="${xml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
    .join('')}</sheets></workbook>`;
  files['xl/_rels/workbook.xml.rels'] = relations(
    sheets.map((_, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`]),
  );
  files['_rels/.rels'] = relations([['officeDocument', 'xl/workbook.xml']]);
  files['xl/worksheets/sheet1.xml'] = sheet(
    layout.rows.map((row, at) => row.map((cell, column) => laidOut(cell, { row: at, column }))),
  );
  tables.forEach((table, i) => {
    const rows = [table.headings, ...table.rows];
    files[`xl/worksheets/sheet${i + 2}.xml`] = sheet(
      rows.map((row, at) =>
        row.map((value, column) =>
          written(value, { row: table.top + at, column: table.left + column }),
        ),
      ),
      '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
      table.top,
    );
    files[`xl/worksheets/_rels/sheet${i + 2}.xml.rels`] = relations([
      ['table', `../tables/table${i + 1}.xml`],
    ]);
    const first = { row: table.top, column: table.left };
    const last = {
      row: table.top + table.rows.length,
      column: table.left + table.headings.length - 1,
    };
    const area = `${cellAddress(first)}:${cellAddress(last)}`;
    files[`xl/tables/table${i + 1}.xml`] =
      `<table xmlns="${MAIN}" id="${i + 1}" name="${xml(table.name)}" displayName="${xml(table.name)}" ref="${area}">` +
      `<autoFilter ref="${area}"/><tableColumns count="${table.headings.length}">${table.headings
        .map(
          (heading, c) =>
            `<tableColumn id="${c + 1}" name="${xml(heading).replace(/\n/g, '_x000a_')}"/>`,
        )
        .join('')}</tableColumns></table>`;
  });
  files['[Content_Types].xml'] =
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    Object.keys(files)
      .filter((path) => path.startsWith('xl/') && !path.endsWith('.rels'))
      .map((path) => `<Override PartName="/${path}" ContentType="${contentType(path)}"/>`)
      .join('') +
    '</Types>';
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])),
  );
}

function contentType(path: string): string {
  if (path.includes('/worksheets/')) return `${SPREADSHEET}.worksheet+xml`;
  if (path.includes('/tables/')) return `${SPREADSHEET}.table+xml`;
  return `${SPREADSHEET}.sheet.main+xml`;
}

function relations(parts: readonly (readonly [kind: string, target: string])[]): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${parts
    .map(
      ([kind, target], i) =>
        `<Relationship Id="rId${i + 1}" Type="${RELATIONS}/${kind}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;
}

function sheet(rows: readonly (readonly string[])[], parts = '', top = 0): string {
  const data = rows.map((cells, at) => `<row r="${top + at + 1}">${cells.join('')}</row>`).join('');
  return `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheetData>${data}</sheetData>${parts}</worksheet>`;
}

interface At {
  readonly row: number;
  readonly column: number;
}

function laidOut(cell: LaidOutCell, at: At): string {
  if (cell.formula !== undefined) {
    return `<c r="${cellAddress(at)}"><f>${xml(cell.formula.slice(1))}</f></c>`;
  }
  return written(cell.text ?? cell.number ?? '', at);
}

function written(value: CellValue, at: At): string {
  const address = cellAddress(at);
  if (value === '') return '';
  if (typeof value === 'number') return `<c r="${address}"><v>${value}</v></c>`;
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${xml(String(value))}</t></is></c>`;
}

function xml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const cells = /("(?:[^"]|"")*"|[^,\n]*)(,|\n|$)/g;
  for (let match = cells.exec(text); match && match.index < text.length; match = cells.exec(text)) {
    const cell = match[1]!;
    rows.at(-1)!.push(cell.startsWith('"') ? cell.slice(1, -1).replace(/""/g, '"') : cell);
    if (match[2] === '\n') rows.push([]);
  }
  return rows;
}
