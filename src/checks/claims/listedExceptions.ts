import { findPhrases, type PhraseFound } from '../wording/phrases';
import { falling, some, unmoved } from './someOfThem';

/** An exception that is none: what is told of others, of a choice, or in a clause about which ones are meant. */
export const relative =
  /(?<!\p{L})(?:that|(?<!one of )(?<!, )which|(?<!, )who|whose|whom|whether|where|when|if|even|unless|including|not (?:only|just)|including those)(?: [\p{L}’'-]+){0,3} ?$/iu;

/** Phrases of the list that tell a state, and so need somebody of whom it is told. */
const state =
  /^(?:outstanding|overdue|still|yet|ran|went|slightly|missed|was|were|arrived|left|uncovered|did|does|do|has|have|is|are|could|failed|without|took|takes|had|slipped|fell|falls|short|not yet)(?!\p{L})/iu;
/** Phrases of the list that only tell how many. */
const howMany =
  /^(?:several|a few|a handful|a small number|a minority|a couple|a single|some \p{L}+|one case|one or two|sometimes|at times|rarely|occasionally|on occasions?|now and then|from time to time|in part)$/iu;

/**
 * The words of the first phrase of the list that tells an exception in what follows a claim, or nothing.
 *
 * @param own the text is the next sentence
 */
export function listedIn(
  text: string,
  phrases: readonly string[],
  own: boolean,
): string | undefined {
  const listed = findPhrases(text, phrases).find((found) => excepts(text, found, own));
  return listed && withNoun(text, listed);
}

function excepts(text: string, { words, at }: PhraseFound, own: boolean): boolean {
  const before = text.slice(0, at);
  const after = text.slice(at + words.length);
  if (relative.test(before)) return false;
  // "Only one bid was received": a number of something else than what falls short.
  if (/^(?:only|just) (?:one|two|three)$/iu.test(words)) {
    if (/^ (?:minute|hour|day|week|month|year|page|of (?:the|many))/iu.test(after)) return false;
    return own
      ? shortfall.test(text)
      : shortfall.test(after) ||
          (!/^[.;]/u.test(after) && ofKind.test(after)) ||
          turnBefore.test(before) ||
          /(?<!\p{L})(?:late|(?<!look(?:s|ed|ing)? )after|later)(?!\p{L})/iu.test(after);
  }
  if (/^(?:outstanding|the rest|the remainder)$/iu.test(words)) {
    if (/(?:no|none|nothing|not|it|as|be|rated|judged|found) (?:\p{L}+ )?$/iu.test(before))
      return false;
  }
  // "All six outstanding actions were finished."
  if (
    /^(?:outstanding|overdue)$/iu.test(words) &&
    /^ \p{L}+ (?:was|were|are|is|have|has)(?!\p{L})/iu.test(after)
  )
    return false;
  if (
    /^except$/iu.test(words) &&
    /^ (?:on grounds|as|with|by (?:agreement|arrangement|appointment|order|consent))(?!\p{L})/iu.test(
      after,
    )
  )
    return false;
  if (leavesOut.test(words) && /^ which/iu.test(after)) return false;
  if (leavesOut.test(words) && (norm.test(after) || norm.test(text))) return false;
  if (howMany.test(words))
    return (
      shortfall.test(after.split(/[,;.]/u)[0]!.slice(0, 60)) ||
      turnBefore.test(before) ||
      /(?<!\p{L})(?:late|(?<!look(?:s|ed|ing)? )after|later)(?!\p{L})/iu.test(after)
    );
  if (/^(?:the )?(?:one )?exceptions?(?!\p{L})/iu.test(words) && /(?<!\p{L})no $/iu.test(before))
    return false;
  if (state.test(words) && /(?<!\p{L})(?:this|it|which|that) $/iu.test(before)) return false;
  // "All three targets were missed" is the claim itself.
  if (state.test(words) && !own && !joint.test(before)) return false;
  if (state.test(words) && isUnmoved.test(after)) return false;
  if (state.test(words))
    return (
      quantified.test(before) ||
      turnBefore.test(before) ||
      /(?<!\p{L})(?:late|(?<!look(?:s|ed|ing)? )after|later)(?!\p{L})/iu.test(after)
    );
  return true;
}

const isUnmoved = new RegExp(`^ ${unmoved}`, 'iu');
/** What parts an exception from the claim. */
export const joint =
  /[,;:–—]| - |(?<!\p{L})(?:but|although|though|albeit|however|while|whilst|yet|and|with|even|only|except)(?!\p{L})/iu;
/** Things of which one may fall short. */
const ofKind =
  /^ (?:minor |small |isolated |known )?(?:case|exception|site|team|instance|occasion|school|office|area|ward|department|service|file|month|week|lapse|delay|failure|gap|breach|unit|centre|home)s?(?!\p{L})/iu;
/** Words that leave some out of what is said of all. */
const leavesOut =
  /^(?:apart|aside|except|excepting|with the exception|save|other than|barring|excluding|not including)/iu;
/** A rule says for whom it holds, and that is no exception to what was done: "all staff except those on leave must". */
const norm =
  /^ (?:for )?(?:those|the \p{L}+|\p{L}+)(?: [\p{L}’'-]+){0,3} (?:is|are) (?:required|entitled|elected|expected|obliged|allowed|eligible|free|asked)(?!\p{L})|(?<!\p{L})(?:must|may(?! (?:19|20)\d\d)|as (?:planned|agreed|required|permitted|intended|usual|designed|the (?:\p{L}+ ){1,2}(?:requires?|allows?|permits?)))(?!\p{L})|(?:dealt with|decided|covered|handled|managed|heard) (?:by|under|elsewhere)|, (?:who|which) (?:have|has|are|is) (?:a |their |an |covered|exempt|dealt|subject|another)|, where (?:it|they|we|the council) (?:has|have) no(?!\p{L})|(?<!\p{L})(?:exempt|where (?:the )?law|by law|by statute)(?!\p{L})/iu;
const turnBefore =
  /(?<!\p{L})(?:but|although|though|however|yet|albeit|while|whilst|apart|except)(?!\p{L})[^.;]{0,40}$/iu;
const quantified = new RegExp(`(?<!\\p{L})${some}(?: [\\p{L}’'-]+){0,3} $`, 'iu');

/** "Only one case", not "only one". */
function withNoun(text: string, { words, at }: PhraseFound): string {
  if (!/^(?:only|just) (?:one|two|three)$/iu.test(words)) return words;
  return words + (/^ [\p{L}’'-]+/u.exec(text.slice(at + words.length))?.[0] ?? '');
}

/** What falls short of a standard. */
const shortfall = new RegExp(`(?<!\\p{L})(?:over|slightly|went|${falling})(?!\\p{L})`, 'iu');
