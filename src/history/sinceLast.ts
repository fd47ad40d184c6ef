import type { Register } from '../register/register';
import { compare, type Comparison } from './compare';
import { meetingDay, meetingsOf, positionsNow, type Meeting } from './meeting';
import { statusScale } from './statusScale';

/** What the officer wants a report compared with, where it is not the meeting before. */
export interface Since {
  readonly meeting: Meeting;
  /** Refs now that are not what had the same words then. */
  readonly apart: readonly string[];
}

const made = new WeakMap<Register, Comparison | 'none'>();

/**
 * What has changed since the last recorded meeting before the one that the register is reported to, or since the one
 * that is wanted; undefined where there is nothing to compare with.
 */
export function sinceLast(register: Register, since?: Since): Comparison | undefined {
  if (since) return comparison(register, since.meeting, new Set(since.apart));
  const known = made.get(register);
  if (known) return known === 'none' ? undefined : known;
  const last = lastMeeting(register);
  const compared = last && comparison(register, last, new Set());
  made.set(register, compared ?? 'none');
  return compared;
}

/** A meeting that is reported to cannot be the one that it is compared with, once it has been recorded. */
function lastMeeting(register: Register): Meeting | undefined {
  const today = meetingDay(register);
  return meetingsOf(register)
    .filter(({ day }) => today === undefined || day < today)
    .at(-1);
}

function comparison(register: Register, then: Meeting, apart: ReadonlySet<string>): Comparison {
  const earlier = meetingsOf(register).filter(
    ({ day }) => then.day !== undefined && day < then.day,
  );
  return compare({
    now: positionsNow(register),
    ...{ then, earlier, apart },
    scale: statusScale(register.statuses),
    day: meetingDay(register),
  });
}
