import { listColumns, type ListColumn } from './columns';
import type { CellValue, SheetGrid } from './grid';
import { recogniseColumns, type GivenMeanings, type RecognisedColumns } from './headings';

/** The headings of a list, in one row or in two. Positions count within the sheet's values. */
export interface ListHeadings extends RecognisedColumns<ListColumn> {
  readonly first: number;
  readonly last: number;
  /** One text a column: what a person reads there. */
  readonly texts: readonly string[];
  /** Positions whose meaning the officer has chosen. */
  readonly given: GivenMeanings<ListColumn>;
}

const widestList = 256;
/** A heading is a few words; what is longer is a text of the list. */
const longestHeading = 60;
const strong = 40;

/**
 * The headings in this row, or in this row and the next, whichever tells more columns; nothing
 * where they are no headings of a list of recommendations.
 */
export function headingsAt(sheet: SheetGrid, at: number): ListHeadings | undefined {
  const one = headingsIn(sheet, at, at);
  const two = isLowerRow(sheet, at) ? headingsIn(sheet, at, at + 1) : undefined;
  const best = two && tellsMore(two, one, headingsIn(sheet, at + 1, at + 1)) ? two : one;
  return isHeadingRow(best) ? best : undefined;
}

/** How much the headings tell: first the number of columns, then how well they fit. */
export function scoreOf({ fit }: ListHeadings): number {
  const fits = Object.values(fit);
  return fits.length * 1000 + fits.reduce((sum, one) => sum + one, 0);
}

/** The headings of this row (the lower one of two) with what the officer chose for them. */
export function chosenHeadings(
  sheet: SheetGrid,
  at: number,
  given: GivenMeanings<ListColumn>,
): ListHeadings {
  const upper = at > 0 ? headingsAt(sheet, at - 1) : undefined;
  return headingsIn(sheet, upper?.last === at ? at - 1 : at, at, given);
}

/**
 * Headings within a sheet that has a list already: nothing but short texts, most of them headings,
 * a recommendation's own among them. A recommendation such as "Action" is a row of the list.
 */
function isClearly({ columns, fit, texts }: ListHeadings): boolean {
  const filled = texts.filter((text) => text.trim() !== '').length;
  return (fit.recommendation ?? 0) >= strong && Object.keys(columns).length * 2 >= filled;
}

/** The headings of another part of the list, where they stand in this row. */
export function nextHeadings(sheet: SheetGrid, row: number): ListHeadings | undefined {
  const headings = headingsAt(sheet, row);
  return headings && isClearly(headings) ? headings : undefined;
}

/** A look at the texts that is quick, for lists of thousands of rows: a heading is a few words. */
export function mayBeHeadings(texts: readonly string[]): boolean {
  let filled = 0;
  for (const text of texts) {
    if (text.length > longestHeading) return false;
    if (text.trim() !== '') filled += 1;
  }
  return filled > 1;
}

function headingsIn(
  sheet: SheetGrid,
  first: number,
  last: number,
  given: GivenMeanings<ListColumn> = new Map(),
): ListHeadings {
  if (first === last) {
    const texts = textsIn(sheet, first);
    return { first, last, texts, given, ...recogniseColumns(listColumns, texts, given) };
  }
  const upper = spread(textsIn(sheet, first), textsIn(sheet, last));
  const lower = textsIn(sheet, last);
  const columns = Math.max(upper.length, lower.length);
  const pairs = Array.from({ length: columns }, (_, at) =>
    [upper[at] ?? '', lower[at] ?? ''].map((text) => text.trim()).filter((text) => text !== ''),
  );
  const ways = pairs.map((pair) =>
    pair.length < 2 ? pair : [pair.join(' '), [...pair].reverse().join(' '), pair[1]!],
  );
  return {
    first,
    last,
    texts: pairs.map((pair) => pair.join(' – ')),
    given,
    ...recogniseColumns(listColumns, ways, given),
  };
}

/** A heading over several columns stands in the first of them, merged or not. */
function spread(upper: readonly string[], lower: readonly string[]): string[] {
  let over = '';
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, at) => {
    const own = (upper[at] ?? '').trim();
    if (own !== '') over = own;
    else if ((lower[at] ?? '').trim() === '') over = '';
    return own === '' ? over : own;
  });
}

/** Whether the row below may be the second row of headings: short texts, and not all of a width. */
function isLowerRow(sheet: SheetGrid, at: number): boolean {
  const upper = textsIn(sheet, at);
  const row = sheet.values[at + 1] ?? [];
  const filled = row.filter((value) => value !== '');
  if (filled.length === 0 || filled.length > widestList) return false;
  if (filled.some((value) => typeof value !== 'string' || value.length > longestHeading))
    return false;
  return upper.some((text) => text.trim() !== '');
}

/**
 * Two rows are headings together where they tell more columns than either alone; a title above the
 * headings tells nothing. The first row of a list is no second row of headings: what stands in it
 * below "Recommendation" is none.
 */
function tellsMore(two: ListHeadings, ...alone: readonly ListHeadings[]): boolean {
  const count = (headings: ListHeadings) => Object.keys(headings.columns).length;
  return (two.fit.recommendation ?? 0) >= strong && alone.every((one) => count(two) > count(one));
}

/**
 * A recommendation and a status, evidence or ref. Headings that are only told by a word within them
 * ("That members note progress") or that are often something else ("Action") count where three
 * columns are recognised.
 */
function isHeadingRow({ columns, fit }: RecognisedColumns<ListColumn>): boolean {
  const others = (['status', 'evidence', 'ref'] as const).filter(
    (column) => columns[column] !== undefined,
  );
  if (columns.recommendation === undefined || others.length === 0) return false;
  if (Object.keys(columns).length >= 3) return true;
  return (fit.recommendation ?? 0) > 60 && others.some((column) => (fit[column] ?? 0) >= strong);
}

function textsIn(sheet: SheetGrid, at: number): string[] {
  const row: readonly CellValue[] = sheet.values[at] ?? [];
  return row.slice(0, widestList).map((value) => (typeof value === 'string' ? value : ''));
}
