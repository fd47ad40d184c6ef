import { isOf } from '../history/kinds';
import { counterpartsOf } from '../register/counterparts';
import { isExempt, isLeftOut, passes } from '../register/published';
import type { Evidence, Recommendation, Register } from '../register/register';
import { changesIn, type Changes } from './changes';
import { wholeReport, type ReportChoice } from './choice';

/** Which rows of the register a report tells of, and which it leaves out and why. */
export interface Coverage {
  /** The register with only the recommendations that the report covers. */
  readonly register: Register;
  /** All of it, by which pointers are followed and the counts reconcile. */
  readonly whole: Register;
  readonly choice: Omit<ReportChoice, 'style'>;
  /** Undefined where there is nothing to compare with. */
  readonly changes: Changes | undefined;
  /** Rows that the filter leaves out, in the order of the table. */
  readonly filteredOut: readonly Recommendation[];
  /** Rows that say themselves that they are not to be in the report. */
  readonly notIncluded: readonly Recommendation[];
  /** Evidence of the recommendations covered that is not to be published. */
  readonly exempt: readonly Evidence[];
}

/**
 * Whether a recommendation is one of those that the officer or manager chose, whether or not it may be in a report.
 * @param changes - what movements are told by; undefined where there is nothing to compare with
 */
export function chosenBy(
  whole: Register,
  { filter, movements = [], since }: Omit<ReportChoice, 'style'>,
  changes = movements.length > 0 ? changesIn(whole, since) : undefined,
): (recommendation: Recommendation) => boolean {
  const passesFilter = passes(filter, whole);
  return (recommendation) =>
    passesFilter(recommendation) &&
    (!changes ||
      movements.length === 0 ||
      movements.some((one) => isOf(one, changes.movementOf(recommendation))));
}

/** Of all rows of the register each recommendation is covered, filtered out or not included: never two, never none. */
export function coverageOf(
  whole: Register,
  choice: Omit<ReportChoice, 'style'> = wholeReport,
): Coverage {
  const changes = changesIn(whole, choice.since);
  const isWanted = chosenBy(whole, choice, changes);
  const covered: Recommendation[] = [];
  const filteredOut: Recommendation[] = [];
  const notIncluded: Recommendation[] = [];
  for (const recommendation of whole.recommendations) {
    if (isLeftOut(recommendation)) notIncluded.push(recommendation);
    else if (isWanted(recommendation)) covered.push(recommendation);
    else filteredOut.push(recommendation);
  }
  const register = { ...whole, recommendations: covered };
  const { recommendationsFor } = counterpartsOf(register);
  return {
    register,
    whole,
    choice,
    changes,
    filteredOut,
    notIncluded,
    exempt: whole.evidence.filter(
      (evidence) => isExempt(evidence) && recommendationsFor(evidence).length > 0,
    ),
  };
}
