import { listColumns, type ListColumn } from './columns';
import type { CellValue, SheetGrid, TableGrid } from './grid';
import { recogniseColumns, type RecognisedColumns } from './headings';
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
  /** Texts as the officer sees them; a column that the list lacks is absent. */
  readonly texts: Readonly<Partial<Record<ListColumn, string>>>;
  /** Dates of the due-date columns as serial numbers, where they are dates and no texts. */
  readonly serials: Readonly<Partial<Record<ListColumn, number>>>;
  /** The evidence beside it and in the rows below it; blank cells are left out. */
  readonly evidence: readonly ListText[];
}

/** A list of recommendations on a sheet of the officer's. */
export interface FoundList {
  readonly sheet: string;
  /** Row of the headings and row of the last text, from 0. */
  readonly headingRow: number;
  readonly lastRow: number;
  /** Column of the sheet for each column that was recognised, from 0, and its heading there. */
  readonly columns: Readonly<Partial<Record<ListColumn, number>>>;
  readonly headings: readonly { readonly column: ListColumn; readonly theirs: string }[];
  /** Headings that stand for no column of the design. */
  readonly unknown: readonly string[];
  readonly items: readonly ListItem[];
  /** Rows within the list that are no part of it, such as the heading of a section. */
  readonly asides: readonly number[];
}

const headingRows = 20;
const widestList = 256;
/** So many blank rows in a row are the end of the list, whatever comes below. */
const longestGap = 20;
const strong = 40;

/**
 * Finds the list of recommendations on a plain sheet, or nothing: its headings stand in one of the
 * first 20 rows, in any order, below whatever title there is. A budget, a rota or a list of
 * contacts has no heading that means "recommendation".
 */
export function findList(sheet: SheetGrid): FoundList | undefined {
  let best: { at: number; score: number; recognised: RecognisedColumns<ListColumn> } | undefined;
  for (let at = 0; at < Math.min(headingRows, sheet.values.length); at += 1) {
    const headings = headingTexts(sheet.values[at] ?? []);
    const recognised = recogniseColumns(listColumns, headings);
    if (!isHeadingRow(recognised)) continue;
    const fits = Object.values(recognised.fit);
    const score = fits.length * 1000 + fits.reduce((sum, fit) => sum + fit, 0);
    if (!best || score > best.score) best = { at, score, recognised };
  }
  if (!best) return undefined;
  const list = readList(sheet, best.at, best.recognised);
  return holdsTexts(sheet, list) ? list : undefined;
}

/** Recommendations are texts; a column of numbers under that heading counts them. */
function holdsTexts(sheet: SheetGrid, { items, columns }: FoundList): boolean {
  const column = columns.recommendation! - sheet.left;
  let texts = 0;
  let numbers = 0;
  for (const { row } of items) {
    const value = sheet.values[row - sheet.top]?.[column] ?? '';
    if (typeof value !== 'string') numbers += 1;
    else if (value.trim() !== '') texts += 1;
  }
  return texts > 0 && texts >= numbers;
}

/** The same for an Excel table that holds recommendations with their evidence beside them. */
export function listOfTable(table: TableGrid): FoundList {
  return readList(
    {
      name: table.sheet,
      hidden: false,
      top: table.top,
      left: table.left,
      values: [table.headings, ...table.rows],
      formats: [table.headings.map(() => '@'), ...table.formats],
    },
    0,
    recogniseColumns(listColumns, table.headings),
  );
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

function headingTexts(row: readonly CellValue[]): string[] {
  return row.slice(0, widestList).map((value) => (typeof value === 'string' ? value : ''));
}

function readList(
  sheet: SheetGrid,
  at: number,
  { columns }: RecognisedColumns<ListColumn>,
): FoundList {
  const headings = headingTexts(sheet.values[at] ?? []);
  const mapped = (Object.keys(columns) as ListColumn[]).sort((a, b) => columns[a]! - columns[b]!);
  const items: (ListItem & { evidence: ListText[] })[] = [];
  const asides: number[] = [];
  let lastRow = at;
  let gap = 0;

  for (let row = at + 1; row < sheet.values.length && gap < longestGap; row += 1) {
    const texts: Partial<Record<ListColumn, string>> = {};
    for (const column of mapped) texts[column] = textAt(sheet, row, columns[column]!);
    const has = (column: ListColumn) => (texts[column] ?? '').trim() !== '';
    if (!mapped.some(has)) {
      gap += 1;
      continue;
    }
    if (repeatsHeadings(sheet, row, mapped, columns, headings)) continue;
    const evidence: ListText[] = has('evidence')
      ? [{ text: texts.evidence!, row: sheet.top + row, column: sheet.left + columns.evidence! }]
      : [];
    const item = {
      row: sheet.top + row,
      texts,
      serials: serialsAt(sheet, row, mapped, columns),
      evidence,
    };
    const meaning = meaningOf(has, texts, items.at(-1), gap > 0);
    if (meaning === 'end') break;
    if (meaning === 'aside') {
      asides.push(sheet.top + row);
      continue;
    }
    gap = 0;
    lastRow = row;
    if (meaning === 'evidence') items.at(-1)!.evidence.push(...evidence);
    else items.push(item);
  }

  return {
    sheet: sheet.name,
    headingRow: sheet.top + at,
    lastRow: sheet.top + lastRow,
    columns: Object.fromEntries(mapped.map((column) => [column, sheet.left + columns[column]!])),
    headings: mapped.map((column) => ({ column, theirs: headings[columns[column]!] ?? '' })),
    unknown: headings.filter(
      (heading, position) =>
        heading.trim() !== '' && !mapped.some((column) => columns[column] === position),
    ),
    items,
    asides: asides.filter((row) => row < sheet.top + lastRow),
  };
}

type RowMeaning = 'recommendation' | 'evidence' | 'aside' | 'end';

/**
 * What a row with text is: a recommendation, further evidence of the one above it (its ref,
 * recommendation and status blank), an aside such as a section's heading, or, after blank rows,
 * something that is no longer the list.
 */
function meaningOf(
  has: (column: ListColumn) => boolean,
  texts: Readonly<Partial<Record<ListColumn, string>>>,
  above: ListItem | undefined,
  afterGap: boolean,
): RowMeaning {
  const ref = (texts.ref ?? '').trim();
  if (/^(grand )?totals?:?$/i.test(ref)) return 'end';
  if (has('recommendation')) {
    const marked = ['ref', 'status'] as const;
    const aboveMarked = marked.some((column) => (above?.texts[column] ?? '').trim() !== '');
    // A signature or a note below the list stands alone, where the list's own rows have a ref or a
    // status.
    return afterGap && aboveMarked && !marked.some(has) ? 'end' : 'recommendation';
  }
  if (!has('ref') && !has('status'))
    return has('evidence') && above && !afterGap ? 'evidence' : 'aside';
  const looksLikeRef = /[0-9]/.test(ref) && ref.length <= 20;
  const belongs = has('ref')
    ? looksLikeRef && (has('status') || has('evidence'))
    : above !== undefined;
  if (!belongs) return afterGap ? 'end' : 'aside';
  return afterGap && !has('ref') ? 'end' : 'recommendation';
}

/** Printed lists repeat their headings on every page. */
function repeatsHeadings(
  sheet: SheetGrid,
  row: number,
  mapped: readonly ListColumn[],
  columns: Readonly<Partial<Record<ListColumn, number>>>,
  headings: readonly string[],
): boolean {
  return mapped.every(
    (column) => sheet.values[row]?.[columns[column]!] === headings[columns[column]!],
  );
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
  columns: Readonly<Partial<Record<ListColumn, number>>>,
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
