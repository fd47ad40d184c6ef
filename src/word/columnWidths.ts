import type { Table } from '../report/document';

/** A wide letter in bold and a usual letter at the table's size, and a cell's two margins, in twips. */
const WIDE_CHARACTER = 150;
const USUAL_CHARACTER = 115;
const BROAD_CHARACTER = 130;
/** A ref or a month is not broken; an address may be. */
const LONGEST_KEPT_WORD = 12;
/** Two words of a heading that are no wider together than this stay on one line ("Per cent"). */
const SHORT_HEADING = 10;
const CELL_MARGINS = 220;
/** What is longer takes several lines whatever its column's width is, so that it wants no more than this. */
const LONGEST_LINE = 110;
/** Dates and "Not supplied" stand on one line before longer texts get what is left. */
const SHORT_TEXT = 16;
/** A template may set tables in a font as broad as Verdana. */
const BROADER_FONT = 1.2;

type Rows = Pick<Table, 'headings' | 'body'>;

/** The rows with as many cells in each, blank where there were fewer. */
export function evenRows({ headings, body }: Rows): Rows {
  const columns = Math.max(headings.length, ...body.map((row) => row.length));
  const even = (row: readonly string[]) =>
    Array.from({ length: columns }, (_, column) => row[column] ?? '');
  return { headings: even(headings), body: body.map(even) };
}

/** How wide a table must be at least, in twips, so that no word of its headings and no ref or month breaks. */
export function leastWidth(rows: Rows): number {
  return sum(leastWidths(evenRows(rows)));
}

/**
 * Widths by what the columns hold, in twips: a ref is narrow, a recommendation wide, and where the page allows none is so
 * narrow that its longest heading word breaks. Where it does not, all give way alike.
 */
export function columnWidths(rows: Rows, textWidth: number): number[] {
  const least = leastWidths(rows);
  if (sum(least) > textWidth) {
    return least.map((width) => Math.floor((width * textWidth) / sum(least)));
  }
  const broad = least.map((width) => width * BROADER_FONT);
  const start = sum(broad) <= textWidth ? broad : least;
  const longest = rows.headings.map((heading, column) =>
    rows.body.reduce((most, row) => Math.max(most, row[column]?.length ?? 0), heading.length),
  );
  const wanted = longest.map((length, column) => {
    const line = Math.min(length, LONGEST_LINE) * USUAL_CHARACTER + CELL_MARGINS;
    return Math.max(1, line - (start[column] ?? 0));
  });
  const room = textWidth - sum(start);
  const short = wanted.map((width, column) => ((longest[column] ?? 0) <= SHORT_TEXT ? width : 0));
  const first = sum(short) <= room / 2 ? short : short.map(() => 0);
  const others = wanted.map((width, column) => width - (first[column] ?? 0));
  const share = (room - sum(first)) / Math.max(1, sum(others));
  return start.map((width, column) =>
    Math.floor(width + (first[column] ?? 0) + share * (others[column] ?? 0)),
  );
}

function leastWidths({ headings, body }: Rows): number[] {
  return headings.map((heading, column) => {
    // The first rows tell: a table of thousands is not gone through for the width of a word.
    const words = body.slice(0, 200).map((row) => longestWord(row[column] ?? ''));
    const word = Math.min(Math.max(0, ...words), LONGEST_KEPT_WORD);
    const kept = heading.length <= SHORT_HEADING ? heading.length : longestWord(heading);
    return Math.max(kept * WIDE_CHARACTER, word * BROAD_CHARACTER) + CELL_MARGINS;
  });
}

function longestWord(text: string): number {
  return Math.max(...text.split(/\s+/).map((word) => word.length));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
