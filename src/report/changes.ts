import type { Movement } from '../history/compare';
import type { Meeting, Position } from '../history/meeting';
import { meetingsOf } from '../history/meeting';
import { sinceLast, type Since } from '../history/sinceLast';
import type { Recommendation, Register } from '../register/register';

/** What has changed in the recommendations that a report covers. */
export interface Changes {
  readonly then: Meeting;
  readonly movementOf: (recommendation: Recommendation) => Movement;
  /** Those of the whole register; nobody can say whether a filter would have covered them. */
  readonly withdrawn: readonly Position[];
}

/**
 * What has changed since the meeting before, or since what the officer chose; undefined where there is nothing to
 * compare with.
 */
export function changesIn(whole: Register, since?: Since): Changes | undefined {
  const compared = sinceLast(whole, since);
  if (!compared) return undefined;
  const { then, withdrawn, movements } = compared;
  const byRow = new Map(whole.recommendations.map((row, at) => [row, movements[at]!]));
  return { then, withdrawn, movementOf: (recommendation) => byRow.get(recommendation)! };
}

/** There are records of meetings, and none before the one that is reported to. */
export function isFirstMeeting(whole: Register): boolean {
  return meetingsOf(whole).length > 0 && sinceLast(whole) === undefined;
}
