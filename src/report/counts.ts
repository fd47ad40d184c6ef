import type { Recommendation, Register, Status } from '../register/register';
import { largestRemainder } from './percentages';

/** How many recommendations have a status, and which. */
export interface StatusCount {
  /** Undefined for the rows whose status is blank or not one of those listed. */
  readonly status: Status | undefined;
  readonly count: number;
  /** Of all recommendations, to one decimal; undefined where there are none at all. */
  readonly percent: number | undefined;
  /** The rows that the number comes from, in the order of the table. */
  readonly recommendations: readonly Recommendation[];
}

export interface Counts {
  readonly total: number;
  /** One for each listed status, in the order of the Statuses table, and "blank or not recognised" at the end. */
  readonly byStatus: readonly StatusCount[];
}

/** Counts the recommendations by status. A status is compared as exact text: "A", "a" and "a " are three. */
export function countByStatus({ recommendations, statuses }: Register): Counts {
  const groups = new Map<string, Recommendation[]>(statuses.map(({ label }) => [label, []]));
  const unrecognised: Recommendation[] = [];
  for (const recommendation of recommendations) {
    (groups.get(recommendation.status) ?? unrecognised).push(recommendation);
  }
  const rows = [
    ...listedOnce(statuses).map((status) => ({ status, rows: groups.get(status.label) ?? [] })),
    { status: undefined, rows: unrecognised },
  ];
  const percentages = largestRemainder(rows.map((row) => row.rows.length));
  return {
    total: recommendations.length,
    byStatus: rows.map((row, index) => ({
      status: row.status,
      count: row.rows.length,
      percent: percentages[index],
      recommendations: row.rows,
    })),
  };
}

/** Each label once: a status that the table lists twice must not be counted twice. */
export function listedOnce(statuses: readonly Status[]): Status[] {
  const labels = new Set<string>();
  return statuses.filter(({ label }) => !labels.has(label) && labels.add(label));
}
