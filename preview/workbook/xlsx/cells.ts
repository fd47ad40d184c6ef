import {
  BooleanNumber,
  CellValueType,
  LexerTreeBuilder,
  type ICellData,
  type IRowData,
  type IWorksheetData,
} from '../univer';
import { fromFileFormula } from '../formulas/fileFormulas';
import { readRangeName } from '../../../src/xlsx/addresses';
import { cellValue } from '../../../src/xlsx/cellValue';
import { readRows, type FileCell, type FileRow } from '../../../src/xlsx/rows';
import { flag } from '../../../src/xlsx/xml';

export interface SheetCells {
  readonly cellData: IWorksheetData['cellData'];
  readonly rowData: Record<number, Partial<IRowData>>;
  /** Last row and column in use, from 0; -1 on an empty sheet. */
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** What cells refer to by number. */
export interface CellContext {
  readonly part: string;
  readonly sharedStrings: readonly string[];
  /** For each cell format, whether it keeps what is typed as text. */
  readonly quotePrefixes: readonly boolean[];
}

/** Pixels of a height in points: 96 to the inch. */
export const PIXELS_PER_POINT = 96 / 72;

const lexer = new LexerTreeBuilder();

/** Name under which the snapshot keeps a cell format; the first is every cell's own and has none. */
export function styleId(format: number): string | undefined {
  return format > 0 ? `x${format}` : undefined;
}

/** The number of the cell format that a style's name stands for, if it came from the file. */
export function formatOf(style: string): number | undefined {
  const match = /^x(\d+)$/.exec(style);
  return match ? Number(match[1]) : undefined;
}

/** Reads the rows of a sheet as Univer keeps them. */
export function readCells(rows: string, context: CellContext): SheetCells {
  const cellData: Record<number, Record<number, ICellData>> = {};
  const rowData: Record<number, Partial<IRowData>> = {};
  const shared = new Map<string, { formula: string; row: number; column: number }>();
  let lastRow = -1;
  let lastColumn = -1;
  readRows(rows, context.part, {
    row: (row) => {
      const data = readRow(row);
      if (data) rowData[row.row] = data;
    },
    cell: (cell) => {
      const data = readCell(cell, context);
      const formula = readFormula(cell, shared);
      if (formula !== undefined) data.f = formula;
      if (data.v === undefined && data.f === undefined && data.s === undefined) return;
      (cellData[cell.row] ??= {})[cell.column] = data;
      if (cell.row > lastRow) lastRow = cell.row;
      if (cell.column > lastColumn) lastColumn = cell.column;
    },
  });
  return { cellData, rowData, lastRow, lastColumn };
}

function readRow(row: FileRow): Partial<IRowData> | undefined {
  const { ht, customHeight, hidden, s, customFormat } = row.attributes;
  const data: Partial<IRowData> = {};
  if (ht !== undefined) {
    const pixels = Math.round(Number(ht) * PIXELS_PER_POINT);
    const chosen = flag(customHeight);
    data.ia = chosen ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    data.h = pixels;
    // A height that nobody chose follows the text.
    if (!chosen) data.ah = pixels;
  }
  if (flag(hidden)) data.hd = BooleanNumber.TRUE;
  const style = flag(customFormat) ? styleId(Number(s)) : undefined;
  if (style !== undefined) data.s = style;
  return Object.keys(data).length > 0 ? data : undefined;
}

function readCell(cell: FileCell, context: CellContext): ICellData {
  const data: ICellData = {};
  const style = styleId(cell.format);
  if (style !== undefined) data.s = style;
  const value = cellValue(cell, context.sharedStrings);
  if (value === undefined) return data;
  data.v = typeof value === 'boolean' ? Number(value) : value;
  data.t = typeOf(value, context.quotePrefixes[cell.format] ?? false);
  return data;
}

function typeOf(value: string | number | boolean, quotePrefix: boolean): CellValueType {
  if (typeof value === 'boolean') return CellValueType.BOOLEAN;
  if (typeof value === 'number') return CellValueType.NUMBER;
  return quotePrefix ? CellValueType.FORCE_STRING : CellValueType.STRING;
}

/** A formula as Univer calculates it; undefined for what stays a value to the stand-in. */
function readFormula(
  cell: FileCell,
  shared: Map<string, { formula: string; row: number; column: number }>,
): string | undefined {
  const { formula } = cell;
  if (!formula) return undefined;
  if (formula.kind === 'shared' && formula.shared !== undefined) {
    if (formula.text !== '') {
      const first = { formula: fromFileFormula(formula.text), row: cell.row, column: cell.column };
      shared.set(formula.shared, first);
      return first.formula;
    }
    const first = shared.get(formula.shared);
    if (!first) return undefined;
    return lexer.moveFormulaRefOffset(
      first.formula,
      cell.column - first.column,
      cell.row - first.row,
    );
  }
  if (formula.text === '' || formula.kind === 'dataTable') return undefined;
  // An array formula over several cells is not taken apart: its values stand, the file keeps the formula.
  if (formula.kind === 'array' && coversSeveral(formula.ref)) return undefined;
  return fromFileFormula(formula.text);
}

function coversSeveral(ref: string | undefined): boolean {
  const range = ref === undefined ? undefined : readRangeName(ref);
  return (
    range !== undefined &&
    (range.startRow !== range.endRow || range.startColumn !== range.endColumn)
  );
}
