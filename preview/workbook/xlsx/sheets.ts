import {
  BooleanNumber,
  type IAutoFilter,
  type IColumnData,
  type IConditionFormattingRule,
  type IFreeze,
  type IRowData,
  type ISheetDataValidationRule,
  type IStyleBase,
  type ITableJson,
  type IWorksheetData,
} from '../univer';
import type { ChartDefinition } from '../chartStore';
import { sheetSize } from '../sheetSize';
import { readRangeNames, type PlainRange } from '../../../src/xlsx/addresses';
import { PIXELS_PER_POINT, readCells, styleId } from './cells';
import type { Colours } from '../../../src/xlsx/colours';
import { readCharts } from './charts';
import { readConditionalFormats } from './conditionalFormats';
import { readAutoFilter } from './filters';
import { readHyperlinks } from './hyperlinks';
import { PAGE_SET_UP } from '../pageSetUp';
import { readPage, type PrintTitles } from './page';
import { neededText, type Parts } from '../../../src/xlsx/parts';
import { readRelationships } from '../../../src/xlsx/relationships';
import { splitSheet } from '../../../src/xlsx/rows';
import { readTable } from './tables';
import { readFileValidations } from './validations';
import { child, childrenOf, flag, follow, parseXml, type XmlElement } from '../../../src/xlsx/xml';

/** What the parts of a workbook have in common. */
export interface BookContext {
  readonly parts: Parts;
  readonly sharedStrings: readonly string[];
  readonly quotePrefixes: readonly boolean[];
  readonly conditionalStyles: readonly IStyleBase[];
  readonly colours: Colours;
}

export interface OpenedSheet {
  readonly data: Partial<IWorksheetData>;
  readonly tables: readonly ITableJson[];
  /** Rows that the tables' filters hide. */
  readonly tableFilteredOut: readonly number[];
  readonly conditionalFormats: readonly IConditionFormattingRule[];
  readonly validations: readonly ISheetDataValidationRule[];
  readonly filter: IAutoFilter | undefined;
  readonly charts: readonly ChartDefinition[];
  readonly isProtected: boolean;
}

/** Excel's own height of a row of 11 point text, and width of a column of 8.43 characters, in pixels. */
const ROW_HEIGHT = 20;
const COLUMN_WIDTH = 64;

export function readSheet(
  path: string,
  sheet: { id: string; name: string; hidden: boolean; printTitles: PrintTitles },
  book: BookContext,
): OpenedSheet {
  const { before, rows, after } = splitSheet(neededText(book.parts, path));
  const root = parseXml(before + after, path);
  const cells = readCells(rows, { ...book, part: path });
  readHyperlinks(root, cells.cellData);
  const related = readRelationships(book.parts, path);
  const tables = related
    .filter(({ kind }) => kind === 'table')
    .map(({ target }) => readTable(book.parts, target))
    .filter((table): table is ITableJson => table !== undefined);
  const filter = readAutoFilter(child(root, 'autoFilter'));
  const format = child(root, 'sheetFormatPr')?.attributes ?? {};
  const mergeData = readRangeNames(
    childrenOf(child(root, 'mergeCells'), 'mergeCell')
      .map((merge) => merge.attributes['ref'] ?? '')
      .join(' '),
  );
  const size = sheetSize(
    Math.max(cells.lastRow, ...tables.map(({ range }) => range.endRow), 0),
    Math.max(cells.lastColumn, ...tables.map(({ range }) => range.endColumn), 0),
  );
  const tableFilteredOut = takeHiddenRows(
    cells.rowData,
    tables
      .filter((table) => table.filters.tableColumnFilterList?.some((each) => each !== undefined))
      .map(({ range }) => range),
  );
  if (filter?.filterColumns?.length) {
    filter.cachedFilteredOut = takeHiddenRows(cells.rowData, [filter.ref]);
  }
  const freeze = readFreeze(root);
  const page = { ...readPage(root), ...sheet.printTitles };
  const tab = book.colours.of(follow(root, 'sheetPr', 'tabColor'));
  return {
    data: {
      id: sheet.id,
      name: sheet.name,
      hidden: sheet.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
      cellData: cells.cellData,
      rowData: cells.rowData,
      columnData: readColumns(root, size.columns),
      rowCount: size.rows,
      columnCount: size.columns,
      defaultRowHeight: heightInPixels(format['defaultRowHeight']) ?? ROW_HEIGHT,
      defaultColumnWidth: widthInPixels(format['defaultColWidth']) ?? COLUMN_WIDTH,
      mergeData,
      showGridlines: flag(
        follow(root, 'sheetViews', 'sheetView')?.attributes['showGridLines'],
        true,
      )
        ? BooleanNumber.TRUE
        : BooleanNumber.FALSE,
      ...(freeze ? { freeze } : {}),
      ...(tab === undefined ? {} : { tabColor: tab }),
      ...(Object.keys(page).length === 0 ? {} : { custom: { [PAGE_SET_UP]: page } }),
    },
    tables,
    tableFilteredOut,
    conditionalFormats: readConditionalFormats(root, book.conditionalStyles, book.colours),
    validations: readFileValidations(root).map(({ rule }) => rule),
    filter,
    charts: related
      .filter(({ kind }) => kind === 'drawing')
      .flatMap(({ target }) => readCharts(book.parts, target, book.colours)),
    isProtected: flag(child(root, 'sheetProtection')?.attributes['sheet']),
  };
}

