/**
 * The grid as plain data: what `src/excel` reads from a workbook and hands to the register. Row and
 * column numbers count from 0, as in the Excel API; addresses that people read count from 1.
 */

import type { ListChoice } from './columnChoices';
import type { Fills } from './fillStatus';
import type { GeneratedKind, MadeFrom } from './madeFrom';

/**
 * A cell's value as Excel stores it. A blank cell is the empty string; a date is its serial number.
 */
export type CellValue = string | number | boolean;

/** The used part of a sheet. `top` and `left` place its first cell on the sheet. */
export interface SheetGrid {
  readonly name: string;
  readonly hidden: boolean;
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
  /** Number formats in Excel's own codes, cell by cell, the same shape as `values`. */
  readonly formats: readonly (readonly string[])[];
  /** What the officer said that columns of lists on this sheet stand for. */
  readonly choices?: readonly ListChoice[];
  /** Some of its rows or columns are hidden. */
  readonly someHidden?: true;
  /** Which of its rows and columns are, counted on the sheet; read where it holds a list. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** Fills of cells that may tell a status. */
  readonly fills?: Fills;
  /** Merged areas, on the sheet; read by set up alone. */
  readonly merges?: readonly MergedArea[];
}

export interface MergedArea {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * An Excel table. `top` and `left` place its heading row on the sheet; `rows` are the rows below
 * it.
 */
export interface TableGrid {
  readonly name: string;
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  /** Number formats, the same shape as `rows`. */
  readonly formats: readonly (readonly string[])[];
  /** Some of its rows are hidden, by a filter or by hand. */
  readonly rowsHidden?: true;
  /** What the officer said that its columns stand for. */
  readonly choice?: ListChoice;
}

/** The cells of a sheet that the add-in wrote; of the Narrative the first column of the first rows. */
export interface GeneratedSheet {
  readonly kind: GeneratedKind;
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
  /** What it was made from, where its name says so. */
  readonly made?: MadeFrom;
}

/** A name defined in the workbook, by which the add-in finds its own sheets again. */
export interface NamedArea {
  readonly name: string;
  /** What it refers to, as Excel shows it, e.g. `=Summary!$A$1:$E$9`. */
  readonly formula: string;
  /** What Excel's Name Manager shows beside it. */
  readonly comment?: string;
}

/** Everything that one reading of the workbook brings. */
export interface WorkbookGrid {
  /** Names of all sheets, in tab order. */
  readonly sheetNames: readonly string[];
  /**
   * Sheets that may hold a list or report details: neither a table of ours nor a generated sheet.
   */
  readonly sheets: readonly SheetGrid[];
  readonly tables: readonly TableGrid[];
  /** The generated sheets that are there, as they stand. */
  readonly generated?: readonly GeneratedSheet[];
  /**
   * Names of all tables of the workbook, those that were not read included, so that a new one gets
   * a free name.
   */
  readonly tableNames?: readonly string[];
  readonly names: readonly NamedArea[];
}

/** Where one cell stands. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The column's letters: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** A cell's address as a person reads it, without its sheet: row 0, column 1 is "B1". */
export function cellAddress(place: { readonly row: number; readonly column: number }): string {
  return `${columnLetters(place.column)}${place.row + 1}`;
}

/** The column that letters stand for: A is 0, AA is 26; -1 for no letters. */
export function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Row and column of a cell's address such as "B10", from 0; -1 where it is none. */
export function positionOf(address: string): { readonly row: number; readonly column: number } {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return { row: Number(digits) - 1, column: columnNumber(letters) };
}
