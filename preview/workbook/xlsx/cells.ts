import {
  BooleanNumber,
  CellValueType,
  LexerTreeBuilder,
  type ICellData,
  type IRowData,
  type IWorksheetData,
} from '../univer';
import { fromFileFormula } from '../formulas/fileFormulas';
import { readRangeName } from './addresses';
import { readRows, type FileCell, type FileRow } from './rows';
import { decodeEscapes } from './texts';
import { flag } from './xml';

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
  const { value } = cell;
  if (value === undefined) return data;
  switch (cell.type) {
    case 's':
      return text(data, context.sharedStrings[Number(value)] ?? '', cell, context);
    case 'str':
    case 'inlineStr':
      return text(data, decodeEscapes(value), cell, context);
    case 'e':
      return text(data, value, cell, context);
    case 'b':
      data.v = flag(value.trim()) ? 1 : 0;
      data.t = CellValueType.BOOLEAN;
      return data;
    case 'd':
      data.v = dateSerial(value);
      data.t = CellValueType.NUMBER;
      return data;
    default:
      if (value.trim() === '') return data;
      data.v = Number(value);
      data.t = CellValueType.NUMBER;
      return data;
  }
}

function text(data: ICellData, value: string, cell: FileCell, context: CellContext): ICellData {
  data.v = value;
  data.t = context.quotePrefixes[cell.format] ? CellValueType.FORCE_STRING : CellValueType.STRING;
  return data;
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

/** An ISO date as days since 1899-12-30, as Excel counts from March 1900 on. */
function dateSerial(value: string): number {
  const local = value.includes('T') && !/(?:Z|[+-]\d\d:\d\d)$/.test(value);
  const time = Date.parse(local ? `${value}Z` : value);
  return time / 86_400_000 + 25_569;
}