/**
 * A width in characters as pixels. Excel counts characters of the widest digit of the normal font: 7
 * pixels in 11 point Calibri (ECMA-376, 18.3.1.13).
 */
export function widthInPixels(characters: string | undefined): number | undefined {
  if (characters === undefined) return undefined;
  return Math.trunc(((256 * Number(characters) + Math.trunc(128 / 7)) / 256) * 7);
}

/** The width in characters that reads as so many pixels. */
export function widthInCharacters(pixels: number): number {
  return Math.ceil((pixels / 7) * 256) / 256;
}

function heightInPixels(points: string | undefined): number | undefined {
  return points === undefined ? undefined : Math.round(Number(points) * PIXELS_PER_POINT);
}

function readColumns(root: XmlElement, count: number): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  for (const element of childrenOf(child(root, 'cols'), 'col')) {
    const { min, max, width, customWidth, hidden, style } = element.attributes;
    const data: Partial<IColumnData> = {};
    const pixels = flag(customWidth) || width !== undefined ? widthInPixels(width) : undefined;
    if (pixels !== undefined && pixels > 0) data.w = pixels;
    if (flag(hidden)) data.hd = BooleanNumber.TRUE;
    const format = styleId(Number(style ?? 0));
    if (format !== undefined) data.s = format;
    if (Object.keys(data).length === 0) continue;
    // A setting for all columns to the right runs to 16,384: no further than the sheet is shown.
    for (let column = Number(min) - 1; column < Math.min(Number(max), count); column += 1) {
      columns[column] = { ...data };
    }
  }
  return columns;
}

function readFreeze(root: XmlElement): IFreeze | undefined {
  const pane = follow(root, 'sheetViews', 'sheetView', 'pane')?.attributes;
  if (!pane || (pane['state'] !== 'frozen' && pane['state'] !== 'frozenSplit')) return undefined;
  const xSplit = Number(pane['xSplit'] ?? 0);
  const ySplit = Number(pane['ySplit'] ?? 0);
  return {
    xSplit,
    ySplit,
    startRow: ySplit > 0 ? ySplit : -1,
    startColumn: xSplit > 0 ? xSplit : -1,
  };
}

/** A filter hides these rows, and clearing it must show them: they are not hidden by themselves. */
function takeHiddenRows(
  rowData: Record<number, Partial<IRowData>>,
  ranges: readonly PlainRange[],
): number[] {
  const rows: number[] = [];
  for (const range of ranges) {
    for (let row = range.startRow + 1; row <= range.endRow; row += 1) {
      const data = rowData[row];
      if (!data?.hd) continue;
      delete data.hd;
      rows.push(row);
    }
  }
  return rows;
}
