import type { PlainRange } from '../../../src/xlsx/addresses';

/** Letters of a column counted from 0. */
export function columnName(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

export function rangeName(range: PlainRange): string {
  const from = cellName(range.startRow, range.startColumn);
  const to = cellName(range.endRow, range.endColumn);
  return from === to ? from : `${from}:${to}`;
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
