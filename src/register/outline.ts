import type { NamedArea } from './grid';

/** The first trip of a reading: what there is in the workbook, without the values. */
export interface WorkbookOutline {
  /** In tab order. */
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean }[];
  readonly tables: readonly OutlinedTable[];
  readonly names: readonly NamedArea[];
}

export interface OutlinedTable {
  readonly name: string;
  readonly sheet: string;
  readonly headings: readonly string[];
}

/**
 * The second trip: the sheets (used range) and tables (whole range) whose values are to be read.
 */
export interface ReadingPlan {
  readonly sheets: readonly string[];
  readonly tables: readonly string[];
  /** The table of the history, which is long and is read by its values alone. */
  readonly history?: string;
}
