import type { AddedCell } from '../excel/tableRows';
import { tableDesigns } from '../register/columns';
import { headingIn } from '../register/places';
import type { RecordRow } from '../register/recordLines';
import { tableOf } from '../register/tableRows';
import type { Register, RegisterTable } from '../register/register';

/** The cells of a new row, in the table's own columns; a text whose column the table does not have is left out. */
export function addedCells<Column extends string>(
  table: RegisterTable<Column>,
  texts: readonly { readonly column: Column; readonly text: string; readonly date?: boolean }[],
): AddedCell[] {
  return texts.flatMap(({ column, text, date }) => {
    const heading = headingIn(table, column);
    return heading === undefined || text === ''
      ? []
      : [{ heading, text, ...(date ? { date } : {}) }];
  });
}

/** The set up record with its columns recognised. */
export function recordTableOf(register: Register) {
  return tableOf(tableDesigns.record.columns, register.tables.record);
}

/** The cells of a new line of the record. Its kind comes last: a line without one counts for nothing. */
export function recordCells(
  table: NonNullable<ReturnType<typeof recordTableOf>>,
  line: RecordRow,
): AddedCell[] {
  return addedCells(
    table,
    tableDesigns.record.columns
      .map(({ column }, at) => ({ column, text: line[at] ?? '' }))
      .reverse(),
  );
}
