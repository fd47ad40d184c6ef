/**
 * What the officer wants of a report: for whom it is written, and which recommendations it covers.
 */
export interface ReportChoice {
  readonly style: ReportStyle;
  readonly filter: ReportFilter;
}

/** The committee's paper; one page for the cabinet member; questions that members may ask. */
export const reportStyles = ['full', 'onePage', 'briefing'] as const;

export type ReportStyle = (typeof reportStyles)[number];

/**
 * The values that a recommendation may have to be in the report, as exact text ("" for a blank cell). A list that is
 * empty leaves nothing out.
 */
export interface ReportFilter {
  readonly statuses: readonly string[];
  readonly themes: readonly string[];
  readonly owners: readonly string[];
}

export const noFilter: ReportFilter = { statuses: [], themes: [], owners: [] };

/** The whole register as the committee's paper. */
export const wholeReport: ReportChoice = { style: 'full', filter: noFilter };
