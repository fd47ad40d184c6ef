import { listHeading } from './columns';
import { namedRefs } from './refs';
import type { Register } from './register';

/**
 * Our ref for each ref or number of the officer's own, trimmed; a number that stands for several
 * recommendations is not in it. Our own refs stand for themselves.
 */
export type OfficerRefs = ReadonlyMap<string, string>;

export function officerRefs(
  pairs: readonly { readonly theirs: string; readonly ours: string }[],
): OfficerRefs {
  const refs = new Map<string, string>();
  const several = new Set<string>();
  for (const { theirs, ours } of pairs) {
    const number = theirs.trim();
    if (number === '') continue;
    if (refs.has(number) && refs.get(number) !== ours) several.add(number);
    refs.set(number, ours);
  }
  for (const number of several) refs.delete(number);
  for (const { ours } of pairs) if (!refs.has(ours)) refs.set(ours, ours);
  return refs;
}

/** The same from what set up recorded. */
export function recordedRefs({ record, recommendations }: Register): OfficerRefs {
  const heading = listHeading('ref');
  return officerRefs([
    ...record
      .filter(({ kind, column }) => kind === 'recommendation' && column === heading)
      .map(({ text, ref }) => ({ theirs: text, ours: ref })),
    ...recommendations.map(({ ref }) => ({ theirs: ref, ours: ref })),
  ]);
}

/** What a cell names, in our refs; what is nobody's ref stays as it is. */
export function inOurRefs(text: string, refs: OfficerRefs): string {
  const known = new Set(refs.keys());
  const named = namedRefs(text.trim(), known);
  return named.length > 0 ? named.map((ref) => refs.get(ref) ?? ref).join('; ') : text;
}
