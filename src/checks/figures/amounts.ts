import { monthNames } from '../../register/days';
import { allMatches } from '../wording/allMatches';

/** A number of a text, with what it counts as far as its own words say. */
export interface Amount {
  readonly words: string;
  readonly at: number;
  readonly end: number;
  readonly value: number;
  /** "%" for per cent, "£" for money, "points", a unit of time, "" where it is a plain number. */
  readonly unit: string;
}

const small = [
  'zero',
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
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const wordValues = new Map<string, number>([
  ...small.map((word, value) => [word, value] as const),
  ...tens.map((word, at) => [word, 20 + 10 * at] as const),
  ['nil', 0],
  ['none', 0],
  ['nought', 0],
  ['hundred', 100],
]);
const units = small.slice(1, 10).join('|');
/** "Thirty-eight", "a hundred and six", "twelve". */
const inWords = `(?:(?:one |a )?hundred and )?(?:(?:${tens.join('|')})[ -](?:${units})|${[...wordValues.keys()].join('|')})`;

function valueInWords(words: string): number {
  return words
    .toLowerCase()
    .split(/[ -]/)
    .reduce((sum, word, at, all) => {
      // "One hundred" is a hundred, and so is "a hundred".
      if (word === 'one' && all[at + 1] === 'hundred') return sum;
      return sum + (wordValues.get(word) ?? 0);
    }, 0);
}

const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}.,/–-])(£ ?)?(?:(\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,4})?|\\d{1,9}(?:\\.\\d{1,4})?)|(${inWords})(?![\\p{L}]))(?![\\d/])` +
    `( ?(?:million|billion|thousand|m|bn|k)(?!\\p{L}))?` +
    `( ?%| per cent(?:age points?)?| percent(?:age points?)?| ?pc(?!\\p{L})| points?| (?:calendar |working )?(?:hours?|days?|weeks?|months?|years?|minutes?|seconds?)| miles per hour)?`,
  'giu',
);

const scales: Readonly<Record<string, number>> = {
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
};

/** What tells a name or a date stands so near; a pattern would otherwise look through the whole sentence for its end. */
const wordsAround = 30;

/**
 * The numbers of a sentence: in digits or words, with per cent, money, points and time. Years, dates and parts of
 * refs are none.
 */
export function amountsIn(sentence: string): Amount[] {
  return allMatches(sentence, pattern).flatMap((match): Amount[] => {
    const [words, pound, digits, word, scale, unit = ''] = match;
    const value = digits === undefined ? valueInWords(word!) : Number(digits.replace(/,/g, ''));
    if (pound === undefined && unit === '') {
      const before = sentence.slice(Math.max(0, match.index - wordsAround), match.index);
      const end = match.index + words.length;
      const after = sentence.slice(end, end + wordsAround);
      if (isName(digits, before) || isDate(digits, before, after)) return [];
    }
    const times = scales[scale?.trim().toLowerCase() ?? ''] ?? 1;
    return [
      {
        words: words.trim(),
        at: match.index,
        end: match.index + words.length,
        value: value * times,
        unit: pound !== undefined ? '£' : unitOf(unit),
      },
    ];
  });
}

/** The number that a cell as a whole is, e.g. "46", "80%", "12 days", "nil"; nothing for other texts. */
export function amountOf(cell: string): Amount | undefined {
  const text = cell.trim().replace(/\s+/g, ' ');
  if (text === '') return undefined;
  const [only] = amountsIn(text);
  return only && only.at === 0 && /^[.\p{L} ]{0,40}$/u.test(text.slice(only.end))
    ? only
    : undefined;
}

function unitOf(unit: string): string {
  const plain = unit.trim().toLowerCase();
  if (/points?$/.test(plain)) return 'points';
  if (plain === '%' || plain.startsWith('per') || plain === 'pc') return '%';
  return plain.replace(/^(?:calendar|working) /, '').replace(/s$/, '');
}

/** "Quarter 2", "stage one", "key stage 4": a name, and no number of anything. */
const label =
  /(?<!\p{L})(?:stage|phase|band|tier|level|grade|section|paragraph|table|page|version|appendix|recommendation|action|objective|priority|question|step|ward|schedule|zone|part|chapter|q|no\.?|(?<!(?:the|this|that|a|an|one|each|every|per|first|second|third|fourth|last|previous|next|same|summer|autumn|winter|spring|full|whole|current|calendar|financial|school) )(?:quarter|year|month|week|period)) $/iu;
/** "Per 1,000", "for every 10,000": of how many, and not how many. */
const denominator = /(?<!\p{L})(?:per|every|each) $/iu;

const monthAfter =
  /^(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu;
const monthBefore = new RegExp(
  `(?:${monthNames}|in|since|by|of|until|for|to|from|during|after|before|than|summer|spring|autumn|winter) $`,
  'iu',
);

function isName(digits: string | undefined, before: string): boolean {
  return (
    ((digits === undefined || digits.length <= 2) && label.test(before)) ||
    (digits !== undefined && /^10{0,2},?000$/.test(digits) && denominator.test(before))
  );
}

/** A year, or the day of a month. A year is told by what stands before it, for 2,013 things have their comma. */
function isDate(digits: string | undefined, before: string, after: string): boolean {
  if (digits === undefined) return false;
  if (monthAfter.test(after)) return true;
  return (
    /^(?:19|20)\d\d$/.test(digits) &&
    (monthBefore.test(before) ||
      /^(?:[,.;:)–-]|$| (?:and|to|the|we|was|were|had|is))/.test(after) ||
      before === '')
  );
}
