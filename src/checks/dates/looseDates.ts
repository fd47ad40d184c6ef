import { monthNames } from '../../register/days';
import { phrasesMatching, type PhraseFound } from '../wording/phrases';

/** "In the next three months", "in two years' time": counted from no day that is told. */
const span =
  /(?<!\p{L})(?:(?:in|over|within|during) the next (?:few |couple of )?(?:\p{L}{2,8} |\d{1,2} )?(?:weeks|months|years|quarters?)|(?:in|within) (?:a|one|two|three|four|five|six|nine|twelve|eighteen|\d{1,2}) (?:week|month|year)s?['’]? time|in (?:about |around |roughly |another |a further )?(?:two|three|four|five|six|eight|nine|ten|twelve|eighteen|\d{1,2}) (?:weeks|months|years)(?! (?:of|from|after|to|at)(?!\p{L})))(?!\p{L})/giu;

/** What has to happen first, of which no day is told: "as soon as funding is agreed". */
const condition =
  /(?<!\p{L})(?:as soon as|once|when|subject to when) (?:the |our |this |all )?(?:\p{L}+ )?(?:funding|money|budget|resources|approval|permission|consent|agreement|weather|legislation|guidance|contract|lease|staffing|capacity|post|posts|vacancy|system|software|building|results?) (?:is|are|has|have|improves?|allows?|permits?|becomes?)(?!\p{L})/giu;

/** "At its next meeting", "in the next round": the next of what, and when is that? */
const nextOf =
  /(?<!\p{L})(?:at|in|by|before|for|with|after|until|to|on) (?:its|the|our|their|a) (?:next|following|forthcoming|upcoming) (?:available |full |\p{L}+ )?(?:meeting|committee|board|cabinet|council|panel|audit|visit|report|conference|assembly|sub-committee|round|review|cycle|release|edition|session|phase|stage|budget|opportunity|inspection|quarter|term|year|election|elections|few days|few weeks)(?!\p{L})/giu;

/** "Before the holidays", "within the year", "next Tuesday", "after the elections". */
const loose = new RegExp(
  `(?<!\\p{L})(?:(?:before|after|over|during|by|until) (?:the )?(?:(?:school |summer |christmas |easter |festive )?(?:holidays|break|recess|season)|elections?|christmas|easter|half[- ]term)|within the (?:next )?(?:year|month|quarter)|next (?:mon|tues|wednes|thurs|fri|satur|sun)day|in a matter of (?:days|weeks|months)|(?:in )?(?:early|late|mid)[- ]?(?:20\\d\\d)|mid[- ](?:${monthNames})|(?:in|by|for|until|before|this|through the|due) (?:the )?(?:early |late )?(?:spring|summer|autumn|winter)|at a (?:later|future) (?:stage|date|time|point|meeting)|in (?:the )?(?:longer|long|medium|short|near|distant|coming|future) (?:term|future|years|quarter))(?!\\p{L})(?! (?:of )?\\d{4})`,
  'giu',
);

const month = `(?:${monthNames})`;
/** "The July meeting", "the autumn term", "Q3": a meeting or a part of a year, of which year? */
const partOfYear = new RegExp(
  `(?<!\\p{L})(?:(?:at|to|for|by|before|until|in|after|during|on) (?:the |its |our |their )?(?:${month}|spring|summer|autumn|winter) (?:meeting|committee|board|cabinet|council|session|round|cycle|term|intake|agenda|plenary|programme|budget|edition|newsletter)|(?:in|by|for|during|until|from|before|to) (?:the )?(?:end of )?(?:Q[1-4]|quarter (?:[1-4]|one|two|three|four)|(?:first|second|third|fourth|final|last) (?:quarter|half of the year)))(?![\\p{L}\\d])(?!,? (?:of )?(?:19|20)\\d\\d)`,
  'giu',
);

/** "By the start of the new school year", "after the summer", "to the second half of the year". */
const endOf =
  /(?<!\p{L})(?:by|before|after|over|during|in|until|from|for|to|through|around|at|towards|due)(?= )(?:(?: the)?(?: start| end| beginning| middle| close| turn| second half| first half| early part| latter part) of)?(?: the)?(?: early| late| mid| coming| new| next| current)*(?: school| academic| financial| municipal| calendar| summer| spring| autumn| winter| easter| christmas| festive)?[ -](?:year|term|half[- ]term|quarter|month|week|holidays?|recess|season|break|summer|spring|autumn|winter|easter|christmas)(?![\p{L}])(?!,? (?:of )?(?:19|20)\d\d|['’]s|-end)/giu;
const modified =
  / (?:of|new|next|coming|school|academic|financial|summer|spring|autumn|winter|easter|christmas|holidays?|recess|half[- ]term)(?!\p{L})/iu;

const unit =
  '(?:day|week|fortnight|month|quarter|term|half[- ]term|session|season|year|decade|school year|financial year|calendar year|municipal year|summer|winter|autumn|spring|recess)';
const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
/** A unit of time that is counted from the day of writing: "later in the quarter", "a week on Tuesday", "on Monday". */
const byTheClock = new RegExp(
  `(?<!\\p{L})(?:(?:later|early|earlier|late|further on|towards the end) (?:in|of) (?:the|this) ${unit}|(?:before|by) the (?:\\p{L}+ )?(?:${unit}) (?:is (?:out|over|up)|ends?|recess|break|closes)|(?:next|the coming|the following) (?:coming )?(?:${unit}|weekend|${weekday})|this (?:coming )?(?:week|fortnight|weekend|term|${weekday})|(?:a|one|two) weeks? on ${weekday}|(?:a|one|two) weeks? (?:today|tomorrow)|the (?:week|month|year|term) after next|(?:only )?(?:a )?matter of (?:days|weeks|months)(?: away)?|as soon as (?:it )?(?:is )?(?:practicable|practical|possible|feasible|can be arranged)|tomorrow|(?:on|by|until|from|before) ${weekday}(?!s?,? (?:\\d|to ${weekday}))|(?:in|over|within) the (?:next|coming|following) (?:few |couple of |several |\\p{L}+ or \\p{L}+ )?(?:days?|weeks?|fortnight|months?|terms?|quarters?)|in the (?:fullness of time|course of the ${unit}|first half of|second half of|early part of|latter part of|weeks? ahead|days? ahead|not too distant)|(?:nearer|closer to) the (?:time|date)|(?:in|within) (?:the space of a|a few|a couple of|some|several) (?:fortnight|few days|days?|weeks?|months?)(?! of)|one of these days|sooner or later|at the earliest (?:possible |available )?(?:date|time|opportunity|moment|convenience)|(?:at|by|after|before|over|for) (?:the )?(?:half[- ]term|(?:school |summer |easter |christmas )?holidays?)|in the run-?up to \\p{L}+|(?:days|weeks|months) away|(?:not be|only a matter of time) (?:long )?before|(?:towards|at|by|around) the (?:back|tail|latter|far) end of the ${unit}|eventually|ultimately|down the line|at (?:some|a) (?:stage|point)|sometime|in (?:a )?due (?:course|time)|when (?:the )?(?:time|opportunity|moment) (?:is right|allows|comes|arises)|before (?:very|too) long|by the time of)(?!\\p{L})(?! (?:of )?\\d{4}|['’]s \\p{L}+ goes)`,
  'giu',
);
/** "Launch: April." */
const headed = new RegExp(
  `(?:^|: )(?:likely |expected |planned |estimated |provisional )?(?:launch|start|completion|target|decision|next step|due|opening|deadline|review|go[- ]live)[^:.;]{0,24}: (?:early |late |mid[- ]?|end of |spring |summer )?(?:${monthNames}|spring|summer|autumn|winter|tbc)(?=[.;]|$)`,
  'giu',
);

/** Dates that a list of phrases cannot tell, where something is ahead. */
export function looseDatesIn(sentence: string): PhraseFound[] {
  return [
    ...[condition, nextOf, loose, partOfYear, byTheClock].flatMap((pattern) =>
      phrasesMatching(sentence, pattern),
    ),
    ...phrasesMatching(sentence, endOf).filter(({ words }) => modified.test(words)),
  ];
}

/** Lengths of time that begin now. */
export function spansIn(sentence: string): PhraseFound[] {
  return phrasesMatching(sentence, span);
}

/** Headings of a plan with a month. */
export function headedIn(sentence: string): PhraseFound[] {
  return phrasesMatching(sentence, headed);
}
