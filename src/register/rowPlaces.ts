/** What becomes of the rows of the History table that one meeting has; rows are counted from 0. */
export interface RowPlaces {
  /** Rows that are written over, in the table's order: `row` of the new ones goes to `at`. */
  readonly over: readonly { readonly row: number; readonly at: number }[];
  /** New rows for which there is none yet. */
  readonly added: readonly number[];
  /** Rows of the table that nothing takes the place of. */
  readonly gone: readonly number[];
}

/**
 * Finds the rows of the table that new ones of the same meeting take the place of: those of the same ref; of a ref
 * that stands more than once the first takes the first. What a person has noted beside a row stays beside it.
 * @param refs of the new rows
 * @param there the refs of the table's rows; undefined where a row is another meeting's
 */
export function rowPlaces(
  refs: readonly string[],
  there: readonly (string | undefined)[],
): RowPlaces {
  const waiting = new Map<string, number[]>();
  there.forEach((ref, at) => {
    if (ref !== undefined) waiting.set(ref, [...(waiting.get(ref) ?? []), at]);
  });
  const over: { row: number; at: number }[] = [];
  const added: number[] = [];
  refs.forEach((ref, row) => {
    const at = waiting.get(ref)?.shift();
    if (at === undefined) added.push(row);
    else over.push({ row, at });
  });
  const gone = [...waiting.values()].flat();
  return { over: over.sort(byPlace), added, gone: gone.sort((one, other) => one - other) };
}

function byPlace(one: { at: number }, other: { at: number }): number {
  return one.at - other.at;
}

/** Numbers that follow one another, as runs from the first to the last. @param sorted ascending */
export function runsOf(sorted: readonly number[]): { first: number; last: number }[] {
  const runs: { first: number; last: number }[] = [];
  for (const one of sorted) {
    const run = runs.at(-1);
    if (run?.last === one - 1) run.last = one;
    else runs.push({ first: one, last: one });
  }
  return runs;
}
