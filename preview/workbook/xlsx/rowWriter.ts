import { BooleanNumber, type CellValue, type IRowData } from '../univer';
import { toFileFormula } from '../formulas/fileFormulas';
import { cellName } from './cellNames';
import { PIXELS_PER_POINT } from './cells';
import { readRows } from '../../../src/xlsx/rows';
import { encodeEscapes } from './textEscapes';
import { escapeXml } from './splice';

/** What is to stand in a cell. */
export interface WrittenCell {
  /** Number of the cell format. */
  readonly format: number;
  /** With "=". */
  readonly formula?: string;
  readonly value?: CellValue;
  /** What kind of value it is: texts that look like numbers stay texts. */
  readonly kind: 'blank' | 'number' | 'text' | 'boolean' | 'error';
}

/** Changes to the rows of one sheet, by row and column from 0. */
export interface RowChanges {
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, WrittenCell | undefined>>;
  /** Attributes of rows; undefined takes one away. */
  readonly rows: ReadonlyMap<number, Readonly<Record<string, string | undefined>>>;
}

/**
 * Writes changed cells into the text of a sheet's rows. A cell that is not changed keeps its text to the
 * letter, with whatever it holds that we know nothing of. `namespace` says whose our elements are where
 * the part gives its own a prefix.
 */
export function writeRows(
  rows: string,
  part: string,
  changes: RowChanges,
  namespace: (text: string) => string = (text) => text,
): string {
  const out: string[] = [];
  const touched = [...new Set([...changes.cells.keys(), ...changes.rows.keys()])].sort(
    (a, b) => a - b,
  );
  let next = 0;
  let written = 0;
  let cells: [number, WrittenCell | undefined][] = [];
  let nextCell = 0;
  let inTouchedRow = false;

  const newRowsBefore = (row: number) => {
    for (; next < touched.length && (touched[next] as number) < row; next += 1) {
      const number = touched[next] as number;
      out.push(namespace(newRow(number, changes)));
    }
  };
  const cellsBefore = (column: number, row: number) => {
    for (
      ;
      nextCell < cells.length && (cells[nextCell] as [number, unknown])[0] < column;
      nextCell += 1
    ) {
      const [at, cell] = cells[nextCell] as [number, WrittenCell | undefined];
      out.push(namespace(cellXml(row, at, cell)));
    }
  };

  readRows(rows, part, {
    row: (row) => {
      if (next < touched.length && (touched[next] as number) < row.row) {
        out.push(rows.slice(written, row.start));
        written = row.start;
        newRowsBefore(row.row);
      }
      inTouchedRow = touched[next] === row.row;
      if (!inTouchedRow) return;
      next += 1;
      cells = sortedCells(changes.cells.get(row.row));
      nextCell = 0;
      const tag = rows.slice(row.start, row.contentStart);
      // The hint which columns are in use may become wrong; it is only a hint.
      const attributes = { spans: undefined, ...changes.rows.get(row.row) };
      out.push(rows.slice(written, row.start), changedTag(tag, attributes, row.selfClosing));
      written = row.contentStart;
    },
    cell: (cell) => {
      if (!inTouchedRow || nextCell >= cells.length) return;
      const [column] = cells[nextCell] as [number, unknown];
      if (column > cell.column) return;
      out.push(rows.slice(written, cell.start));
      written = cell.start;
      cellsBefore(cell.column, cell.row);
      const same = cells[nextCell];
      if (same && same[0] === cell.column) {
        out.push(namespace(cellXml(cell.row, cell.column, same[1])));
        written = cell.end;
        nextCell += 1;
      }
    },
    endOfRow: (row, contentEnd, end) => {
      if (!inTouchedRow) return;
      inTouchedRow = false;
      out.push(rows.slice(written, contentEnd));
      cellsBefore(Infinity, row);
      out.push(contentEnd === end ? closing(rows, end) : rows.slice(contentEnd, end));
      written = end;
    },
  });
  out.push(rows.slice(written));
  newRowsBefore(Infinity);
  return out.join('');
}

/** `<row …/>` was opened for its cells: it is closed under the name that it has. */
function closing(rows: string, end: number): string {
  const start = rows.lastIndexOf('<', end - 1);
  return `</${/^<([^\s/>]+)/.exec(rows.slice(start, end))?.[1] ?? 'row'}>`;
}

function sortedCells(
  cells: ReadonlyMap<number, WrittenCell | undefined> | undefined,
): [number, WrittenCell | undefined][] {
  return [...(cells ?? [])].sort(([a], [b]) => a - b);
}

function newRow(row: number, changes: RowChanges): string {
  const cells = sortedCells(changes.cells.get(row)).map(([column, cell]) =>
    cellXml(row, column, cell),
  );
  const tag = changedTag(`<row r="${row + 1}">`, changes.rows.get(row) ?? {}, false);
  return `${tag}${cells.join('')}</row>`;
}

function changedTag(
  tag: string,
  attributes: Readonly<Record<string, string | undefined>>,
  selfClosing: boolean,
): string {
  let changed = selfClosing ? tag.replace(/\s*\/>$/, '>') : tag;
  for (const [name, value] of Object.entries(attributes)) {
    changed = changed.replace(new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*')`), '');
    if (value !== undefined) changed = changed.replace(/>$/, ` ${name}="${escapeXml(value)}">`);
  }
  return changed;
}

/**
 * The attributes of a row as Univer has it. A height that follows the text is written without
 * `customHeight`: Excel goes on fitting it, and LibreOffice shows it as it stands.
 */
export function rowAttributes(
  row: Partial<IRowData> | undefined,
  hidden: boolean,
): Record<string, string | undefined> {
  const chosen = row?.h !== undefined && row.ia !== BooleanNumber.TRUE;
  return {
    ht: chosen ? points(row.h) : row?.ah === undefined ? undefined : points(row.ah),
    customHeight: chosen ? '1' : undefined,
    hidden: hidden ? '1' : undefined,
  };
}

function points(pixels = 0): string {
  return String(Math.round((pixels / PIXELS_PER_POINT) * 100) / 100);
}

/** A cell's element; a text stands in the cell itself, so that the file's list of texts stays as it is. */
function cellXml(row: number, column: number, cell: WrittenCell | undefined): string {
  if (!cell) return '';
  const start = `<c r="${cellName(row, column)}"${cell.format > 0 ? ` s="${cell.format}"` : ''}`;
  if (cell.formula !== undefined) {
    const formula = `<f>${escapeXml(encodeEscapes(toFileFormula(cell.formula)))}</f>`;
    const value = cell.kind === 'blank' ? '' : `<v>${plainValue(cell)}</v>`;
    return `${start}${RESULT_TYPES[cell.kind]}>${formula}${value}</c>`;
  }
  if (cell.kind === 'blank') return cell.format > 0 ? `${start}/>` : '';
  if (cell.kind === 'text') {
    const text = escapeXml(encodeEscapes(String(cell.value)));
    return `${start} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
  }
  return `${start}${RESULT_TYPES[cell.kind]}><v>${plainValue(cell)}</v></c>`;
}

const RESULT_TYPES = {
  blank: '',
  number: '',
  text: ' t="str"',
  boolean: ' t="b"',
  error: ' t="e"',
};

function plainValue({ kind, value }: WrittenCell): string {
  if (kind === 'boolean') return value === 1 || value === true ? '1' : '0';
  return escapeXml(encodeEscapes(String(value)));
}
