import type { PlannedTable } from '../register/layout';
import { say } from '../strings/say';
import { inDateSystem } from './dateSystem';
import { everyCell } from './everyCell';
import { formatRuns } from './formatRuns';
import { inParts } from './payload';
import type { Sender } from './payload';
import { applyHeadingLook, columnPoints, drawRules, tableStyle } from './style';
import { typedAsText } from './typedText';

/** Writes a planned table's headings and rows on its sheet, set out for reading and printing. */
export async function fillSheet(sheet: Excel.Worksheet, table: PlannedTable, sender: Sender) {
  // First of all: a run that fails later leaves no sheet in sight that nobody is to see.
  if (table.hidden) sheet.visibility = Excel.SheetVisibility.hidden;
  await writeCells(sheet, table, sender);
  setOut(sheet, table);
}

/** Makes what {@link fillSheet} wrote, which says until now that it is unfinished, into an Excel table. */
export function makeTable(sheet: Excel.Worksheet, planned: PlannedTable): void {
  sheet.getCell(0, 0).values = [[typedAsText(planned.columns[0]!.heading)]];
  const cells = sheet.getRangeByIndexes(0, 0, planned.rows.length + 1, planned.columns.length);
  nameTable(sheet.tables.add(cells, true), planned);
}

/** Gives a table its name and look. */
export function nameTable(table: Excel.Table, { name }: PlannedTable): void {
  table.name = name;
  table.style = tableStyle;
}

async function writeCells(sheet: Excel.Worksheet, table: PlannedTable, sender: Sender) {
  const headings = sheet.getRangeByIndexes(0, 0, 1, table.columns.length);
  headings.numberFormat = everyCell('@');
  const [, ...others] = table.columns.map(({ heading }) => typedAsText(heading));
  headings.values = [[say('actions.sheet.unfinished'), ...others]];
  // Formats go before values: a text is only text in a cell that has the text format already.
  table.columns.forEach((_, column) => {
    for (const { first, count, format } of formatRuns(table.formats.map((row) => row[column]!))) {
      sheet.getRangeByIndexes(1 + first, column, count, 1).numberFormat = everyCell(format);
    }
  });
  const rows = table.rows.map((row, at) =>
    row.map((value, column) => inDateSystem(typedAsText(value), table.formats[at]![column]!)),
  );
  for (const part of inParts(rows, undefined, sender.room)) {
    await sender.roomFor(part.bytes);
    sheet.getRangeByIndexes(1 + part.first, 0, part.rows.length, table.columns.length).values =
      part.rows as unknown[][];
  }
}

function setOut(sheet: Excel.Worksheet, table: PlannedTable): void {
  table.columns.forEach((column, at) => {
    const cells = sheet.getRangeByIndexes(0, at, table.rows.length + 1, 1);
    cells.format.columnWidth = columnPoints(column.width);
    cells.format.verticalAlignment = Excel.VerticalAlignment.top;
    if (column.wrap) cells.format.wrapText = true;
  });
  const cells = sheet.getRangeByIndexes(0, 0, table.rows.length + 1, table.columns.length);
  applyHeadingLook(sheet.getRangeByIndexes(0, 0, 1, table.columns.length));
  drawRules(cells);
  cells.format.autofitRows();
  sheet.freezePanes.freezeRows(1);
  sheet.pageLayout.orientation = Excel.PageOrientation.landscape;
  sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  sheet.pageLayout.setPrintTitleRows('$1:$1');
}
