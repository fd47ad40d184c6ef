import { sourceText } from '../register/sourceText';
import { say } from '../strings/say';
import { WorkbookProblem } from './problem';
import { inExcel } from './run';
import { filterOf, whileUnfiltered } from './tableFilter';
import { appendRows } from './tableRows';
import type { AddedCell } from './tableRows';
import { typedInto } from './typedText';

/** What a row's cells must read for the row to be meant, by heading. */
export type RowTexts = Readonly<Record<string, string>>;

/** A change of one of our tables; rows are named by what stands in them, never by their place. */
export type TableEdit =
  | {
      readonly kind: 'set';
      readonly table: string;
      readonly row: RowTexts;
      readonly column: string;
      readonly text: string;
    }
  | {
      readonly kind: 'append';
      readonly table: string;
      readonly rows: readonly (readonly AddedCell[])[];
    }
  | {
      readonly kind: 'delete';
      readonly table: string;
      readonly row: RowTexts;
      /** Where no row is meant, there is nothing to do. */
      readonly ifThere?: true;
    };

type RowEdit = Exclude<TableEdit, { kind: 'append' }>;

/**
 * Changes tables: one trip to find the rows as they are now, which may have been sorted or edited since
 * they were read, and one to write. Rows are deleted last, from the bottom up, so that none moves before
 * it is found.
 */
export function editTables(edits: readonly TableEdit[]): Promise<void> {
  return inExcel(async (context) => {
    const names = [...new Set(edits.map(({ table }) => table))];
    const filters = names.map((name) => filterOf(context.workbook.tables.getItem(name)));
    const columns = await readColumns(context, edits.filter(isRowEdit));
    await whileUnfiltered(context, filters, () => {
      const tableOf = (edit: TableEdit) => context.workbook.tables.getItem(edit.table);
      const deleted = new Map<string, Set<number>>();
      for (const edit of edits) {
        if (edit.kind === 'append') {
          appendRows(tableOf(edit), edit.rows);
          continue;
        }
        const at = findRow(columns, edit);
        if (at === undefined) continue;
        if (edit.kind === 'delete') {
          deleted.set(edit.table, (deleted.get(edit.table) ?? new Set<number>()).add(at));
          continue;
        }
        const { formats } = columns.get(columnKey(edit.table, edit.column))!;
        const cells = tableOf(edit).columns.getItem(edit.column).getDataBodyRange();
        cells.getCell(at, 0).values = [[typedInto(formats[at]!, edit.text)]];
      }
      for (const [table, rows] of deleted) {
        for (const at of [...rows].sort((a, b) => b - a)) {
          context.workbook.tables.getItem(table).rows.getItemAt(at).delete();
        }
      }
    });
  });
}

interface Column {
  readonly texts: readonly string[];
  readonly formats: readonly string[];
}

/** Reads the columns by which rows are found and those that are written, each once. */
async function readColumns(
  context: Excel.RequestContext,
  edits: readonly RowEdit[],
): Promise<ReadonlyMap<string, Column>> {
  const ranges = new Map<string, Excel.Range>();
  for (const edit of edits) {
    const headings = Object.keys(edit.row);
    if (edit.kind === 'set') headings.push(edit.column);
    for (const heading of headings) {
      const key = columnKey(edit.table, heading);
      if (ranges.has(key)) continue;
      const column = context.workbook.tables.getItem(edit.table).columns.getItem(heading);
      ranges.set(key, column.getDataBodyRange().load('values,numberFormat'));
    }
  }
  await context.sync();
  return new Map(
    [...ranges].map(([key, { values, numberFormat }]) => {
      const formats = (numberFormat as string[][]).map(([format]) => format!);
      return [key, { texts: values.map(([value], at) => sourceText(value, formats[at])), formats }];
    }),
  );
}

/** The one row that is meant. None or several is a problem: somebody has edited the table since it was read. */
function findRow(columns: ReadonlyMap<string, Column>, edit: RowEdit): number | undefined {
  const wanted = Object.entries(edit.row);
  const [first] = wanted;
  const length = first ? columns.get(columnKey(edit.table, first[0]))!.texts.length : 0;
  const rows: number[] = [];
  for (let at = 0; at < length; at += 1) {
    const meant = wanted.every(
      ([heading, text]) => columns.get(columnKey(edit.table, heading))!.texts[at] === text,
    );
    if (meant) rows.push(at);
  }
  if (rows.length === 1 || (rows.length > 1 && edit.kind === 'delete')) return rows[0];
  if (rows.length === 0 && edit.kind === 'delete' && edit.ifThere) return undefined;
  const key = rows.length === 0 ? 'problem.rowGone' : 'problem.rowTwice';
  throw new WorkbookProblem('RowNotFound', say(key, { table: edit.table }), '');
}

function isRowEdit(edit: TableEdit): edit is RowEdit {
  return edit.kind !== 'append';
}

function columnKey(table: string, heading: string): string {
  return `${table}\n${heading}`;
}
