import { monthNames } from '../../register/days';
import { sidesOf } from './measures';
import type { ValuePair } from './pairs';

/**
 * How long a period is that words tell of, in months: a week, a month, a quarter or term, a half-year, a year. Values
 * of periods that are not equally long cannot be set against one another.
 */
const order = monthNames.split('|');
const counts = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** From the surest to the least sure; the first that stands in the text tells. */
const periods: readonly (readonly [RegExp, (match: RegExpExecArray) => number])[] = [
  [
    new RegExp(
      `(?<!\\p{L})(${monthNames})(?: (?:19|20)\\d\\d)? (?:to|and|–|-) (?:the end of )?(${monthNames})(?!\\p{L})`,
      'iu',
    ),
    ([, from = '', to = '']) => {
      const span = order.indexOf(to.toLowerCase()) - order.indexOf(from.toLowerCase());
      return (span < 0 ? span + 12 : span) + 1;
    },
  ],
  [
    /(?<!\p{L})quarters? (?:1|one|2|two|3|three) and (?:quarter )?(?:2|two|3|three|4|four)(?!\p{L})/iu,
    () => 6,
  ],
  [/(?<!\p{L})Q[1-3] and Q[2-4](?!\p{L})/iu, () => 6],
  [
    /(?<!\p{L})(?:first |last |past |previous |these |those )?(two|three) (?:quarters|terms)(?!\p{L})/iu,
    ([, count = '']) => 3 * (counts.indexOf(count.toLowerCase()) + 1),
  ],
  [
    new RegExp(
      `(?<!\\p{L})(?:in|over|during|last|past|previous|first) (?:the )?(?:last |past |previous |first )?(${counts.join('|')}|\\d{1,2}) years(?! old)(?!\\p{L})`,
      'iu',
    ),
    ([, count = '']) => 12 * (counts.indexOf(count.toLowerCase()) + 1 || Number(count)),
  ],
  [/(?<!\p{L})(?:this|the|that|last|previous|one) half[- ]term(?!\p{L})/iu, () => 1.5],
  [/(?<!\p{L})(?:half[- ]years?|(?:first|second) half|six months|6 months)(?!\p{L})/iu, () => 6],
  [
    new RegExp(`(?<!\\p{L})(${counts.join('|')}|\\d{1,2}) months(?!\\p{L})`, 'iu'),
    ([, count = '']) => counts.indexOf(count.toLowerCase()) + 1 || Number(count),
  ],
  [
    new RegExp(`(?<!\\p{L})(${counts.join('|')}|\\d{1,2}) weeks(?!\\p{L})`, 'iu'),
    ([, count = '']) => (counts.indexOf(count.toLowerCase()) + 1 || Number(count)) / 4.35,
  ],
  [
    /(?<!\p{L})(?:(?:first|second|third|fourth|last|this|the|one|same|previous|current) quarter|Q[1-4]|quarter [1-4]|(?:summer|autumn|winter|spring) (?:quarter|term)|(?:this|the|last|previous) term)(?!\p{L})/iu,
    () => 3,
  ],
  [
    /(?<!\p{L})(?:(?:this|the|that|last|previous|one|a single|first) week|week (?:of|ending|beginning|commencing))(?!\p{L})/iu,
    () => 0.25,
  ],
  [
    /(?<!\p{L})(?:over|in|during|for|through) the (?:winter|summer|autumn|spring)(?! term)(?!\p{L})/iu,
    () => 3,
  ],
  [/(?<!\p{L})(?:up to|so far (?:this|in|to)|year to date|this year so far)(?!\p{L})/iu, () => 6],
  [/(?<!\p{L})(?:this|the|last|previous|one) month(?!\p{L})/iu, () => 1],
  [
    /(?<!\p{L})(?:in the whole of|the whole (?:year|of)|whole of (?:last year|the year)|as a whole|in (?:19|20)\d\d(?! ?[/–-])(?! to (?:19|20|\p{L}))|of (?:19|20)\d\d[/–-]\d\d|full year|in (?:the|a) year to|for the year to|year to (?:31 )?march|the full year|(?:school|financial|academic|municipal|calendar) year|for the year|over the year|in the year|all of last year|annual total|(?:last|previous) (?:full |whole |complete )?year|the year before|for all of|(?:in|for|during|from|over|the|a|our|with|to|on|than|against) (?:19|20)\d\d[/–-]\d\d|\((?:19|20)\d\d[/–-]\d\d(?=[):]))(?!\p{L})/iu,
    () => 12,
  ],
  [
    new RegExp(
      `(?<!\\p{L})(?:in|for|during|of) (?:${monthNames.replace('may', 'may(?= (?:19|20))')})(?!\\p{L})`,
      'iu',
    ),
    () => 1,
  ],
];

