import { colourStatuses } from '../excel/colourStatuses';
import type { RecordTable } from '../excel/colourStatuses';
import { unfinishedSheets } from '../excel/unfinished';
import { listKind, removeColours as remove } from '../excel/removeColours';
import { tableDesigns } from '../register/columns';
import { freeSheetName, freeTableName } from '../register/freeNames';
import { cellAddress } from '../register/grid';
import type { WorkbookGrid } from '../register/grid';
import type { PlannedTable } from '../register/layout';
import { headingIn } from '../register/places';
import { recordContent } from '../register/planTables';
import { tableOf } from '../register/tableRows';
import type { Register } from '../register/register';
import { columnReference } from '../register/structuredReference';
import { say } from '../strings/say';
import { recordCells, recordTableOf } from './addedCells';
import type { OpenRegister } from './openRegister';
import type { Outcome } from './outcome';
import { planToFinish } from './planToFinish';

/** Gives each status its colour and symbol in the Status column, and the column a list to choose from. */
export async function colour(open: OpenRegister): Promise<Outcome> {
  const { register } = open;
  const column = statusColumn(register);
  const list = listOfStatuses(register);
  if (!column || !list || register.statuses.length === 0) {
    return { message: say('actions.colour.noStatuses'), notes: [], nothingDone: true };
  }
  const outcome = await colourStatuses({
    column,
    list,
    statuses: register.statuses,
    record: recordTable(open, [listKind, column.sheet, column.table, '', column.heading]),
    words: {
      alertTitle: say('actions.colour.alertTitle'),
      alert: say('actions.colour.alert'),
    },
  });
  const notes = {
    set: [],
    replaced: [say('actions.colour.listReplaced')],
    left: [say('actions.colour.listLeft', { heading: column.heading })],
  }[outcome];
  const { sheet, cell } = column;
  return {
    message: say('actions.colour.done', { count: register.statuses.length }),
    notes,
    place: { sheet, cell },
  };
}

/** Takes away exactly what `colour` put, and puts back the list that it replaced. */
export async function removeColours({ register }: OpenRegister): Promise<Outcome> {
  const column = statusColumn(register);
  if (!column) return { message: say('actions.colour.noStatuses'), notes: [], nothingDone: true };
  const line = register.record.find(({ kind }) => kind === listKind);
  const record = recordTableOf(register);
  const kindHeading = headingIn(record, 'kind');
  const kept =
    line && record && kindHeading !== undefined
      ? { text: line.text, table: record.grid.name, kindHeading }
      : undefined;
  if (!(await remove(column, kept))) {
    return { message: say('actions.colour.noneToRemove'), notes: [], nothingDone: true };
  }
  return {
    message: say('actions.colour.removed'),
    notes: kept ? [say('actions.colour.listPutBack')] : [],
  };
}

function statusColumn({ tables }: Register) {
  const table = tables.recommendations;
  const heading = headingIn(table, 'status');
  if (!table || heading === undefined) return undefined;
  const { name, sheet, top, left } = table.grid;
  const cell = cellAddress({ row: top, column: left + table.columns.status! });
  return { table: name, sheet, heading, cell };
}

/** The cells of the Statuses table that hold the statuses, as a formula. */
function listOfStatuses({ tables }: Register): string | undefined {
  const table = tableOf(tableDesigns.statuses.columns, tables.statuses);
  const heading = headingIn(table, 'status');
  return table && heading !== undefined
    ? `=${columnReference(table.grid.name, heading)}`
    : undefined;
}

/** Where the list goes that ours replaces. With tables of the officer's own there may be no record yet. */
function recordTable(
  open: OpenRegister,
  line: readonly [string, string, string, string, string],
): RecordTable {
  const design = tableDesigns.record;
  const record = recordTableOf(open.register);
  if (record) {
    const isKept = (text: string) =>
      open.register.record.some((one) => one.kind === listKind && one.text === text);
    return {
      existing: record.grid.name,
      line: (text) => (isKept(text) ? undefined : recordCells(record, [...line, text])),
    };
  }
  const grid = open.asRead ?? open.grid;
  const plan = (before: WorkbookGrid, text: string): PlannedTable => {
    const taken = [...(before.tableNames ?? []), ...before.names.map((one) => one.name)];
    const name = freeTableName(design.name, taken);
    const sheet = freeSheetName(design.sheet, before.sheetNames);
    return { name, sheet, hidden: true, ...recordContent([[...line, text]]) };
  };
  return {
    planned: (text) => ({
      table: planToFinish(grid, (before) => ({ tables: [plan(before, text)] }))!.tables[0]!,
      marked: unfinishedSheets(grid).length > 0,
    }),
  };
}
