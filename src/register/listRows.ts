import { listColumns, type ListColumn, type TakenFor } from './columns';
import { statusesByFill } from './fillColumn';
import type { FillWord } from './fillStatus';
import type { CellValue, SheetGrid } from './grid';
import { isClearly, headingsAt, type ListHeadings } from './listHeadings';
import { isDateFormat, sourceText } from './sourceText';

/** One text of the list with the cell that it stands in (sheet row and column, from 0). */
export interface ListText {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** One recommendation of the officer's list. */
export interface ListItem {
  /** Row of the sheet, from 0. */
  readonly row: number;
  /** Column of the sheet for each column that its part of the list has. */
  readonly columns: Readonly<Partial<Record<ListColumn, number>>>;
  /** Texts as the officer sees them; a column that the list lacks is absent. */
  readonly texts: Readonly<Partial<Record<ListColumn, string>>>;
  /** Dates of the due-date columns as serial numbers, where they are dates and no texts. */
  readonly serials: Readonly<Partial<Record<ListColumn, number>>>;
  /** The evidence beside it and in the rows below it; blank cells are left out. */
  readonly evidence: readonly ListText[];
  /** The line within the list that it stands under, e.g. "Theme 2: Leadership". */
  readonly group?: string;
  /** Its status is told by the fill of the cell alone. */
  readonly byFill?: true;
}

/** A list, or a part of one below headings of its own. */
export interface ListSection {
  /** The line above its headings, e.g. "Theme 2: Leadership"; "" where there is none. */
  readonly title: string;
  /** First row of the headings and, where they stand in two rows, the second; from 0. */
  readonly firstHeadingRow: number;
  readonly headingRow: number;
  readonly lastRow: number;
  readonly columns: Readonly<Partial<Record<ListColumn, number>>>;
  /** The heading of each column that was recognised, as it stands, in their order. */
  readonly headings: readonly { readonly column: ListColumn; readonly theirs: string }[];
  /** Headings that stand for no column of the design. */
  readonly unknown: readonly string[];
  readonly mapped: readonly MappedColumn[];
  readonly recommendations: number;
  readonly items: readonly ListItem[];
  /** Rows within it that are no part of it, such as the heading of a group. */
  readonly asides: readonly number[];
  /** Those of them under which recommendations stand. */
  readonly groupRows: readonly number[];
}

/** What a column of a list was taken for. */
export interface MappedColumn {
  /** Column of the sheet, from 0. */
  readonly column: number;
  /** As it stands; of headings in two rows both. */
  readonly heading: string;
  /** Nothing where it stays where it is. */
  readonly meaning: TakenFor | undefined;
  /** Told by its heading, or kept in the workbook from an earlier time. */
  readonly from: 'heading' | 'kept';
  /** The first two different texts that stand below it. */
  readonly samples: readonly string[];
}

/** So many blank rows in a row are the end of the list, whatever comes below. */
const longestGap = 20;
/** A note between two parts of a list is short: a list goes on when it does so within these rows. */
const longestNote = 3;

type Texts = Readonly<Partial<Record<ListColumn, string>>>;
type Places = Readonly<Partial<Record<ListColumn, number>>>;
type RowMeaning = 'recommendation' | 'evidence' | 'aside' | 'end';

/** Reads the list below these headings, to its end or to the next headings. */
export function readSection(sheet: SheetGrid, headings: ListHeadings): ListSection {
  const { columns, first, last } = headings;
  const mapped = (Object.keys(columns) as ListColumn[]).sort((a, b) => columns[a]! - columns[b]!);
  const onSheet = Object.fromEntries(
    mapped.map((column) => [column, sheet.left + columns[column]!]),
  );
  const items: (ListItem & { evidence: ListText[] })[] = [];
  const asides: number[] = [];
  const groupRows: number[] = [];
  let lastRow = last;
  let gap = 0;
  let group: string | undefined;

  for (let row = last + 1; row < sheet.values.length && gap < longestGap; row += 1) {
    const texts = textsOf(sheet, row, mapped, columns);
    if (isBlank(texts)) {
      gap += 1;
      continue;
    }
    if (mayBeHeadings(Object.values(texts)) && nextHeadings(sheet, row)) break;
    const closing = isTotal(texts);
    const meaning = closing
      ? 'aside'
      : meaningOf(texts, items, gap > 0, () => goesOn(sheet, row, mapped, columns, items));
    if (meaning === 'end') break;
    // What follows a total is the list's only where it looks like it, as after a blank row.
    gap = closing ? 1 : meaning === 'aside' ? gap : 0;
    if (meaning === 'aside') {
      asides.push(row);
      const alone = closing ? [] : textsInRow(sheet, row);
      if (alone.length === 1) {
        group = alone[0];
        groupRows.push(sheet.top + row);
      }
      continue;
    }
    lastRow = row;
    const evidence =
      (texts.evidence ?? '').trim() === '' ? [] : [placed(sheet, row, columns.evidence!)];
    if (meaning === 'evidence') items.at(-1)!.evidence.push(...evidence);
    else {
      const serials = serialsAt(sheet, row, mapped, columns);
      const under = group === undefined ? {} : { group };
      items.push({ row: sheet.top + row, columns: onSheet, texts, serials, evidence, ...under });
    }
  }

  const told = sheet.fills ? statusesByFill({ columns: onSheet, items }, sheet.fills) : undefined;
  const known = new Map(mapped.map((column) => [columns[column]!, column]));
  const columnsThere = headings.texts.flatMap((heading, at) =>
    heading.trim() === '' && !headings.given.has(at) ? [] : [{ heading, at }],
  );
  return {
    title: titleAbove(sheet, first),
    firstHeadingRow: sheet.top + first,
    headingRow: sheet.top + last,
    lastRow: sheet.top + lastRow,
    columns: onSheet,
    headings: mapped.map((column) => ({ column, theirs: headings.texts[columns[column]!] ?? '' })),
    unknown: columnsThere.filter(({ at }) => !known.has(at)).map(({ heading }) => heading),
    mapped: columnsThere.map(({ heading, at }) => ({
      column: sheet.left + at,
      heading,
      meaning: known.get(at),
      from: headings.given.has(at) ? 'kept' : 'heading',
      samples: samplesOf(sheet.values.slice(last + 1, last + 1 + sampledRows), (_, row) =>
        textAt(sheet, last + 1 + row, at),
      ),
    })),
    recommendations: items.length,
    items: told?.size ? items.map((item) => withFill(item, told.get(item))) : items,
    asides: asides.filter((row) => row < lastRow).map((row) => sheet.top + row),
    groupRows,
  };
}

/** The item with the status that its fill tells. */
function withFill(item: ListItem, word: FillWord | undefined): ListItem {
  return word ? { ...item, texts: { ...item.texts, status: word }, byFill: true } : item;
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
    if (text.length > 60) return false;
    if (text.trim() !== '') filled += 1;
  }
  return filled > 1;
}

