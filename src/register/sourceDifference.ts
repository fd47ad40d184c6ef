import type { CellPlace } from './grid';

/** One text of an added row, by the heading of our column that it goes to. */
export interface AddedText {
  readonly column: string;
  readonly text: string;
}

/** A change on a source sheet since set up, which the officer takes over or declines. */
export interface SourceDifference {
  readonly kind: 'changed' | 'added' | 'deleted';
  /** What the record holds, in the words of SetUpRecordLine. */
  readonly recordKind: 'recommendation' | 'evidence' | 'detail';
  /** The source sheet. */
  readonly sheet: string;
  readonly key: string;
  /**
   * Our ref for the row that changed; for a detail its label in our table. For an added
   * recommendation the ref that it gets, for added evidence the ref of its recommendation.
   */
  readonly ref: string;
  /** The design's heading of our column, e.g. "Status". */
  readonly column: string;
  /** The value now in our table, and the value now on the source sheet. */
  readonly ours: string;
  readonly theirs: string;
  /** The cell to look at: on the source sheet, or, of what was deleted there, in our own table. */
  readonly place: CellPlace;
  /** Only of what was added: every text of the new row. */
  readonly added?: readonly AddedText[];
  /**
   * Only of an added recommendation: the evidence that stands with it on the source sheet, with its
   * keys.
   */
  readonly addedEvidence?: readonly { readonly key: string; readonly text: string }[];
}

/**
 * A change that our tables have already and only the record does not know, as where taking it over stopped
 * in between. It is no difference and nobody is told; the record follows with the next change that is
 * decided.
 */
export interface SettledDifference extends SourceDifference {
  /** The refs that added evidence has in our table. */
  readonly evidenceRefs: readonly string[];
}

export function isSettled(
  difference: SourceDifference | SettledDifference,
): difference is SettledDifference {
  return 'evidenceRefs' in difference;
}
