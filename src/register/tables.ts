import { tableDesigns, type ColumnDesign } from './columns';
import { recogniseColumns } from './headings';
import { tableKinds, type TableKind } from './tableKinds';

/** A table of the workbook that is one of the design's. */
export interface RecognisedTable {
  /** Its position among the tables that were looked at. */
  readonly at: number;
  readonly columns: Readonly<Partial<Record<string, number>>>;
}

/**
 * Which of the workbook's tables are the design's: one for each kind at most. A table is one by its
 * headings (every required column, recognised by meaning); among several the one with our name goes
 * first, then one whose name begins with it ("Recommendations2" where the name was taken), then the
 * one with the most columns recognised.
 */
export function recogniseTables(
  tables: readonly { readonly name: string; readonly headings: readonly string[] }[],
): Readonly<Partial<Record<TableKind, RecognisedTable>>> {
  const found: Partial<Record<TableKind, RecognisedTable>> = {};
  const taken = new Set<number>();
  for (const kind of tableKinds) {
    const design = tableDesigns[kind];
    let best: (RecognisedTable & { rank: number }) | undefined;
    tables.forEach((table, at) => {
      if (taken.has(at)) return;
      const designs = design.columns as readonly ColumnDesign<string>[];
      const { columns } = recogniseColumns(designs, table.headings);
      if (design.required.some((column) => columns[column] === undefined)) return;
      const rank = nameRank(table.name, design.name) + Object.keys(columns).length;
      if (!best || rank > best.rank) best = { at, columns, rank };
    });
    if (best) {
      taken.add(best.at);
      found[kind] = { at: best.at, columns: best.columns };
    }
  }
  return found;
}

/** Names weigh more than any number of columns. */
function nameRank(name: string, wanted: string): number {
  const here = name.toLowerCase();
  const ours = wanted.toLowerCase();
  if (here === ours) return 2000;
  return here.startsWith(ours) ? 1000 : 0;
}
