import { monthNames } from '../../register/days';
import { findPhrases, type PhraseFound } from '../wording/phrases';
import { hasHappenedAt, isAheadAt, isAheadIn } from './ahead';
import { headedIn, looseDatesIn, spansIn } from './looseDates';
import { allMatches } from '../wording/allMatches';

/** A month after a preposition, without a year: "in November", "by the end of March", "for May". */
const bareMonth = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:in|by|for|from|until|before|during|around|towards|after|of|early|late|mid|this|next|and|to|end)[ -](?:early |late |mid[- ]?|the (?:end|beginning|start|middle) of |about )?(${monthNames})(?![\\p{L}\\p{N}])(?!\\.?,? (?:\\d{4}|of (?:this|next|last) year|bank holiday))`,
  'giu',
);

/** "March 2013 to May" and "5 to 9 May" are told by what stands around them. */
const afterDay = /\d(?:st|nd|rd|th)?(?: of)? ?$/u;

/** What makes of a vague word another: "shortly afterwards", "too soon", "as soon as a report comes in". */
const otherwise =
  /^(?: (?:of law|after|afterwards|before|thereafter|beforehand|followed|following|enough|as (?:a|an|the|they|it|he|she|we)\b))/iu;

/** What always holds, or holds for each case, leaves nobody waiting. */
const standing =
  /(?<!\p{L})(?:(?:each|every) (?:day|week|month|year|quarter|term|half[- ]term|spring|summer|autumn|winter|time|two|three|four|six|other|january|april|september|december|case|visit)|annually|always|usually|whenever|any|(?:new|future) (?:staff|starters?|recruits|entrants|referrals|cases)|at least (?:once|twice)|as (?:it|they) (?:does|do)|are (?:\p{L}+ )?(?:done|mended|made safe|repaired|answered|decided|seen|told|visited|dealt with|contacted|removed|cleared) )(?!\p{L})/iu;
/** "Every tutor will have been observed by the end of the month" is no rule, "every claim is paid by then" is. */
const eachOne =
  /(?<!\p{L})(?:each|every) (?!(?:[\p{L}-]+ ){1,4}(?:will have|will be \p{L}+ed|is to be|has yet))/iu;
const unitEnd = /(?:day|week|month)$/iu;

/** What somebody else said is quoted, not said. */
const quoted = /[“"‘]$/u;

/** "It was hoped that it would be ready by the autumn"; "the school year begins in September". */
const hadBeenHoped =
  /(?<!\p{L})(?:(?:was|were|had been) (?:\p{L}+ )?(?:hoped|expected|planned|intended|told|said|agreed|to be)(?: that| to)?(?!\p{L})[^.;]{0,80}(?<!\p{L})(?:would|was|were|but|and)|(?:school|academic|financial|municipal|council|leave|contract|\p{L}+) year (?:begins?|starts?|ends?|runs?))(?!\p{L})/iu;

/** Phrases that speak of what is to come whatever stands around them. */
const alwaysAhead =
  /^(?:shortly|in due course|imminently|(?:is|are) imminent|any day now|within a matter of|before long|(?:early |late |later )?next (?:week|month|year|quarter|term|spring|summer|autumn|winter|financial year)|(?:the )?next financial year|(?:in |in the |over the |during the )?coming|over the coming|in the near future|in the not too|in the new year|early in the new year|at a later date|date (?:to be|tbc|has yet|is yet|is still)|no date has been|timescales? to be|in the (?:weeks|months) ahead|with?in the next few|over the next few|in the next few|when (?:resources|capacity|time|funding)|as resources|as and when)/iu;

/** Parts of a settled phrase in which the words are no date. */
const named = /^(?:in time|when possible|at some point|early in the year)$/iu;

/** The dates of a sentence that leave the reader waiting for something, as they stand there. */
export function vagueDatesIn(sentence: string, phrases: readonly string[]): PhraseFound[] {
  const listed = findPhrases(sentence, phrases);
  const isAhead = isAheadIn(sentence);
  const spans = spansIn(sentence);
  const headed = headedIn(sentence);
  if (!isAhead && listed.length + spans.length + headed.length === 0) return [];
  const isStanding =
    (standing.test(sentence) && !/^(?:eventually|from \p{L}+),/iu.test(sentence)) ||
    hadBeenHoped.test(sentence);
  const vague = listed.filter((found) => isVague(sentence, found, isStanding));
  if (isStanding) return vague;
  const others = isAhead
    ? looseDatesIn(sentence).filter(
        (found) =>
          isOpen(sentence, found) &&
          isAheadAt(sentence, found.at) &&
          !(eachOne.test(sentence) && unitEnd.test(found.words)) &&
          !vague.some((one) => meet(one, found)),
      )
    : [];
  return [
    ...vague,
    ...(isAhead ? monthsIn(sentence) : []),
    ...others.filter((one, at) => !others.slice(0, at).some((other) => meet(one, other))),
    ...spans.filter(({ words, at }) =>
      /next|time$/iu.test(words) ? !hasHappenedAt(sentence, at) : isAheadAt(sentence, at),
    ),
    ...headed,
  ].sort((a, b) => a.at - b.at);
}

/** A phrase of the list that has not happened, is no part of other words and belongs to no rule. */
function isVague(sentence: string, found: PhraseFound, isStanding: boolean): boolean {
  const { words, at } = found;
  const after = sentence.slice(at + words.length, at + words.length + 24);
  const before = sentence.slice(Math.max(0, at - 16), at);
  if (!isOpen(sentence, found)) return false;
  if (otherwise.test(after) || /\b(?:too|very|how|as|sooner|no|have|has) $/iu.test(before))
    return false;
  // "Next month" with its year, "by the end of term 2014".
  if (/^,? \(?(?:of )?(?:\d{4}|\d{1,2} \p{Lu})/u.test(after)) return false;
  if (isStanding && !alwaysAhead.test(words)) return false;
  if (eachOne.test(sentence) && unitEnd.test(words)) return false;
  if (named.test(words) && !/\b(?:will|should|shall)\b/iu.test(sentence)) return false;
  return alwaysAhead.test(words)
    ? /date|timescale/iu.test(words) || !hasHappenedAt(sentence, at)
    : isAheadAt(sentence, at);
}

/** Neither quoted nor told of the past: "was appointed in the summer". */
function isOpen(sentence: string, { at }: PhraseFound): boolean {
  return (
    !quoted.test(sentence.slice(Math.max(0, at - 16), at)) &&
    !/(?<!\p{L})(?:not $|(?:had|was|were) [^,.;]{0,30}$|no longer [^,.;]{0,50}$)/iu.test(
      sentence.slice(Math.max(0, at - 60), at),
    )
  );
}

function meet(one: PhraseFound, other: PhraseFound): boolean {
  return one.at < other.at + other.words.length && other.at < one.at + one.words.length;
}

function monthsIn(sentence: string): PhraseFound[] {
  return allMatches(sentence, bareMonth)
    .filter((match) => {
      const after = sentence.slice(match.index + match[0].length);
      // "may" and "march" as verbs are small; "of" and "to" need a date before them.
      if (/^(?:may|march)$/u.test(match[1]!)) return false;
      if (/^(?:of|and|to) /iu.test(match[0])) {
        return /(?:end|middle|beginning|start|week) $/iu.test(sentence.slice(0, match.index));
      }
      if (afterDay.test(sentence.slice(0, match.index))) return false;
      // "April to June 2013", "October and November 2013": the year comes with the second.
      if (/^ (?:to|and|or|–|-) (?:\d{1,2} )?\p{Lu}\p{Ll}+ \d{4}/u.test(after)) return false;
      // "From January, every claim will be checked": a date that opens the sentence belongs to what follows.
      return (match.index <= 1 && /^,/u.test(after)) || isAheadAt(sentence, match.index);
    })
    .map((match) => ({ words: match[0].replace(/^and /u, ''), at: match.index }));
}