/** The length of the period that the text tells of, in months; nothing where it tells of none. */
export function periodLength(text: string): number | undefined {
  for (const [pattern, length] of periods) {
    const match = pattern.exec(text);
    if (match) return length(match);
  }
  return undefined;
}

/** Four weeks are a month, and a term is a quarter: what differs by less than a quarter is taken for equal. */
export function lengthsDiffer(one: number | undefined, other: number | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return Math.max(one, other) >= 1.25 * Math.min(one, other);
}

/** "46 a week", "£410 per month": the value is of that period, whenever it was. */
const perPeriod =
  /^(?: [\p{L}-]+){0,2} (?:per|a|an|each|every) (day|night|week|fortnight|month|quarter|term|year|annum)(?![\p{L}])/iu;
const every = /(?<!\p{L})(daily|weekly|monthly|quarterly|termly|annual|yearly)(?!\p{L})/iu;
const everyLengths: Readonly<Record<string, number>> = {
  daily: 0.033,
  weekly: 0.25,
  monthly: 1,
  quarterly: 3,
  termly: 3,
  annual: 12,
  yearly: 12,
};
const lengths: Readonly<Record<string, number>> = {
  day: 0.033,
  night: 0.033,
  week: 0.25,
  fortnight: 0.5,
  month: 1,
  quarter: 3,
  term: 3,
  year: 12,
  annum: 12,
};
/** "Averaged 28 a month", "the average quarter". */
const average =
  /(?<!\p{L})(?:on average|average[sd]?|averaging|mean|median|typical(?:ly)?)(?!\p{L})/iu;
const averagePeriod = /(?<!\p{L})(?:average|typical) (day|week|month|quarter|term|year)(?!\p{L})/iu;

/** What may be compared whenever it was, or is to be reached later: the same time of the year, a target, a budget. */
const anyTime =
  /(?<!\p{L})(?:same|corresponding|equivalent|target|budget|plan|planned|profile|programme|forecast|ceiling|expected|allocation|capacity)(?!\p{L})/iu;

const later = /(?<!\p{L})(?:forecast|budget|target|profile)(?!\p{L})/iu;

/** Whether the two values are of periods that are not equally long, and so cannot be set against one another. */
export function periodsDiffer(sentence: string, pair: ValuePair): boolean {
  const { first, second, before, after } = sidesOf(sentence, pair);
  // A share or a time taken may be compared whatever the period; days lost, turnover and what is collected add up.
  const addsUp = /(?<!\p{L})(?:sick|absen|lost|delayed)/iu.test(sentence);
  if (first.unit !== second.unit && !(addsUp && second.unit === '')) return false;
  if (first.unit === 'points') return false;
  if (
    first.unit === '%' &&
    !/(?<!\p{L})(?:turnover|collect(?:ed|ion)|spent|drawn down|leavers)(?!\p{L})/iu.test(sentence)
  )
    return false;
  if (!['', '£', '%'].includes(first.unit) && !addsUp) return false;
  if (later.test(before) || anyTime.test(before.slice(-60)) || anyTime.test(after)) return false;
  // "Collection for the half-year was 56 per cent in one year and 57 in the other": both are of the half-year.
  const told = before.slice(before.lastIndexOf(first.words));
  const periodOf = (side: string, end: number, around: string): number | undefined => {
    const rate =
      perPeriod.exec(sentence.slice(end, end + 40))?.[1] ?? averagePeriod.exec(side)?.[1];
    if (rate !== undefined) return lengths[rate.toLowerCase()];
    const often = every.exec(side)?.[1];
    if (often !== undefined) return everyLengths[often.toLowerCase()];
    return average.test(side) ? undefined : periodLength(around);
  };
  // "£520 a week, more than the £510 it paid in 2012/13": what is so near is of the same period.
  const rates = [first, second].filter(({ end }) => perPeriod.test(sentence.slice(end, end + 40)));
  const [small, large] = [first.value, second.value].sort((a, b) => a - b);
  if (rates.length === 1 && large! < 1.5 * small!) return false;
  return lengthsDiffer(
    periodOf(before, first.end, first.unit === '%' ? told : before),
    periodOf(after, second.end, sentence.slice(second.end, second.end + 70)) ??
      (average.test(after) ? undefined : periodLength(after)),
  );
}
