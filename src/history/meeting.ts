import { counterpartsOf } from '../register/counterparts';
import { readDay } from '../register/days';
import type { DetailField, HistoryLine, Recommendation, Register } from '../register/register';

/** What of a recommendation is compared: as it stands now, or as it stood at a meeting. */
export interface Position extends Pick<
  Recommendation,
  'ref' | 'status' | 'rag' | 'owner' | 'originalDue' | 'currentDue' | 'completedOn'
> {
  /** Undefined where the history does not say. */
  readonly wording: string | undefined;
  /** Rows of evidence. */
  readonly evidence: number;
}

/** The position of every recommendation at a meeting. */
export interface Meeting {
  /** Counted from 1 January 1970; undefined for a workbook that does not say when it was. */
  readonly day: number | undefined;
  readonly positions: readonly Position[];
  /** The file that it was read from, where it is not one of the workbook's own records. */
  readonly file?: string;
}

/** A meeting that the workbook has a record of. */
export interface RecordedMeeting extends Meeting {
  readonly day: number;
  /** The lines of the table that the positions were read from. */
  readonly lines: readonly HistoryLine[];
}

/** The positions in a register as it is now, in the order of its recommendations. */
export function positionsNow(
  register: Pick<Register, 'recommendations' | 'evidence'>,
): readonly Position[] {
  const { evidenceFor } = counterpartsOf(register);
  return register.recommendations.map((row) => ({
    ref: row.ref,
    status: row.status,
    rag: row.rag,
    owner: row.owner,
    originalDue: row.originalDue,
    currentDue: row.currentDue,
    completedOn: row.completedOn,
    wording: row.recommendation,
    evidence: evidenceFor(row).length,
  }));
}

const read = new WeakMap<readonly HistoryLine[], readonly RecordedMeeting[]>();

/** The recorded meetings, the earliest first. A row without a date of the calendar is of no meeting. */
export function meetingsOf({ history }: Pick<Register, 'history'>): readonly RecordedMeeting[] {
  const known = read.get(history);
  if (known) return known;
  const days = new Map<string, number | undefined>();
  const lines = new Map<number, HistoryLine[]>();
  for (const line of history) {
    if (!days.has(line.meeting)) days.set(line.meeting, dayOf(line.meeting));
    const day = days.get(line.meeting);
    if (day === undefined) continue;
    const of = lines.get(day);
    if (of) of.push(line);
    else lines.set(day, [line]);
  }
  const wordings = new Map<string, string>();
  const meetings = [...lines.entries()]
    .sort(([a], [b]) => a - b)
    .map(([day, lines]) => ({
      ...{ day, lines },
      positions: lines.map((line) => positionIn(line, wordings)),
    }));
  read.set(history, meetings);
  return meetings;
}

/** A line's position; its words are those of the last line of its ref that has any. */
function positionIn(line: HistoryLine, wordings: Map<string, string>): Position {
  const { ref, status, rag, owner, originalDue, currentDue, completedOn } = line;
  if (line.wording !== '') wordings.set(ref, line.wording);
  return {
    ...{ ref, status, rag, owner, originalDue, currentDue, completedOn },
    wording: wordings.get(ref),
    evidence: Number(line.evidence) || 0,
  };
}

/** The day of the meeting that the register is reported to, by its details: else its reporting date. */
export function meetingDay({ details }: Pick<Register, 'details'>): number | undefined {
  const dayIn = (field: DetailField) => {
    const value = details.find((one) => one.field === field && one.value.trim() !== '')?.value;
    return value === undefined ? undefined : dayOf(value);
  };
  return dayIn('meetingDate') ?? dayIn('reportingDate');
}

function dayOf(text: string): number | undefined {
  const day = readDay(text);
  return day?.exact ? day.number : undefined;
}
