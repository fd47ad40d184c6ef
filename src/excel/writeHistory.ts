import { readDay } from '../register/days';
import type { CellValue } from '../register/grid';
import type { TableContent } from '../register/planTables';
import { sourceText } from '../register/sourceText';
import { datesFrom1900, inDateSystem } from './dateSystem';
import { inParts, payloadOf, Sender } from './payload';
import { inExcel } from './run';
import { drawRules } from './style';
import { filterOf, whileUnfiltered } from './tableFilter';
import { typedAsText } from './typedText';

/** What is to become of the History table; rows are found by their meeting and ref at the time of writing. */
export interface HistoryToWrite {
  readonly table: string;
  /** Headings, as they stand in the workbook, of the columns by which rows are found and of the words. */
  readonly headings: { readonly meeting: string; readonly ref: string; readonly wording: string };
  /** The meeting whose rows go, counted from 1 January 1970. */
  readonly day: number;
  /** The rows that come, with their headings. */
  readonly content: TableContent;
  /** Words that rows of later meetings get. */
  readonly keep: readonly {
    readonly day: number;
    readonly ref: string;
    readonly wording: string;
  }[];
}

const dateFormat = 'dd/mm/yyyy';

/**
 * Replaces the rows of one meeting: one trip to see the table as it is now and one to write, and one more for each
 * 4 MB. New rows are there before the old ones go, so that a failure half-way loses nothing.
 */
export function writeHistory(wanted: HistoryToWrite): Promise<void> {
  const { headings, day, content, keep } = wanted;
  return inExcel(async (context) => {
    const table = context.workbook.tables.getItem(wanted.table);
    const columnOf = (heading: string) => table.columns.getItem(heading).getDataBodyRange();
    const filter = filterOf(table);
    const meetings = columnOf(headings.meeting).load('values');
    const refs = columnOf(headings.ref).load('values');
    const all = table.columns.load('items/name');
    await context.sync();
    const days = daysOf(meetings.values as CellValue[][]);
    const names = all.items.map(({ name }) => name);
    await whileUnfiltered(context, [filter], async () => {
      const wordings = columnOf(headings.wording);
      for (const { at, wording } of found(keep, days, refs.values as CellValue[][])) {
        writeText(wordings.getCell(at, 0), wording);
      }
      if (content.rows.length > 0) await append(context, table, names, content);
      for (const { first, last } of runsOf(days, day).reverse()) {
        const rows = table
          .getDataBodyRange()
          .getRow(first)
          .getResizedRange(last - first, 0);
        rows.delete(Excel.DeleteShiftDirection.up);
      }
    });
  });
}

function daysOf(values: CellValue[][]): (number | undefined)[] {
  const formats = values.map(() => [dateFormat]);
  return datesFrom1900(values, formats).map(([value]) => {
    const read = readDay(sourceText(value ?? '', dateFormat));
    return read?.exact ? read.number : undefined;
  });
}

function found(
  keep: HistoryToWrite['keep'],
  days: readonly (number | undefined)[],
  refs: readonly (readonly CellValue[])[],
): { at: number; wording: string }[] {
  const wanted = new Map(keep.map(({ day, ref, wording }) => [`${day} ${ref}`, wording]));
  return refs.flatMap(([ref], at) => {
    const wording = wanted.get(`${days[at]} ${sourceText(ref ?? '')}`);
    return wording === undefined ? [] : [{ at, wording }];
  });
}

/** Rows below one another with this day. */
function runsOf(
  days: readonly (number | undefined)[],
  day: number,
): { first: number; last: number }[] {
  const runs: { first: number; last: number }[] = [];
  days.forEach((one, at) => {
    if (one !== day) return;
    const run = runs.at(-1);
    if (run?.last === at - 1) run.last = at;
    else runs.push({ first: at, last: at });
  });
  return runs;
}

/** Adds blank rows and fills the columns that are ours; a person may have added others. */
async function append(
  context: Excel.RequestContext,
  table: Excel.Table,
  names: readonly string[],
  { columns, rows, formats }: TableContent,
): Promise<void> {
  const sender = new Sender(context);
  table.rows.add(
    undefined,
    rows.map(() => names.map(() => '')),
  );
  for (const [column, { heading, wrap }] of columns.entries()) {
    if (!names.includes(heading)) continue;
    const cells = rows.map((row, at) => [
      inDateSystem(typedAsText(row[column] ?? ''), formats[at]![column]!),
    ]);
    for (const part of inParts(cells)) {
      const some = part.rows.map((_, at) => [formats[part.first + at]![column]!]);
      await sender.roomFor(part.bytes + payloadOf(some));
      const area = table.columns
        .getItem(heading)
        .getDataBodyRange()
        .getLastCell()
        .getOffsetRange(part.first - rows.length + 1, 0)
        .getResizedRange(part.rows.length - 1, 0);
      // A text is only text in a cell that has the text format already.
      area.numberFormat = some;
      area.values = part.rows as unknown[][];
      area.format.verticalAlignment = Excel.VerticalAlignment.top;
      if (wrap) area.format.wrapText = true;
    }
  }
  drawRules(table.getRange());
}

function writeText(cell: Excel.Range, text: string): void {
  cell.numberFormat = [['@']];
  cell.values = [[typedAsText(text)]];
}
