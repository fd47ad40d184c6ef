export function columnNumber(letters: string): number {
  let column = 0;
  for (let at = 0; at < letters.length; at += 1) {
    column = column * 26 + (letters.charCodeAt(at) & 31);
  }
  return column - 1;
}

/** "B3" or "$B$3" as row and column from 0; undefined where it is no address of a cell. */
export function readCellName(name: string): { row: number; column: number } | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d+)$/.exec(name);
  if (!match) return undefined;
  return { row: Number(match[2]) - 1, column: columnNumber(match[1] ?? '') };
}

/** Rows and columns from 0, the last ones included. */
export interface PlainRange {
  startRow: number;
  endRow: number;
  startColumn: number;
  endColumn: number;
}

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

/** The ranges of an `sqref`, which stand apart by blanks. */
export function readRangeNames(sqref: string | undefined): PlainRange[] {
  return (sqref ?? '')
    .split(/\s+/)
    .map((name) => readRangeName(name))
    .filter((range): range is PlainRange => range !== undefined);
}
