import { writeHistory } from '../excel/writeHistory';
import { historyRow } from '../history/historyRow';
import { meetingDay, meetingsOf, type RecordedMeeting } from '../history/meeting';
import { planRecording, type RecordingPlan } from '../history/recording';
import { tableDesigns } from '../register/columns';
import { nameTables } from '../register/nameTables';
import { headingIn } from '../register/places';
import { tableContent } from '../register/planTables';
import { tableOf } from '../register/tableRows';
import { longDay } from '../strings/numbers';
import { sayHistory } from '../strings/sayHistory';
import { makeTables } from './makeTables';
import type { OpenRegister } from './openRegister';
import type { Outcome } from './outcome';

/**
 * Keeps the position of every recommendation under a meeting's date, in place of what was kept for it; the
 * table is made when it is first needed.
 * @param day counted from 1 January 1970
 */
export async function recordMeeting(open: OpenRegister, day: number): Promise<Outcome> {
  const { recommendations } = open.register;
  if (recommendations.length === 0)
    return { message: sayHistory('history.nothing'), notes: [], nothingDone: true };
  const table = await write(open, planRecording(open.register, day));
  const key = isRecorded(open, day) ? 'history.replaced' : 'history.recorded';
  const values = { date: longDay(day), count: recommendations.length, table };
  return { message: sayHistory(key, values), notes: [] };
}

/** The day of the meeting that the register is reported to, where it has not been recorded yet. */
export function meetingToRecord(open: OpenRegister): number | undefined {
  const day = meetingDay(open.register);
  return day === undefined || isRecorded(open, day) ? undefined : day;
}

function isRecorded({ register }: OpenRegister, day: number): boolean {
  return meetingsOf(register).some((meeting) => meeting.day === day);
}

/** Takes the record of a meeting out of the history; {@link returnMeeting} brings it back. */
export async function removeMeeting(open: OpenRegister, day: number): Promise<Outcome> {
  const date = longDay(day);
  if (!isRecorded(open, day)) return { message: sayHistory('history.gone', { date }), notes: [] };
  await write(open, planRecording(open.register, day, []));
  return { message: sayHistory('history.removed', { date }), notes: [] };
}

/** Brings a record back that was removed. */
export async function returnMeeting(
  open: OpenRegister,
  { day, positions }: RecordedMeeting,
): Promise<Outcome> {
  await write(open, planRecording(open.register, day, positions));
  return { message: sayHistory('history.returned', { date: longDay(day) }), notes: [] };
}

/** @returns the name of the table */
async function write(open: OpenRegister, { day, lines, keep }: RecordingPlan): Promise<string> {
  const design = tableDesigns.history;
  const table = tableOf(design.columns, open.register.tables.history);
  const rows = lines.map((line) => historyRow(day, line));
  if (!table) {
    const content = { history: tableContent(design.columns, rows) };
    const made = await makeTables(open, (grid) => ({ tables: nameTables(content, grid, []) }));
    return made!.plan.tables[0]!.name;
  }
  const heading = (column: 'meeting' | 'ref' | 'wording') => headingIn(table, column)!;
  const content = tableContent(
    // The headings as they stand in the workbook.
    design.columns.map((one) => ({ ...one, heading: headingIn(table, one.column) ?? one.heading })),
    rows,
  );
  await writeHistory({
    table: table.grid.name,
    headings: { meeting: heading('meeting'), ref: heading('ref'), wording: heading('wording') },
    content: rows.length > 0 ? content : { ...content, rows: [], formats: [] },
    ...{ day, keep },
  });
  return table.grid.name;
}
