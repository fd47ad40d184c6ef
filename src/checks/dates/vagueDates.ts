import { findPhrases, type PhraseFound } from '../wording/phrases';

/** Something is still to happen: without it a season or a month is the past or a habit. */
const ahead =
  /(?<!\p{L})(?:will|shall|should|would|going to|is to|are to|to be|due (?:to|in|by|for|on|out|before|after|back)|(?:we|they|officers|council|team|service) plan|plans? to|planned|planning|expect|expects|expected|hope|hopes|hoped|intend|intends|intended|(?:we|they|officers|team|council|service) aim|aims? (?:to|is)|scheduled|anticipate|anticipated|proposed|await|awaits|awaited|awaiting|forecast (?:to|for)|target (?:date|is)|begins?|starts?|goes|go|launch(?:es)?|opens?|until|to follow|to come|tbc|is being|are being|is under way|are under way|is underway|not yet|yet to|takes? (?:place|up|effect)|closes|finishes|returns|reports back|promised|promises|programmed|timetabled|sits|returns?|undertaken|undertakes|pledged|agreed to|meets?|comes? back|arrives?|resumes?|concludes|reopens?|moves?|booked|nearer|pencilled in|arranged for|booked for|delayed|deferred|postponed|put back)(?!\p{L})/iu;

/** A month after a preposition, without a year: "in November", "by the end of March", "for May". */
const bareMonth =
  /(?<![\p{L}\p{N}])(?:in|by|for|from|until|before|during|around|towards|after|of|early|late|mid|this|next|and|to|end)[ -](?:early |late |mid[- ]?|the (?:end|beginning|start|middle) of |about )?(january|february|march|april|may|june|july|august|september|october|november|december)(?![\p{L}\p{N}])(?!\.?,? (?:\d{4}|of (?:this|next|last) year|bank holiday))/giu;

/** "March 2013 to May" and "5 to 9 May" are told by what stands around them. */
const afterDay = /\d(?:st|nd|rd|th)?(?: of)? ?$/u;

/** What makes of a vague word another: "shortly afterwards", "too soon", "as soon as a report comes in". */
const otherwise =
  /^(?: (?:of law|after|afterwards|before|thereafter|beforehand|followed|following|enough|as (?:a|an|the|they|it|he|she|we)\b))/iu;

const past = /(?<!\p{L})(?:had|was|were|did|became|began|soon (?:after|became|found))(?!\p{L})/iu;

/** What always holds, or holds for each case, leaves nobody waiting. */
const standing =
  /(?<!\p{L})(?:each|every|annually|always|usually|whenever|any|are (?:\p{L}+ )?(?:done|mended|made safe|repaired|answered|decided|seen|told|visited|dealt with|contacted|removed|cleared) )(?!\p{L})/iu;

