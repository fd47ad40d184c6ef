import { CellValueType, type ICellData } from '../univer';
import { cellAt, type SheetState } from './bookState';
import type { CellFormats } from './cellFormats';
import type { RowChanges, WrittenCell } from './rowWriter';
import { rowAttributes } from './rowWriter';
import { same } from './same';

const TEXT_FORMAT = '@';

/** Formulas of a live workbook, also of cells that share one. */
export type FormulaOf = (sheetId: string, row: number, column: number, cell: ICellData) => string;

export interface SheetCellChanges extends RowChanges {
  /** True where nothing changed but results of formulas that the file has no result for. */
  readonly isEmpty: boolean;
  readonly changesFormulas: boolean;
}

const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA)$/;

/** Finds the cells and rows of a sheet that are not as they were in the file. */
export function findCellChanges(
  before: SheetState,
  now: SheetState,
  formats: CellFormats,
  formulaOf: FormulaOf,
): SheetCellChanges {
  const cells = new Map<number, Map<number, WrittenCell | undefined>>();
  /** Results that the file leaves to the program that opens it. */
  const additions: [number, number, WrittenCell | undefined][] = [];
  let changesFormulas = false;
  const headings = headingCells(now);
  const put = (row: number, column: number, cell: WrittenCell | undefined) => {
    const inRow = cells.get(row) ?? new Map<number, WrittenCell | undefined>();
    inRow.set(column, cell);
    cells.set(row, inRow);
  };

  eachCell(before, now, (row, column) => {
    const old = cellAt(before.data, row, column);
    const cell = cellAt(now.data, row, column);
    const oldFormula = old?.f ?? undefined;
    const formula = cell && (cell.f || cell.si) ? formulaOf(now.id, row, column, cell) : undefined;
    const sameStyle = formats.isSame(old, cell);
    if (formula === oldFormula && sameStyle) {
      if (formula === undefined ? sameValue(old, cell) : sameResult(old, cell)) return;
    }
    if (formula !== oldFormula) changesFormulas = true;
    const format = formats.formatFor(old, cell, kindOf(cell) === 'text');
    const written = writtenCell(cell, formula, format, {
      isHeading: headings.has(`${row},${column}`),
      keepsTexts: formats.styleOf(cell).n?.pattern === TEXT_FORMAT,
    });
    // A file without results leaves them to whoever opens it: that alone is no change.
    if (formula !== undefined && formula === oldFormula && sameStyle && !hasValue(old)) {
      additions.push([row, column, written]);
    } else {
      put(row, column, written);
    }
  });
  const rows = findRowChanges(before, now);
  const isEmpty = cells.size === 0 && rows.size === 0;
  if (!isEmpty) for (const [row, column, cell] of additions) put(row, column, cell);
  return { cells, rows, isEmpty, changesFormulas };
}

function eachCell(
  before: SheetState,
  now: SheetState,
  visit: (row: number, column: number) => void,
): void {
  const old = before.data.cellData ?? {};
  const current = now.data.cellData ?? {};
  for (const key of Object.keys(current)) {
    const row = Number(key);
    const cells = current[row] ?? {};
    for (const column of Object.keys(cells)) visit(row, Number(column));
    const oldCells = old[row];
    if (!oldCells) continue;
    for (const column of Object.keys(oldCells)) {
      if (cells[Number(column)] == null) visit(row, Number(column));
    }
  }
  for (const key of Object.keys(old)) {
    const row = Number(key);
    if (current[row]) continue;
    for (const column of Object.keys(old[row] ?? {})) visit(row, Number(column));
  }
}

/** A text with line breaks that was typed in the page is a document of its own in Univer. */
function typedText(cell: ICellData | undefined): string | undefined {
  const stream = cell?.p?.body?.dataStream;
  return stream?.replace(/\r\n$/, '').replace(/\r/g, '\n');
}

function hasValue(cell: ICellData | undefined): boolean {
  if (cell?.p) return typedText(cell) !== '';
  return cell?.v !== undefined && cell.v !== null && cell.v !== '';
}

function kindOf(cell: ICellData | undefined): WrittenCell['kind'] {
  if (!cell || !hasValue(cell)) return 'blank';
  if (cell.p) return 'text';
  if (cell.t === CellValueType.BOOLEAN || typeof cell.v === 'boolean') return 'boolean';
  if (cell.t === CellValueType.NUMBER || typeof cell.v === 'number') {
    return Number.isFinite(Number(cell.v)) ? 'number' : 'text';
  }
  return 'text';
}

function plain(cell: ICellData | undefined): string {
  const kind = kindOf(cell);
  if (kind === 'blank') return '';
  if (kind === 'boolean') return cell?.v === 1 || cell?.v === true ? 'TRUE' : 'FALSE';
  return kind === 'number' ? String(Number(cell?.v)) : (typedText(cell) ?? String(cell?.v));
}

function sameValue(old: ICellData | undefined, cell: ICellData | undefined): boolean {
  return kindOf(old) === kindOf(cell) && plain(old) === plain(cell);
}

/** A result of the stand-in's arithmetic may differ in the last digits, or be beyond it. */
function sameResult(old: ICellData | undefined, cell: ICellData | undefined): boolean {
  if (sameValue(old, cell)) return true;
  if (hasValue(old) && ERROR.test(plain(cell))) return true;
  if (kindOf(old) !== 'number' || kindOf(cell) !== 'number') return false;
  const [one, other] = [Number(old?.v), Number(cell?.v)];
  return Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other));
}

function writtenCell(
  cell: ICellData | undefined,
  formula: string | undefined,
  format: number,
  place: { isHeading: boolean; keepsTexts: boolean },
): WrittenCell | undefined {
  const kind = kindOf(cell);
  const value = typedText(cell) ?? cell?.v ?? undefined;
  if (formula !== undefined) {
    const isError = kind === 'text' && ERROR.test(String(value));
    return {
      format,
      formula,
      kind: isError ? 'error' : kind,
      ...(value === undefined ? {} : { value }),
    };
  }
  if (kind === 'blank') return format > 0 ? { format, kind } : undefined;
  if (value === undefined) return undefined;
  // Excel mends a table whose headings are not texts.
  if (place.isHeading) return { format, kind: 'text', value: plain(cell) };
  const isError = kind === 'text' && ERROR.test(String(value));
  if (isError && !place.keepsTexts && cell?.t !== CellValueType.FORCE_STRING) {
    return { format, kind: 'error', value };
  }
  return { format, kind, value };
}

function headingCells(sheet: SheetState): Set<string> {
  const found = new Set<string>();
  for (const { range, options } of sheet.tables) {
    if (options.showHeader === false) continue;
    for (let column = range.startColumn; column <= range.endColumn; column += 1) {
      found.add(`${range.startRow},${column}`);
    }
  }
  return found;
}

function findRowChanges(
  before: SheetState,
  now: SheetState,
): Map<number, Record<string, string | undefined>> {
  const changes = new Map<number, Record<string, string | undefined>>();
  const touched = new Set([
    ...Object.keys(before.data.rowData ?? {}).map(Number),
    ...Object.keys(now.data.rowData ?? {}).map(Number),
    ...before.filteredOut,
    ...now.filteredOut,
  ]);
  for (const row of touched) {
    const old = attributesOf(before, row);
    const current = attributesOf(now, row);
    if (!same(old, current)) changes.set(row, current);
  }
  return changes;
}

function attributesOf(sheet: SheetState, row: number): Record<string, string | undefined> {
  const data = sheet.data.rowData?.[row];
  return rowAttributes(data, Boolean(data?.hd) || sheet.filteredOut.has(row));
}
