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
/** The months as a pattern tells them from one another: "january|february|…". */
export const monthNames = months.map(([name]) => name).join('|');
/** What stands before the last day on which something is due; "before" would mean the day before. */
const by = /^(?:due\s+)?(?:by|no later than)\s+(?=\S)/i;
const weekday = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s+/i;

/**
 * The day that a text says, in the order in which the British write it: "31/03/2026", "31.3.26",
 * "2026-03-31", "31 March 2026", "Tuesday 31st Mar 2026", "March 2026", "end of Mar-26", "by 31st March 2026". A quarter of a
 * financial year ("Q3 2025/26") is its last day, the year beginning in April. Undefined for anything
 * else, also for a day that the calendar does not have, for a month without a year and for "ongoing".
 * Two digits are a year of this century.
 */
export function readDay(text: string): ReadDay | undefined {
  // A date with a time of day: the time plays no part.
  const plain = text
    .trim()
    .replace(by, '')
    .replace(weekday, '')
    .replace(/\s+\d{1,2}:\d{2}$/, '');
  const numbers = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(plain);
  if (numbers) return dayOf(numbers[3]!, Number(numbers[2]), Number(numbers[1]));
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(plain);
  if (iso) return dayOf(iso[1]!, Number(iso[2]), Number(iso[3]));
  const quarter = quarterEnd(plain);
  if (quarter) return quarter;
  const words =
    /^(?:(?:the\s+)?end\s+(?:of\s+)?|(\d{1,2})(?:st|nd|rd|th)?[\s-]+)?([A-Za-z]{3,9})\.?,?[\s-]+'?(\d{4}|\d{2})$/i.exec(
      plain,
    );
  const month = words && monthOf(words[2]!);
  if (!words || !month) return undefined;
  return words[1] === undefined
    ? lastDayOf(words[3]!, month)
    : dayOf(words[3]!, month, Number(words[1]));
}

/** "Q3 2025/26", "Quarter 3 of 2025-26", "2025/26 Q3": three months of a year that begins in April. */
function quarterEnd(text: string): ReadDay | undefined {
  const first =
    /^(?:end\s+(?:of\s+)?)?q(?:uarter|tr)?\.?\s*([1-4]),?\s+(?:of\s+)?(\d{4}|\d{2})\s*[/–-]\s*(\d{4}|\d{2})$/i.exec(
      text,
    );
  const last = /^(\d{4}|\d{2})\s*[/–-]\s*(\d{4}|\d{2})\s+q(?:uarter|tr)?\.?\s*([1-4])$/i.exec(text);
  const [quarter, from, to] = first
    ? [first[1], first[2], first[3]]
    : [last?.[3], last?.[1], last?.[2]];
  if (quarter === undefined || from === undefined || to === undefined) return undefined;
  // "Q3 2025/30" is no year.
  if (yearOf(to) !== yearOf(from) + 1) return undefined;
  const month = Number(quarter) * 3 + 3;
  return month > 12 ? lastDayOf(to, month - 12) : lastDayOf(from, month);
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
