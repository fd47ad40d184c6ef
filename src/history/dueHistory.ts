import { readDay } from '../register/days';
import { dueTextOf } from '../register/dueText';
import type { Position } from './meeting';

/** What became of a due date since the meeting compared with. */
export type DueKind = 'none' | 'kept' | 'moved' | 'set' | 'removed';

export interface DueMovement {
  readonly kind: DueKind;
  /** As they stand in the workbook; "" where there is none. */
  readonly from: string;
  readonly to: string;
  /** The first due date that is known. */
  readonly first: string;
  /** How often it has been moved in all, as far as the history goes. */
  readonly times: number;
  /** By how many days from the first to the present one; undefined where one is no day of the calendar. */
  readonly days: number | undefined;
}

/**
 * The due dates of one recommendation, meeting by meeting.
 * @param positions the earliest first, the present one last, the one compared with before it
 */
export function dueMovement(positions: readonly Position[]): DueMovement {
  const dates: string[] = [];
  const note = (text: string) => {
    if (text.trim() !== '' && (dates.length === 0 || !sameDate(dates.at(-1)!, text)))
      dates.push(text);
  };
  // It may have been moved before anybody kept a history.
  if (positions[0]) note(positions[0].originalDue);
  for (const position of positions) note(dueTextOf(position));
  const to = positions.length > 0 ? dueTextOf(positions.at(-1)!) : '';
  const from = positions.length > 1 ? dueTextOf(positions.at(-2)!) : '';
  const first = dates[0] ?? '';
  const [start, end] = [readDay(first), readDay(to)];
  return {
    kind: positions.length > 1 ? kindOf(from, to) : 'none',
    ...{ from, to, first },
    times: Math.max(0, dates.length - 1),
    days: start && end ? end.number - start.number : undefined,
  };
}

function kindOf(from: string, to: string): DueKind {
  if (from.trim() === '') return to.trim() === '' ? 'none' : 'set';
  if (to.trim() === '') return 'removed';
  return sameDate(from, to) ? 'kept' : 'moved';
}

/** The same day or, where one is no day, the same words. */
function sameDate(one: string, other: string): boolean {
  if (one.trim() === other.trim()) return true;
  const [a, b] = [readDay(one), readDay(other)];
  return a !== undefined && b !== undefined && a.number === b.number;
}
