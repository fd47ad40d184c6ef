import { counterpartsOf } from '../register/counterparts';
import { isExempt, isLeftOut, noFilter, passes, type ReportFilter } from '../register/published';
import type { Evidence, Recommendation, Register } from '../register/register';

/** Which rows of the register a report tells of, and which it leaves out and why. */
export interface Coverage {
  /** The register with only the recommendations that the report covers. */
  readonly register: Register;
  /** All of it, by which pointers are followed and the counts reconcile. */
  readonly whole: Register;
  readonly filter: ReportFilter;
  /** Rows that the filter leaves out, in the order of the table. */
  readonly filteredOut: readonly Recommendation[];
  /** Rows that say themselves that they are not to be in the report. */
  readonly notIncluded: readonly Recommendation[];
  /** Evidence of the recommendations covered that is not to be published. */
  readonly exempt: readonly Evidence[];
}

/** Of all rows of the register each recommendation is covered, filtered out or not included: never two, never none. */
export function coverageOf(whole: Register, filter: ReportFilter = noFilter): Coverage {
  const isWanted = passes(filter);
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
    filter,
    filteredOut,
    notIncluded,
    exempt: whole.evidence.filter(
      (evidence) => isExempt(evidence) && recommendationsFor(evidence).length > 0,
    ),
  };
}
