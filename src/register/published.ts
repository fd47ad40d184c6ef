import { dueDatesOf } from './due';
import type { Evidence, Recommendation, Register } from './register';

/**
 * The values that a recommendation may have to be in the report, as exact text ("" for a blank cell). A list that is
 * empty leaves nothing out.
 */
export interface ReportFilter {
  readonly statuses: readonly string[];
  readonly themes: readonly string[];
  readonly owners: readonly string[];
  /** Only what is overdue at the reporting date. */
  readonly overdue?: true;
}

export const noFilter: ReportFilter = { statuses: [], themes: [], owners: [] };

/** Whether the filter leaves anything to choose by: without any wish all rows pass. */
export function isFiltered({ statuses, themes, owners, overdue }: ReportFilter): boolean {
  return overdue === true || [statuses, themes, owners].some((values) => values.length > 0);
}

/**
 * Whether a recommendation has what the filter asks for; whether it is to be in a report at all is another matter.
 * @param register - whose reporting date and statuses say what is overdue
 */
export function passes(
  filter: ReportFilter,
  register: Register,
): (recommendation: Recommendation) => boolean {
  const { overdueBy } = dueDatesOf(register);
  const wanted = [
    (recommendation: Recommendation) => !filter.overdue || overdueBy(recommendation) > 0,
    oneOf(filter.statuses, ({ status }) => status),
    oneOf(filter.themes, ({ theme }) => theme),
    oneOf(filter.owners, ({ owner }) => owner),
  ];
  return (recommendation) => wanted.every((is) => is(recommendation));
}

function oneOf(
  values: readonly string[],
  of: (recommendation: Recommendation) => string,
): (recommendation: Recommendation) => boolean {
  const wanted = new Set(values);
  return (recommendation) => wanted.size === 0 || wanted.has(of(recommendation));
}

/** Whether the recommendation says itself, in its column Include in report, that it is not to be in one. */
export function isLeftOut({ include }: Pick<Recommendation, 'include'>): boolean {
  return saysOneOf(leaveOut, include);
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
const leaveOut = [...no, 'exclude', 'excluded', 'leave out', 'left out'];
/** In the column Exempt. */
const publish = [...no, 'not exempt', 'open', 'public', '-', '–', 'n/a'];

function saysOneOf(words: readonly string[], text: string): boolean {
  return words.includes(text.trim().toLowerCase().replace(/\.$/, ''));
}
