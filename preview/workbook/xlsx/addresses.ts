import type { IRange } from '../univer';

/** Letters of a column counted from 0. */
export function columnName(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

export function columnNumber(letters: string): number {
  let column = 0;
  for (let at = 0; at < letters.length; at += 1) {
    column = column * 26 + (letters.charCodeAt(at) & 31);
  }
  return column - 1;
}

export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** "B3" or "$B$3" as row and column from 0; undefined where it is no address of a cell. */
export function readCellName(name: string): { row: number; column: number } | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d+)$/.exec(name);
  if (!match) return undefined;
  return { row: Number(match[2]) - 1, column: columnNumber(match[1] ?? '') };
}

export type PlainRange = Pick<IRange, 'startRow' | 'endRow' | 'startColumn' | 'endColumn'>;

/** "B3:D9", "B3" or "B:D" or "3:9" as a range; undefined where it is none. */
export function readRangeName(name: string): PlainRange | undefined {
  const [from = '', to = from] = name.split(':');
  const first = readCellName(from);
  const last = readCellName(to);
  if (first && last) {
    return {
      startRow: Math.min(first.row, last.row),
      startColumn: Math.min(first.column, last.column),
      endRow: Math.max(first.row, last.row),
      endColumn: Math.max(first.column, last.column),
    };
  }
  const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(name);
  if (columns) {
    return {
      startRow: 0,
      endRow: 1_048_575,
      startColumn: columnNumber(columns[1] ?? ''),
      endColumn: columnNumber(columns[2] ?? ''),
    };
  }
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(name);
  if (!rows) return undefined;
  return {
    startRow: Number(rows[1]) - 1,
    endRow: Number(rows[2]) - 1,
    startColumn: 0,
    endColumn: 16_383,
  };
}

export function rangeName(range: PlainRange): string {
  const from = cellName(range.startRow, range.startColumn);
  const to = cellName(range.endRow, range.endColumn);
  return from === to ? from : `${from}:${to}`;
}

/** The ranges of an `sqref`, which stand apart by blanks. */
export function readRangeNames(sqref: string | undefined): PlainRange[] {
  return (sqref ?? '')
    .split(/\s+/)
    .map((name) => readRangeName(name))
    .filter((range): range is PlainRange => range !== undefined);
}

export function rangeNames(ranges: readonly PlainRange[]): string {
  return ranges.map(rangeName).join(' ');
}

/** A sheet's name as formulas write it: in apostrophes unless it is a plain word that is no cell's name. */
export function quotedSheet(name: string): string {
  const isPlain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^(?:[A-Z]{1,3}\d+|R\d*C\d*|[RC])$/i.test(name);
  return isPlain ? name : `'${name.replace(/'/g, "''")}'`;
}
