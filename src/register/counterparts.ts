import type { Evidence, Recommendation, Register } from './register';

/**
 * For a row of either table its rows in the other, found by exact ref. Made once a reading, in one
 * pass.
 */
export interface Counterparts {
  /** The evidence that names the recommendation's ref, in the order of its table. */
  readonly evidenceFor: (recommendation: Pick<Recommendation, 'ref'>) => readonly Evidence[];
  /** The recommendations that the evidence names, in the order of their table. */
  readonly recommendationsFor: (
    evidence: Pick<Evidence, 'recommendationRefs'>,
  ) => readonly Recommendation[];
}

export function counterpartsOf(
  register: Pick<Register, 'recommendations' | 'evidence'>,
): Counterparts {
  const evidenceByRef = new Map<string, Evidence[]>();
  for (const evidence of register.evidence) {
    for (const ref of evidence.recommendationRefs) add(evidenceByRef, ref, evidence);
  }
  const recommendationsByRef = new Map<string, Recommendation[]>();
  for (const recommendation of register.recommendations) {
    if (recommendation.ref !== '') add(recommendationsByRef, recommendation.ref, recommendation);
  }
  return {
    evidenceFor: ({ ref }) => (ref === '' ? [] : (evidenceByRef.get(ref) ?? [])),
    recommendationsFor: ({ recommendationRefs: [first, ...others] }) => {
      const some = (first !== undefined && recommendationsByRef.get(first)) || [];
      if (others.length === 0) return some;
      const more = others.flatMap((ref) => recommendationsByRef.get(ref) ?? []);
      return [...some, ...more].sort((a, b) => a.row - b.row);
    },
  };
}

/** Where a selected cell stands: a row of one of the two tables, or elsewhere. */
export type SelectedRow =
  | { readonly table: 'recommendations'; readonly recommendation: Recommendation }
  | { readonly table: 'evidence'; readonly evidence: Evidence };

/**
 * The row of the register that a cell of the workbook belongs to; nothing outside the two tables
 * and on blank rows.
 */
export function rowAt(
  register: Register,
  place: { readonly sheet: string; readonly row: number; readonly column: number },
): SelectedRow | undefined {
  const { recommendations, evidence } = register.tables;
  const within = (grid: { sheet: string; left: number; headings: readonly string[] } | undefined) =>
    grid !== undefined &&
    grid.sheet === place.sheet &&
    place.column >= grid.left &&
    place.column < grid.left + grid.headings.length;
  if (within(recommendations?.grid)) {
    const recommendation = register.recommendations.find(({ row }) => row === place.row);
    if (recommendation) return { table: 'recommendations', recommendation };
  }
  if (within(evidence?.grid)) {
    const found = register.evidence.find(({ row }) => row === place.row);
    if (found) return { table: 'evidence', evidence: found };
  }
  return undefined;
}

function add<Row>(rows: Map<string, Row[]>, ref: string, row: Row): void {
  const there = rows.get(ref);
  if (there) there.push(row);
  else rows.set(ref, [row]);
}
