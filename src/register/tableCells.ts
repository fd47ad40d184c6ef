import { tableDesigns } from './columns';
import { cellAddress, positionOf, type TableGrid } from './grid';
import { tableOf } from './tableRows';
import type { Register } from './register';
import { sourceText } from './sourceText';

/** A cell of one of our tables, by what a person knows it by: it stays the same when rows are sorted. */
export interface TableCell {
  readonly table: string;
  /** The ref of its row; for a report detail its label, for a status its name. */
  readonly ref: string;
  /** The cell itself is what tells its row from others. */
  readonly isRef: boolean;
  /** Heading of its column. */
  readonly column: string;
  /** As a person reads it. */
  readonly text: string;
}

/** The tables in which people work, with the column that tells one row from another. */
const keys = {
  recommendations: 'ref',
  evidence: 'ref',
  details: 'field',
  statuses: 'status',
  settings: 'setting',
} as const;

/** The cells of our tables, found by address and by what they are known by. */
export interface TableCells {
  /** The cell at an address; nothing outside of the rows of our tables. */
  readonly at: (place: Address) => TableCell | undefined;
  /** Where a cell stands now: at several addresses where rows share a ref. */
  readonly addressesOf: (cell: Pick<TableCell, 'table' | 'ref' | 'column'>) => Address[];
}

/** A sheet, and an address on it. */
interface Address {
  readonly sheet: string;
  readonly cell: string;
}

export function tableCellsOf(register: Register): TableCells {
  const tables = keyedTables(register);
  return {
    at: ({ sheet, cell }) => {
      const { row, column } = positionOf(cell);
      for (const { grid, key } of tables) {
        const [at, position] = [row - grid.top - 1, column - grid.left];
        const heading = grid.headings[position];
        if (grid.sheet !== sheet || !grid.rows[at] || heading === undefined) continue;
        return {
          table: grid.name,
          ref: textAt(grid, at, key),
          isRef: position === key,
          column: heading,
          text: textAt(grid, at, position),
        };
      }
      return undefined;
    },
    addressesOf: ({ table, ref, column }) => {
      const found = tables.find(({ grid }) => grid.name === table);
      const position = found?.grid.headings.indexOf(column) ?? -1;
      if (!found || position < 0) return [];
      const { grid, key } = found;
      const rows = grid.rows.flatMap((_, at) => (textAt(grid, at, key) === ref ? [at] : []));
      return rows.map((at) => ({
        sheet: grid.sheet,
        cell: cellAddress({ row: grid.top + 1 + at, column: grid.left + position }),
      }));
    },
  };
}

function keyedTables({ tables }: Register): { grid: TableGrid; key: number }[] {
  return (Object.keys(keys) as (keyof typeof keys)[]).flatMap((kind) => {
    const one = tables[kind];
    const grid = one && ('grid' in one ? one.grid : one);
    if (!grid) return [];
    const columns: Readonly<Partial<Record<string, number>>> =
      tableOf<string>(tableDesigns[kind].columns, grid)?.columns ?? {};
    return [{ grid, key: columns[keys[kind]] ?? 0 }];
  });
}

function textAt(grid: TableGrid, at: number, position: number): string {
  return sourceText(grid.rows[at]?.[position] ?? '', grid.formats[at]?.[position]);
}
