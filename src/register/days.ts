/**
 * Days of the calendar as officers write them. A date in the grid reaches the register as the text
 * dd/mm/yyyy (see sourceText.ts), a date typed as words as those words.
 */

/** A day, counted from 1 January 1970, so that the difference of two is a number of days. */
export interface ReadDay {
  readonly number: number;
  /** False where only a month was written ("March 2026"): then it is the month's last day. */
  readonly exact: boolean;
}

const dayLength = 86_400_000;
const months = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
] as const;
const weekday = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s+/i;

/**
 * The day that a text says, in the order in which the British write it: "31/03/2026", "31.3.26",
 * "2026-03-31", "31 March 2026", "Tuesday 31st Mar 2026", "March 2026". Undefined for anything else,
 * also for a day that the calendar does not have. Two digits are a year of this century.
 */
export function readDay(text: string): ReadDay | undefined {
  // A date with a time of day: the time plays no part.
  const plain = text
    .trim()
    .replace(weekday, '')
    .replace(/\s+\d{1,2}:\d{2}$/, '');
  const numbers = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(plain);
  if (numbers) return dayOf(numbers[3]!, Number(numbers[2]), Number(numbers[1]));
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(plain);
  if (iso) return dayOf(iso[1]!, Number(iso[2]), Number(iso[3]));
  const words =
    /^(?:(\d{1,2})(?:st|nd|rd|th)?[\s-]+)?([A-Za-z]{3,9})\.?,?[\s-]+'?(\d{4}|\d{2})$/.exec(plain);
  const month = words && monthOf(words[2]!);
  if (!words || !month) return undefined;
  return words[1] === undefined
    ? lastDayOf(words[3]!, month)
    : dayOf(words[3]!, month, Number(words[1]));
}

function monthOf(name: string): number | undefined {
  const at = months.findIndex((names) => (names as readonly string[]).includes(name.toLowerCase()));
  return at < 0 ? undefined : at + 1;
}

function yearOf(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function dayOf(year: string, month: number, day: number): ReadDay | undefined {
  const date = new Date(Date.UTC(yearOf(year), month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? { number: date.getTime() / dayLength, exact: true }
    : undefined;
}

function lastDayOf(year: string, month: number): ReadDay {
  return { number: Date.UTC(yearOf(year), month, 0) / dayLength, exact: false };
}
