import type { ListChoice } from './columnChoices';
import type { GuessedStatus } from './guessStatuses';
import type { PlannedTable } from './layout';
import type { TableKind } from './tableKinds';

/** Something about a set-up that the officer ought to know; callers put it in words. */
export type SetUpNote =
  | { readonly kind: 'sheetNameTaken'; readonly wanted: string; readonly used: string }
  | { readonly kind: 'tableNameTaken'; readonly wanted: string; readonly used: string }
  /**
   * The list has only numbers, or none, or several lists count from 1 each: these refs were made from
   * the numbers or in order.
   */
  | {
      readonly kind: 'refsAssigned';
      readonly from: 'numbers' | 'order' | 'lists';
      readonly first: string;
      readonly last: string;
      readonly count: number;
    }
  /** Some recommendations have no number of their own in a list that has numbers. */
  | { readonly kind: 'refsFilled'; readonly refs: readonly string[] }
  /** Columns of the list that have no counterpart in the design; they stay on their sheet. */
  | { readonly kind: 'columnsLeft'; readonly sheet: string; readonly headings: readonly string[] }
  /**
   * Rows within the list that are no recommendations, such as headings of sections; rows count from
   * 0.
   */
  | { readonly kind: 'rowsLeft'; readonly sheet: string; readonly rows: readonly number[] }
  /** Several lists were taken together. */
  | {
      readonly kind: 'listsTaken';
      readonly lists: readonly { readonly sheet: string; readonly recommendations: number }[];
    }
  /** No column holds themes: they were taken from where they stand. */
  | {
      readonly kind: 'themesTaken';
      readonly from: 'sheets' | 'titles' | 'groups';
      readonly names: readonly string[];
    }
  /** Statuses that stand in no text were told by the fills of their cells and put into words. */
  | {
      readonly kind: 'statusesByFill';
      readonly sheet: string;
      readonly count: number;
      readonly words: readonly string[];
    }
  /** Merged cells stand for several recommendations, each of which got their text. */
  | { readonly kind: 'groupsRead'; readonly sheet: string; readonly count: number }
  /** Rows or columns of a list are hidden; they were read too. Rows and columns count from 0. */
  | {
      readonly kind: 'hiddenPart';
      readonly sheet: string;
      readonly rows: readonly number[];
      readonly columns: readonly number[];
    }
  /** A list was read from a hidden sheet. */
  | { readonly kind: 'hiddenSheet'; readonly sheet: string }
  /** Evidence was read from a sheet of its own. */
  | { readonly kind: 'evidenceSheet'; readonly sheet: string; readonly count: number }
  /** Cells of evidence hold several bullets, which could become so many rows. */
  | { readonly kind: 'bullets'; readonly cells: number; readonly rows: number }
  /** Another sheet holds the same recommendations; its list was not taken. */
  | { readonly kind: 'listLeft'; readonly sheet: string; readonly recommendations: number }
  /** No sheet holds report details: the table was made with blank values. */
  | { readonly kind: 'detailsNotFound' }
  /** So many different statuses that another column was most likely meant. */
  | { readonly kind: 'manyStatuses'; readonly count: number }
  /** No status stands in the list: the Statuses table is blank. */
  | { readonly kind: 'statusesNotFound' };

/** What the officer decides about a set-up. */
export interface SetUpChoices {
  /** Each bullet of a cell of evidence becomes a row of its own; else the cell stays one. */
  readonly bulletsAsRows?: boolean;
  /** Statuses that are wanted besides those of the list. No status cell is changed by it. */
  readonly statuses?: readonly string[];
}

/** What set up is going to make. Empty `tables` where everything is there already. */
export interface SetUpPlan {
  /** In the order of their sheets, after the sheets that are there. */
  readonly tables: readonly (PlannedTable & { readonly kind: TableKind })[];
  readonly notes: readonly SetUpNote[];
  /** The rows of the Statuses table that is to be made; none where there is one. */
  readonly statuses: readonly GuessedStatus[];
  /** What the columns of the lists were taken for, to be kept in the workbook. */
  readonly choices: readonly ListChoice[];
  /** Rows with text that the tables hold afterwards, those included that were there before. */
  readonly counts: {
    readonly recommendations: number;
    readonly evidence: number;
    /** Report details with a value. */
    readonly details: number;
    readonly statuses: number;
  };
  /**
   * Where the recommendations were found and what each column was taken for, for a person to see.
   */
  readonly source: {
    readonly sheet: string;
    /** Every sheet whose list was taken. */
    readonly sheets: readonly string[];
    /** Row of the headings, from 0. */
    readonly row: number;
    readonly columns: readonly { readonly theirs: string; readonly ours: string }[];
  };
}
