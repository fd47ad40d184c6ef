/**
 * Last year's committee report as plain data, from a Word document or from pasted text. It keeps
 * only what tells a recommendation from its evidence: headings, lists, bold words.
 */

export interface PaperParagraph {
  readonly kind: 'paragraph';
  /** Its words, without the sign or number of a list; lines and tabs within it as "\n" and "\t". */
  readonly text: string;
  /** Level of a heading, from 1. */
  readonly level?: number;
  /** How deep it stands in a list, from 0. */
  readonly bullet?: number;
  /** All its words are bold. */
  readonly bold?: true;
  /** How many characters stand before the words turn bold, or stop being bold, for the first time. */
  readonly turn?: number;
  /** The name of its style in Word. */
  readonly style?: string;
  /** The ref that its text begins with, where the document marks one (our own papers do). */
  readonly ref?: string;
}

/** A table, row by row; a cell's paragraphs are parted by line breaks. */
export interface PaperTable {
  readonly kind: 'table';
  readonly rows: readonly (readonly string[])[];
}

export type PaperBlock = PaperParagraph | PaperTable;

export type Paper = readonly PaperBlock[];
