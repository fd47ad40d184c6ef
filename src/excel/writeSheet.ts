import type { SheetLayout } from '../register/layout';
import { othersHaveWorked } from '../work/turns';
import { areaAddress } from './areas';
import type { Area } from './areas';
import { drawChart } from './drawChart';
import type { LayOut, OwnAreaName, OwnSheet } from './ownSheet';
import { Sender } from './payload';
import { inExcel } from './run';
import { finish, setPage, writeLooks, writeRows } from './sheetCells';
import { inPlace, onNewSheet } from './sheetPlace';

export interface SheetToWrite {
  readonly areaName: OwnAreaName;
  readonly own: OwnSheet;
  readonly layOut: LayOut;
  /**
   * Names of the tables that its formulas speak of. Where one was renamed or deleted since the workbook was
   * read, nothing is written.
   */
  readonly restsOn?: readonly string[];
  /** What it is made from, as the comment of its name. */
  readonly madeFrom?: string;
  /** Stands in the first cell until everything has been written. */
  readonly unfinished: string;
}

/**
 * Writes a generated sheet, in place where it is there: one trip to see what stands there and one to
 * write, and one more for each 4 MB.
 *
 * Where writing fails half-way, the name covers what was written and the first cell says that it is
 * unfinished; the next run writes the whole area again.
 */
export function writeSheet(wanted: SheetToWrite): Promise<void> {
  const { areaName, own, layOut, restsOn = [], madeFrom, unfinished } = wanted;
  return inExcel(async (context) => {
    const place = own.there
      ? await inPlace(context, { areaName, own, layOut, restsOn, unfinished })
      : onNewSheet(context, { areaName, own, layOut, restsOn });
    const { sheet, layout, area, before } = place;
    const sender = new Sender(context);
    const sameSize =
      !place.unfinished && before?.rows === area.rows && before.columns === area.columns;

    const cover = before ? aroundBoth(before, area) : area;
    const { names } = context.workbook;
    sheet.getCell(area.top, area.left).values = [[unfinished]];
    names.getItem(areaName).formula = reference(own.sheet, cover);
    clearAllButFirst(sheet, cover);

    if (!before || place.unfinished) setPage(sheet, area, layout);
    await othersHaveWorked();
    await writeLooks(sheet, area, layout, sender);
    await othersHaveWorked();
    await writeRows(sheet, area, layout, sender, unfinished);
    sheet.getRange(areaAddress(area)).format.autofitRows();
    for (const chart of layout.charts ?? []) {
      const drawn = place.charts.get(chart.name);
      drawChart(sheet, area, chart, { chart: drawn, sameSize, unfinished: !!place.unfinished });
    }
    removeCharts(place.charts, layout);
    if (!sameSize) names.getItem(areaName).formula = reference(own.sheet, area);
    if (madeFrom !== undefined) names.getItem(areaName).comment = madeFrom;
    finish(sheet, area, layout);
    await othersHaveWorked();
    await context.sync();
  });
}

/** What an earlier run drew and this one does not, such as the chart of meetings of which the records are gone. */
function removeCharts(
  charts: ReadonlyMap<string, Excel.Chart>,
  { charts: drawn = [], ownCharts = [] }: SheetLayout,
): void {
  for (const name of ownCharts) {
    if (!drawn.some((chart) => chart.name === name)) charts.get(name)?.delete();
  }
}

/** The first cell goes on saying that the sheet is unfinished; only its look is cleared. */
function clearAllButFirst(sheet: Excel.Worksheet, { top, left, rows, columns }: Area): void {
  sheet.getCell(top, left).clear(Excel.ClearApplyTo.formats);
  const others = [
    ...(columns > 1 ? [{ top, left: left + 1, rows: 1, columns: columns - 1 }] : []),
    ...(rows > 1 ? [{ top: top + 1, left, rows: rows - 1, columns }] : []),
  ];
  for (const area of others) sheet.getRange(areaAddress(area)).clear(Excel.ClearApplyTo.all);
}

function aroundBoth(one: Area, other: Area): Area {
  return {
    ...one,
    rows: Math.max(one.rows, other.rows),
    columns: Math.max(one.columns, other.columns),
  };
}

/** The cells as a name's formula has them: the sheet, and absolute addresses. */
function reference(sheet: string, area: Area): string {
  const address = areaAddress(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `='${sheet.replace(/'/g, "''")}'!${address}`;
}
