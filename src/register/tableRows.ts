import type { Steps } from '../work/steps';
import { givenIn } from './columnChoices';
import type { ColumnDesign } from './columns';
import type { TableGrid } from './grid';
import { recogniseColumns } from './headings';
import type { RegisterTable } from './register';
import { sourceText } from './sourceText';

/** The table with its columns recognised by meaning. */
export function tableOf<Column extends string>(
  designs: readonly ColumnDesign<Column>[],
  grid: TableGrid | undefined,
): RegisterTable<Column> | undefined {
  if (!grid) return undefined;
  const given = givenIn(grid, designs);
  return { grid, columns: recogniseColumns(designs, grid.headings, given).columns };
}

/** One row of a table as text, column by column; a column that is not there reads "". */
export interface TableRow<Column extends string> {
  readonly row: number;
  readonly text: (column: Column) => string;
}

export function rowsOf<Column extends string>(
  table: RegisterTable<Column> | undefined,
): TableRow<Column>[] {
  if (!table) return [];
  const { grid, columns } = table;
  return grid.rows.map((values, at) => ({
    row: grid.top + 1 + at,
    text: (column) => {
      const position = columns[column];
      return position === undefined
        ? ''
        : sourceText(values[position] ?? '', grid.formats[at]?.[position]);
    },
  }));
}

/** Rows between which others may work. */
const rowsOfAStep = 500;

/** What is read of each row that counts; of one that does not, nothing is given. */
export function* readRows<Column extends string, Value>(
  table: RegisterTable<Column> | undefined,
  read: (row: TableRow<Column>) => Value | undefined,
): Steps<Value[]> {
  const values: Value[] = [];
  const rows = rowsOf(table);
  for (const [at, row] of rows.entries()) {
    const value = read(row);
    if (value !== undefined) values.push(value);
    if (at % rowsOfAStep === rowsOfAStep - 1) yield at / rows.length;
  }
  return values;
}
