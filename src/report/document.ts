import type { CellPlace } from '../register/grid';
import type { DetailField } from '../register/register';
import { language } from '../strings/language';

/**
 * The report document: the one place where words are put together. The Narrative sheet, the pane's
 * preview, the clipboard and Word are renderings of it, so they cannot disagree.
 */

/** A run of text; `bold` for a recommendation's own words, `to` for a cross-reference to an anchor. */
export interface Run {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  /** The anchor of the block that this run refers to. */
  readonly to?: string;
}

interface BlockBase {
  /** Refs of the recommendations and evidence that the block comes from; empty where it comes from none. */
  readonly rows: readonly string[];
  /** The cell that the words come from, where they stand in no row of the register: a report detail. */
  readonly place?: CellPlace;
  /** The report detail that a block of the cover tells; a template may have a place of its own for it. */
  readonly field?: DetailField;
  /** A name that cross-references point to, unique in the document, a valid Word bookmark. */
  readonly anchor?: string;
}

export interface Heading extends BlockBase {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly runs: readonly Run[];
  /** The table of recommendations at the end begins here; a template may have a place of its own for it. */
  readonly appendix?: true;
  /** Set on a heading that names a status, so that a rendering may show its colour and symbol. */
  readonly status?: { readonly label: string; readonly colour: string; readonly symbol: string };
}

export interface Paragraph extends BlockBase {
  readonly kind: 'paragraph';
  readonly runs: readonly Run[];
  /** What is not in the workbook and says so; shown differently, never invented. */
  readonly notSupplied?: true;
  /** A word or two that lead in what follows ("Evidence") and must stay on the same page with it. */
  readonly leadIn?: true;
}

/** A recommendation in the report detail: a numbered item, bold. */
export interface Item extends BlockBase {
  readonly kind: 'item';
  readonly runs: readonly Run[];
  /** The row has no recommendation text. */
  readonly notSupplied?: true;
}

/** A label with its value, as in the cover block. */
export interface LabelledValue extends BlockBase {
  readonly kind: 'labelled';
  readonly label: string;
  readonly runs: readonly Run[];
  readonly notSupplied?: true;
}

export interface Table extends BlockBase {
  readonly kind: 'table';
  /** What the table shows, for those who cannot see it. */
  readonly caption: string;
  readonly headings: readonly string[];
  readonly body: readonly (readonly string[])[];
  /** For each row of the body the refs that it comes from. */
  readonly bodyRows?: readonly (readonly string[])[];
  /** For each row of the body the colour of the sign with which its last cell begins, "#RRGGBB". */
  readonly signColours?: readonly string[];
  /** The last row is a total. */
  readonly total?: true;
}

/** Bars, one for each status. Each rendering draws it; one that cannot leaves it out, as the table beside it says the same. */
export interface Chart extends BlockBase {
  readonly kind: 'chart';
  readonly caption: string;
  /** What it shows, for those who cannot see it. */
  readonly description: string;
  readonly bars: readonly ChartBar[];
}

export interface ChartBar {
  readonly label: string;
  readonly symbol: string;
  /** "#RRGGBB" */
  readonly colour: string;
  readonly count: number;
}

export type Block = Heading | Paragraph | Item | LabelledValue | Table | Chart;

export interface ReportDocument {
  readonly title: string;
  /** Language of the text, BCP 47. */
  readonly language: typeof language;
  readonly author: string;
  readonly blocks: readonly Block[];
}

/** A block's words as one line of text, as the command line and the Narrative sheet show them. */
export function blockText(block: Block): string {
  switch (block.kind) {
    case 'labelled':
      return `${block.label}: ${runsText(block.runs)}`;
    case 'table':
      return [block.headings, ...block.body].map((row) => row.join(' | ')).join('\n');
    case 'chart':
      return block.description;
    default:
      return runsText(block.runs);
  }
}

function runsText(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('');
}
