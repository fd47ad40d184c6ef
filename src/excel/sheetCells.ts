import type { CellValue } from '../register/grid';
import type { LaidOutCell, SheetLayout } from '../register/layout';
import { areaAddress, joinAddresses } from './areas';
import type { Area } from './areas';
import { applyLook, looksOf } from './cellLooks';
import { inParts, payloadOf } from './payload';
import type { Sender } from './payload';
import { columnPoints } from './style';
import { typedAsText } from './typedText';

/** A sheet wider than this, in characters, is printed across the page. */
const widestUpright = 110;

/** Column widths and the page; only once, on the new sheet, because people change them to their liking. */
export function setPage(sheet: Excel.Worksheet, area: Area, { columns }: SheetLayout): void {
  columns.forEach(({ width }, at) => {
    sheet.getRangeByIndexes(area.top, area.left + at, area.rows, 1).format.columnWidth =
      columnPoints(width);
  });
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  sheet.showGridlines = false;
  sheet.pageLayout.paperSize = Excel.PaperType.a4;
  sheet.pageLayout.orientation =
    width > widestUpright ? Excel.PageOrientation.landscape : Excel.PageOrientation.portrait;
  sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
}

/** Alignment, fonts, fills and borders. */
export async function writeLooks(
  sheet: Excel.Worksheet,
  area: Area,
  layout: SheetLayout,
  sender: Sender,
): Promise<void> {
  sheet.getRange(areaAddress(area)).format.verticalAlignment = Excel.VerticalAlignment.top;
  layout.columns.forEach(({ wrap }, at) => {
    if (!wrap) return;
    const cells = sheet.getRangeByIndexes(area.top, area.left + at, area.rows, 1);
    cells.format.wrapText = true;
  });
  for (const { look, areas } of looksOf(layout)) {
    const moved = areas.map((one) => ({
      ...one,
      top: area.top + one.top,
      left: area.left + one.left,
    }));
    for (const addresses of joinAddresses(moved)) {
      await sender.roomFor(addresses.length);
      applyLook(sheet.getRanges(addresses), look);
    }
  }
}

/**
 * Values and formulas. The first cell goes on saying that the sheet is unfinished: {@link finish} writes it when
 * everything else is there.
 */
export async function writeRows(
  sheet: Excel.Worksheet,
  area: Area,
  layout: SheetLayout,
  sender: Sender,
  unfinished: string,
): Promise<void> {
  const blank: LaidOutCell = {};
  const rows = layout.rows.map((cells) => layout.columns.map((_, at) => cells[at] ?? blank));
  if (rows[0]) rows[0] = [{ text: unfinished }, ...rows[0].slice(1)];
  for (const part of inParts(rows.map((row) => row.map(contentOf)))) {
    const formats = rows
      .slice(part.first, part.first + part.rows.length)
      .map((row) => row.map(formatOf));
    await sender.roomFor(part.bytes + payloadOf(formats));
    const top = area.top + part.first;
    const cells = sheet.getRangeByIndexes(top, area.left, part.rows.length, area.columns);
    // A text is only text in a cell that has the text format already.
    cells.numberFormat = formats;
    cells.formulas = part.rows as CellValue[][];
  }
  for (const [row, cells] of layout.rows.entries()) {
    for (const [column, { link, text }] of cells.entries()) {
      if (!link) continue;
      await sender.roomFor(linkBytes);
      sheet.getCell(area.top + row, area.left + column).hyperlink = {
        documentReference: `'${link.sheet.replace(/'/g, "''")}'!${link.cell}`,
        ...(text === undefined ? {} : { textToDisplay: text }),
      };
    }
  }
}

/** The last cell to be written. */
export function finish(sheet: Excel.Worksheet, area: Area, { rows }: SheetLayout): void {
  const content = rows[0]?.[0] ?? {};
  const cell = sheet.getCell(area.top, area.left);
  cell.numberFormat = [[formatOf(content)]];
  cell.formulas = [[contentOf(content)]];
}

/** About what one link takes within a request. */
const linkBytes = 400;

function contentOf({ text, formula, number }: LaidOutCell): CellValue {
  return formula ?? number ?? typedAsText(text ?? '');
}

function formatOf({ text, format }: LaidOutCell): string {
  return format ?? (text === undefined ? 'General' : '@');
}
