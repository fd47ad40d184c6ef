import {
  areaFrom,
  bottomOf,
  COLUMNS,
  isEntireColumn,
  isEntireRow,
  isOnGrid,
  rightOf,
  ROWS,
  type Area,
} from './area';

/** Column letters: 0 is A. */
export function letters(column: number): string {
  let text = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1)
    text = String.fromCharCode(65 + (rest % 26)) + text;
  return text;
}

function columnOf(text: string): number {
  let column = 0;
  for (const letter of text.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** `B2:C5`, or `B:C`, or `2:5`, without the sheet. */
export function localAddress(area: Area, absolute = false): string {
  const $ = absolute ? '$' : '';
  const column = (index: number) => `${$}${letters(index)}`;
  const row = (index: number) => `${$}${index + 1}`;
  if (isEntireRow(area) && !isEntireColumn(area)) return `${row(area.top)}:${row(bottomOf(area))}`;
  if (isEntireColumn(area)) return `${column(area.left)}:${column(rightOf(area))}`;
  const first = column(area.left) + row(area.top);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${column(rightOf(area))}${row(bottomOf(area))}`;
}

/** A sheet's name as an address carries it: quoted where it is not a plain word. */
export function quotedSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !looksLikeCell(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

export function looksLikeCell(name: string): boolean {
  return (
    (/^[A-Za-z]{1,3}\d{1,7}$/.test(name) && parseLocal('', name) !== undefined) ||
    /^(r\d*)?(c\d*)?$/i.test(name)
  );
}

/** Takes the sheet off an address: `'Action plan'!B2` is `Action plan` and `B2`. */
export function splitAddress(address: string): { sheet?: string; local: string } {
  const bang = address.lastIndexOf('!');
  if (bang < 0) return { local: address.trim() };
  const sheet = address.slice(0, bang).trim();
  const unquoted = /^'.*'$/s.test(sheet) ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
  return { sheet: unquoted, local: address.slice(bang + 1).trim() };
}

const CELL = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?(\d{1,7})$/;

/** Reads `B2`, `B2:C5`, `B:C` or `2:5`; nothing for what is no address, or lies off the grid. */
export function parseLocal(sheet: string, local: string): Area | undefined {
  const [first, second = first, ...rest] = local.split(':').map((part) => part.trim());
  if (first === undefined || second === undefined || rest.length > 0) return undefined;
  const ranged = local.includes(':');
  const area =
    cells(sheet, first, second) ??
    (ranged ? (columns(sheet, first, second) ?? rowsOf(sheet, first, second)) : undefined);
  return area && isOnGrid(area) ? area : undefined;
}

function cells(sheet: string, first: string, second: string): Area | undefined {
  const [one, two] = [CELL.exec(first), CELL.exec(second)];
  if (!one || !two) return undefined;
  return spanning(
    sheet,
    [Number(one[2]) - 1, Number(two[2]) - 1],
    [columnOf(one[1] ?? ''), columnOf(two[1] ?? '')],
  );
}

function columns(sheet: string, first: string, second: string): Area | undefined {
  const [one, two] = [COLUMN.exec(first), COLUMN.exec(second)];
  if (!one || !two) return undefined;
  return spanning(sheet, [0, ROWS - 1], [columnOf(one[1] ?? ''), columnOf(two[1] ?? '')]);
}

function rowsOf(sheet: string, first: string, second: string): Area | undefined {
  const [one, two] = [ROW.exec(first), ROW.exec(second)];
  if (!one || !two) return undefined;
  return spanning(sheet, [Number(one[1]) - 1, Number(two[1]) - 1], [0, COLUMNS - 1]);
}

function spanning(sheet: string, rows: [number, number], across: [number, number]): Area {
  return areaFrom(
    sheet,
    Math.min(...rows),
    Math.min(...across),
    Math.max(...rows),
    Math.max(...across),
  );
}
