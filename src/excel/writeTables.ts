import type { PlannedTable } from '../register/layout';
import { othersHaveWorked } from '../work/turns';
import { setColumnChecks } from './columnChecks';
import { fillSheet, makeTable, nameTable } from './newTable';
import { Sender } from './payload';
import { inExcel } from './run';
import { unfinishedFormula, unfinishedName } from './unfinished';
import type { Remaining } from './unfinished';
import { putName, type NameToPut } from './writeName';

/** A planned table and what is left to do for it. */
export interface TableToWrite {
  readonly table: PlannedTable;
  readonly remaining: Exclude<Remaining, 'taken'>;
}

/**
 * Makes the tables, each on its sheet: one trip, and one more for each 4 MB of text.
 *
 * Written so that a failure half-way can be told and mended: first the mark, then sheets with formats
 * and values, then the tables, and the mark goes last. The last planned table (the set up record)
 * becomes a table first: with it there, the next reading goes on reading the officer's own sheets.
 * @param options - `sheets`: those that were read; where one was renamed or deleted since, nothing is written,
 * because the set up record names them; `marked`: a run that did not finish has left its mark; `statusListThere`: the workbook
 * has the name of the list of statuses; `names`: names to be defined with the tables
 */
export function writeTables(
  tables: readonly TableToWrite[],
  options: {
    sheets: readonly string[];
    marked: boolean;
    statusListThere?: boolean;
    names?: readonly NameToPut[];
  },
): Promise<void> {
  const { sheets, marked, statusListThere = false, names: toPut = [] } = options;
  return inExcel(async (context) => {
    for (const name of sheets) context.workbook.worksheets.getItem(name).load('name');
    await putTables(context, tables, marked);
    setColumnChecks(
      context,
      tables.map(({ table }) => table),
      statusListThere,
    );
    for (const { name, there } of toPut) putName(context, name, there);
    removeMark(context);
    await context.sync();
  });
}

/**
 * Asks for the mark and the tables, one by one what is left of them; {@link removeMark} ends it. Sends what is over 4 MB.
 * @param marked - a run that did not finish has left its mark
 */
export async function putTables(
  context: Excel.RequestContext,
  tables: readonly TableToWrite[],
  marked: boolean,
): Promise<void> {
  const { names, worksheets } = context.workbook;
  const mark = unfinishedFormula(tables.map(({ table }) => table.sheet));
  if (marked) names.getItem(unfinishedName).formula = mark;
  else names.add(unfinishedName, mark);
  const sender = new Sender(context);
  for (const { table, remaining } of tables) {
    if (remaining === 'look') continue;
    const sheet =
      remaining === 'fill' ? worksheets.getItem(table.sheet) : worksheets.add(table.sheet);
    await fillSheet(sheet, table, sender);
    await othersHaveWorked();
  }
  for (const { table, remaining } of [...tables].reverse()) {
    const sheet = worksheets.getItem(table.sheet);
    // Excel names a table only after it is there.
    if (remaining === 'look') nameTable(sheet.tables.getItemAt(0), table);
    else makeTable(sheet, table);
  }
}

/** What {@link putTables} has put is whole. */
export function removeMark(context: Excel.RequestContext): void {
  context.workbook.names.getItem(unfinishedName).delete();
}
