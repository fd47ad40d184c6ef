import { monthNames } from '../../register/days';
import type { Amount } from './amounts';
import type { ValuePair } from './pairs';
import { allMatches } from '../wording/allMatches';

/** A time that is named, with the word that sets it against another. */
const times = new RegExp(
  `(?<!\\p{L})(?:(?:whereas|against|compared (?:with|to)|when it was)(?: in)?(?: (?:19|20)\\d\\d(?:[/–-]\\d\\d)?)?|(?:this|last|previous|next) (?:year|quarter|month|term|week)|the (?:year|quarter|month|term) (?:before|to)|(?:a|one) year (?:ago|earlier)|twelve months (?:ago|earlier)|previously|now|currently|today|at the (?:time of the )?(?:last )?(?:inspection|audit|review)|at present|used to|(?:before|until|since) the|the year before|latest|(?:(?:${monthNames}|summer|winter|autumn|spring) )?(?:of )?(?:19|20)\\d\\d(?:[/–-]\\d\\d)?)(?!\\p{L})`,
  'giu',
);

/** What sets the one value against the other, or says of the same thing again: "the figure was", "puts this at". */
const setAgainst =
  /(?<!\p{L})(?:(?:as )?against|compares?|compared|versus|vs|as opposed to|in contrast (?:to|with)|by contrast|whereas|where (?:last|the|in|previously|it|we|neighbour\p{L}*)|while (?:that|those|the|our|ours|in|at|last|other|others|neighbour\p{L}*|similar|comparable|national\p{L}*|elsewhere|here|for|among)|(?:up|down) from|(?:improv|ris|fall|dropp|increas|reduc|grow|go|com)ing (?:down |up )?to|(?:has|have) (?:already |now |since )*(?:reached|risen to|fallen to|come to|become)|(?:improvement|increase|rise|reduction|fall|drop|decrease|advance) on|used to be|previously|formerly|in comparison|when it was|exceeds?|exceeded|beats?|outstrips?|surpass(?:es)?|(?:ahead|short) of|better than|worse than|higher than|lower than|(?:more|fewer|less) than(?! (?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|\d))|(?:well )?(?:above|below)|puts? (?:this|it|the figure) at|(?:the|our|that|this|its|(?:last|previous) (?:year|quarter|month|term)['’]s) (?:\p{L}+ )?(?:figure|comparator|result|number|rate|position|total|proportion|percentage|share|level|outturn|equivalent)s?(?: (?:for|in|at|of|a|the|last|previous) [^.;]{2,40}?)? (?:is|are|was|were|stood at|had been|has been)|(?:it|this|that|these|they) (?:was|were|is|are|stood at|stands at|had been|has (?:now )?(?:improved|risen|fallen|gone|dropped|increased|reduced))|there (?:were|was|are|had been))(?!\p{L})/iu;

/** What tells that the second is part of the first, comes with it, or is the first in other words. */
const sameMatter =
  /(?<!\p{L})(?:of which|of whom|of these|of those|of them|that is|which is|that means|or|equal to|equivalent to|representing|at a cost|costing|(?<!against (?:a|an|the|its|our) (?:\p{L}+ )?)(?:budget|target of)|not be (?:compared|set)|and (?:\p{L}+ ){0,2}of|bringing|saving|adding|giving|making|leaving|freeing|extra|additional|worth|works? out at|averaging|in (?:total|all))(?!\p{L})/iu;

const period =
  '(?:(?:the )?(?:previous|last|prior|full|this|same) (?:year|quarter|month|term)|quarter [1-4]|q[1-4]|(?:full year )?(?:19|20)\\d\\d(?:[/–-]\\d\\d)?)';
/** "(Quarter 1: 318)", "(previous year: 73)", "; 2011/12 – 18,406": a value that follows the name of its time. */
const ofTime = new RegExp(
  `(?<!\\p{L})${period}(?: (?:19|20)\\d\\d(?:[/–-]\\d\\d)?)?(?: (?:total|figure|result|average))?[:,]?(?: [–-])? $`,
  'iu',
);
/** "(National average 82)", "(870)" after "exceeds that of our neighbours". */
const ofOthers =
  /\((?:[^()]{0,30}?(?:target|national|average|neighbours|baseline|comparator|benchmark|inspection|before|earlier)[^()]{0,24}?[:,]? )$/iu;

const targetBefore = /(?<!\p{L})target(?: for [^.;,]{3,40}?)?(?::| of| was| is)? ?$/iu;
const reached =
  /(?<!\p{L})(?:actual|outturn|achieved|result|performance|reached|got|managed|delivered):? ?$/iu;

const changed =
  /(?<!\p{L})(?:(?:rose|rise|growth|improvement|gain|jump|risen|fell|fall|fallen|increase|increased|reduced|reduction|cut|down|(?<!(?:take|taken|picked|made|signed|set) )up|improved|grew|grown|dropped|drop|gone (?:up|down)|higher|lower|saving|change)(?: \p{L}+){0,2} (?:by|of)|(?:up|down)) (?:about |almost |nearly |over |a )?$/iu;
const isChange =
  /^ (?:increase|rise|fall|drop|reduction|decrease|improvement|more|fewer|less)(?!\p{L})/iu;
const ofBase =
  /(?<!\p{L})(?:(?:per cent|%|\d|out|proportion|share|majority|most|all|each|some|any|many|half|thirds?|quarters?) of|of the) (?:the |our |all |these |those |some )?(?:\p{L}+['’]s )?$/iu;
const took =
  /(?:[:(]|(?<!\p{L})(?:was|is|are|were|at|average|averaged|to|from|took|takes?|take|of|against(?: the)?|than(?: the)?|with(?: the)?)) (?:now |an average of |about |only |just )?$/iu;

/** A small number in words is mostly none to be compared, but where it is set against another. */
const setBefore =
  /(?<!\p{L})(?:against|compared with|compared to|whereas|from|to|than) (?:the |only |just )?$/iu;
/** How long at most or at least: a limit, and no value. */
const limited = /(?<!\p{L})(?:more|less|older|longer|later|fewer) than (?:about )?$/iu;

/** Amounts that may be set against one another: no lapse, no base, no change, no small number in words. */
function mainOf(sentence: string, amounts: readonly Amount[]): Amount[] {
  return amounts.filter(({ unit, value, at, end, words }) => {
    const before = sentence.slice(Math.max(0, at - 40), at);
    if (changed.test(before) || isChange.test(sentence.slice(end, end + 14))) return false;
    if (
      ofBase.test(before) ||
      /(?<!\p{L})age[ds]? (?:between )?(?:\d+ (?:to|and) )?$/iu.test(before)
    )
      return false;
    if (/^ of (?:those|these|them|which|whom)(?!\p{L})/iu.test(sentence.slice(end))) return false;
    if (/^ (?:of|out of) (?:the |our |all )?\d/u.test(sentence.slice(end)))
      return /^ out of (?:5|10|100)(?!\d)/u.test(sentence.slice(end));
    if (unit === '' && value <= 12 && /^\p{L}/u.test(words) && !setBefore.test(before))
      return false;
    if (unit === '%' && /^ (?:more|less|fewer|higher|lower) than/iu.test(sentence.slice(end)))
      return false;
    return (
      unit === '' ||
      unit === '%' ||
      unit === '£' ||
      unit === 'points' ||
      (took.test(before) && !limited.test(before)) ||
      sentence.startsWith(' on average', end)
    );
  });
}

/** The pair of values that a sentence sets against one another where no grammar of two values tells it, or none. */
export function comparedIn(sentence: string, amounts: readonly Amount[]): ValuePair[] {
  const main = mainOf(sentence, amounts);
  if (main.length > 4) return [];
  for (const [at, first] of main.entries()) {
    const second = main[at + 1];
    if (second && areCompared(sentence, first, second, main.length === 2))
      return [{ now: second, before: first, at: first.at, end: second.end }];
  }
  return [];
}

/** @param alone the sentence has no other value, so that two times or a target tell that these are compared */
function areCompared(sentence: string, first: Amount, second: Amount, alone: boolean): boolean {
  const between = sentence.slice(first.end, second.at);
  if (sameMatter.test(between)) return false;
  const [toFirst, toSecond] = [sentence.slice(0, first.at), sentence.slice(0, second.at)];
  if (setAgainst.test(between) || (fromBefore.test(toFirst) && toAfter.test(between))) return true;
  if (/ to $/u.test(toFirst) && /^[^.;,]{0,50} from $/u.test(between)) return true;
  if (!alone) return false;
  return (
    ofTime.test(toSecond) ||
    ofOthers.test(toSecond) ||
    (targetBefore.test(toFirst) && reached.test(toSecond)) ||
    (aimedAt.test(toFirst) && turnsToActual.test(between)) ||
    (/^(?:compared (?:with|to)|against) /iu.test(sentence) && /, /u.test(between)) ||
    /(?<!\p{L})when it was(?!\p{L})/iu.test(toFirst) ||
    thenBegins.test(between) ||
    ((saysValue.test(between) || /^whereas /iu.test(sentence)) && twoTimes(sentence, first, second))
  );
}

/** "From a mean of 642 days to a median of 511 days". */
const fromBefore = /(?<!\p{L})from [^.;,]{0,30}$/iu;
const toAfter = /^[^.;]{0,60} to [^.;,]{0,30}$/iu;
/** What comes before a second value of the same thing: another verb ("and had", "and sold") tells of something else. */
const saysValue =
  /(?:[,;(:]|(?<!\p{L})(?:is|are|was|were|been|at|to|from|from the|and|but|now|today|in|it|(?:19|20)\d\d(?:[/–-]\d\d)?)) (?:now |only |just |about |around |nearly |over |almost |an average of |an? )?$/iu;
/** "; the year before, 23 per cent". */
const thenBegins =
  /[;.] (?:the (?:year|quarter|month) before|a year (?:ago|earlier|before)|(?:last|the previous) (?:year|quarter|month|term)|previously|before that)(?!\p{L})/iu;

const aimedAt =
  /(?<!\p{L})(?:target|aim|standard|goal|ambition|objective|benchmark)(?!\p{L})[^.;]{0,60}$/iu;
const turnsToActual =
  /[;,.] (?:(?:and|but) )?(?:the actual|actual|in |at present|now|currently|so far|last |this |we |they |it |the (?:average|mean|median|actual|latest|outturn|result|current))|(?<!\p{L})and (?:the actual|actually)/iu;

/** Two times are named that are not the same, the one on the side of the first value and the other on that of the second. */
function twoTimes(sentence: string, first: Amount, second: Amount): boolean {
  const found = allMatches(sentence, times);
  if (found.length < 2) return false;
  const parted = first.end + (cut.exec(sentence.slice(first.end, second.at))?.index ?? 0);
  const names = [
    found.filter(({ index }) => index < parted),
    found.filter(({ index }) => index >= parted),
  ].map((side) => new Set(side.map(([words]) => words.toLowerCase())));
  return (
    [...names[0]!].some((name) => !names[1]!.has(name)) &&
    [...names[1]!].some((name) => !names[0]!.has(name))
  );
}

/** Where what is told of the one time ends and what is told of the other begins. */
const cut = /; |\. |, (?!\d)| (?:and|but|to|while|whereas|against|now|than)(?!\p{L})/iu;

/** "This compares with 173 for the last full year", "A year ago the figure was 46%". */
const takesUp =
  /^(?:this|that|it|they|these|the (?:\p{L}+ )?(?:figure|comparator|number|total|result|equivalent)|(?:a|one|the) year (?:ago|earlier|before)|twelve months (?:ago|earlier)|last (?:year|quarter|month|term|time)|previously|before (?:that|then)|(?:in|at|for|by|over|during) (?:the )?(?:19|20|last|previous|same|comparison|year|quarter|time|end)[^.;,]{0,40})(?!\p{L})[^.;]{0,70}?(?:compar\p{L}+ (?:\p{L}+ ){0,2}(?:with|to)|(?<=^(?:it|they) )(?:had|saw|received|recorded|took|made|held|cost|issued|completed)|was|were|is|are|stood at|had been|came to|numbered|totalled|at|above|below|than|on|from) (?:the |now |only |just |about |some |an average of |a )?$/iu;

/** Whether a sentence takes up the value of the one before it with a value of its own. */
export function takesUpValue(sentence: string, amounts: readonly Amount[]): boolean {
  const [only, more] = mainOf(sentence, amounts);
  return only !== undefined && !more && takesUp.test(sentence.slice(0, only.at));
}
