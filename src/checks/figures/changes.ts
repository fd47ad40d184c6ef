import type { Amount } from './amounts';
import {
  changeWord,
  fractions,
  manifold,
  manifolds,
  multipleChange,
  multiples,
  multipliers,
  parts,
} from './changeWords';
import { allMatches } from '../wording/allMatches';

/** A change that a sentence claims. */
export interface ClaimedChange {
  readonly words: string;
  readonly at: number;
  readonly end: number;
  /** +1 up, -1 down, 0 where it does not say. */
  readonly direction: -1 | 0 | 1;
  /** In per cent of the value before, in points, or as a difference in the values' own unit. */
  readonly kind: 'percent' | 'difference';
  readonly value: number;
  readonly unit: string;
  readonly about: 'about' | 'under' | 'over' | 'exact';
}

/** Characters between a word of change and what it claims: "increased, over the year, by 50%". */
const reach = 48;

/** Every change that a sentence claims: "has increased by 50%", "an increase of 15 per cent", "doubled". */
export function changesIn(sentence: string, amounts: readonly Amount[]): ClaimedChange[] {
  const changeWords = allMatches(sentence, changeWord).map((match) => ({
    at: match.index,
    end: match.index + match[0].length,
    direction: match[1] === undefined ? (-1 as const) : (1 as const),
  }));
  const claims: ClaimedChange[] = [];
  for (const amount of amounts) {
    const claim = stated(sentence, amount, changeWords);
    if (claim) claims.push(claim);
  }
  for (const match of allMatches(sentence, multiples)) {
    const which = match.slice(1).findIndex((group) => group !== undefined);
    const value = multipleChange[which]!;
    claims.push({
      words: match[0],
      at: match.index,
      end: match.index + match[0].length,
      direction: Math.sign(value) as -1 | 0 | 1,
      kind: 'percent',
      value: Math.abs(value),
      unit: '%',
      about: hedge(sentence.slice(Math.max(0, match.index - 24), match.index)),
    });
  }
  for (const match of allMatches(sentence, manifold)) {
    const name = (match[1] ?? match[2])!.toLowerCase();
    const times = manifolds.includes(name) ? manifolds.indexOf(name) + 2 : Number(name);
    if (claims.some(({ at, end }) => at < match.index + match[0].length && match.index < end))
      continue;
    claims.push({
      words: match[0],
      at: match.index,
      end: match.index + match[0].length,
      direction: 1,
      kind: 'percent',
      value: 100 * (times - 1),
      unit: '%',
      about: hedge(sentence.slice(Math.max(0, match.index - 24), match.index)),
    });
  }
  for (const match of allMatches(sentence, fractions)) {
    const tie = tiedWord(sentence, match.index, match.index + match[0].length, changeWords);
    if (
      !tie ||
      tie.between.includes(' from ') ||
      / and a half|times/iu.test(sentence.slice(match.index - 8, match.index + match[0].length + 6))
    )
      continue;
    // "Fell to a quarter of what it was" tells what is left.
    const left = /(?<!\p{L})to (?:about |around |only |just )?$/iu.test(
      sentence.slice(0, match.index),
    );
    const times = multipliers[match[0].split(/[ -]/)[0]!.toLowerCase()] ?? 1;
    const share = (100 * times) / parts[match[1]!.toLowerCase()]!;
    claims.push({
      words: match[0],
      at: match.index,
      end: match.index + match[0].length,
      direction: tie.direction,
      kind: 'percent',
      value: left ? 100 - share : share,
      unit: '%',
      about: hedge(sentence.slice(Math.max(0, match.index - 24), match.index)),
    });
  }
  return claims.sort((a, b) => a.at - b.at);
}

interface ChangeWord {
  readonly at: number;
  readonly end: number;
  readonly direction: -1 | 1;
}

