import { monthNames } from '../../register/days';
import { fallsShort } from './fallingShort';
import { joint, listedIn, relative } from './listedExceptions';
import {
  exceptive,
  turnToShare,
  shareFalling,
  denies,
  numberOtherwise,
  turnToFailure,
} from './otherwise';
import { falling, number, some, trouble, unmoved } from './someOfThem';

/** What was the case once, or is the case for others, is no exception now. */
const past =
  /(?<!\p{L})(?:previously|in the past(?! \p{L})|used to|before (?:then|that|the (?:inspection|review|audit|change|new))|whereas in|(?<!not (?:[\p{L}]{1,15} ){0,3})until|formerly|last year|had (?:previously|earlier)|had been [^.;,]{1,40} in (?:19|20)\d\d|at the time of the inspection|at first(?=[,.;]|$)|initially|originally|to begin with|at the (?:start|outset)|than (?:planned|expected|hoped|intended|first thought)|had to be (?:rearranged|rescheduled|repeated|moved)|(?:start|begin|began|beginn?|meeting) (?:\p{L}+ )?late|started late|would (?:have )?(?:like|prefer)|had (?:stood|been) at|not part of|against (?:it|the)|voting|at the (?:previous|earlier) (?:audit|inspection|review|survey|sample|check|test|visit)|at the last meeting|with not (?:one|a single)|(?:do|does) not expect|no part|only one (?:bid|tender|applicant|quotation|response|reply|candidate)|not (?:\p{L}+ ){0,2}(?:accepted|chosen|selected|shortlisted|awarded)|the (?:number|total|volume|cost) of [^.;,]{2,40} (?:rose|fell|increased|went|grew|dropped|has (?:risen|fallen|grown)))(?!\p{L})|(?:^|[;,:–-] )before (?:\p{Lu}\p{L}+ )?(?:19|20)\d\d(?!\p{L})/iu;
/** The exception of then is told to have been put right: "the 12 who missed it attended on 9 July", "have one now". */
const mended =
  /(?<!\p{L})(?:(?:that|which|who) (?:had|were|was|did) [^.;,]{2,50} (?:were|was|have been|has been|had been) (?:then |later |all |both )?(?!not)\p{L}+(?:ed|en|t|ne)|(?:has|have) one now|(?:has|have|had) (?:all )?since (?!(?:may|january|february|march|april|june|july|august|september|october|november|december|the|then,? (?:not|no)|(?:19|20)\d\d)(?!\p{L}))|since (?:been )?(?:put right|corrected|completed|remedied|resolved|visited|trained|signed|settled|fixed|caught up)|(?<!not )(?:appointed|adopted|submitted|signed|completed|returned) theirs|(?:attended|was done|were done|were completed|caught up|put right|corrected|being (?:agreed|settled|signed|completed)|agreed|settled|completed|trained|visited|signed) (?:on \d|the (?:following|next) |by \d|a (?:day|week|month) later|the (?:day|week|month) after))(?!\p{L})/iu;
/** A year that is over: told of a claim of today, it is another time. */
const inAYear = /^ ?in (?:19|20)\d\d(?!\p{L})/iu;

