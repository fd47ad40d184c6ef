import type { IColumnData, IFreeze, IWorksheetData, Nullable } from '../univer';
import { plainRange, type SheetState } from './bookState';
import { cellName, rangeName } from './cellNames';
import { formatOf } from './cells';
import { filterXml } from './filterWriter';
import { fitsPages, pageOf, writePage } from './page';
import { PartEditor } from './partEditor';
import { widthInCharacters } from './sheets';
import { same } from './same';
import { child, childrenOf, type XmlElement } from '../../../src/xlsx/xml';
import { escapeXml } from './splice';

/** Writes what is neither a row, a rule, a table nor a chart: columns, merged cells, view, filter, lock. */
export function writeSheetFrame(editor: PartEditor, before: SheetState, now: SheetState): void {
  writeColumns(editor, before.data, now.data);
  writeMerges(editor, before.data, now.data);
  writeView(editor, before, now);
  writeProperties(editor, before, now);
  writePage(editor, before, now);
  writeFilter(editor, before, now);
  if (before.isProtected !== now.isProtected) writeProtection(editor, now.isProtected);
}

/** The cells in use, as the file states them; a hint for those who read it. */
export function writeDimension(editor: PartEditor, now: SheetState): void {
  const dimension = child(editor.root, 'dimension');
  const ref = usedRange(now.data);
  if (dimension) editor.set(dimension, 'ref', ref);
  else editor.insert('dimension', `<dimension ref="${ref}"/>`);
}

function usedRange({ cellData = {} }: Partial<IWorksheetData>): string {
  let [top, bottom, left, right] = [Infinity, 0, Infinity, 0];
  for (const key of Object.keys(cellData)) {
    const columns = Object.keys(cellData[Number(key)] ?? {});
    if (columns.length === 0) continue;
    top = Math.min(top, Number(key));
    bottom = Math.max(bottom, Number(key));
    for (const column of columns) {
      left = Math.min(left, Number(column));
      right = Math.max(right, Number(column));
    }
  }
  if (top === Infinity) return 'A1';
  return rangeName({ startRow: top, endRow: bottom, startColumn: left, endColumn: right });
}

/** A run of columns with the same attributes, from 1 as in the file. */
interface ColumnRun {
  readonly min: number;
  readonly max: number;
  readonly attributes: Readonly<Record<string, string>>;
}

function writeColumns(
  editor: PartEditor,
  before: Partial<IWorksheetData>,
  now: Partial<IWorksheetData>,
): void {
  const aspects = (data: Partial<IColumnData> | undefined) => ({
    w: data?.w,
    hd: Boolean(data?.hd),
    s: data?.s,
  });
  const old = before.columnData ?? {};
  const current = now.columnData ?? {};
  const changed = [...new Set([...Object.keys(old), ...Object.keys(current)].map(Number))]
    .filter((column) => !same(aspects(old[column]), aspects(current[column])))
    .sort((a, b) => a - b);
  if (changed.length === 0) return;
  const there = child(editor.root, 'cols');
  let runs: ColumnRun[] = childrenOf(there, 'col').map(({ attributes }) => ({
    min: Number(attributes['min']),
    max: Number(attributes['max']),
    attributes,
  }));
  for (const column of changed) {
    const number = column + 1;
    const attributes = columnAttributes(
      runs.find(({ min, max }) => min <= number && number <= max)?.attributes ?? {},
      old[column],
      current[column],
    );
    runs = runs.flatMap((run) => without(run, number));
    if (attributes) runs.push({ min: number, max: number, attributes });
  }
  const text = joined(runs)
    .map(({ min, max, attributes }) => {
      const rest = Object.entries(attributes)
        .filter(([name]) => name !== 'min' && name !== 'max' && !name.includes(':'))
        .map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
      return `<col min="${min}" max="${max}"${rest.join('')}/>`;
    })
    .join('');
  put(editor, 'cols', there, text && `<cols>${text}</cols>`);
}

/** Undefined where the column is like every other. Excel wants a width with every column it is told of. */
function columnAttributes(
  was: Readonly<Record<string, string>>,
  old: Partial<IColumnData> | undefined,
  now: Partial<IColumnData> | undefined,
): Record<string, string> | undefined {
  const attributes: Record<string, string> = { ...was };
  if (old?.w !== now?.w) {
    delete attributes['bestFit'];
    if (now?.w === undefined) {
      delete attributes['width'];
      delete attributes['customWidth'];
    } else {
      attributes['width'] = String(widthInCharacters(now.w));
      attributes['customWidth'] = '1';
    }
  }
  if (now?.hd) attributes['hidden'] = '1';
  else delete attributes['hidden'];
  const format = typeof now?.s === 'string' ? formatOf(now.s) : undefined;
  if (format !== undefined) attributes['style'] = String(format);
  else if (!now?.s) delete attributes['style'];
  const told = ['width', 'hidden', 'style', 'outlineLevel'].some((name) => name in attributes);
  if (!told) return undefined;
  attributes['width'] ??= '9.140625';
  return attributes;
}

function without(run: ColumnRun, number: number): ColumnRun[] {
  if (number < run.min || number > run.max) return [run];
  return [
    ...(run.min < number ? [{ ...run, max: number - 1 }] : []),
    ...(number < run.max ? [{ ...run, min: number + 1 }] : []),
  ];
}

function joined(runs: readonly ColumnRun[]): ColumnRun[] {
  // The file's own numbers stand among the attributes; they say nothing of how the columns look.
  const apart = (attributes: Readonly<Record<string, string>>) => ({
    ...attributes,
    ...{ min: undefined, max: undefined },
  });
  const result: ColumnRun[] = [];
  for (const run of [...runs].sort((a, b) => a.min - b.min)) {
    const last = result[result.length - 1];
    if (last && last.max + 1 === run.min && same(apart(last.attributes), apart(run.attributes))) {
      result[result.length - 1] = { ...last, max: run.max };
    } else {
      result.push(run);
    }
  }
  return result;
}

