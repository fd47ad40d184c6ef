import { findPhrases, type PhraseFound } from '../wording/phrases';

/** Something is still to happen: without it a season or a month is the past or a habit. */
const ahead =
  /(?<!\p{L})(?:will|shall|should|would|going to|is to|are to|to be|due|plan|plans|planned|planning|expect|expects|expected|hope|hopes|hoped|intend|intends|intended|aim|aims|scheduled|anticipate|anticipated|proposed|await|awaits|awaited|awaiting|target|forecast|begins?|starts?|goes|go|launch(?:es)?|opens?|until|to follow|to come|tbc|is being|are being|is under way|are under way|is underway|not yet|yet to)(?!\p{L})/iu;

/** A month after a preposition, without a year: "in November", "by the end of March", "for May". */
const bareMonth =
  /(?<![\p{L}\p{N}])(?:in|by|for|from|until|before|during|around|towards|after|of|early|late|mid|this|next|and|to|end)[ -](?:early |late |mid[- ]?|the (?:end|beginning|start|middle) of |about )?(january|february|march|april|may|june|july|august|september|october|november|december)(?![\p{L}\p{N}])(?!\.?,? (?:\d{4}|of (?:this|next|last) year|bank holiday))/giu;

/** "March 2013 to May" and "5 to 9 May" are told by what stands around them. */
const afterDay = /\d(?:st|nd|rd|th)?(?: of)? ?$/u;

/** What makes of a vague word another: "shortly afterwards", "too soon", "as soon as a report comes in". */
const otherwise =
  /^(?: (?:after|afterwards|before|thereafter|beforehand|followed|following|enough|as (?:a|an|the|they|it|he|she|we)\b))/iu;

const past = /(?<!\p{L})(?:had|was|were|did|became|began|soon (?:after|became|found))(?!\p{L})/iu;

/** What always holds, or holds for each case, leaves nobody waiting. */
const standing =
  /(?<!\p{L})(?:each|every|annually|always|usually|whenever|any|are (?:\p{L}+ )?(?:done|mended|made safe|repaired|answered|decided|seen|told|visited|dealt with|contacted|removed|cleared) )(?!\p{L})/iu;

/** Phrases that speak of what is to come whatever stands around them. */
const alwaysAhead =
  /^(?:shortly|in due course|imminently|before long|(?:early |late |later )?next (?:month|year|quarter|term|spring|summer|autumn|winter|financial year)|(?:the )?next financial year|(?:in |in the |over the |during the )?coming|over the coming|in the near future|in the not too|in the new year|early in the new year|at a later date|date (?:to be|tbc)|timescales? to be|in the (?:weeks|months) ahead|with?in the next few|over the next few|in the next few|when (?:resources|capacity|time|funding)|as resources|as and when)/iu;

/** Parts of a settled phrase in which the words are no date. */
const named = /^(?:in time|in future|when possible|at some point|early in the year)$/iu;

/** The dates of a sentence that leave the reader waiting for something, as they stand there. */
export function vagueDatesIn(sentence: string, phrases: readonly string[]): PhraseFound[] {
  const isAhead = ahead.test(sentence);
  const isStanding = standing.test(sentence);
  const vague = findPhrases(sentence, phrases).filter(({ words, at }) => {
    const after = sentence.slice(at + words.length, at + words.length + 24);
    const before = sentence.slice(Math.max(0, at - 16), at);
    if (otherwise.test(after) || /\b(?:too|very|how|as|sooner|no) $/iu.test(before)) return false;
    if (/\b(?:have|has) $/iu.test(before)) return false;
    // "Was appointed in the summer".
    if (/\b(?:had|was|were) [^,.;]{0,30}$/iu.test(sentence.slice(Math.max(0, at - 40), at)))
      return false;
    // "Next month" with its year, "by the end of term 2014".
    if (/^,? \(?(?:\d{4}|\d{1,2} \p{Lu})/u.test(after)) return false;
    if (isStanding && !alwaysAhead.test(words)) return false;
    if (named.test(words) && !/\b(?:will|should|shall)\b/iu.test(sentence)) return false;
    if (alwaysAhead.test(words)) return !past.test(sentence) || isAhead;
    return isAhead;
  });
  const months = isAhead && !isStanding ? monthsIn(sentence) : [];
  return [...vague, ...months, ...(isStanding ? [] : spansIn(sentence))].sort(
    (a, b) => a.at - b.at,
  );
}

/** "In the next three months", "in two years' time": counted from no day that is told. */
const span =
  /(?<!\p{L})(?:(?:in|over|within|during) the next (?:few |couple of )?(?:\p{L}{2,8} |\d{1,2} )?(?:weeks|months|years|quarters?)|(?:in|within) (?:a|one|two|three|four|five|six|nine|twelve|eighteen|\d{1,2}) (?:week|month|year)s?['’]? time)(?!\p{L})/giu;

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
      if (!ahead.test(clauseAround(sentence, match.index))) return false;
      // "April to June 2013", "October and November 2013": the year comes with the second.
      return !/^ (?:to|and|or|–|-) (?:\d{1,2} )?\p{Lu}\p{Ll}+ \d{4}/u.test(after);
    })
    .map((match) => ({ words: match[0].replace(/^and /u, ''), at: match.index }));
}
