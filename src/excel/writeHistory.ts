import { rowPlaces, runsOf } from '../register/rowPlaces';
import { readDay } from '../register/days';
import type { CellValue } from '../register/grid';
import type { TableContent } from '../register/planTables';
import { sourceText } from '../register/sourceText';
import { datesFrom1900 } from './dateSystem';
import { HistoryRows } from './historyRows';
import { inExcel } from './run';
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
 * 4 MB. A row is written over by the one of the same ref, and new ones come filled, so that a failure half-way leaves
 * no blank row and none twice: each says what it said or what it is to say, and the same once more ends it.
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
    const refsThere = refs.values.map(([ref]) => sourceText((ref as CellValue | undefined) ?? ''));
    const refColumn = content.columns.findIndex(({ heading }) => heading === headings.ref);
    const { over, added, gone } = rowPlaces(
      content.rows.map((row) => String(row[refColumn] ?? '')),
      refsThere.map((ref, at) => (days[at] === day ? ref : undefined)),
    );
    const names = all.items.map(({ name }) => name);
    await whileUnfiltered(context, [filter], async () => {
      const wordings = columnOf(headings.wording);
      for (const { at, wording } of found(keep, days, refsThere)) {
        writeText(wordings.getCell(at, 0), wording);
      }
      await new HistoryRows(context, table, names, content).write(over, added);
      for (const { first, last } of runsOf(gone).reverse()) {
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
  refs: readonly string[],
): { at: number; wording: string }[] {
  const wanted = new Map(keep.map(({ day, ref, wording }) => [`${day} ${ref}`, wording]));
  return refs.flatMap((ref, at) => {
    const wording = wanted.get(`${days[at]} ${ref}`);
    return wording === undefined ? [] : [{ at, wording }];
  });
}

function writeText(cell: Excel.Range, text: string): void {
  cell.numberFormat = [['@']];
  cell.values = [[typedAsText(text)]];
}