function isBlank(texts: Texts): boolean {
  return Object.values(texts).every((text) => text.trim() === '');
}

/**
 * What a row with text is: a recommendation, further evidence of the one above it (its ref,
 * recommendation and status blank), an aside such as a group's heading, or, after blank rows,
 * something that is no longer the list.
 */
function meaningOf(
  texts: Texts,
  items: readonly ListItem[],
  afterGap: boolean,
  listGoesOn: () => boolean,
): RowMeaning {
  const above = items.at(-1);
  if (afterGap) {
    if (resembles(texts, items)) return 'recommendation';
    return listGoesOn() ? 'aside' : 'end';
  }
  if (has(texts, 'recommendation')) return 'recommendation';
  if (!has(texts, 'ref') && !has(texts, 'status'))
    return has(texts, 'evidence') && above ? 'evidence' : 'aside';
  const belongs = has(texts, 'ref')
    ? looksLikeRef(texts.ref!) && (has(texts, 'status') || has(texts, 'evidence'))
    : above !== undefined;
  return belongs ? 'recommendation' : 'aside';
}

function has(texts: Texts, column: ListColumn): boolean {
  return (texts[column] ?? '').trim() !== '';
}

function looksLikeRef(text: string): boolean {
  return /[0-9]/.test(text) && text.trim().length <= 20;
}

/**
 * Whether a row after a blank one is the list's: it has a ref where the list's rows have one, with a
 * digit where theirs have one, else a status. A signature, a note or a key has not.
 */
function resembles(texts: Texts, items: readonly ListItem[]): boolean {
  const [example] = items;
  if (!example) return has(texts, 'recommendation');
  if (has(example.texts, 'ref')) {
    if (!has(texts, 'ref') || looksLikeRef(example.texts.ref!) !== looksLikeRef(texts.ref!))
      return false;
    return has(texts, 'recommendation') || has(texts, 'status') || has(texts, 'evidence');
  }
  if (!has(texts, 'recommendation')) return false;
  return has(texts, 'status') || !has(example.texts, 'status');
}

/** Whether one of the next rows with text is a row of the list, so that this one is a heading in it. */
function goesOn(
  sheet: SheetGrid,
  row: number,
  mapped: readonly ListColumn[],
  columns: Places,
  items: readonly ListItem[],
): boolean {
  let seen = 0;
  const last = Math.min(sheet.values.length, row + longestGap);
  for (let next = row + 1; next < last && seen < longestNote; next += 1) {
    const texts = textsOf(sheet, next, mapped, columns);
    if (isBlank(texts)) continue;
    if (resembles(texts, items)) return true;
    seen += 1;
  }
  return false;
}

/** "Total", "Sub-total", "Totals: 12": a line that adds up, wherever it begins. */
function isTotal(texts: Texts): boolean {
  const first = [texts.ref, texts.recommendation].find((text) => (text ?? '').trim() !== '') ?? '';
  return /^\s*(grand |sub[- ]?)?totals?\b[^a-z]{0,12}$/i.test(first);
}

function textsOf(
  sheet: SheetGrid,
  row: number,
  mapped: readonly ListColumn[],
  columns: Places,
): Texts {
  const texts: Partial<Record<ListColumn, string>> = {};
  for (const column of mapped) texts[column] = textAt(sheet, row, columns[column]!);
  return texts;
}

function placed(sheet: SheetGrid, row: number, column: number): ListText {
  return { text: textAt(sheet, row, column), row: sheet.top + row, column: sheet.left + column };
}

/** The text in the row above the headings, where it stands alone in its row. */
function titleAbove(sheet: SheetGrid, first: number): string {
  let row = first - 1;
  while (row > first - 3 && row >= 0 && textsInRow(sheet, row).length === 0) row -= 1;
  const texts = row < 0 ? [] : textsInRow(sheet, row);
  return texts.length === 1 ? texts[0]! : '';
}

function textsInRow(sheet: SheetGrid, row: number): string[] {
  return (sheet.values[row] ?? [])
    .map((_, column) => textAt(sheet, row, column).trim())
    .filter((text) => text !== '');
}

/** Samples are for a person to look at: what stands in the first rows is enough. */
const sampledRows = 200;

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

function textAt(sheet: SheetGrid, row: number, column: number): string {
  return sourceText(sheet.values[row]?.[column] ?? '', sheet.formats[row]?.[column]);
}

const dateColumns: ReadonlySet<ListColumn> = new Set(
  listColumns.filter(({ kind }) => kind === 'date').map(({ column }) => column),
);

function serialsAt(
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
