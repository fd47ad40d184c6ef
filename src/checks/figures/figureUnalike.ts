import type { Evidence } from '../../register/register';
import { quote } from '../quote';
import { evidenceRule } from '../rowRule';
import { amountsIn, type Amount } from './amounts';
import { basesDiffer } from './bases';
import { comparedIn, takesUpValue } from './comparisons';
import {
  countsDiffer,
  eachBesideAll,
  sharesOfOthers,
  isRatio,
  stockBesideFlow,
} from './countedThings';
import { figuresOf } from './figures';
import { cellsDiffer, measuresDiffer, rateOf, ratesDiffer, sidesOf } from './measures';
import type { ValuePair } from './pairs';
import { lengthsDiffer, periodLength, periodsDiffer } from './periodLengths';

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

/** The first two values of a row that do not measure the same thing, in its text or in Value now and Value before. */
export function unalikeIn(row: Evidence): Unalike | undefined {
  const all = figuresOf(row);
  for (const [at, { sentence, amounts, pairs }] of all.entries()) {
    const found = firstUnalike(
      sentence,
      amounts,
      pairs.length > 0 ? pairs : comparedIn(sentence, amounts),
    );
    if (found) return found;
    const next = all[at + 1];
    if (!next || !takesUpValue(next.sentence, next.amounts)) continue;
    const both = `${sentence.replace(/[.]$/u, '')}; ${next.sentence}`;
    const amountsOfBoth = amountsIn(both);
    const together = firstUnalike(both, amountsOfBoth, comparedIn(both, amountsOfBoth));
    if (together) return together;
  }
  return valuesUnalike(row);
}

function firstUnalike(
  sentence: string,
  amounts: readonly Amount[],
  pairs: readonly ValuePair[],
): Unalike | undefined {
  for (const pair of pairs) {
    // "1,240 in 2012/13, and 60 of those this year": a part of the first.
    const later = Math.max(pair.now.end, pair.before.end);
    if (
      /^ of (?:those|these|them|which|whom)(?!\p{L})/iu.test(sentence.slice(later)) &&
      /(?<!\p{L})and \d*$/iu.test(sentence.slice(0, Math.max(pair.now.at, pair.before.at)))
    )
      continue;
    const why =
      measuresDiffer(sentence, amounts, pair) ||
      ratesDiffer(sentence, pair) ||
      standsApart(sentence, pair)
        ? 'unit'
        : periodsDiffer(sentence, pair)
          ? 'period'
          : undefined;
    if (why) return { now: pair.now.words, before: pair.before.words, why };
  }
  return undefined;
}

const perEach = /(?<!\p{L})(?:per|each|every)(?!\p{L})/iu;
/** Values of one unit that do not count the same, or not on the same basis. */
function standsApart(sentence: string, pair: ValuePair): boolean {
  const { first, second, before, after } = sidesOf(sentence, pair);
  const ratios = [first, second].map((one) => isRatio(sentence, one));
  if (ratios[0] !== ratios[1]) return ![first, second].some(({ unit }) => unit === '%');
  if (first.unit !== second.unit || first.value === 0 || second.value === 0) return false;
  return (
    basesDiffer(before, after, first.unit === '%') ||
    countsDiffer(sentence, first, second) ||
    (first.unit === '%' && sharesOfOthers(before, after)) ||
    (eachBesideAll(sentence, first, second) && !(perEach.test(before) && perEach.test(after))) ||
    (first.unit === '' && stockBesideFlow(before, after))
  );
}

/** Value now and Value before of the row, where both begin with a number: "46", "£1.4m", "22 (quarter 1)". */
function valuesUnalike(row: Evidence): Unalike | undefined {
  const cells = { now: row.valueNow.trim(), before: row.valueBefore.trim() };
  if (cells.now === '' || cells.before === '') return undefined;
  const now = amountsIn(cells.now).find(({ at }) => at === 0);
  const before = amountsIn(cells.before).find(({ at }) => at === 0);
  if (!now || !before) return undefined;
  const rates = [rateOf(cells.now), rateOf(cells.before)];
  if (
    cellsDiffer(cells.now, now, cells.before, before) ||
    (rates[0] && rates[1] && rates[0] !== rates[1]) ||
    (now.unit === before.unit && basesDiffer(cells.now, cells.before, now.unit === '%'))
  )
    return { ...cells, why: 'unit' };
  return now.unit !== '%' && lengthsDiffer(periodLength(cells.now), periodLength(cells.before))
    ? { ...cells, why: 'period' }
    : undefined;
}
