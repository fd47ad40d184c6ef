import { counterpartsOf } from '../register/counterparts';
import type { Evidence, Recommendation, Register } from '../register/register';
import { noFilter, type ReportFilter } from './choice';

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
  const wanted = [
    pass(filter.statuses, ({ status }) => status),
    pass(filter.themes, ({ theme }) => theme),
    pass(filter.owners, ({ owner }) => owner),
  ];
  const covered: Recommendation[] = [];
  const filteredOut: Recommendation[] = [];
  const notIncluded: Recommendation[] = [];
  for (const recommendation of whole.recommendations) {
    if (saysOneOf(leaveOut, recommendation.include)) notIncluded.push(recommendation);
    else if (wanted.every((is) => is(recommendation))) covered.push(recommendation);
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

function pass(
  values: readonly string[],
  of: (recommendation: Recommendation) => string,
): (recommendation: Recommendation) => boolean {
  const wanted = new Set(values);
  return (recommendation) => wanted.size === 0 || wanted.has(of(recommendation));
}

/**
 * Whether evidence is not for publication. Anything in the column but a plain no counts, because officers write the
 * ground there ("Paragraph 3 of Schedule 12A"): better one paragraph too few in public than one too many.
 */
export function isExempt({ exempt }: Pick<Evidence, 'exempt'>): boolean {
  return exempt.trim() !== '' && !saysOneOf(publish, exempt);
}

const no = ['no', 'n', 'false', '0', '✗', '✘', 'none'];
/** In the column Include in report. */
const leaveOut = [...no, 'exclude', 'leave out'];
/** In the column Exempt. */
const publish = [...no, 'not exempt', 'open', 'public', '-', '–', 'n/a'];

function saysOneOf(words: readonly string[], text: string): boolean {
  return words.includes(text.trim().toLowerCase().replace(/\.$/, ''));
}
