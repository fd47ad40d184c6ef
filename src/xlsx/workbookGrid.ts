import { withChoices, withTableChoices } from '../register/columnChoices';
import { fillKey } from '../register/fillStatus';
import type { NamedArea, SheetGrid, TableGrid, WorkbookGrid } from '../register/grid';
import { cellsOfGroups } from '../register/mergedGroups';
import { whatToLookAt, type LookedAtArea } from '../register/whatToLookAt';
import { whatToRead } from '../register/whatToRead';
import { partOf, readBookParts, type SheetEntry } from './bookParts';
import { readCellLooks } from './cellLooks';
import { readColours } from './colours';
import { unpack, type Parts } from './parts';
import { readRelationships } from './relationships';
import { readSharedStrings } from './sharedStrings';
import { SheetCells, type SheetContext } from './sheetCells';
import { readTablePart, type TablePart } from './tablePart';
import { UnreadableWorkbook } from './unreadable';
import { child, childrenOf, flag, parseXml, type XmlElement } from './xml';

/** Unpacked; a register of 100,000 rows takes some 100 MB. */
const mostBytes = 200_000_000;

/** Days from the first day of the one date system to that of the other. */
const later1904 = 1462;

/**
 * A workbook as it stands in a file, as reading it in Excel would bring it: what formulas gave when it was last saved,
 * and neither its generated sheets nor what is hidden.
 * @throws UnreadableWorkbook where the file is no workbook, damaged, locked or far too large
 */
export function readWorkbookGrid(bytes: Uint8Array): WorkbookGrid {
  const parts = unpack(bytes, mostBytes);
  const book = readBookParts(parts);
  const entries = book.entries.filter((entry): entry is SheetEntry => entry !== undefined);
  if (entries.length === 0) throw new UnreadableWorkbook('noSheets');
  const styles = parseXml(partOf(parts, book, 'styles') ?? '<styleSheet/>', 'styles');
  const context: SheetContext = {
    parts,
    sharedStrings: readSharedStrings(partOf(parts, book, 'sharedStrings')),
    looks: readCellLooks(styles, readColours(partOf(parts, book, 'theme'), styles)),
    laterBy: flag(child(book.root, 'workbookPr')?.attributes['date1904']) ? later1904 : 0,
  };
  const names = namesIn(book.root);
  const tables = entries.flatMap((entry) => tablesOn(entry, parts));
  const sheets = entries.map(({ name, state }) => ({ name, hidden: state !== 'visible' }));
  const plan = whatToRead({ sheets, tables: tables.filter(({ showHeader }) => showHeader), names });
  const cells = cellsBySheet(entries, context);
  const wanted = new Set([...plan.tables, ...(plan.history === undefined ? [] : [plan.history])]);
  return {
    sheetNames: sheets.map(({ name }) => name),
    names,
    tableNames: tables.map(({ name }) => name),
    sheets: withLooks(
      withChoices(
        sheets
          .filter(({ name }) => plan.sheets.includes(name))
          .map((sheet) => sheetGrid(sheet, cells(sheet.name))),
        names,
      ),
      cells,
    ),
    tables: withTableChoices(
      tables
        .filter(({ name }) => wanted.has(name))
        .map((table) => tableGrid(table, cells(table.sheet))),
      names,
    ),
  };
}

interface FileTable extends TablePart {
  readonly sheet: string;
}

function tablesOn({ name, path }: SheetEntry, parts: Parts): FileTable[] {
  return readRelationships(parts, path)
    .filter(({ kind }) => kind === 'table')
    .flatMap(({ target }) => readTablePart(parts, target) ?? [])
    .map((table) => ({ ...table, sheet: name }));
}

/** Each sheet is read when it is first asked for: most workbooks have sheets that hold no list. */
function cellsBySheet(entries: readonly SheetEntry[], context: SheetContext) {
  const read = new Map<string, SheetCells>();
  return (sheet: string): SheetCells => {
    const known = read.get(sheet);
    if (known) return known;
    const { path } = entries.find(({ name }) => name === sheet)!;
    const cells = new SheetCells(path, context);
    read.set(sheet, cells);
    return cells;
  };
}

function sheetGrid(
  { name, hidden }: { readonly name: string; readonly hidden: boolean },
  cells: SheetCells,
): SheetGrid {
  const { top, left } = cells.used;
  return {
    ...{ name, hidden, top, left },
    values: cells.values(cells.used),
    formats: cells.formats(cells.used),
  };
}

/** The rows of a table that hold something; what its range says beyond them is blank. */
function tableGrid({ name, sheet, headings, range }: FileTable, cells: SheetCells): TableGrid {
  const { startRow: top, startColumn: left } = range;
  const last = Math.min(range.endRow, cells.used.top + cells.used.rows - 1);
  const body = { top: top + 1, left, rows: Math.max(0, last - top), columns: headings.length };
  return {
    ...{ name, sheet, top, left, headings },
    rows: cells.values(body),
    formats: cells.formats(body),
  };
}

/** The fills and merged cells of lists that are set out by them. */
function withLooks(
  sheets: readonly SheetGrid[],
  cells: (sheet: string) => SheetCells,
): readonly SheetGrid[] {
  const filled = whatToLookAt(sheets).fills;
  const grouped = cellsOfGroups(sheets);
  return sheets.map((sheet) => {
    const own = ({ sheet: name }: LookedAtArea) => name === sheet.name;
    const fills = filled.filter(own).flatMap((area) => fillsIn(area, cells(sheet.name)));
    const merges = cells(sheet.name).merges.filter((merge) =>
      grouped.filter(own).some((area) => meet(merge, area)),
    );
    return {
      ...sheet,
      ...(fills.length > 0 && { fills: Object.fromEntries(fills) }),
      ...(merges.length > 0 && { merges }),
    };
  });
}

function fillsIn({ top, left, rows }: LookedAtArea, cells: SheetCells): [string, string][] {
  return Array.from({ length: rows }, (_, at) => top + at).flatMap((row): [string, string][] => {
    const fill = cells.fillAt(row, left);
    return fill === undefined || fill === '#FFFFFF' ? [] : [[fillKey(row, left), fill]];
  });
}

type Area = Pick<LookedAtArea, 'top' | 'left' | 'rows' | 'columns'>;

function meet(one: Area, other: Area): boolean {
  return (
    one.top < other.top + other.rows &&
    other.top < one.top + one.rows &&
    one.left < other.left + other.columns &&
    other.left < one.left + one.columns
  );
}

/** Names of the whole workbook; those of one sheet, and Excel's own, say nothing to the register. */
function namesIn(workbook: XmlElement): NamedArea[] {
  return childrenOf(child(workbook, 'definedNames'), 'definedName').flatMap(
    ({ attributes: { name = '', localSheetId, comment }, text }) =>
      name.startsWith('_xlnm.') || localSheetId !== undefined || text === ''
        ? []
        : [{ name, formula: `=${text}`, ...(comment !== undefined && { comment }) }],
  );
}
