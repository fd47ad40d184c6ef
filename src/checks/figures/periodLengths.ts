/**
 * How long a period is that words tell of, in months: a week, a month, a quarter or term, a half-year, a year. Values
 * of periods that are not equally long cannot be set against one another.
 */
const months =
  'january|february|march|april|may|june|july|august|september|october|november|december';
const order = months.split('|');
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
      `(?<!\\p{L})(${months})(?: (?:19|20)\\d\\d)? (?:to|and|–|-) (?:the end of )?(${months})(?!\\p{L})`,
      'iu',
    ),
    ([, from = '', to = '']) => {
      const span = order.indexOf(to.toLowerCase()) - order.indexOf(from.toLowerCase());
      return (span < 0 ? span + 12 : span) + 1;
    },
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
  [/(?<!\p{L})(?:this|the|that|last|previous|one) week(?!\p{L})/iu, () => 0.25],
  [/(?<!\p{L})(?:this|the|last|previous|one) month(?!\p{L})/iu, () => 1],
  [
    /(?<!\p{L})(?:in the whole of|the whole (?:year|of)|whole of (?:last year|the year)|as a whole|in (?:19|20)\d\d(?! ?[/–-])(?! to)|of (?:19|20)\d\d[/–-]\d\d|in the full year|in (?:the|a) year to|for the year to|year to (?:31 )?march|the full year|(?:school|financial|academic|municipal|calendar) year|for the year|over the year|in the year|all of last year|annual total|last year|the previous year|the year before|for all of|(?:in|for|during|from|over|the) (?:19|20)\d\d[/–-]\d\d|\((?:19|20)\d\d[/–-]\d\d\))(?!\p{L})/iu,
    () => 12,
  ],
  [
    new RegExp(
      `(?<!\\p{L})(?:in|for|during|of) (?:${months.replace('may', 'may(?= (?:19|20))')})(?!\\p{L})`,
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
