import { findPhrases, type PhraseFound } from '../wording/phrases';
import {
  exceptive,
  turnToShare,
  shareFalling,
  denies,
  numberOtherwise,
  turnToFailure,
} from './otherwise';
import { falling, number, some, trouble } from './someOfThem';

/** What was the case once, or is the case for others, is no exception now. */
const past =
  /(?<!\p{L})(?:previously|in the past|used to|before (?:then|that|the (?:inspection|review|audit|change|new))|whereas in|until|formerly|last year|had (?:previously|earlier)|had been [^.;,]{1,40} in (?:19|20)\d\d|at the time of the inspection|against (?:it|the)|voting)(?!\p{L})|^ ?in (?:19|20)\d\d(?!\p{L})/iu;

/** "Two were late", "found six without a signature", "with one still to attend". */
const counted = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${some}|a|an)(?: [\\p{L}’'-]+){0,4}? (?:${falling})(?!\\p{L})`,
  'iu',
);

/** "; five had to wait", ". Three are waiting": a number that stands for some of them, and something else happened. */
const others = new RegExp(
  `(?:^|; ?|, (?:but|though|although|while) )(?:but |though |although |however,? )?(?:(?:in|on|at|during) [^,.;]{2,24},? )?(?<!(?:the|each|every) \\p{L}{0,12} ?)(?:only |just )?${some} (?:(?:(?:was|were|has|have|had|is|are)(?= (?:[\\p{L}’'-]+ ){0,4}(?:${falling}|after|late|later|being|awaiting|due|planned|returned|rejected|sent|found|to|un\\p{L}+ed|done|opened|held|fitted|in|on)(?!\\p{L}))|did|could|took|went|ran|fell|slipped|waited|came|arrived|stayed|lies|lie|takes?)(?!\\p{L}))(?! (?:replied|accepted|attended|joined|asked|been (?:praised|extended)|trained|answered|seen|met|completed|repaired|replaced))`,
  'iu',
);

/** "In a small number of instances", "on one occasion", "there was one failure". */
const atTimes = new RegExp(
  `(?<!\\p{L})(?:(?:on|in|for|at) (?:${some}|rare|isolated|exceptional)(?: of)? (?:\\p{L}+ )?(?:occasions?|cases?|instances?|weeks?|places?|sites?|teams?|areas?|respects?)|there (?:was|were|has been|have been|is|are) (?:${some}|a|an) (?:\\p{L}+ )?(?:${trouble}))(?!\\p{L})`,
  'iu',
);

/** "But two teams", "though the annex is not", "albeit with gaps": a turn, and something that is not so. */
const turned = new RegExp(
  `(?<!\\p{L})(?:but(?! for)|although|though|however|yet|albeit|while|whilst|except that)(?!\\p{L})(?! (?:this|it) (?:took|was|is)(?!\\p{L}))(?! no other)[^.;]{0,60}?(?<!\\p{L})(?:(?<=(?:but|although|though|however,?|yet|albeit|while|whilst|that|in|on|for|at|with|by|from|of|missed|found|the (?:last|other|remaining)) )${some}(?: [\\p{L}’'-]+){0,6}? (?:${falling}|took|takes|ran|went|came|later|after|have yet|has yet|lacks?)|not(?! (?:too|only|just|yet (?:begun|started)))|no(?! (?:other|decision|one else))|(?:${trouble})|(?:${falling})|only (?:one|two|three|four|five|six|seven|eight|nine|ten|\\d|a few|some|in|half|just|partly|at))(?!\\p{L})`,
  'iu',
);

/** "One taking nine", "with two being late". */
const oneDoing =
  /(?<!\p{L})(?:and |with )?(?:one|two|three|some|a few) (?:\p{L}+ )?(?:taking|waiting|missing|needing|running|failing|lacking|being)(?!\p{L})/iu;

/** "The only shift left uncovered was a Sunday." */
const theOnly = new RegExp(
  `^the only \\p{L}+ (?:that |which )?(?:was |were )?(?:${falling})(?!\\p{L})`,
  'iu',
);

/** "; the market is not." */
const isNot =
  /(?:^|; )[^,;.]{3,50} (?:is|are|was|were|has|have|do|does|did|can) not(?: yet)?[.;]?$/iu;

/** "In every team but one", "every month but August". */
const butOne = new RegExp(
  `^(?: \\p{L}+)? but (?:${number}|(?!for |also |not |that |the |then |now |only |it |they |we |has |have |is |are |was |were )[\\p{L} ]{3,30}[.,;]$|(?:in )?(?:the|those) \\p{L}+[.,;]|(?:in )?(?:january|february|march|april|may|june|july|august|september|october|november|december))(?!\\p{L})`,
  'iu',
);

/** Words that leave something out, where a list of phrases would take too much. */
const without = new RegExp(
  `(?<!\\p{L})(?:save (?:for|in|at|where|when|that|the|those|a few|${number})|bar (?:a|the|those|${number})|minus (?:the|those|a few|${number})|with (?:${some}) (?:\\p{L}+ )?(?:[\\p{L}-]+ ){0,2}(?:${trouble}|(?:${falling})))(?!\\p{L})`,
  'iu',
);

/** An exception that is none: what is told of others, of a choice, or in a clause about which ones are meant. */
const relative =
  /(?<!\p{L})(?:that|(?<!one of )(?<!, )which|(?<!, )who|whose|whom|whether|where|when|if|even|unless|including|not (?:only|just)|including those)(?: [\p{L}’'-]+){0,3} ?$/iu;

/** Phrases of the list that tell a state, and so need somebody of whom it is told. */
const state =
  /^(?:outstanding|overdue|still|yet|ran|went|slightly|missed|was|were|arrived|left|uncovered|did|does|do|has|have|is|are|could|failed|without|took|takes|had|slipped|fell|falls|short|not yet)(?!\p{L})/iu;
/** Phrases of the list that only tell how many. */
const howMany =
  /^(?:several|a few|a handful|a small number|a minority|a couple|a single|some \p{L}+|one case|one or two|sometimes|at times|rarely|occasionally|on occasions?|now and then|from time to time|in part)$/iu;

/**
 * The words of a text that tell an exception, or nothing.
 *
 * @param text what follows the claim in its sentence, or the next sentence as a whole
 * @param own it is the next sentence
 */
export function exceptionIn(
  text: string,
  phrases: readonly string[],
  own: boolean,
): string | undefined {
  if (text === '' || past.test(text)) return undefined;
  const listed = findPhrases(text, phrases).find((found) => excepts(text, found, own));
  if (listed) return withNoun(text, listed);
  const patterns = own
    ? [
        theOnly,
        counted,
        others,
        atTimes,
        isNot,
        exceptive,
        turnToShare,
        shareFalling,
        denies,
        turnToFailure,
        numberOtherwise,
      ]
    : [
        butOne,
        without,
        exceptive,
        counted,
        oneDoing,
        others,
        atTimes,
        turned,
        isNot,
        turnToShare,
        shareFalling,
        denies,
        turnToFailure,
        numberOtherwise,
      ];
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    if (found && !relative.test(text.slice(0, found.index)))
      return found[0].replace(/^[;,. ]+/u, '');
  }
  return undefined;
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
          /(?<!\p{L})(?:late|after|later)(?!\p{L})/iu.test(after);
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
  if (leavesOut.test(words) && (norm.test(after) || norm.test(text))) return false;
  if (howMany.test(words))
    return (
      shortfall.test(after.split(/[,;.]/u)[0]!.slice(0, 60)) ||
      turnBefore.test(before) ||
      /(?<!\p{L})(?:late|after|later)(?!\p{L})/iu.test(after)
    );
  if (state.test(words) && /(?<!\p{L})(?:this|it|which|that) $/iu.test(before)) return false;
  if (state.test(words))
    return (
      quantified.test(before) ||
      turnBefore.test(before) ||
      /(?<!\p{L})(?:late|after|later)(?!\p{L})/iu.test(after)
    );
  return true;
}

/** Things of which one may fall short. */
const ofKind =
  /^ (?:minor |small |isolated |known )?(?:case|exception|site|team|instance|occasion|school|office|area|ward|department|service|file|month|week|lapse|delay|failure|gap|breach|unit|centre|home)s?(?!\p{L})/iu;
/** Words that leave some out of what is said of all. */
const leavesOut =
  /^(?:apart|aside|except|excepting|with the exception|save|other than|barring|excluding|not including)/iu;
/** A rule says for whom it holds, and that is no exception to what was done: "all staff except those on leave must". */
const norm =
  /^ (?:for )?(?:those|the \p{L}+|\p{L}+)(?: [\p{L}’'-]+){0,3} (?:is|are) (?:required|entitled|elected|expected|obliged|allowed|eligible|free|asked)(?!\p{L})|(?<!\p{L})(?:must|may|as (?:planned|agreed|required|permitted|intended|usual|designed|the (?:\p{L}+ ){1,2}(?:requires?|allows?|permits?)))(?!\p{L})|(?:dealt with|decided|covered|handled|managed|heard) (?:by|under|elsewhere)|, (?:who|which) (?:have|has|are|is) (?:a |their |its |an |covered|exempt|dealt|subject|another)|(?<!\p{L})(?:exempt|where (?:the )?law|by law|by statute)(?!\p{L})/iu;
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
