import { listHeading } from '../register/columns';
import type { SourceDifference } from '../register/sourceDifference';

/**
 * Where recommendations are numbered anew, the one that takes a free ref comes first, then the one that
 * takes the ref which that leaves: wherever a batch stops, no two rows have one ref. Refs that change
 * places have no such order.
 */
export function freedFirst(differences: readonly SourceDifference[]): SourceDifference[] {
  const renames = new Map(differences.filter(isRename).map((one) => [one.ref, one]));
  const ordered = differences.filter((one) => !isRename(one));
  const seen = new Set<SourceDifference>();
  for (const first of renames.values()) {
    const chain: SourceDifference[] = [];
    let one: SourceDifference | undefined = first;
    while (one && !seen.has(one)) {
      seen.add(one);
      chain.push(one);
      one = renames.get(one.theirs);
    }
    for (const next of chain.reverse()) ordered.push(next);
  }
  return ordered;
}

function isRename({ kind, recordKind, column }: SourceDifference): boolean {
  return kind === 'changed' && recordKind === 'recommendation' && column === listHeading('ref');
}
