import { counterpartsOf } from './counterparts';
import type { Evidence, Recommendation, Register } from './register';

/**
 * Refs of the recommendations that say something else than they did, or whose evidence does: those that are new or gone
 * are among them. In the order of the table, those that are gone last. Moving a row is no change.
 */
export function changedRefs(before: Register, now: Register): string[] {
  const earlier = tellingOf(before);
  const later = tellingOf(now);
  const changed = [...later].filter(([ref, told]) => !isSame(earlier.get(ref), told));
  const gone = [...earlier.keys()].filter((ref) => !later.has(ref));
  return [...changed.map(([ref]) => ref), ...gone];
}

/** What is told of a recommendation; rows that were read once and not changed since are the same objects. */
type Told = readonly (Recommendation | Evidence)[];

function tellingOf(register: Register): Map<string, Told> {
  const { evidenceFor } = counterpartsOf(register);
  const told = new Map<string, Told>();
  for (const row of register.recommendations) {
    if (row.ref === '') continue;
    told.set(row.ref, [...(told.get(row.ref) ?? []), row, ...evidenceFor(row)]);
  }
  return told;
}

function isSame(one: Told | undefined, other: Told): boolean {
  return (
    one?.length === other.length &&
    other.every((row, at) => row === one[at] || textOf(row) === textOf(one[at]!))
  );
}

function textOf(row: Recommendation | Evidence): string {
  return JSON.stringify({ ...row, row: 0 });
}
