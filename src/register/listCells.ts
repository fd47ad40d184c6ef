import { listColumns, type ListColumn } from './columns';
import type { CellValue, SheetGrid } from './grid';
import type { ListText } from './listSection';
import { isDateFormat, sourceText } from './sourceText';

/** The texts of a row, by what their columns were taken for. */
export type Texts = Readonly<Partial<Record<ListColumn, string>>>;
/** Where those columns stand, from the left edge of what was read of the sheet. */
export type Places = Readonly<Partial<Record<ListColumn, number>>>;

/** The text of a cell as the officer sees it. */
export function textAt(sheet: SheetGrid, row: number, column: number): string {
  return sourceText(sheet.values[row]?.[column] ?? '', sheet.formats[row]?.[column]);
}

/** The texts of a row of the sheet in the columns that the list has. */
export function textsOf(
  sheet: SheetGrid,
  row: number,
  mapped: readonly ListColumn[],
  columns: Places,
): Texts {
  const texts: Partial<Record<ListColumn, string>> = {};
  for (const column of mapped) texts[column] = textAt(sheet, row, columns[column]!);
  return texts;
}

export function isBlank(texts: Texts): boolean {
  return Object.values(texts).every((text) => text.trim() === '');
}

/** Every text of a row that is not blank, whatever its column. */
export function textsInRow(sheet: SheetGrid, row: number): string[] {
  return (sheet.values[row] ?? [])
    .map((_, column) => textAt(sheet, row, column).trim())
    .filter((text) => text !== '');
}

/** A text with the cell that it stands in. */
export function placed(sheet: SheetGrid, row: number, column: number): ListText {
  return { text: textAt(sheet, row, column), row: sheet.top + row, column: sheet.left + column };
}

const dateColumns: ReadonlySet<ListColumn> = new Set(
  listColumns.filter(({ kind }) => kind === 'date').map(({ column }) => column),
);

/** The dates of a row's due-date columns as serial numbers, where they are dates and no texts. */
export function serialsAt(
  sheet: SheetGrid,
  row: number,
  mapped: readonly ListColumn[],
  columns: Places,
): Partial<Record<ListColumn, number>> {
  const serials: Partial<Record<ListColumn, number>> = {};
  for (const column of mapped) {
    const value = sheet.values[row]?.[columns[column]!];
    const format = sheet.formats[row]?.[columns[column]!] ?? 'General';
    if (dateColumns.has(column) && typeof value === 'number' && isDateFormat(format))
      serials[column] = value;
  }
  return serials;
}

/** Samples are for a person to look at: what stands in the first rows is enough. */
export const sampledRows = 200;

/** The first two different texts of a column, whose text in a row `textIn` tells. */
export function samplesOf(
  rows: readonly (readonly CellValue[])[],
  textIn: (values: readonly CellValue[], row: number) => string,
): string[] {
  const samples = new Set<string>();
  const end = Math.min(rows.length, sampledRows);
  for (let row = 0; row < end && samples.size < 2; row += 1) {
    const text = textIn(rows[row]!, row).trim();
    if (text !== '') samples.add(text);
  }
  return [...samples];
}
