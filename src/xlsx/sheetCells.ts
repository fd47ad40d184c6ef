import type { CellValue, MergedArea } from '../register/grid';
import { isDateFormat } from '../register/sourceText';
import { readRangeNames } from './addresses';
import type { CellLook } from './cellLooks';
import { cellValue } from './cellValue';
import { neededText, type Parts } from './parts';
import { readRows, splitSheet } from './rows';
import { UnreadableWorkbook } from './unreadable';
import { child, childrenOf, parseXml } from './xml';

/** What the sheets of a file have in common. */
export interface SheetContext {
  readonly parts: Parts;
  readonly sharedStrings: readonly string[];
  readonly looks: readonly CellLook[];
  /** Days by which the file's dates are counted from a later day than 1900; 0 for most. */
  readonly laterBy: number;
}

/** Rows and columns of a sheet, from 0. */
export interface CellsArea {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

interface Cell {
  readonly value: CellValue;
  readonly look: CellLook;
}

/** A list is not looked for beyond this column, nor below so many blank rows: a stray cell makes no sheet of millions. */
const widest = 100;
const mostBlankRows = 1000;
/** What a list is never as large as: such a file was made to fill the memory. */
const mostCells = 20_000_000;
const [lastRow, lastColumn] = [1_048_575, 16_383];

const plain: CellLook = { format: 'General', fill: undefined };
const nothing: Cell = { value: '', look: plain };

/** Those of one row, by column. */
type Cells = Map<number, Cell>;

/** The cells of a sheet of a file, and what of it is used. */
export class SheetCells {
  private readonly rows = new Map<number, Cells>();
  /** Of what has a value; none of it on a blank sheet. */
  readonly used: CellsArea;
  readonly merges: readonly MergedArea[];

  constructor(path: string, { parts, sharedStrings, looks, laterBy }: SheetContext) {
    const { before, rows, after } = splitSheet(neededText(parts, path));
    readRows(rows, path, {
      cell: (cell) => {
        const { row, column } = cell;
        if (!(row >= 0 && row <= lastRow && column >= 0 && column <= lastColumn)) return;
        const look = looks[cell.format] ?? plain;
        const value = counted(cellValue(cell, sharedStrings) ?? '', look, laterBy);
        if (value === '' && look.fill === undefined) return;
        const own = this.rows.get(row) ?? new Map<number, Cell>();
        this.rows.set(row, own.set(column, { value, look }));
      },
    });
    this.used = usedOf(this.rows);
    this.merges = mergesIn(before + after, path);
  }

  values(area: CellsArea): CellValue[][] {
    return this.mapped(area, ({ value }) => value);
  }

  formats(area: CellsArea): string[][] {
    return this.mapped(area, ({ look }) => look.format);
  }

  fillAt(row: number, column: number): string | undefined {
    return this.rows.get(row)?.get(column)?.look.fill;
  }

  private mapped<Kind>(area: CellsArea, of: (cell: Cell) => Kind): Kind[][] {
    const rowOf = (cells: Cells | undefined) =>
      Array.from({ length: area.columns }, (_, column) =>
        of(cells?.get(area.left + column) ?? nothing),
      );
    const blank = rowOf(undefined);
    return Array.from({ length: area.rows }, (_, row) => {
      const cells = this.rows.get(area.top + row);
      return cells ? rowOf(cells) : blank;
    });
  }
}

/** From the first cell with a value to the last, none far from the others. */
function usedOf(rows: ReadonlyMap<number, Cells>): CellsArea {
  let [top, bottom, left, right] = [-1, -1, lastColumn, -1];
  for (const row of [...rows.keys()].sort((a, b) => a - b)) {
    const columns = [...rows.get(row)!].flatMap(([column, { value }]) =>
      value === '' ? [] : [column],
    );
    if (columns.length === 0) continue;
    if (bottom >= 0 && row > bottom + mostBlankRows) break;
    if (top < 0) top = row;
    bottom = row;
    left = columns.reduce((least, column) => Math.min(least, column), left);
    right = columns.reduce((most, column) => Math.max(most, column), right);
  }
  if (top < 0) return { top: 0, left: 0, rows: 0, columns: 0 };
  const size = { rows: bottom - top + 1, columns: Math.min(right - left + 1, widest) };
  if (size.rows * size.columns > mostCells) throw new UnreadableWorkbook('tooLarge');
  return { top, left, ...size };
}

/** A date as one counted from 1900; a time of day alone is less than a day in both systems. */
function counted(value: CellValue, { format }: CellLook, laterBy: number): CellValue {
  if (laterBy === 0 || typeof value !== 'number' || value < 1) return value;
  return isDateFormat(format) ? value + laterBy : value;
}

function mergesIn(source: string, path: string): MergedArea[] {
  const refs = childrenOf(child(parseXml(source, path), 'mergeCells'), 'mergeCell');
  return readRangeNames(refs.map(({ attributes }) => attributes['ref'] ?? '').join(' ')).map(
    ({ startRow, startColumn, endRow, endColumn }) => ({
      top: startRow,
      left: startColumn,
      rows: endRow - startRow + 1,
      columns: endColumn - startColumn + 1,
    }),
  );
}
