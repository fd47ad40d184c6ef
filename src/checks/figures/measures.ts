import type { Amount } from './amounts';
import type { ValuePair } from './pairs';
import { countsBeside } from './units';

/** What a value measures: a share, a sum of money, a length of time, or how many of something. */
type Kind = 'share' | 'money' | 'time' | 'count';

function kindOf({ unit }: Amount): Kind {
  if (unit === '%' || unit === 'points') return 'share';
  if (unit === '£') return 'money';
  return unit === '' ? 'count' : 'time';
}

/** Where one value's side of a comparison ends and the other's begins. */
const turn =
  /(?<!\p{L})(?:against|compared|compares|comparator|whereas|while|than|versus|as opposed to|having been|previously|(?:up|down|improvement|increase|reduction|fall|rise) on|(?:below|above|under) the)(?!\p{L})| and (?=(?:in|between|from|over|for|this|last) )|, (?:up |down )?from |; |\. |\((?!\d)/iu;

/** The words about either value, in the order in which they stand. */
interface Sides {
  readonly first: Amount;
  readonly second: Amount;
  readonly before: string;
  readonly after: string;
  /** Where the second side begins. */
  readonly parted: number;
}

/** The two sides of a comparison: where the words about one value end, and those about the other. */
export function sidesOf(sentence: string, { now, before }: ValuePair): Sides {
  const [first, second] = now.at < before.at ? [now, before] : [before, now];
  const between = sentence.slice(first.end, second.at);
  const joined = Math.max(...[' to ', ' and ', ', '].map((word) => between.lastIndexOf(word)));
  const parted = first.end + (turn.exec(between)?.index ?? (joined < 0 ? between.length : joined));
  const start = Math.max(
    sentence.lastIndexOf('; ', first.at),
    sentence.lastIndexOf('. ', first.at),
    0,
  );
  const end = /;|\. |, (?:and|but|so|which|showing) /u.exec(sentence.slice(second.end))?.index;
  return {
    first,
    second,
    before: sentence.slice(start, parted),
    after: sentence.slice(parted, end === undefined ? sentence.length : second.end + end),
    parted,
  };
}

/** Numbers of whom or what there are ("61 per cent of the 140 reviews") are set against nothing. */
const base =
  /(?<!\p{L})(?:of|out of) (?:the |our |all |these |those |a total of )?(?:\p{L}+['’]s )?$/iu;

/**
 * Whether the two values of a pair measure different things and neither has its like on the other side: a share
 * beside a number, money beside days. "99.8 per cent of 4,310 homes, compared with 98.1 per cent" compares like
 * with like.
 */
export function measuresDiffer(
  sentence: string,
  amounts: readonly Amount[],
  pair: ValuePair,
): boolean {
  const { first, second, before, parted } = sidesOf(sentence, pair);
  if (!unlike(sentence, first, second)) return false;
  const start = parted - before.length;
  const partner = (kind: Kind, from: number, to: number, own: Amount) =>
    amounts.some(
      (one) =>
        one !== own &&
        one.at >= from &&
        one.end <= to &&
        kindOf(one) === kind &&
        kind !== 'time' &&
        !(kind === 'count' && (one.value <= 12 || base.test(sentence.slice(0, one.at)))),
    );
  return (
    !partner(kindOf(second), start, parted, first) &&
    !partner(kindOf(first), parted, Math.min(sentence.length, second.end + 60), second)
  );
}

/**
 * Whether two cells hold values of different kinds. A bare number beside a length of time may have dropped its unit;
 * "212 of 240" is a number and a share in one.
 */
export function cellsDiffer(one: string, first: Amount, other: string, second: Amount): boolean {
  const kinds = [kindOf(first), kindOf(second)];
  if (kinds[0] === kinds[1] || /^\d+ of \d/u.test(one) || /^\d+ of \d/u.test(other)) return false;
  if (!kinds.includes('time') || !kinds.includes('count')) return true;
  return /^ \p{L}{3,}/u.test(kinds[0] === 'count' ? one.slice(first.end) : other.slice(second.end));
}

/** "Nine in ten". */
const endsRatio =
  /(?<!\p{L})(?:one|two|three|four|five|six|seven|eight|nine|\d{1,2}) (?:in|out of)(?: every)? $/iu;

/** "A rating of 68 points" is no share. */
function isScore(sentence: string, { at, unit }: Amount): boolean {
  return (
    unit === 'points' &&
    /(?<!\p{L})(?:rating|score|grade|index|mark)s?(?!\p{L})[^.;,]{0,30}$/iu.test(
      sentence.slice(0, at),
    )
  );
}

/** "The number of …" cannot be per cent. */
const numberOf = /(?<!\p{L})(?:the |total )?numbers? of(?!\p{L})/iu;
const target = /(?<!\p{L})(?:target|average|benchmark|median|mean|norm) (?:of|is|was) $/iu;

function unlike(sentence: string, first: Amount, second: Amount): boolean {
  const kinds = [kindOf(first), kindOf(second)];
  if (isScore(sentence, first) !== isScore(sentence, second)) return true;
  // Nothing is as much a share as a number.
  if (first.value === 0 || second.value === 0) return false;
  if (kinds[0] === kinds[1]) return false;
  if (!kinds.includes('count')) return true;
  const between = sentence.slice(first.end, second.at);
  // "Nine in ten" is a share.
  if (endsRatio.test(sentence.slice(0, (kinds[0] === 'count' ? first : second).at))) return false;
  if (countsBeside(sentence, first, second) && !/, and |(?:%|per cent) of /iu.test(between))
    return true;
  const [plain, named] = kinds[0] === 'count' ? [first, second] : [second, first];
  const kind = kindOf(named);
  if (kind === 'time') return plain.value > 20 * named.value && plain.value > 100;
  if (kind === 'money')
    return (
      plain.value > 20 * named.value || (named.value > 20 * plain.value && !/[,;]/u.test(between))
    );
  if (plain.value > 100) return true;
  // "From 60 to 75 per cent" has dropped its sign.
  const dropped = plain === first && /^ (?:to|and|or|–|-) $/u.test(between);
  if (numberOf.test(sentence.slice(Math.max(0, first.at - 90), first.at))) return true;
  if (
    plain === first &&
    !dropped &&
    / (?:in|at|by|on|last) /iu.test(between) &&
    / to $/iu.test(between)
  )
    return true;
  if (dropped || target.test(sentence.slice(0, plain.at))) return false;
  const [small, large] = [plain.value, named.value].sort((a, b) => a - b);
  return large! >= 2 * small!;
}

/** "46 a week", "12.4 per 1,000". */
const rate =
  /^(?: [\p{L}-]+)? (?:per|a|an|each|every|for every|for each|in every) (100|1,000|10,000|100,000|thousand|head|visit|case|pupil|household|resident|employee|member of staff|population|day|week|month|quarter|year)(?![\p{L}\d])/iu;

const ofTime = /^(?:day|week|month|quarter|year)$/u;
const ofPeople = /(?<!\p{L})(?:per|every|a|each) (?:10{0,2},?000|thousand|head)(?![\p{L}\d])/iu;

/** "12.4 per 1,000 against 310": so many of so many people, and another number. */
export function ratesDiffer(sentence: string, pair: ValuePair): boolean {
  const { first, second, before: left, after: right } = sidesOf(sentence, pair);
  const [of, other] = [first, second].map(({ end }) =>
    rate.exec(sentence.slice(end, end + 40))?.[1]?.toLowerCase(),
  );
  if (of !== undefined && other !== undefined)
    return of !== other && !(ofTime.test(of) && ofTime.test(other));
  if (of === undefined && other === undefined) return false;
  if (first.unit !== second.unit || !/\d|thousand|head/.test((of ?? other)!)) return false;
  if (ofPeople.test(left) && ofPeople.test(right)) return false;
  const [small, large] = [first.value, second.value].sort((a, b) => a - b);
  const [rated, plain] = of === undefined ? [second, first] : [first, second];
  // A rate is seldom a whole number, and what is followed by its noun is a number of them.
  if (countsBeside(sentence, plain, { ...rated, unit: '%' })) return true;
  return large! > (rated.value % 1 === 0 || plain.value % 1 !== 0 ? 3 : 1.8) * small!;
}

/** The rate that the text of a cell ends with, e.g. "per 1,000", "a week"; nothing where it is none. */
export function rateOf(cell: string): string | undefined {
  return /^[£\d.,]+(?: [\p{L}-]+)? (?:per|a|an|each|every|for every|for each|in every) (1,000|10,000|100,000|thousand|head|day|week|month|quarter|year|term|visit|case|pupil|household|resident|employee)(?![\p{L}\d])/iu
    .exec(cell.trim())?.[1]
    ?.toLowerCase();
}