/** "Two were late", "found six without a signature", "with one still to attend". */
const counted = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${some}|a|an)(?: [\\p{L}’'-]+){0,4}? (?:${falling})(?!\\p{L})`,
  'iu',
);

/** "; five had to wait", ". Three are waiting": a number that stands for some of them, and something else happened. */
const others = new RegExp(
  `(?:^|; ?|, (?:but|though|although|while) )(?:but |though |although |however,? )?(?:(?:in|on|at|during) [^,.;]{2,24},? )?(?<!(?:the|each|every) \\p{L}{0,12} ?)(?:only |just )?${some} (?:(?:(?:was|were|has|have|had|is|are)(?= (?:[\\p{L}’'-]+ ){0,4}(?:${falling}|after|late|later|being|awaiting|due|planned|returned|sent|found|to|un\\p{L}+ed|opened|held|fitted)(?!\\p{L}))|did|could|took|went|ran|fell|slipped|waited|came|arrived|stayed|lies|lie|takes?)(?!\\p{L}))(?! (?:replied|accepted|attended|joined|asked|been (?:praised|extended)|trained|answered|seen|met|completed|repaired|replaced))`,
  'iu',
);

/** "In a small number of instances", "on one occasion", "there was one failure". */
const atTimes = new RegExp(
  `(?<!\\p{L})(?:(?:on|in|for|at) (?:${some}|rare|isolated|exceptional)(?: of)? (?:\\p{L}+ )?(?:occasions?|cases?|instances?|places?|sites?|teams?|areas?|respects?)|there (?:was|were|has been|have been|is|are) (?:${some}|a|an) (?:\\p{L}+ )?(?:${trouble}))(?!\\p{L})`,
  'iu',
);

/** "But two teams", "though the annex is not", "albeit with gaps": a turn, and something that is not so. */
const turned = new RegExp(
  `(?<!\\p{L})(?:but(?! for)|although|though|however|yet|albeit|while|whilst|except that)(?!\\p{L})(?! most )(?! (?:this|it) (?:took|was|is)(?!\\p{L}))(?! no other)[^.;]{0,60}?(?<!\\p{L})(?:(?<=(?:but|although|though|however,?|yet|albeit|while|whilst|that|in|on|for|at|with|by|from|of|missed|found|the (?:last|other|remaining)) )${some}(?: [\\p{L}’'-]+){0,6}? (?:${falling}|took|takes|ran|went|came|later|after|have yet|has yet|lacks?)|not(?! (?:too|only|just|yet (?:begun|started)|${unmoved}))|no(?! (?:other|decision|one else))|(?:${trouble})|(?:${falling})|only (?:one|two|three|four|five|six|seven|eight|nine|ten|\\d|a few|some|in|half|just|partly|at))(?!\\p{L})`,
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
  `^(?: \\p{L}+)? but (?:${number}|(?!for |also |not |that |the |then |now |only |it |they |we |has |have |is |are |was |were )[\\p{L} ]{3,30}[.,;]$|(?:in )?(?:the|those) \\p{L}+[.,;]|(?:in )?(?:${monthNames}))(?!\\p{L})`,
  'iu',
);

/** Words that leave something out, where a list of phrases would take too much. */
const without = new RegExp(
  `(?<!\\p{L})(?:save (?:for|in|at|where|when|that|the|those|a few|${number})|bar (?:a|the|those|that|our|${number})|(?<!(?:the|a|an|its|our|licensed|\\p{L}{1,9}ee|snack|wine) )bar(?= (?!none|staff|area|code|chart|and|or|at|in|is|was|has|of)\\p{L})|minus (?:the|those|a few|${number})|with (?:${some}) (?:\\p{L}+ )?(?:[\\p{L}-]+ ){0,2}(?:${trouble}|(?:${falling})))(?!\\p{L})`,
  'iu',
);

/**
 * The words of a text that tell an exception, or nothing.
 *
 * @param text what follows the claim in its sentence, or the next sentence as a whole
 * @param own it is the next sentence
 * @param claim whether it says of what time it is, so that a year before is another time, and whether it is of none
 */
export function exceptionIn(
  text: string,
  phrases: readonly string[],
  own: boolean,
  claim: { readonly ofToday: boolean; readonly ofNone: boolean },
): string | undefined {
  if (text === '' || past.test(text) || mended.test(text) || (claim.ofToday && inAYear.test(text)))
    return undefined;
  const listed = listedIn(text, phrases, own);
  if (listed !== undefined) return listed;
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
  // What follows the claim without a pause is still the claim's own.
  const pause = own ? 0 : text.search(joint);
  const rest = pause < 0 ? '' : text.slice(pause);
  for (const pattern of patterns) {
    const found = pattern.exec(followsOn.has(pattern) ? text : rest);
    if (found && !relative.test(found.input.slice(0, found.index)))
      return found[0].replace(/^[;,. ]+/u, '');
  }
  return fallsShort(text, own, claim.ofNone);
}

/** Patterns that also hold for what follows the claim without a pause: "every team but one". */
const followsOn: ReadonlySet<RegExp> = new Set([butOne, without, exceptive, atTimes]);
