import { areaAddress } from './areas';
import type { Area } from './areas';
import { drawChart } from './drawChart';
import type { LayOut, OwnAreaName, OwnSheet } from './ownSheet';
import { Sender } from './payload';
import { inExcel } from './run';
import { setPage, writeLooks, writeRows } from './sheetCells';
import { inPlace, onNewSheet } from './sheetPlace';

export interface SheetToWrite {
  readonly areaName: OwnAreaName;
  readonly own: OwnSheet;
  readonly layOut: LayOut;
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
export function writeSheet({ areaName, own, layOut, unfinished }: SheetToWrite): Promise<void> {
  return inExcel(async (context) => {
    const place = own.there
      ? await inPlace(context, areaName, own, layOut)
      : onNewSheet(context, own.sheet, layOut);
    const { sheet, layout, area, before } = place;
    const sender = new Sender(context);
    const sameSize = before?.rows === area.rows && before.columns === area.columns;

    const cover = before ? aroundBoth(before, area) : area;
    const { names } = context.workbook;
    if (own.there || own.named) names.getItem(areaName).formula = reference(own.sheet, cover);
    else names.add(areaName, reference(own.sheet, cover));
    sheet.getRange(areaAddress(cover)).clear(Excel.ClearApplyTo.all);
    sheet.getCell(area.top, area.left).values = [[unfinished]];

    if (!before) setPage(sheet, area, layout);
    await writeLooks(sheet, area, layout, sender);
    await writeRows(sheet, area, layout, sender);
    sheet.getRange(areaAddress(area)).format.autofitRows();
    if (layout.chart) drawChart(sheet, area, layout.chart, { chart: place.chart, sameSize });
    if (!sameSize) names.getItem(areaName).formula = reference(own.sheet, area);
    await context.sync();
  });
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