function writeMerges(
  editor: PartEditor,
  before: Partial<IWorksheetData>,
  now: Partial<IWorksheetData>,
): void {
  const names = (data: Partial<IWorksheetData>) =>
    (data.mergeData ?? []).map((range) => rangeName(plainRange(range)));
  const current = names(now);
  if (same([...names(before)].sort(), [...current].sort())) return;
  const text = current.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  put(
    editor,
    'mergeCells',
    child(editor.root, 'mergeCells'),
    text && `<mergeCells count="${current.length}">${text}</mergeCells>`,
  );
}

/** Frozen panes, grid lines, and that a sheet which is hidden now is not the one that is open. */
function writeView(editor: PartEditor, before: SheetState, now: SheetState): void {
  const isNew = before.data.id === undefined;
  const sameFreeze = same(frozen(before.data.freeze), frozen(now.data.freeze));
  const showsGrid = (sheet: SheetState) => (sheet.data.showGridlines ?? 1) !== 0;
  const sameGrid = showsGrid(before) === showsGrid(now);
  const views = child(editor.root, 'sheetViews');
  const view = child(views, 'sheetView');
  const closes = now.visibility !== 'visible' && view?.attributes['tabSelected'] !== undefined;
  if (sameFreeze && sameGrid && !closes && !isNew) return;
  const attributes: Record<string, string> = { workbookViewId: '0', ...view?.attributes };
  if (showsGrid(now)) delete attributes['showGridLines'];
  else attributes['showGridLines'] = '0';
  if (closes) delete attributes['tabSelected'];
  const kept = (view?.children ?? []).filter(
    ({ name }) => sameFreeze || (name !== 'pane' && name !== 'selection'),
  );
  const children = kept.map(({ start, end }) => editor.source.slice(start, end)).join('');
  const pane = sameFreeze ? '' : paneXml(now.data.freeze);
  const tag = Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('');
  const text = `<sheetView${tag}>${pane}${children}</sheetView>`;
  if (view) editor.replace(view, text);
  else put(editor, 'sheetViews', views, `<sheetViews>${text}</sheetViews>`);
}

function frozen(freeze: Nullable<IFreeze>): { xSplit: number; ySplit: number } | undefined {
  const { xSplit = 0, ySplit = 0 } = freeze ?? {};
  return xSplit > 0 || ySplit > 0 ? { xSplit, ySplit } : undefined;
}

function paneXml(freeze: Nullable<IFreeze>): string {
  const split = frozen(freeze);
  if (!split) return '';
  const { xSplit, ySplit } = split;
  const pane = xSplit > 0 ? (ySplit > 0 ? 'bottomRight' : 'topRight') : 'bottomLeft';
  const corner = cellName(
    Math.max(freeze?.startRow ?? 0, ySplit),
    Math.max(freeze?.startColumn ?? 0, xSplit),
  );
  return (
    `<pane${xSplit > 0 ? ` xSplit="${xSplit}"` : ''}${ySplit > 0 ? ` ySplit="${ySplit}"` : ''}` +
    ` topLeftCell="${corner}" activePane="${pane}" state="frozen"/><selection pane="${pane}"/>`
  );
}

/** The tab's colour, and whether the sheet is printed to fit pages: both stand in the sheet's properties. */
function writeProperties(editor: PartEditor, before: SheetState, now: SheetState): void {
  const tabOf = (sheet: SheetState) => (sheet.data.tabColor ?? '').toUpperCase();
  const sameTab = tabOf(before) === tabOf(now);
  const fits = fitsPages(pageOf(now));
  const sameFit = fitsPages(pageOf(before)) === fits;
  if (sameTab && sameFit) return;
  const properties = child(editor.root, 'sheetPr');
  const kept = (name: string) => {
    const element = child(properties, name);
    return element ? editor.source.slice(element.start, element.end) : '';
  };
  const tab = tabOf(now) && `<tabColor rgb="FF${tabOf(now).replace('#', '')}"/>`;
  // In the order that the schema demands.
  const children = [
    sameTab ? kept('tabColor') : tab,
    kept('outlinePr'),
    sameFit ? kept('pageSetUpPr') : fits ? '<pageSetUpPr fitToPage="1"/>' : '',
  ].join('');
  const attributes = Object.entries(properties?.attributes ?? {})
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('');
  put(editor, 'sheetPr', properties, `<sheetPr${attributes}>${children}</sheetPr>`);
}

function writeFilter(editor: PartEditor, before: SheetState, now: SheetState): void {
  const aspects = ({ filter }: SheetState) =>
    filter && { ref: plainRange(filter.ref), columns: filter.filterColumns ?? [] };
  if (same(aspects(before), aspects(now))) return;
  put(
    editor,
    'autoFilter',
    child(editor.root, 'autoFilter'),
    now.filter ? filterXml(now.filter) : '',
  );
}

function writeProtection(editor: PartEditor, isProtected: boolean): void {
  put(
    editor,
    'sheetProtection',
    child(editor.root, 'sheetProtection'),
    isProtected ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : '',
  );
}

/** Replaces, inserts or removes a child of the sheet. */
export function put(
  editor: PartEditor,
  name: string,
  there: XmlElement | undefined,
  text: string,
): void {
  if (there && text) editor.replace(there, text);
  else if (there) editor.remove(there);
  else if (text) editor.insert(name, text);
}
