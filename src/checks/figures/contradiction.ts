import type { Amount } from './amounts';
import type { ClaimedChange } from './changes';
import { unitsDiffer } from './units';

/** What the values give, as a text, where it is not what is claimed; nothing where it is, or cannot be told. */
export function contradiction(
  claim: ClaimedChange,
  { before, now }: { readonly before: Amount; readonly now: Amount },
  tolerance: number,
): string | undefined {
  if (!alike(before, now) || before.value === 0) return undefined;
  const change = (now.value - before.value) * timesOf(claim, before, now);
  const inPercent = claim.kind === 'percent';
  if (!inPercent && claim.unit === 'points' && before.unit !== '%' && now.unit !== '%')
    return undefined;
  if (!inPercent && claim.unit !== 'points' && !sameUnit(claim.unit, before, now)) return undefined;
  const actual = inPercent ? (100 * change) / before.value : change;
  const sizeFits = within(
    Math.abs(actual),
    claim.value,
    claim.about,
    inPercent ? tolerance : 0.05 * Math.abs(claim.value),
  );
  const directionFits =
    claim.direction === 0 || change === 0 || Math.sign(change) === claim.direction;
  return sizeFits && directionFits ? undefined : decimal(actual);
}

const seconds: Readonly<Record<string, number>> = { second: 1, minute: 60, hour: 3600 };

/** What the values' unit is of the claim's, where both are times of the clock: 60 seconds are a minute. */
function timesOf(claim: ClaimedChange, { unit }: Amount, now: Amount): number {
  const [own, of] = [seconds[unit === '' ? now.unit : unit], seconds[claim.unit]];
  return claim.kind === 'percent' || own === undefined || of === undefined ? 1 : own / of;
}

export function within(
  actual: number,
  claimed: number,
  about: ClaimedChange['about'],
  tolerance: number,
): boolean {
  const slack = 0.001;
  const wide = Math.max(5 * tolerance, 0.1 * claimed);
  switch (about) {
    case 'about':
      return Math.abs(actual - claimed) <= wide + slack;
    case 'under':
      return actual <= claimed + tolerance + slack && actual >= claimed - wide - slack;
    case 'over':
      return actual >= claimed - tolerance - slack;
    case 'exact':
      return Math.abs(actual - claimed) <= tolerance + slack;
  }
}

export function alike(one: Amount, other: Amount): boolean {
  return !unitsDiffer(one, other) && !(isMoney(one) !== isMoney(other));
}

function isMoney({ unit }: Amount): boolean {
  return unit === '£';
}

function sameUnit(unit: string, one: Amount, other: Amount): boolean {
  return (
    unit === '' ||
    [one.unit, other.unit].some((its) => its === unit || (its in seconds && unit in seconds))
  );
}

export function decimal(value: number): string {
  return String(Math.round(value * 10) / 10);
}
