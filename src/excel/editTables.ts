import { sourceText } from '../register/sourceText';
import { say } from '../strings/say';
import { WorkbookProblem } from './problem';
import { inExcel } from './run';
import { filterOf, whileUnfiltered } from './tableFilter';
import { appendRows } from './tableRows';
import type { AddedCell } from './tableRows';
import { typedInto } from './typedText';
import { hasMoved, putBack, watch } from './watchedWrite';
import type { RowTexts, WatchedWrite } from './watchedWrite';

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
 * they were read, and one to write. Where a colleague moved rows between the two, one more puts back what was written.
 * Rows are deleted last, so that none moves before it is found.
 */
export function editTables(edits: readonly TableEdit[]): Promise<void> {
  return inExcel(async (context) => {
    const names = [...new Set(edits.map(({ table }) => table))];
    const filters = names.map((name) => filterOf(context.workbook.tables.getItem(name)));
    const columns = await readColumns(context, edits.filter(isRowEdit));
    const found = edits.map((edit) => ({ edit, at: findRow(columns, edit) }));
    const writes = found.flatMap(({ edit, at }) => {
      if (edit.kind !== 'set' || at === undefined) return [];
      const cellOf = (heading: string) => columnIn(context, edit.table, heading).getCell(at, 0);
      const { formats } = columns.get(columnKey(edit.table, edit.column))!;
      return [{ edit, cellOf, text: typedInto(formats[at]!, edit.text) }];
    });
    let watched: readonly WatchedWrite[] = [];
    await whileUnfiltered(context, filters, () => {
      watched = writes.map(({ edit, cellOf }) => watch(edit.row, edit.column, cellOf));
      watched.forEach(({ cell }, at) => (cell.values = [[writes[at]!.text]]));
      for (const { edit } of found) {
        if (edit.kind !== 'append') continue;
        appendRows(context.workbook.tables.getItem(edit.table), edit.rows);
      }
      deleteRows(context, found);
    });
    const moved = watched.findIndex(hasMoved);
    if (moved < 0) return;
    putBack(watched);
    await context.sync();
    const { table } = writes[moved]!.edit;
    throw new WorkbookProblem('RowMoved', say('problem.rowGone', { table }), '');
  });
}

function columnIn(context: Excel.RequestContext, table: string, heading: string): Excel.Range {
  return context.workbook.tables.getItem(table).columns.getItem(heading).getDataBodyRange();
}

interface FoundRow {
  readonly edit: TableEdit;
  /** From 0; absent for rows that are added. */
  readonly at: number | undefined;
}

/** From the bottom up, so that none moves before it is found. */
function deleteRows(context: Excel.RequestContext, found: readonly FoundRow[]): void {
  const deleted = new Map<string, Set<number>>();
  for (const { edit, at } of found) {
    if (edit.kind !== 'delete' || at === undefined) continue;
    deleted.set(edit.table, (deleted.get(edit.table) ?? new Set<number>()).add(at));
  }
  for (const [table, rows] of deleted) {
    for (const at of [...rows].sort((a, b) => b - a)) {
      context.workbook.tables.getItem(table).rows.getItemAt(at).delete();
    }
  }
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
      ranges.set(key, columnIn(context, edit.table, heading).load('values,numberFormat'));
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
function findRow(columns: ReadonlyMap<string, Column>, edit: TableEdit): number | undefined {
  if (!isRowEdit(edit)) return undefined;
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
