import type { ColumnKind } from './layout';
import type { TableKind } from './tableKinds';

/**
 * One column of the design: its heading in the tables that we make, and the headings by which a
 * column of the officer's is recognised as it. The words are written as `normaliseHeading` leaves a
 * heading: small letters, no punctuation. Within a list the better word comes first; the first of
 * `names` is the heading itself.
 */
export interface ColumnDesign<Column extends string> {
  readonly column: Column;
  readonly heading: string;
  /** Headings that mean this column. */
  readonly names: readonly string[];
  /** Headings that mean this column where nothing better is there. */
  readonly also?: readonly string[];
  /**
   * Words that tell the column within a longer heading, e.g. "recommendation from the inspection".
   */
  readonly holding?: readonly string[];
  /** A longer heading with one of these words is something else, e.g. "recommendation owner". */
  readonly unless?: readonly string[];
  /**
   * Where nothing else is this column, it takes the heading of one of these: RAG alone is the
   * status.
   */
  readonly insteadOf?: readonly Column[];
  readonly width: number;
  readonly wrap?: true;
  readonly kind: ColumnKind;
}

/**
 * One table of the design. Its names are the first choice; where they are taken, set up finds free
 * ones.
 */
export interface TableDesign<Column extends string> {
  readonly kind: TableKind;
  readonly name: string;
  readonly sheet: string;
  readonly columns: readonly ColumnDesign<Column>[];
  /** A table without these is not this table. */
  readonly required: readonly Column[];
}

export type DetailColumn = 'field' | 'value' | 'required';

export type StatusColumn =
  | 'status'
  | 'meaning'
  | 'order'
  | 'colour'
  | 'symbol'
  | 'complete'
  | 'needsEvidence'
  | 'needsDueDate';

export type RecordColumn = 'kind' | 'sheet' | 'key' | 'ref' | 'column' | 'text';

/** The phrases of a list written as "one | another". */
export function phrases(text: string): readonly string[] {
  return text.split('|').map((phrase) => phrase.trim());
}

/** The words of a list written as "one another". */
export function words(text: string): readonly string[] {
  return text.split(' ');
}
