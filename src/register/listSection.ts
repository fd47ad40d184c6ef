import type { ListColumn, TakenFor } from './columns';

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
