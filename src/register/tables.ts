import type { TableInPlace } from './columnChoices';
import { tableDesigns, type ColumnDesign } from './columns';
import { recogniseColumns } from './headings';
import { tableKinds, type TableKind } from './tableKinds';

/** A table of the workbook that is one of the design's. */
export interface RecognisedTable {
  /** Its position among the tables that were looked at. */
  readonly at: number;
  readonly columns: Readonly<Partial<Record<string, number>>>;
}

/** A table as it is told which of the design's it is. */
interface NamedTable {
  readonly name: string;
  readonly headings: readonly string[];
  /** What the officer has made of it. */
  readonly kept?: TableInPlace | undefined;
}

/**
 * Which of the workbook's tables are the design's: one for each kind at most. A table is one because
 * the officer chose its columns, else by its headings (every required column, recognised by meaning);
 * among several the one with our name goes
 * first, then one whose name begins with it ("Recommendations2" where the name was taken), then the
 * one with the most columns recognised.
 */
export function recogniseTables(
  tables: readonly NamedTable[],
): Readonly<Partial<Record<TableKind, RecognisedTable>>> {
  const found: Partial<Record<TableKind, RecognisedTable>> = {};
  const taken = new Set<number>();
  for (const kind of tableKinds) {
    const design = tableDesigns[kind];
    let best: (RecognisedTable & { rank: number }) | undefined;
    tables.forEach((table, at) => {
      if (taken.has(at) || (table.kept && table.kept !== kind)) return;
      const designs = design.columns as readonly ColumnDesign<string>[];
      const { columns } = recogniseColumns(designs, table.headings);
      if (!table.kept && design.required.some((column) => columns[column] === undefined)) return;
      const rank =
        (table.kept ? choiceRank : nameRank(table.name, design.name)) + Object.keys(columns).length;
      if (!best || rank > best.rank) best = { at, columns, rank };
    });
    if (best) {
      taken.add(best.at);
      found[kind] = { at: best.at, columns: best.columns };
    }
  }
  return found;
}

/** An officer's choice weighs more than any name. */
const choiceRank = 3000;

/** Names weigh more than any number of columns. */
function nameRank(name: string, wanted: string): number {
  const here = name.toLowerCase();
  const ours = wanted.toLowerCase();
  if (here === ours) return 2000;
  return here.startsWith(ours) ? 1000 : 0;
}
