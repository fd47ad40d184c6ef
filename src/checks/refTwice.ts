import { blank } from './blank';

interface Row {
  readonly ref: string;
}

/** A row whose ref stands already in a row above it, with the first such row. */
export interface Repeat<R extends Row> {
  readonly row: R;
  readonly first: R;
}

/** Refs are compared as exact text: 1.1 and 1.10, or 7 and 007, are different refs. */
export function repeats<R extends Row>(rows: readonly R[]): Repeat<R>[] {
  const firsts = new Map<string, R>();
  return rows.flatMap((row) => {
    if (blank(row.ref)) return [];
    const first = firsts.get(row.ref);
    if (first) return { row, first };
    firsts.set(row.ref, row);
    return [];
  });
}