/** What somebody else said is quoted, not said. */
const quoted = /[“"‘]$/u;

/** "It was hoped that it would be ready by the autumn"; "the school year begins in September". */
const hadBeenHoped =
  /(?<!\p{L})(?:(?:was|were|had been) (?:\p{L}+ )?(?:hoped|expected|planned|intended|told|said|agreed|to be)(?: that| to)?(?!\p{L})[^.;]{0,80}(?<!\p{L})(?:would|was|were|but|and)|(?:school|academic|financial|municipal|council|leave|contract|\p{L}+) year (?:begins?|starts?|ends?|runs?))(?!\p{L})/iu;

/** Phrases that speak of what is to come whatever stands around them. */
const alwaysAhead =
  /^(?:shortly|in due course|imminently|(?:is|are) imminent|any day now|within a matter of|before long|(?:early |late |later )?next (?:month|year|quarter|term|spring|summer|autumn|winter|financial year)|(?:the )?next financial year|(?:in |in the |over the |during the )?coming|over the coming|in the near future|in the not too|in the new year|early in the new year|at a later date|date (?:to be|tbc|has yet|is yet|is still)|no date has been|timescales? to be|in the (?:weeks|months) ahead|with?in the next few|over the next few|in the next few|when (?:resources|capacity|time|funding)|as resources|as and when)/iu;

/** Parts of a settled phrase in which the words are no date. */
const named = /^(?:in time|in future|when possible|at some point|early in the year)$/iu;

/** The dates of a sentence that leave the reader waiting for something, as they stand there. */
export function vagueDatesIn(sentence: string, phrases: readonly string[]): PhraseFound[] {
  const isAhead = ahead.test(sentence);
  const isStanding =
    (standing.test(sentence) && !/^(?:eventually|from \p{L}+),/iu.test(sentence)) ||
    hadBeenHoped.test(sentence);
  const vague = findPhrases(sentence, phrases).filter(({ words, at }) => {
    const after = sentence.slice(at + words.length, at + words.length + 24);
    const before = sentence.slice(Math.max(0, at - 16), at);
    if (quoted.test(before) || /(?<!\p{L})not $/iu.test(before)) return false;
    if (otherwise.test(after) || /\b(?:too|very|how|as|sooner|no) $/iu.test(before)) return false;
    if (/\b(?:have|has) $/iu.test(before)) return false;
    if (/\b(?:had|was|were) [^,.;]{0,30}$/iu.test(sentence.slice(Math.max(0, at - 40), at)))
      return false;
    // "Next month" with its year, "by the end of term 2014".
    if (/^,? \(?(?:of )?(?:\d{4}|\d{1,2} \p{Lu})/u.test(after)) return false;
    if (isStanding && !alwaysAhead.test(words)) return false;
    if (named.test(words) && !/\b(?:will|should|shall)\b/iu.test(sentence)) return false;
    if (alwaysAhead.test(words)) return !past.test(sentence) || isAhead;
    return isAhead;
  });
  if (isStanding) return vague;
  const months = isAhead ? monthsIn(sentence) : [];
  const others = isAhead
    ? looseDatesIn(sentence).filter(
        (found) => !isPast(sentence, found.at) && !vague.some((one) => meet(one, found)),
      )
    : [];
  return [
    ...vague,
    ...months,
    ...others,
    ...spansIn(sentence),
    ...Array.from(sentence.matchAll(headed), (match) => ({ words: match[0], at: match.index })),
  ].sort((a, b) => a.at - b.at);
}

/** "Was appointed in the summer". */
function isPast(sentence: string, at: number): boolean {
  return /(?<!\p{L})(?:had|was|were) [^,.;]{0,30}$/iu.test(
    sentence.slice(Math.max(0, at - 40), at),
  );
}

function meet(one: PhraseFound, other: PhraseFound): boolean {
  return one.at < other.at + other.words.length && other.at < one.at + one.words.length;
}

/** "In the next three months", "in two years' time": counted from no day that is told. */
const span =
  /(?<!\p{L})(?:(?:in|over|within|during) the next (?:few |couple of )?(?:\p{L}{2,8} |\d{1,2} )?(?:weeks|months|years|quarters?)|(?:in|within) (?:a|one|two|three|four|five|six|nine|twelve|eighteen|\d{1,2}) (?:week|month|year)s?['’]? time)(?!\p{L})/giu;

/** What has to happen first, of which no day is told: "as soon as funding is agreed". */
const condition =
  /(?<!\p{L})(?:as soon as|once|when|subject to when) (?:the |our |this |all )?(?:\p{L}+ )?(?:funding|money|budget|resources|approval|permission|consent|agreement|weather|legislation|guidance|contract|lease|staffing|capacity|post|posts|vacancy|system|software|building|results?) (?:is|are|has|have|improves?|allows?|permits?|becomes?)(?!\p{L})/giu;

/** "At its next meeting", "in the next round": the next of what, and when is that? */
const nextOf =
  /(?<!\p{L})(?:at|in|by|before|for|with|after|until|to) (?:its|the|our|their|a) (?:next|following|forthcoming|upcoming) (?:available )?(?:meeting|round|review|cycle|release|edition|session|phase|stage|budget|opportunity|inspection|quarter|term|year|election|elections|few days|few weeks)(?!\p{L})/giu;

/** "Before the holidays", "within the year", "next Tuesday", "after the elections". */
const loose =
  /(?<!\p{L})(?:(?:before|after|over|during|by|until) (?:the )?(?:(?:school |summer |christmas |easter |festive )?(?:holidays|break|recess|season)|elections?|christmas|easter|half[- ]term)|within the (?:next )?(?:year|month|quarter)|next (?:mon|tues|wednes|thurs|fri|satur|sun)day|in a matter of (?:days|weeks|months)|(?:in )?(?:early|late|mid)[- ]?(?:20\d\d)|mid[- ](?:january|february|march|april|may|june|july|august|september|october|november|december)|(?:in|by|for|until|before|this|through the|due) (?:the )?(?:early |late )?(?:spring|summer|autumn|winter)|at a (?:later|future) (?:stage|date|time|point|meeting)|in (?:the )?(?:longer|long|medium|short|near|distant|coming|future) (?:term|future|years|quarter))(?!\p{L})(?! (?:of )?\d{4})/giu;

const unit =
  '(?:day|week|fortnight|month|quarter|term|half[- ]term|session|season|year|decade|school year|financial year|calendar year|municipal year|summer|winter|autumn|spring|recess)';
const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
/** A unit of time that is counted from the day of writing: "later in the quarter", "a week on Tuesday", "on Monday". */
const byTheClock = new RegExp(
  `(?<!\\p{L})(?:(?:later|early|earlier|late|further on|towards the end) (?:in|of) (?:the|this) ${unit}|(?:before|by) the (?:\\p{L}+ )?(?:${unit}) (?:is (?:out|over|up)|ends?|recess|break|closes)|(?:next|the coming|the following) (?:coming )?(?:${unit}|weekend|${weekday})|this (?:coming )?(?:week|fortnight|weekend|term|${weekday})|(?:a|one|two) weeks? on ${weekday}|(?:a|one|two) weeks? (?:today|tomorrow)|tomorrow|(?:on|by|until|from|before) ${weekday}(?!s?,? (?:\\d|to ${weekday}))|(?:in|over|within) the (?:next|coming|following) (?:few |couple of |several |\\p{L}+ or \\p{L}+ )?(?:days?|weeks?|fortnight|months?|terms?|quarters?)|in the (?:fullness of time|course of the ${unit}|first half of|second half of|early part of|latter part of|weeks? ahead|days? ahead|not too distant)|(?:nearer|closer to) the (?:time|date)|(?:in|within) (?:the space of a|a few|a couple of|some|several) (?:fortnight|few days|days?|weeks?|months?)(?! of)|one of these days|sooner or later|at the earliest (?:possible |available )?(?:date|time|opportunity|moment|convenience)|(?:at|by|after|before|over|for) (?:the )?(?:half[- ]term|(?:school |summer |easter |christmas )?holidays?)|in the run-?up to \\p{L}+|(?:days|weeks|months) away|(?:not be|only a matter of time) (?:long )?before|(?:towards|at|by|around) the (?:back|tail|latter|far) end of the ${unit}|eventually|ultimately|down the line|at (?:some|a) (?:stage|point)|sometime|in (?:a )?due (?:course|time)|when (?:the )?(?:time|opportunity|moment) (?:is right|allows|comes|arises)|before (?:very|too) long|by the time of)(?!\\p{L})(?! (?:of )?\\d{4}|['’]s \\p{L}+ goes)`,
  'giu',
);
/** "Launch: April." */
const headed =
  /(?:^|: )(?:likely |expected |planned |estimated |provisional )?(?:launch|start|completion|target|decision|next step|due|opening|deadline|review|go[- ]live)[^:.;]{0,24}: (?:early |late |mid[- ]?|end of |spring |summer )?(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|tbc)(?=[.;]|$)/giu;

/** Dates that a list of phrases cannot tell, where something is ahead. */
function looseDatesIn(sentence: string): PhraseFound[] {
  return [condition, nextOf, loose, byTheClock].flatMap((pattern) =>
    Array.from(sentence.matchAll(pattern), (match) => ({ words: match[0], at: match.index })),
  );
}

function spansIn(sentence: string): PhraseFound[] {
  return Array.from(sentence.matchAll(span), (match) => ({ words: match[0], at: match.index }));
}

/** The part of the sentence between commas and the like that holds the place. */
function clauseAround(sentence: string, at: number): string {
  const from = Math.max(...[';', ':', ', '].map((mark) => sentence.lastIndexOf(mark, at))) + 1;
  const rest = sentence.slice(at).search(/[;:]|, /);
  return sentence.slice(from, rest < 0 ? undefined : at + rest);
}

function monthsIn(sentence: string): PhraseFound[] {
  return Array.from(sentence.matchAll(bareMonth))
    .filter((match) => {
      const after = sentence.slice(match.index + match[0].length);
      // "may" and "march" as verbs are small; "of" and "to" need a date before them.
      if (/^(?:may|march)$/u.test(match[1]!)) return false;
      if (/^(?:of|and|to) /iu.test(match[0])) {
        return /(?:end|middle|beginning|start|week) $/iu.test(sentence.slice(0, match.index));
      }
      if (afterDay.test(sentence.slice(0, match.index))) return false;
      // "From January, every claim will be checked": a date that opens the sentence belongs to what follows.
      const opens = match.index <= 1 && /^,/u.test(after);
      if (!ahead.test(opens ? sentence : clauseAround(sentence, match.index))) return false;
      // "April to June 2013", "October and November 2013": the year comes with the second.
      return !/^ (?:to|and|or|–|-) (?:\d{1,2} )?\p{Lu}\p{Ll}+ \d{4}/u.test(after);
    })
    .map((match) => ({ words: match[0].replace(/^and /u, ''), at: match.index }));
}
