import type { Register, RegisterTable } from './register';

/**
 * The register as it has just been read, with the very row objects of an earlier reading wherever a row still stands where
 * it stood and its cells say what they said. What was worked out of such a row holds.
 */
export function withKeptRows(before: Register | undefined, now: Register): Register {
  if (!before) return now;
  return {
    ...now,
    recommendations: keep(
      { rows: before.recommendations, table: before.tables.recommendations },
      { rows: now.recommendations, table: now.tables.recommendations },
      () => true,
    ),
    evidence: keep(
      { rows: before.evidence, table: before.tables.evidence },
      { rows: now.evidence, table: now.tables.evidence },
      // Which refs a cell names depends on the refs that there are.
      (one, other) => sameItems(one.recommendationRefs, other.recommendationRefs),
    ),
  };
}

interface Rows<Row> {
  readonly rows: readonly Row[];
  readonly table: RegisterTable<string> | undefined;
}

/** The earlier list itself where all its rows are as they were. */
function keep<Row extends { readonly row: number }>(
  before: Rows<Row>,
  now: Rows<Row>,
  same: (one: Row, other: Row) => boolean,
): readonly Row[] {
  if (!before.table || !now.table || shapeOf(before.table) !== shapeOf(now.table)) return now.rows;
  const [earlier, later] = [before.table.grid, now.table.grid];
  const known = new Map(before.rows.map((row) => [row.row, row]));
  const rows = now.rows.map((row) => {
    const there = known.get(row.row);
    const at = row.row - later.top - 1;
    const kept =
      there !== undefined &&
      sameItems(earlier.rows[at], later.rows[at]) &&
      sameItems(earlier.formats[at], later.formats[at]) &&
      same(there, row);
    return kept ? there : row;
  });
  return sameItems(before.rows, rows) ? before.rows : rows;
}

/** Where a table stands and which column is which: what its rows are read by, and where findings point. */
export function shapeOf({ grid, columns }: RegisterTable<string>): string {
  const { name, sheet, top, left, headings } = grid;
  return JSON.stringify([name, sheet, top, left, headings, columns]);
}

function sameItems(one: readonly unknown[] | undefined, other: readonly unknown[] | undefined) {
  if (one === other) return true;
  return one?.length === other?.length && !!one?.every((item, at) => item === other![at]);
}
