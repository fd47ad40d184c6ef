import type { Amount } from './amounts';
import { allMatches } from '../wording/allMatches';

/** Two values that a sentence sets against one another. */
export interface ValuePair {
  readonly before: Amount;
  readonly now: Amount;
  readonly at: number;
  readonly end: number;
}

/** "46 … against 30", "88, compared with 110", "310, down from 1,180": the value before comes second. */
const against =
  /(?<!\p{L})(?:against|(?:improvement|increase|rise|reduction|fall|drop|decrease|growth|advance) on|(?:better|worse|higher|lower|fewer) than|(?:well )?(?:below|above) the(?= [£\d])|well (?:below|above)|(?:down|up) on|beats|compared (?:with|to)|in comparison (?:with|to)|as opposed to|versus|vs\.?|(?:up|down) from|rather than|having (?:been|stood at|numbered|totalled)|more than(?<=(?:%|per cent|\d|half|quarter|third) more than)(?= (?:the|in|last|we|our))|where(?:as)? [^,.;]{0,30}(?:was|were))(?!\p{L})/giu;

/** "No adoptions in 2011 and seven in 2012" has no word for it; "from 30 to 46" has. */
const from = /(?<!\p{L})from(?!\p{L})/giu;

/** "(30 to 46)", ": 190 to 131", ", 190 to 131": the two values alone. */
const bare =
  /(?<=[(:,–-] ?)(?:£ ?)?\d[\d.,]{0,11}(?:%| per cent| million)? (?:[^.;()\d]{0,24} )?to (?=[£\d])/giu;

/** "Down 25% on the 2011/12 figure of £820,000, at £690,000". */
const onFigure =
  /(?<!\p{L})on (?:the |last year['’]s |our )?[^.;,]{0,40}?(?:figure|level|total|number|average|cost|costs|baseline|spend|bill) of (?=[£\d])/giu;

/** "A fall of 20% on the 52". */
const onBase =
  /(?<!\p{L})(?:increase|rise|reduction|fall|drop|decrease|growth|cut|improvement) of [^.;,]{1,24} (?:on|from|over) (?:the |last year['’]s )?(?=[£\d])/iu;

const earlier =
  /^ ?(?:[\p{L}-]+ )?\(?(?:in (?:the )?)?(?:last year|the year before|the previous year|a year (?:ago|earlier|before)|previously|before|then|(?:in )?the last(?! \d)|last (?:quarter|month|term|week)|the (?:quarter|month|term|week) before|at (?:that|the) time|(?:the )?(?:(?:first|second) half|year) of (?:19|20)\d\d|(?:19|20)\d\d)/iu;
const later =
  /^ ?(?:[\p{L}-]+ )?\(?(?:in (?:the )?)?(?:this year|this (?:quarter|month|term|week)|now|today|this time|at present|currently|(?:the )?(?:(?:first|second) half|year) of (?:19|20)\d\d|(?:19|20)\d\d)/iu;

/** "30 last year and 46 this year", "30 in 2011/12 and 46 in 2012/13". */
function byYears(sentence: string, amounts: readonly Amount[]): ValuePair[] {
  const counts = amounts.filter((one) => !isLapse(sentence, one));
  for (const [at, before] of counts.entries()) {
    const now = counts[at + 1];
    if (!now || now.at - before.end > 80 || now.unit !== before.unit) continue;
    if (/\. /u.test(sentence.slice(before.end, now.at))) continue;
    const was = earlier.exec(sentence.slice(before.end, before.end + 50))?.[0];
    const is = later.exec(sentence.slice(now.end, now.end + 50))?.[0];
    if (was !== undefined && is !== undefined && yearIn(was) < yearIn(is)) {
      return [{ before, now, at: before.at, end: now.end }];
    }
    // "75 now and 100 a year ago".
    const isFirst = later.exec(sentence.slice(before.end, before.end + 50))?.[0];
    const wasSecond = earlier.exec(sentence.slice(now.end, now.end + 50))?.[0];
    if (isFirst !== undefined && wasSecond !== undefined && yearIn(wasSecond) < yearIn(isFirst)) {
      return [{ before: now, now: before, at: before.at, end: now.end }];
    }
  }
  return [];
}

/** "Between 2021/22 (£310,000) and 2022/23 (£205,000)". */
function inBrackets(sentence: string, amounts: readonly Amount[]): ValuePair[] {
  const [first, second] = amounts
    .map((amount) => ({
      amount,
      year: /((?:19|20)\d\d)(?:[/–-]\d\d)? \($/u.exec(sentence.slice(0, amount.at))?.[1],
    }))
    .filter(({ year }) => year !== undefined);
  if (!first || !second || first.year === second.year) return [];
  const [before, now] = first.year! < second.year! ? [first, second] : [second, first];
  return [{ before: before.amount, now: now.amount, at: first.amount.at, end: second.amount.end }];
}

/** "24 days (previously 31)", "57% (2011/12: 43)": the value before alone in brackets. */
function earlierInBrackets(sentence: string, amounts: readonly Amount[]): ValuePair[] {
  const open =
    /\((?:previously|formerly|last (?:year|quarter|month|term|time)|the (?:year|quarter) before|a year (?:ago|earlier)|(?:19|20)\d\d(?:[/–-]\d\d)?|was|were)[:,]? (?=[£\d])/iu.exec(
      sentence,
    );
  if (!open) return [];
  const start = open.index + open[0].length;
  const before = amounts.find(({ at }) => at === start);
  const now = valueBefore(sentence, amounts, open.index, back);
  return before && now ? [{ before, now, at: now.at, end: before.end }] : [];
}

/** The year that the words name; before all years for "last year", after them for "now". */
function yearIn(text: string): number {
  const year = /(?:19|20)\d\d/.exec(text)?.[0];
  if (year !== undefined) return Number(year);
  return /this|now|today|present|currently/iu.test(text) ? 9999 : 0;
}

/** Characters from the word to its value: "against the usual 30". */
const near = 40;
/** Characters back to the value that is compared. */
const back = 110;

/** The pairs of a sentence, in its order. */
export function pairsIn(sentence: string, amounts: readonly Amount[]): ValuePair[] {
  if (amounts.length < 2) return [];
  const pairs: ValuePair[] = [];
  for (const match of allMatches(sentence, from)) {
    const start = match.index + match[0].length;
    const before = amounts.find(({ at }) => at >= start && at - start <= near);
    if (!before || /[;.]/.test(sentence.slice(start, before.at))) continue;
    const now = amounts.find(
      ({ at }) =>
        at >= before.end &&
        at - before.end <= back &&
        /^[^;.]{0,40}(?<!\p{L})to(?: (?:just|only|about|around|over|nearly|some|a|an average of))* $/iu.test(
          sentence.slice(before.end, at),
        ),
    );
    if (now) pairs.push({ before, now, at: match.index, end: now.end });
    // "310, down from 1,180" is told below.
    else if (!/(?:up|down) $/iu.test(sentence.slice(0, match.index))) {
      // "To 88, from 110"; "82 this year, from 60": the value now stands before it.
      // "36, up 50 per cent from 30": the share between them is the change.
      const values = amounts.filter(
        ({ unit, at }) =>
          unit !== '%' || before.unit === '%' || / (?:to|at|now) $/iu.test(sentence.slice(0, at)),
      );
      const earlier = valueBefore(sentence, values, match.index, values === amounts ? 30 : 70);
      if (
        earlier &&
        /^(?:[^.;]{0,24},?|[^.;]{0,30}, (?:up|down|an? \p{L}+ of) [^.;,]{1,30}) $/u.test(
          sentence.slice(earlier.end, match.index),
        )
      ) {
        pairs.push({ before, now: earlier, at: earlier.at, end: before.end });
      }
    }
  }
  for (const match of allMatches(sentence, against)) {
    const start = match.index + match[0].length;
    const before = amounts.find(({ at }) => at >= start && at - start <= near);
    const now = valueBefore(
      sentence,
      // "35 per cent more than the 70 placed before": the share is the claim, not the value.
      / than$/iu.test(match[0]) ? amounts.filter(({ end }) => match.index - end > 1) : amounts,
      match.index,
      back,
    );
    if (!before || !now || isLapse(sentence, before)) continue;
    if (/[;.] /.test(sentence.slice(start, before.at))) continue;
    pairs.push({ before, now, at: now.at, end: before.end });
  }
  for (const match of allMatches(sentence, bare)) {
    const stop = match.index + match[0].length;
    const before = amounts.find(({ at, end }) => at >= match.index && end <= stop);
    const now = before && amounts.find(({ at }) => at >= stop && at - stop <= 2);
    if (before && now && !pairs.some((pair) => pair.before === before)) {
      pairs.push({ before, now, at: before.at, end: now.end });
    }
  }
  for (const match of allMatches(sentence, onFigure)) {
    const start = match.index + match[0].length;
    const before = amounts.find(({ at }) => at >= start && at - start <= 1);
    const now =
      before &&
      amounts.find(
        ({ at }) =>
          at > before.end && /^,? (?:at|to|and now|now) $/iu.test(sentence.slice(before.end, at)),
      );
    if (before && now) pairs.push({ before, now, at: match.index, end: now.end });
  }
  // "46 accidents, a fall of 20% on the 52 of the year before".
  const base = onBase.exec(sentence);
  if (base && pairs.length === 0) {
    const before = amounts.find(({ at }) => at === base.index + base[0].length);
    const now = valueBefore(sentence, amounts, base.index, back);
    if (before && now) pairs.push({ before, now, at: now.at, end: before.end });
  }
  // "Compared with 250 in the year to March, only 200 were open".
  const compared = /^(?:compared (?:with|to)|against|from) /iu.exec(sentence);
  const [first, second] = amounts.filter(({ unit }) => unit === '' || unit === '£');
  if (
    compared &&
    pairs.length === 0 &&
    first &&
    second &&
    first.at <= 24 &&
    /, (?:only |just )?$/u.test(sentence.slice(0, second.at))
  )
    pairs.push({ before: first, now: second, at: 0, end: second.end });
  if (pairs.length === 0) pairs.push(...inBrackets(sentence, amounts));
  if (pairs.length === 0) pairs.push(...earlierInBrackets(sentence, amounts));
  if (pairs.length === 0) pairs.push(...byYears(sentence, amounts));
  return pairs.sort((a, b) => a.at - b.at);
}

/** The value that is compared: the nearest before the word that is no length of time and no rate of change. */
function valueBefore(
  sentence: string,
  amounts: readonly Amount[],
  at: number,
  furthest: number,
): Amount | undefined {
  const candidates = amounts.filter(
    (one) =>
      one.end <= at &&
      at - one.end <= furthest &&
      !/[;.] /.test(sentence.slice(one.end, at)) &&
      !/(?<!\p{L})(?:by|of|per) $/iu.test(sentence.slice(0, one.at)) &&
      !isLapse(sentence, one),
  );
  return candidates.at(-1);
}

/** "In 6 weeks", "in the 12 months to", "within 10 days": how long, not how many; "in 11 weeks on average" is a value. */
function isLapse(sentence: string, { at, end, unit }: Amount): boolean {
  return (
    !sentence.startsWith(' on average', end) &&
    /^(?:hour|day|week|month|year|minute)$/.test(unit) &&
    /(?<!\p{L})(?:in|within|over|for|during|after|the|last|first|past|next|previous|same|to|every) (?:the )?(?:first |last |past |next |previous |same )?$/iu.test(
      sentence.slice(0, at),
    )
  );
}
