import type { Register } from '../register/register';
import { meetingsOf, positionsNow, type Position, type RecordedMeeting } from './meeting';

/** A position as a line of the History table: with its words only where they are new or changed. */
export interface NewLine extends Omit<Position, 'wording'> {
  readonly wording: string;
}

/** Words that a line of a later meeting needs of its own, because the line that had them for it changes. */
export interface WordingToKeep {
  readonly day: number;
  readonly ref: string;
  readonly wording: string;
}

/** What becomes of one meeting's record; the lines that it had go. */
export interface RecordingPlan {
  readonly day: number;
  /** Empty where the record is only removed. */
  readonly lines: readonly NewLine[];
  readonly keep: readonly WordingToKeep[];
}

/**
 * A meeting's record with these positions, in place of any that there is for the day.
 * @param positions those of the register now where none are given; none at all to remove the record
 */
export function planRecording(
  register: Register,
  day: number,
  positions: readonly Position[] = positionsNow(register),
): RecordingPlan {
  const meetings = meetingsOf(register);
  const known = new Map<string, string>();
  const learn = (some: readonly Position[]) => {
    for (const { ref, wording } of some) if (wording !== undefined) known.set(ref, wording);
  };
  for (const meeting of meetings) if (meeting.day < day) learn(meeting.positions);
  const lines = linesOf(positions, known);
  learn(positions);
  const later = meetings.filter((meeting) => meeting.day > day);
  return { day, lines, keep: wordingsToKeep(later, known) };
}

/** A ref that stands twice has its words on each of its lines: nobody could tell whose are those of a line before. */
function linesOf(positions: readonly Position[], known: ReadonlyMap<string, string>): NewLine[] {
  const times = new Map<string, number>();
  for (const { ref } of positions) times.set(ref, (times.get(ref) ?? 0) + 1);
  return positions.map(({ wording = '', ...position }) => {
    const isKnown = times.get(position.ref) === 1 && known.get(position.ref) === wording;
    return { ...position, wording: isKnown ? '' : wording };
  });
}

/** Of each ref only its first line after the day: those below it go on from there. */
function wordingsToKeep(
  later: readonly RecordedMeeting[],
  known: ReadonlyMap<string, string>,
): WordingToKeep[] {
  const seen = new Set<string>();
  return later.flatMap(({ day, positions, lines }) =>
    positions.flatMap(({ ref, wording }, at): WordingToKeep[] => {
      if (seen.has(ref)) return [];
      seen.add(ref);
      const isOwn = lines[at]!.wording !== '';
      return isOwn || wording === undefined || known.get(ref) === wording
        ? []
        : [{ day, ref, wording }];
    }),
  );
}
