import type { SheetLayout } from '../register/layout';
import { areaAddress } from './areas';
import type { Area } from './areas';
import { aboutToAdd, type LayOut, type OwnAreaName, type OwnSheet } from './ownSheet';

/** Where a layout goes, and what is there. */
export interface SheetPlace {
  readonly sheet: Excel.Worksheet;
  readonly layout: SheetLayout;
  readonly area: Area;
  /** The area of an earlier run; absent on a sheet that has just been added. */
  readonly before?: Area;
  /** The earlier run did not finish. */
  readonly unfinished?: true;
  /** The charts of an earlier run, by their names. */
  readonly charts: ReadonlyMap<string, Excel.Chart>;
}

/** What is asked for. */
interface Wanted<There extends boolean> {
  readonly areaName: OwnAreaName;
  readonly own: OwnSheet & { readonly there: There };
  readonly layOut: LayOut;
  /** Names of the tables that must be there for its formulas. */
  readonly restsOn: readonly string[];
}

/** The layout on a sheet of its own, of which the name speaks first. */
export function onNewSheet(
  context: Excel.RequestContext,
  { areaName, own, layOut, restsOn }: Wanted<false>,
): SheetPlace {
  see(context, restsOn);
  const { names, worksheets } = context.workbook;
  const layout = layOut({ row: 0, column: 0 });
  if (own.named) names.getItem(areaName).formula = aboutToAdd(own.sheet);
  else names.add(areaName, aboutToAdd(own.sheet));
  const sheet = own.added ? worksheets.getItem(own.sheet) : worksheets.add(own.sheet);
  return { sheet, layout, area: areaFor(layout, 0, 0), charts: new Map() };
}

/**
 * The layout in place of an earlier one: one trip for where that stands now and what is in the cells
 * that it grows over. What a person typed there is pushed aside.
 */
export async function inPlace(
  context: Excel.RequestContext,
  wanted: Wanted<true> & { readonly unfinished: string },
): Promise<SheetPlace> {
  const { areaName, own, layOut, restsOn, unfinished } = wanted;
  const sheet = context.workbook.worksheets.getItem(own.sheet);
  const charts = sheet.charts.load('items/name');
  const named = context.workbook.names.getItem(areaName).load('comment');
  const old = named.getRange();
  old.load('rowIndex,columnIndex,rowCount,columnCount');
  const first = old.getCell(0, 0).load('values');
  const expected = layOut({ row: own.area.top, column: own.area.left });
  const below = old.getRowsBelow(Math.max(1, expected.rows.length - own.area.rows));
  below.load('values');
  const beside = old.getColumnsAfter(Math.max(1, expected.columns.length - own.area.columns));
  beside.load('values');
  await context.sync();
  see(context, restsOn);
  const before = {
    top: old.rowIndex,
    left: old.columnIndex,
    rows: old.rowCount,
    columns: old.columnCount,
  };
  const layout = layOut({ row: before.top, column: before.left });
  const area = areaFor(layout, before.top, before.left);
  const columns = area.columns - before.columns;
  if (columns > 0 && mayHoldText(beside.values, { rows: 0, columns })) {
    insert(sheet, { ...before, left: before.left + before.columns, columns }, 'Right');
  }
  const rows = area.rows - before.rows;
  if (rows > 0 && mayHoldText(below.values, { rows, columns: 0 })) {
    insert(sheet, { ...area, top: before.top + before.rows, rows }, 'Down');
  }
  const half = first.values[0]?.[0] === unfinished;
  return {
    ...{ sheet, layout, area, before },
    ...(half ? { unfinished: true } : {}),
    charts: chartsThere(charts.items, layout, half && named.comment === ''),
  };
}

/**
 * The charts by their names. On a sheet that has never been finished a chart that bears none of ours is the one
 * after which that run failed, before it could be named.
 */
function chartsThere(
  charts: readonly Excel.Chart[],
  { charts: planned = [] }: SheetLayout,
  neverFinished: boolean,
): Map<string, Excel.Chart> {
  const there = new Map(charts.map((chart) => [chart.name, chart]));
  const missing = planned.find(({ name }) => !there.has(name));
  const nameless = charts.find((chart) => !planned.some(({ name }) => name === chart.name));
  if (neverFinished && missing && nameless) there.set(missing.name, nameless);
  return there;
}

/** A batch that asks for a table that is gone fails there: to be called before anything is written. */
function see({ workbook: { tables } }: Excel.RequestContext, names: readonly string[]): void {
  for (const name of names) tables.getItem(name).load('name');
}

function areaFor(layout: SheetLayout, top: number, left: number): Area {
  return { top, left, rows: layout.rows.length, columns: layout.columns.length };
}

function insert(sheet: Excel.Worksheet, area: Area, shift: 'Down' | 'Right'): void {
  const direction =
    shift === 'Down' ? Excel.InsertShiftDirection.down : Excel.InsertShiftDirection.right;
  sheet.getRange(areaAddress(area)).insert(direction);
}

/** Where the area has changed its size since the workbook was read, too few cells may have been looked at. */
function mayHoldText(
  values: readonly (readonly unknown[])[],
  needed: { readonly rows: number; readonly columns: number },
): boolean {
  const enough = values.length >= needed.rows && (values[0]?.length ?? 0) >= needed.columns;
  return !enough || values.some((row) => row.some((value) => value !== ''));
}
