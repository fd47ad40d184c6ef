import { acceptanceKey } from '../checks/acceptance';
import type { Finding } from '../checks/finding';
import { editTables, type TableEdit } from '../excel/editTables';
import type { RowTexts } from '../excel/watchedWrite';
import type { AcceptedColumn } from '../register/checkTables';
import { tableDesigns } from '../register/columns';
import { serialOn } from '../register/dateSerial';
import type { WorkbookGrid } from '../register/grid';
import type { PlannedTable } from '../register/layout';
import { nameTables } from '../register/nameTables';
import { headingIn } from '../register/places';
import { tableContent } from '../register/planTables';
import { tableOf } from '../register/tableRows';
import type { AcceptedFinding, Register, RegisterTable } from '../register/register';
import { tableCellsOf } from '../register/tableCells';
import { sayMending } from '../strings/sayMending';
import { addedCells } from './addedCells';
import { check } from './check';
import { findAgain } from './findAgain';
import { makeTables } from './makeTables';
import type { OpenRegister } from './openRegister';
import type { Outcome } from './outcome';
import { removal } from './removal';
import { language } from '../strings/language';

/** Who accepts a finding, and why. */
export interface Acceptance {
  readonly by: string;
  readonly reason: string;
}

/**
 * Accepts a finding: a row in a table that everybody can read, which is made when it is first needed.
 * @param today - the day of the acceptance: that of the person, not the reporting date
 */
export async function accept(
  open: OpenRegister,
  finding: Finding,
  { by, reason }: Acceptance,
  today: Date,
): Promise<Outcome> {
  const found = findAgain(await check(open), finding);
  const key = found && acceptanceKey(found, tableCellsOf(open.register));
  if (!key) return nothing('mending.accept.gone');
  if (found.accepted) return nothing('mending.accept.already');
  const { title, sheet, cell } = found;
  const on = today.toLocaleDateString(language);
  const texts = { ...key, title, sheet, reason: reason.trim(), by: by.trim(), on };
  const table = acceptedTableOf(open.register);
  if (table) await editTables(addition(table, texts));
  else await makeTables(open, (grid) => ({ tables: newTable(grid, texts, today) }));
  return { message: sayMending('mending.accept.done', { sheet, cell }), notes: [] };
}

/** Has an accepted finding asked again: its row goes. */
export async function takeBack({ register }: OpenRegister, finding: Finding): Promise<Outcome> {
  const table = acceptedTableOf(register);
  const { accepted, sheet, cell } = finding;
  const isThere = accepted && register.accepted.some((one) => sameRow(one, accepted));
  if (!table || !isThere) return nothing('mending.takeBack.gone');
  await editTables(removal(table.grid, rowTexts(table, accepted), table.grid.headings));
  return { message: sayMending('mending.takeBack.done', { sheet, cell }), notes: [] };
}

type Texts = Readonly<Record<AcceptedColumn, string>>;

/** By which a row is found again, wherever it has been sorted to. */
const marks = ['code', 'ref', 'column', 'words', 'text', 'reason', 'by'] as const;

function sameRow(one: AcceptedFinding, other: AcceptedFinding): boolean {
  return marks.every((mark) => one[mark] === other[mark]);
}

function rowTexts(
  table: RegisterTable<AcceptedColumn>,
  row: AcceptedFinding | undefined,
): RowTexts {
  return Object.fromEntries(
    marks.flatMap((mark) => {
      const heading = headingIn(table, mark);
      return heading === undefined ? [] : [[heading, row?.[mark] ?? '']];
    }),
  );
}

/** A new row, or the blank one that a table keeps when its last row was taken out. */
function addition(table: RegisterTable<AcceptedColumn>, texts: Texts): TableEdit[] {
  const { name, rows } = table.grid;
  const cells = addedCells(
    table,
    tableDesigns.accepted.columns.map(({ column, kind }) => ({
      column,
      text: texts[column],
      date: kind === 'date',
    })),
  );
  const isBlank = rows.length === 1 && rows[0]!.every((value) => value === '');
  if (!isBlank) return [{ kind: 'append', table: name, rows: [cells] }];
  const row = rowTexts(table, undefined);
  return cells.map(({ heading, text }) => ({
    kind: 'set',
    table: name,
    row,
    column: heading,
    text,
  }));
}

function newTable(grid: WorkbookGrid, texts: Texts, today: Date): readonly PlannedTable[] {
  const { columns } = tableDesigns.accepted;
  const on = serialOn(today);
  const row = columns.map(({ column }) => (column === 'on' ? on : texts[column]));
  return nameTables({ accepted: tableContent(columns, [row]) }, grid, []);
}

function acceptedTableOf({ tables }: Register): RegisterTable<AcceptedColumn> | undefined {
  return tableOf(tableDesigns.accepted.columns, tables.accepted);
}

function nothing(why: Parameters<typeof sayMending>[0]): Outcome {
  return { message: sayMending(why), notes: [], nothingDone: true };
}
