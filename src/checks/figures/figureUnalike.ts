import type { Evidence } from '../../register/register';
import { quote } from '../quote';
import { evidenceRule } from '../rowRule';
import type { Amount } from './amounts';
import { figuresOf, valuesOf } from './figures';
import type { ValuePair } from './pairs';

export const figureUnalike = evidenceRule({
  code: 'FIG-UNALIKE',
  severity: 'warning',
  words: 'checks.figureUnalike',
  column: 'evidence',
  look: (row) => {
    const found = unalikeIn(row);
    return (
      found && {
        words: `${found.now} … ${found.before}`,
        values: { now: quote(found.now), before: quote(found.before), why: found.why },
      }
    );
  },
});

/** Two values that are set against one another and measure different things. */
export interface Unalike {
  readonly now: string;
  readonly before: string;
  readonly why: 'unit' | 'period';
}

export function unalikeIn(row: Evidence): Unalike | undefined {
  for (const { sentence, pairs } of figuresOf(row)) {
    for (const pair of pairs) {
      const why =
        unitsDiffer(pair.now, pair.before) || ratesDiffer(sentence, pair)
          ? 'unit'
          : periodsDiffer(sentence, pair)
            ? 'period'
            : undefined;
      if (why) return { now: pair.now.words, before: pair.before.words, why };
    }
  }
  const values = valuesOf(row);
  if (
    values &&
    values.now.unit !== values.before.unit &&
    [values.now, values.before].some(({ unit }) => unit === '%' || unit === '£')
  ) {
    return { now: row.valueNow.trim(), before: row.valueBefore.trim(), why: 'unit' };
  }
  return undefined;
}

/** A plain number beside a percentage may have dropped its sign ("60 to 75 per cent"), but not over 100. */
function unitsDiffer(one: Amount, other: Amount): boolean {
  if (one.unit === other.unit) return false;
  const units = [one, other].map(({ unit }) => unit);
  if (!units.includes('')) return !units.includes('points');
  const plain = one.unit === '' ? one : other;
  const named = one.unit === '' ? other : one;
  return named.unit === '%' && plain.value > 100;
}

/** "46 a week against 190 a month", "12.4 per 1,000 against 310". */
const rate =
  /^(?: [\p{L}-]+)? (?:per|a|an|each|every) (1,000|10,000|100,000|thousand|head|day|week|month|quarter|year)(?![\p{L}\d])/iu;

function ratesDiffer(sentence: string, pair: ValuePair): boolean {
  const [now, before] = [pair.now, pair.before].map(({ end }) =>
    rate.exec(sentence.slice(end, end + 40))?.[1]?.toLowerCase(),
  );
  if (now !== undefined && before !== undefined) return now !== before;
  const ofPeople = /\d|thousand|head/.test(now ?? before ?? '');
  const [small, large] = [pair.now.value, pair.before.value].sort((a, b) => a - b);
  return ofPeople && large! > 10 * small!;
}

const year =
  /(?<!\p{L})(?:in the whole of|the whole year|whole of (?:last year|the year)|in the full year|the full year|for the year|over the year|in the year|all of last year|annual total|12 months|twelve months|last year as a whole|last year|the previous year|the year before|for all of|the year as a whole|(?:in|for|during|from|over) (?:19|20)\d\d[/–-]\d\d)(?!\p{L})/iu;
const part =
  /(?<!\p{L})(?:(?:first|second|third|fourth|last|this|the|one|same) quarter|Q[1-4]|in the quarter|(?:three|six|two|four|eight|nine|3|6|2|4|9) (?:weeks|months)|the month|in (?:january|february|march|april|june|july|august|september|october|november|december)|(?:january|february|march|april|may|june|july|august|september|october|november) (?:to|–|-) (?:february|march|april|may|june|july|august|september|october|november|december)|half[- ]year|first half|second half|this term|the term|this month|this week|the week)(?!\p{L})/iu;

/** One of the two is of a part of a year and the other of a whole one. */
function periodsDiffer(sentence: string, { now, before }: ValuePair): boolean {
  const [first, second] = now.at < before.at ? [now, before] : [before, now];
  const ofFirst = `${sentence.slice(Math.max(0, first.at - 60), first.at)} ${sentence.slice(first.end, second.at)}`;
  const ofSecond = sentence.slice(second.end, second.end + 70);
  const kinds = [ofFirst, ofSecond].map((text) =>
    part.test(text) ? 'part' : year.test(text) ? 'year' : undefined,
  );
  if (/(?<!\p{L})same(?!\p{L})/iu.test(ofSecond)) return false;
  return kinds[0] !== undefined && kinds[1] !== undefined && kinds[0] !== kinds[1];
}
