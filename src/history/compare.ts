import { readDay } from '../register/days';
import { dueTextOf } from '../register/dueText';
import { dueMovement, type DueMovement } from './dueHistory';
import { matchPositions } from './matchPositions';
import type { Meeting, Position } from './meeting';
import type { StatusScale } from './statusScale';

/** Where a recommendation went; each is one of these and no other. */
export const movementKinds = [
  'back',
  'reopened',
  'unchanged',
  'changed',
  'forward',
  'closed',
  'new',
] as const;

/** `changed`: to or from a status of which nobody can say whether it is further along. */
export type MovementKind = (typeof movementKinds)[number];

export interface Movement {
  readonly kind: MovementKind;
  readonly now: Position;
  /** Undefined for a new one. */
  readonly then: Position | undefined;
  /** Known by its words under another ref. */
  readonly renumbered: boolean;
  readonly reworded: boolean;
  /** At how many meetings in a row, the one compared with the last of them, it had the status of now. */
  readonly unchangedFor: number;
  /** Still to be done. */
  readonly isOpen: boolean;
  /** It was closed at a meeting before, and is open now. */
  readonly wasClosed: boolean;
  readonly due: DueMovement;
  /** The due date is over and it is still to be done. */
  readonly duePassed: boolean;
  /** Rows of evidence more than then; less than 0 where there are fewer. */
  readonly evidenceAdded: number;
}

export interface Comparison {
  readonly then: Meeting;
  /** One for each recommendation now, in their order. */
  readonly movements: readonly Movement[];
  /** What is no longer there. */
  readonly withdrawn: readonly Position[];
}

/** What is compared with what. */
export interface Compared {
  readonly now: readonly Position[];
  readonly then: Meeting;
  /** The meetings before that, the earliest first: how long something stands still, how often a date moved. */
  readonly earlier: readonly Meeting[];
  readonly scale: StatusScale;
  /** By which a due date has passed. */
  readonly day: number | undefined;
  /** Refs that are not what had their words then. */
  readonly apart?: ReadonlySet<string>;
}

/** Two states of a register compared: of each recommendation then and now one movement or its withdrawal. */
export function compare({ now, then, earlier, scale, day, apart }: Compared): Comparison {
  const meetings = [...earlier, then];
  const trails = trailsOf(now, meetings, apart);
  const kept = new Set(trails.map((trail) => trail.at(-2)));
  return {
    then,
    movements: trails.map((trail, at) => movementOf(now[at]!, trail, scale, day)),
    withdrawn: then.positions.filter((position) => !kept.has(position)),
  };
}

/** A recommendation's positions, the earliest known first and the present one last; one alone where it is new. */
type Trail = readonly Position[];

function trailsOf(
  now: readonly Position[],
  meetings: readonly Meeting[],
  apart: ReadonlySet<string> | undefined,
): Trail[] {
  const trails = now.map((position) => [position]);
  // Each trail that has reached a meeting goes on to the one before it.
  let open = trails.map((trail) => ({ trail, position: trail[0]! }));
  for (const [back, meeting] of [...meetings].reverse().entries()) {
    const matches = matchPositions(
      open.map(({ position }) => position),
      meeting.positions,
      back === 0 ? apart : undefined,
    );
    open = open.flatMap(({ trail }, at) => {
      const position = meeting.positions[matches[at] ?? -1];
      if (!position) return [];
      trail.push(position);
      return [{ trail, position }];
    });
  }
  return trails.map((trail) => trail.reverse());
}

function movementOf(
  now: Position,
  trail: Trail,
  scale: StatusScale,
  day: number | undefined,
): Movement {
  const before = trail.slice(0, -1);
  const then = before.at(-1);
  const sinceNow = [...before].reverse();
  const other = sinceNow.findIndex(({ status }) => status !== now.status);
  const due = readDay(dueTextOf(now));
  const isOpen = !scale.isClosed(now.status);
  return {
    kind: then ? kindOf(then.status, now.status, scale) : 'new',
    ...{ now, then },
    renumbered: then !== undefined && then.ref !== now.ref,
    reworded: then?.wording !== undefined && plain(then.wording) !== plain(now.wording ?? ''),
    unchangedFor: other < 0 ? before.length : other,
    isOpen,
    wasClosed: isOpen && before.some(({ status }) => scale.isClosed(status)),
    due: dueMovement(trail),
    duePassed: isOpen && due !== undefined && day !== undefined && due.number < day,
    evidenceAdded: then ? now.evidence - then.evidence : 0,
  };
}

function kindOf(then: string, now: string, scale: StatusScale): MovementKind {
  if (then === now) return 'unchanged';
  const [closedThen, closedNow] = [scale.isClosed(then), scale.isClosed(now)];
  const [from, to] = [scale.step(then), scale.step(now)];
  if (closedThen !== closedNow) {
    if (closedNow) return 'closed';
    return to === undefined ? 'changed' : 'reopened';
  }
  if (closedNow || from === undefined || to === undefined || from === to) return 'changed';
  return to > from ? 'forward' : 'back';
}

/** Blanks and line breaks are no change of words. */
function plain(wording: string): string {
  return wording.replace(/\s+/g, ' ').trim();
}