/** "By 50%", "an increase of 15 per cent", "a 50% rise": an amount that is tied to a word of change. */
function stated(
  sentence: string,
  amount: Amount,
  changeWords: readonly ChangeWord[],
): ClaimedChange | undefined {
  // "By two thirds" is a fraction, and told below.
  if (/^[ -](?:thirds|quarters|fifths|tenths|eighths)/iu.test(sentence.slice(amount.end)))
    return undefined;
  const before = sentence.slice(0, amount.at);
  const signed = /(?<![\d\p{L}])([+–−-]) ?$/u.exec(before)?.[1];
  const tie =
    tiedWord(sentence, amount.at, amount.end, changeWords) ??
    // "(+600%)"
    (signed !== undefined && /\([+–−-] ?$/u.test(before) && amount.unit === '%'
      ? { direction: signed === '+' ? (1 as const) : (-1 as const), between: '', after: true }
      : undefined);
  if (!tie) return undefined;
  const by =
    /(?<!\p{L})(?:by|of)(?: (?:about|around|some|over|under|nearly|almost|roughly|approximately|more than|less than|just over|just under|only|at least|up to|an average of|a further|a))* $/iu.test(
      before,
    );
  const bare =
    /^(?:,? ?(?:about|around|some|over|under|nearly|almost|roughly|approximately|more than|just over|just under)? ?)$/iu.test(
      tie.between,
    );
  const follows =
    tie.after || /^ from [^()]{1,30} \($|^ (?:in|of) [^.;,]{3,40} (?:was|is) $/iu.test(tie.between);
  const percent = amount.unit === '%' || amount.unit === 'points';
  // "Fell by 10 days", but "rose to 46": without "by" only a percentage is a change.
  // "345, 45 more than the 290 of the previous year".
  const than =
    tie.after &&
    /[,(] $/u.test(before) &&
    /^ (?:more|fewer|less|higher|lower) than (?:the|last|in)(?!\p{L})/iu.test(
      sentence.slice(amount.end),
    );
  if (!(by || than || (percent && (bare || follows)))) return undefined;
  if (!percent && !than && !(by && (/\bby\b[^,]{0,24}$/iu.test(before) || changeNoun.test(before))))
    return undefined;
  return {
    words: amount.words,
    at: amount.at,
    end: amount.end,
    // A shorter time is an improvement.
    direction: isTime.test(amount.unit) && /improve/iu.test(before.slice(-40)) ? 0 : tie.direction,
    kind: amount.unit === '%' ? 'percent' : 'difference',
    value: amount.value,
    unit: amount.unit,
    about: hedge(before.slice(-24)),
  };
}

const isTime = /^(?:second|minute|hour|day|week|month|year)$/u;

/** "A saving of £400,000", "a reduction of 22 households". */
const changeNoun =
  /(?<!\p{L})an? (?:\p{L}+ )?(?:increase|rise|reduction|fall|drop|saving|decrease|improvement|cut|gain|decline|uplift|jump) of (?:about |around |some |over |nearly |almost |just over |just under )?$/iu;

/** The word of change nearest before the place, or directly after it ("a 50% rise"). */
function tiedWord(
  sentence: string,
  at: number,
  end: number,
  changeWords: readonly ChangeWord[],
): { direction: -1 | 1; between: string; after: boolean } | undefined {
  const next = changeWords.find((word) => word.at >= end && word.at - end <= 1);
  if (next) return { direction: next.direction, between: '', after: true };
  const previous = changeWords
    .filter(
      (word) =>
        word.end <= at &&
        at - word.end <= reach &&
        // "Reduced by more than a quarter": the hedge is no change.
        !/^ than/iu.test(sentence.slice(word.end, word.end + 5)),
    )
    .at(-1);
  if (!previous) return undefined;
  const between = sentence.slice(previous.end, at);
  // A full clause in between has a subject of its own.
  if (
    /[;:.]|, (?:and|but|yet|while|who|which)|\b(?:yet|but|while|whereas|although|who|which|whom)\b/iu.test(
      between,
    )
  )
    return undefined;
  return { direction: previous.direction, between, after: false };
}

function hedge(before: string): ClaimedChange['about'] {
  if (
    /(?:nearly|almost|just under|under|less than|close to|up to|approaching)[^,.]{0,12}$/iu.test(
      before,
    )
  )
    return 'under';
  if (/(?:over|more than|at least|just over|well over|in excess of)[^,.]{0,12}$/iu.test(before))
    return 'over';
  if (/(?:about|around|roughly|some|approximately|broadly)[^,.]{0,12}$/iu.test(before))
    return 'about';
  return 'exact';
}
