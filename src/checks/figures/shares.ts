import { amountsIn, type Amount } from './amounts';
import type { ClaimedChange } from './changes';
import { allMatches } from '../wording/allMatches';

/** A share claimed in words, with the numbers that stand beside it. */
export interface ClaimedShare {
  readonly claim: string;
  /** In per cent. */
  readonly share: number;
  readonly about: ClaimedChange['about'];
  readonly part: Amount;
  readonly whole: Amount;
}

const counts: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};
const small = Object.keys(counts).join('|');
const outOf = new RegExp(
  `(?<!\\p{L})(${small}|\\d) (?:out of(?: every)?|in(?: every)?) (${small}|\\d{1,2})(?![\\p{L}\\d])`,
  'giu',
);
const fraction =
  /(?<!\p{L})(half|(?:a|one) third|two[ -]thirds|(?:a|one) quarter|three[ -]quarters|(?:a|one) fifth|(?:a|one) tenth)(?: of)?(?!\p{L})/giu;
const shares: Readonly<Record<string, number>> = {
  half: 50,
  third: 100 / 3,
  thirds: 200 / 3,
  quarter: 25,
  quarters: 75,
  fifth: 20,
  tenth: 10,
};
const percent =
  /(?<![\p{L}\d.])(\d{1,3}(?:\.\d{1,2})?)(?:%| per cent)(?! points?| (?:random )?sample| of (?:those|these|them|which|whom)(?!\p{L}))/giu;
/** "61 of the 94", "152 out of 190": the numbers themselves. */
const numbers =
  /(?<![\p{L}\d.,£%])(?<part>\d{1,3}(?:,\d{3})*|\d{1,9}) (?:out )?of (?:the |our |these |those |all |a total of |some )?(?<whole>\d{1,3}(?:,\d{3})*|\d{1,9})(?![\d%]| per cent)/giu;

/** "Of the 120 homes inspected, 100 met the standard". */
const ofWhich =
  /(?<!\p{L})(?:of|out of) (?:the |our |these |those |all |a total of )?(?<whole>\d{1,3}(?:,\d{3})*|\d{1,9}) [^.;,()\d]{1,50}, (?<part>\d{1,3}(?:,\d{3})*|\d{1,9})(?!\d|[%,.]\d| ?%| per cent)/giu;

/** Shares that a sentence gives twice: "three out of four (61 of the 94)", "80 per cent, or 152 of 190". */
export function sharesIn(sentence: string): ClaimedShare[] {
  if (!/\d/u.test(sentence)) return [];
  const [given] = [numbers, ofWhich].flatMap((pattern) => allMatches(sentence, pattern));
  if (!given) return halfOf(sentence);
  const { groups = {} } = given;
  const part = amountsIn(groups.part!)[0];
  const whole = amountsIn(groups.whole!)[0];
  if (!part || !whole || whole.value === 0 || part.value > whole.value) return [];
  const claims = [
    ...allMatches(sentence, outOf).map((match) => ({
      at: match.index,
      words: match[0],
      share: (100 * countOf(match[1]!)) / countOf(match[2]!),
    })),
    ...allMatches(sentence, fraction).map((match) => ({
      at: match.index,
      words: match[0].replace(/ of$/iu, ''),
      share: shares[match[1]!.toLowerCase().split(/[ -]/).at(-1)!]!,
    })),
    ...allMatches(sentence, /(?<!\p{L})(?:a|the) (?:clear |large )?majority(?!\p{L})/giu).map(
      (match) => ({
        at: match.index,
        words: match[0],
        share: 50,
      }),
    ),
    ...allMatches(sentence, percent).map((match) => ({
      at: match.index,
      words: match[0],
      share: Number(match[1]),
    })),
  ].filter(
    ({ at, words }) =>
      (at + words.length <= given.index || at > given.index + given[0].length) &&
      // "The standard of 75 per cent in 38 of the 41" is no share of these.
      !/(?<!\p{L})(?:standard|target|threshold|minimum|benchmark) of (?:at least )?$/iu.test(
        sentence.slice(Math.max(0, at - 40), at),
      ) &&
      // "Raised by 10 per cent" is a change.
      !/(?:raised|increased|reduced|cut|rose|fell|grew|risen|fallen|grown|up|down)(?: \p{L}+){0,2} by $/iu.test(
        sentence.slice(Math.max(0, at - 40), at),
      ),
  );
  // Two shares and one pair of numbers: nobody can tell which of them it is.
  if (claims.length !== 1) return [];
  const [claim] = claims as [(typeof claims)[number]];
  const [first, last] =
    claim.at < given.index
      ? [claim.at + claim.words.length, given.index]
      : [given.index + given[0].length, claim.at];
  const between = sentence.slice(first, last);
  if (/(?<!\p{L})(?:but|yet|while|whereas|although|rose|fell|increased)(?!\p{L})|;/iu.test(between))
    return [];
  const before = sentence.slice(Math.max(0, claim.at - 24), claim.at);
  return [
    {
      claim: claim.words,
      share: claim.share,
      about: /majority$/iu.test(claim.words) ? 'over' : hedge(before),
      part,
      whole,
    },
  ];
}

/** "Half of the 38 care homes inspected, 19 in all". */
function halfOf(sentence: string): ClaimedShare[] {
  const match =
    /(?<!\p{L})(half|two[ -]thirds|three[ -]quarters|(?:a|one) (?:third|quarter|fifth|tenth)|one in (?:two|three|four|five|ten)) of the (\d{1,6})(?!\d)[^.;]{0,60}?(?:[,(] ?(?:that is,? |namely |or )?(\d{1,6}) (?:in all|in total|altogether|\p{L}+$|of them)|[,(] ?(?:that is,? |namely )(\d{1,6}) |\((\d{1,6})\))/iu.exec(
      sentence,
    );
  if (!match) return [];
  const whole = amountsIn(match[2]!)[0];
  const part = amountsIn(match[3] ?? match[4] ?? match[5]!)[0];
  if (!part || !whole || whole.value === 0) return [];
  const last = match[1]!.toLowerCase().split(/[ -]/).at(-1)!;
  const share = /^one in /iu.test(match[1]!) ? 100 / countOf(last) : shares[last]!;
  const before = sentence.slice(Math.max(0, match.index - 24), match.index);
  return [{ claim: match[1]!, share, about: hedge(before), part, whole }];
}

function countOf(word: string): number {
  return counts[word.toLowerCase()] ?? Number(word);
}

function hedge(before: string): ClaimedChange['about'] {
  if (/(?:nearly|almost|just under|under|less than|close to) $/iu.test(before)) return 'under';
  if (/(?:over|more than|at least) $/iu.test(before)) return 'over';
  return /(?:about|around|roughly|some|approximately) $/iu.test(before) ? 'about' : 'exact';
}
