import { detailFieldOf } from './detailFields';
import type { CellPlace, SheetGrid } from './grid';
import { normaliseHeading } from './headings';
import type { DetailField } from './register';
import { sourceText } from './sourceText';

/** One report detail as it stands on a sheet of the officer's. */
export interface FoundDetail {
  readonly field: DetailField | undefined;
  /** As it stands there. */
  readonly label: string;
  /** Values in several rows below one label are joined by line breaks. */
  readonly value: string;
  /** The cell of the value, blank or not. */
  readonly place: CellPlace;
}

export interface FoundDetails {
  readonly sheet: string;
  readonly details: readonly FoundDetail[];
  /** How many fields of the design it has. */
  readonly fields: number;
}

/** A part of a sheet that is something else, first to last row of the sheet. */
export interface ClosedRows {
  readonly first: number;
  readonly last: number;
}

const fewestFields = 3;
/** Report details fill a page; a sheet of data that goes on for ever is not searched through. */
const widestSheet = 32;
const longestSheet = 500;
/** Labels of people and contacts stand in many a list; a report has others too. */
const contactFields: readonly DetailField[] = ['lead', 'author', 'telephone', 'email'];

/**
 * Finds report details on a plain sheet: labels in one column, values in the one beside it. At
 * least three labels must be fields of the design, not all of them contacts. Labels that are no
 * field are kept; the sheet's own title above is none.
 */
export function findDetails(sheet: SheetGrid, closed?: ClosedRows): FoundDetails | undefined {
  const width = Math.min(widestSheet, widthOf(sheet));
  let best: FoundDetails | undefined;
  for (let column = 0; column < width; column += 1) {
    const found = detailsIn(sheet, column, closed);
    if (found && (!best || found.fields > best.fields)) best = found;
  }
  return best;
}

function widthOf(sheet: SheetGrid): number {
  let width = 0;
  for (const row of sheet.values.slice(0, longestSheet)) width = Math.max(width, row.length);
  return width;
}

function detailsIn(
  sheet: SheetGrid,
  column: number,
  closed: ClosedRows | undefined,
): FoundDetails | undefined {
  const rows: number[] = [];
  for (let at = 0; at < Math.min(longestSheet, sheet.values.length); at += 1) {
    const row = sheet.top + at;
    if (!closed || row < closed.first || row > closed.last) rows.push(at);
  }
  const labels = rows.map((at) => textAt(sheet, at, column));
  const known = labels.map((label) => detailFieldOf(label));
  const fields = new Set(known.filter((field) => field !== undefined));
  if (fields.size < fewestFields || [...fields].every((field) => contactFields.includes(field!))) {
    return undefined;
  }

  const valueColumn = valueColumnOf(
    sheet,
    rows.filter((_, at) => known[at] !== undefined),
    column,
  );
  const filled = (at: number) =>
    rows[at] !== undefined && textAt(sheet, rows[at], valueColumn).trim() !== '';
  let start = known.findIndex((field) => field !== undefined);
  while (start > 0 && labels[start - 1]!.trim() !== '' && filled(start - 1)) start -= 1;
  let end = known.length;
  while (known[end - 1] === undefined) end -= 1;
  while (end < labels.length && (labels[end]!.trim() !== '' || filled(end))) end += 1;

  const details: FoundDetail[] = [];
  const seen = new Set<DetailField>();
  for (let at = start; at < end; at += 1) {
    const label = labels[at]!;
    const value = textAt(sheet, rows[at]!, valueColumn);
    const above = details.at(-1);
    if (label.trim() === '') {
      if (value !== '' && above && rows[at] === rows[at - 1]! + 1) {
        details[details.length - 1] = {
          ...above,
          value: above.value === '' ? value : `${above.value}\n${value}`,
        };
      }
      continue;
    }
    const place = {
      sheet: sheet.name,
      row: sheet.top + rows[at]!,
      column: sheet.left + valueColumn,
    };
    // "CMT lead" with "Name" in the row below it, as a committee's report sets it out.
    if (normaliseHeading(label) === 'name' && above?.value === '' && isPerson(above.field)) {
      details[details.length - 1] = { ...above, value, place };
      continue;
    }
    const field = known[at] !== undefined && !seen.has(known[at]!) ? known[at] : undefined;
    if (field) seen.add(field);
    details.push({ field, label, value, place });
  }
  return { sheet: sheet.name, details, fields: fields.size };
}

function isPerson(field: DetailField | undefined): boolean {
  return field === 'lead' || field === 'author';
}

/**
 * The column beside the labels; where all of that is blank, as beside merged cells, the next one.
 */
function valueColumnOf(sheet: SheetGrid, rows: readonly number[], column: number): number {
  const filled = (at: number) => rows.some((row) => textAt(sheet, row, at).trim() !== '');
  return !filled(column + 1) && filled(column + 2) ? column + 2 : column + 1;
}

function textAt(sheet: SheetGrid, row: number, column: number): string {
  return sourceText(sheet.values[row]?.[column] ?? '', sheet.formats[row]?.[column]);
}
