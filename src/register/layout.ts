import type { CellValue } from './grid';

/**
 * Plain data that says what is to stand in the workbook. The register and the report work it out;
 * `src/excel` writes it without thinking.
 */

/** What a column of a planned table holds; it decides the number format of its cells. */
export type ColumnKind = 'text' | 'date' | 'number' | 'yesNo';

/**
 * What may be typed in a column without a warning: a status of the Statuses table, a date, Yes or No, or
 * one of the words for a RAG rating.
 */
export type ColumnCheck = 'status' | 'date' | 'yesNo' | 'rag';

export interface PlannedColumn {
  readonly heading: string;
  /** In characters of the default font, as Excel's own column width. */
  readonly width: number;
  readonly wrap?: true;
  readonly kind: ColumnKind;
  readonly check?: ColumnCheck;
}

/**
 * A table to be made on a new sheet of its own, its heading row in row 1. Both names are free in
 * the workbook.
 */
export interface PlannedTable {
  readonly name: string;
  readonly sheet: string;
  /** The sheet is to be hidden. */
  readonly hidden?: true;
  readonly columns: readonly PlannedColumn[];
  /**
   * At least one row, all blank where there is nothing to write: an Excel table has a row always.
   */
  readonly rows: readonly (readonly CellValue[])[];
  /**
   * Number formats, the same shape as `rows`, to be set before the values: "@" wherever a text
   * goes, so that Excel does not take "1/2" for a date (a text written to `values` is typed as if
   * keyed in).
   */
  readonly formats: readonly (readonly string[])[];
}

/** Styles of a generated sheet; `src/excel` knows what each looks like. */
export type CellStyle = 'title' | 'note' | 'heading' | 'label' | 'body' | 'total' | 'status';

/**
 * One cell of a generated sheet. At most one of `text`, `formula` and `number`; none of them is a
 * blank cell.
 */
export interface LaidOutCell {
  /** Written to the letter, in a cell with format "@". */
  readonly text?: string;
  /** With its leading "=", in English with commas, as Excel's API takes it. */
  readonly formula?: string;
  readonly number?: number;
  /** Number format, e.g. "0.0"; General where absent ("@" for a text). */
  readonly format?: string;
  readonly style?: CellStyle;
  readonly bold?: true;
  /** Fill and font, "#RRGGBB". */
  readonly colour?: { readonly fill: string; readonly font: string };
  /** A cell of this workbook that the cell leads to, e.g. the row that a sentence comes from. */
  readonly link?: { readonly sheet: string; readonly cell: string };
  /** Refs of the recommendations and evidence that the cell comes from. */
  readonly rows?: readonly string[];
}

/** A part of a layout, counted from its own first cell. */
export interface LayoutArea {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

export interface PlannedSeries {
  /** One column of cells. */
  readonly values: LayoutArea;
  /** "#RRGGBB" for all of it. */
  readonly colour?: string;
  /** One fill a point, "#RRGGBB", in the order of `values`. */
  readonly pointColours?: readonly string[];
}

export interface PlannedChart {
  /** By which the chart is found again. */
  readonly name: string;
  readonly title: string;
  /** Stacked bars are named by a legend, from the headings right above their values. */
  readonly kind: 'barClustered' | 'barStacked';
  readonly categories: LayoutArea;
  /** Side by side, right beside each other. */
  readonly series: readonly PlannedSeries[];
  /** Where it stands, beside or below the cells. */
  readonly place: LayoutArea;
  /** What it shows, for those who cannot see it. */
  readonly description: string;
}

/** A generated sheet, from its cell A1. Rows may be shorter than `columns`. */
export interface SheetLayout {
  /** The sheet's name, first choice. */
  readonly name: string;
  readonly title: string;
  readonly columns: readonly { readonly width: number; readonly wrap?: true }[];
  readonly rows: readonly (readonly LaidOutCell[])[];
  readonly charts?: readonly PlannedChart[];
  /** Names of all charts that the sheet may have of ours; one that is not among `charts` goes. */
  readonly ownCharts?: readonly string[];
}
