import type { Evidence } from '../../register/register';
import { quote } from '../quote';
import { evidenceRule } from '../rowRule';
import type { Amount } from './amounts';
import { figuresOf, valuesOf } from './figures';
import { countsBeside, unitsDiffer } from './units';
import type { ValuePair } from './pairs';
import { lengthsDiffer, periodLength } from './periodLengths';

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
  for (const { sentence, amounts, pairs } of figuresOf(row)) {
    for (const pair of [...pairs, ...contrastedIn(sentence, amounts, pairs)]) {
      const why =
        unitsDiffer(pair.now, pair.before) ||
        countBesideShare(sentence, pair) ||
        ratesDiffer(sentence, pair)
          ? 'unit'
          : periodsDiffer(sentence, pair)
            ? 'period'
            : undefined;
      if (why) return { now: pair.now.words, before: pair.before.words, why };
    }
  }
  const values = valuesOf(row);
  const rates = [row.valueNow, row.valueBefore].map(
    (cell) => rate.exec(cell.replace(/^[£\d.,]+/u, ''))?.[1],
  );
  if (rates[0] !== undefined && rates[1] !== undefined && rates[0] !== rates[1])
    return { now: row.valueNow.trim(), before: row.valueBefore.trim(), why: 'unit' };
  if (lengthsDiffer(periodLength(row.valueNow), periodLength(row.valueBefore)))
    return { now: row.valueNow.trim(), before: row.valueBefore.trim(), why: 'period' };
  if (
    values &&
    values.now.unit !== values.before.unit &&
    [values.now, values.before].some(({ unit }) => unit === '%' || unit === '£')
  ) {
    return { now: row.valueNow.trim(), before: row.valueBefore.trim(), why: 'unit' };
  }
  return undefined;
}

/** "Whereas in 2011/12 we closed 83 per cent, in 2012/13 we closed 214": two times, and a value of each. */
const thenAndNow =
  /(?<!\p{L})(?:whereas|against|compared (?:with|to)|when it was|(?:this|last) (?:year|quarter|month|term)|the (?:year|quarter) before|a year (?:ago|earlier)|previously|now|(?:19|20)\d\d[/–-]\d\d)(?!\p{L})/giu;

function contrastedIn(
  sentence: string,
  amounts: readonly Amount[],
  pairs: readonly ValuePair[],
): ValuePair[] {
  const values = amounts.filter(
    ({ unit, value, at }) =>
      (unit === '%' || unit === '£' || (unit === '' && value > 12)) &&
      !/(?:by|up|down)(?: \p{L}+){0,2} $/iu.test(sentence.slice(Math.max(0, at - 24), at)),
  );
  const [first, second] = values;
  if (pairs.length > 0 || values.length !== 2 || !first || !second) return [];
  if (Array.from(sentence.matchAll(thenAndNow)).length < 2) return [];
  return [{ now: second, before: first, at: first.at, end: second.end }];
}

/** "22 per cent to 19 posts"; not where the second has a clause of its own. */
function countBesideShare(sentence: string, { now, before }: ValuePair): boolean {
  const [first, second] = now.at < before.at ? [now, before] : [before, now];
  const between = sentence.slice(first.end, second.at);
  return !/, and |(?:%|per cent) of /iu.test(between) && countsBeside(sentence, now, before);
}

/** "46 a week against 190 a month", "12.4 per 1,000 against 310". */
const rate =
  /^(?: [\p{L}-]+)? (?:per|a|an|each|every|for every|for each|in every) (1,000|10,000|100,000|thousand|head|day|week|month|quarter|year|term|visit|case|pupil|household|resident|employee|member of staff)(?![\p{L}\d])/iu;

function ratesDiffer(sentence: string, pair: ValuePair): boolean {
  const [now, before] = [pair.now, pair.before].map(({ end }) =>
    rate.exec(sentence.slice(end, end + 40))?.[1]?.toLowerCase(),
  );
  if (now !== undefined && before !== undefined) return now !== before;
  const ofPeople = /\d|thousand|head/.test(now ?? before ?? '');
  const [small, large] = [pair.now.value, pair.before.value].sort((a, b) => a - b);
  return ofPeople && large! > 10 * small!;
}

/** What parts the words about one value from those about the other. */
const turn =
  /(?<!\p{L})(?:against|compared|comparator|whereas|while|than|versus|as opposed to|(?:up|down|improvement|increase|reduction|fall|rise) on|(?:below|above|under) the)(?!\p{L})|, (?:up |down )?from |; /iu;

/** The two are of periods that are not equally long. */
function periodsDiffer(sentence: string, { now, before }: ValuePair): boolean {
  const [first, second] = now.at < before.at ? [now, before] : [before, now];
  const between = sentence.slice(first.end, second.at);
  const parted = turn.exec(between)?.index ?? between.length;
  const ofFirst = `${sentence.slice(Math.max(0, first.at - 60), first.at)} ${between.slice(0, parted)}`;
  const afterSecond = sentence.slice(second.end, second.end + 70);
  if (/(?<!\p{L})same(?!\p{L})/iu.test(between.slice(parted) + afterSecond)) return false;
  const ofSecond = periodLength(afterSecond) ?? periodLength(between.slice(parted));
  return lengthsDiffer(periodLength(ofFirst), ofSecond);
}
