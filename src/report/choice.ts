import type { MovementChoice } from '../history/kinds';
import type { Since } from '../history/sinceLast';
import { isFiltered, noFilter, type ReportFilter } from '../register/published';

export { noFilter, type ReportFilter } from '../register/published';

/**
 * What the officer wants of a report: for whom it is written, and which recommendations it covers.
 */
export interface ReportChoice {
  readonly style: ReportStyle;
  readonly filter: ReportFilter;
  /** Only what has one of these movements; none leaves nothing out, nor does a register without a meeting before. */
  readonly movements?: readonly MovementChoice[];
  /** What it is compared with, where that is not the meeting before. */
  readonly since?: Since;
}

/** The committee's paper; one page for the cabinet member; questions that members may ask. */
export const reportStyles = ['full', 'onePage', 'briefing'] as const;

export type ReportStyle = (typeof reportStyles)[number];

/** Whether the choice narrows the recommendations at all. */
export function isNarrowed({ filter, movements = [] }: Omit<ReportChoice, 'style'>): boolean {
  return isFiltered(filter) || movements.length > 0;
}

/** The whole register as the committee's paper. */
export const wholeReport: ReportChoice = { style: 'full', filter: noFilter };
