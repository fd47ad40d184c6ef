import type { CheckSettings } from '../checkSettings';
import { quote } from '../quote';
import { evidenceRule } from '../rowRule';
import { findPhrases, type PhraseFound } from '../wording/phrases';
import { sentencesOf, type Sentence } from '../wording/sentences';

export const claimAbsolute = evidenceRule({
  code: 'CLM-ABSOLUTE',
  severity: 'warning',
  words: 'checks.claimAbsolute',
  column: 'evidence',
  look: (row, { settings }) => {
    const found = absoluteIn(row.evidence, settings);
    return (
      found && {
        words: `${found.claim} … ${found.exception}`,
        values: { claim: quote(found.claim), exception: quote(found.exception) },
      }
    );
  },
});

/** A claim and the exception that stands next to it, both as they stand in the text. */
export interface AbsoluteClaim {
  readonly claim: string;
  readonly exception: string;
}

/** The last claim before an exception in the same sentence or the one after, or nothing. */
export function absoluteIn(
  text: string,
  { phrases }: Pick<CheckSettings, 'phrases'>,
): AbsoluteClaim | undefined {
  const sentences = sentencesOf(text);
  for (const [at, sentence] of sentences.entries()) {
    const claims = claimsIn(sentence.text, phrases.absolute);
    const [first] = claims;
    if (!first) continue;
    const rest = sentence.text.slice(first.at + first.words.length);
    const exception =
      exceptionIn(rest, phrases.exception, false) ??
      exceptionIn(next(sentences, at), phrases.exception, true);
    if (exception === undefined) continue;
    // The claim that stands nearest before the exception.
    const place = sentence.text.indexOf(exception, first.at + first.words.length);
    const claim = claims.filter((one) => place < 0 || one.at < place).at(-1) ?? first;
    return { claim: claim.words, exception };
  }
  return undefined;
}

function next(sentences: readonly Sentence[], at: number): string {
  return sentences[at + 1]?.text ?? '';
}

/** Words that are no claim: how something is priced or staffed, a part of a name, what is denied. */
const noClaim =
  /^(?:fully (?:costed|staffed|funded|furnished|qualified|trained|booked)|all (?:but|exceptions|the same|round|day|year|night|along)|at all (?!times)|every (?:day|week|month|year|quarter|monday|tuesday|wednesday|thursday|friday|other|two|three|four|six|few)|each (?:day|week|month|year|quarter|monday|tuesday|wednesday|thursday|friday|other|of)|all in all|never mind|none of the less)/iu;

const denied =
  /(?<!\p{L})(?:not|cannot|never|nor|neither|no longer|far from|isn['’]t|aren['’]t|would|could|can|may|yet to be|whether|if|should|must|to ensure that|so that|aim(?:s|ed)? (?:is )?(?:to|that)|in order to)[^.,;]{0,40} $/iu;

function claimsIn(sentence: string, phrases: readonly string[]) {
  return findPhrases(sentence, phrases).filter(({ at, words }) => {
    if (noClaim.test(sentence.slice(at, at + 40))) return false;
    // "Once a year each", "for all", "of all" begin no claim about what was done.
    if (
      /^(?:all|each|every)$/iu.test(words) &&
      /(?:for|of|to|from|with|by|between|among) $/iu.test(sentence.slice(0, at))
    )
      return false;
    return !denied.test(sentence.slice(Math.max(0, at - 50), at));
  });
}

/** What was the case once, or is the case for others, is no exception now. */
const past =
  /(?<!\p{L})(?:had|previously|in the past|used to|before (?:then|that|the)|whereas in|until|formerly|in (?:19|20)\d\d|last year|at the time of the inspection|against (?:it|the)|voting)(?!\p{L})/iu;

const number =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a|an|some|several|\\d{1,3}(?:%| per cent)?';
const falling =
  'late|missed|missing|without|outstanding|overdue|failed|failing|lapsed|uncovered|unfilled|unsigned|untrained|incomplete|absent|vacant|unresolved|open|delayed|remain|remains|remained|left|lacks?|slipped|waited|lost|broken|unallocated|unassessed|unvisited|unpaid|did not|does not|was not|were not|is not|are not|has not|have not|had not|could not|needed|short|below|outside|longer|exceeded|exceeding|breached|waited|slipped|refused|declined|ran|running|not|never|still|yet';

/** "One taking nine", "found six without a signature", "two were late". */
const counted = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${number})(?: [\\p{L}’'-]+)? ?(?:[\\p{L}’'-]+ )?(?:[\\p{L}’'-]+ )?(?:[\\p{L}’'-]+ )?(?:${falling})(?!\\p{L})`,
  'iu',
);
const oneDoing =
  /(?<!\p{L})(?:and |with )?(?:one|two|three) (?:\p{L}+ )?(?:taking|waiting|missing|needing|running|failing|lacking|being)(?!\p{L})/iu;
/** "But two teams", "though the annex is not": a turn, and something that is not so. */
const turned =
  /(?<!\p{L})(?:but|although|though|however|yet|albeit|while|whilst|except that)(?!\p{L})[^.;]{0,60}?(?<!\p{L})(?:some|one|two|three|four|five|six|several|few|a number|a minority|not|no|still|remain|remains|late|missed|without|outstanding|overdue|delayed|slipped|yet|incomplete|only)(?!\p{L})/iu;

function exceptionIn(text: string, phrases: readonly string[], own: boolean): string | undefined {
  if (text === '' || past.test(text)) return undefined;
  const listed = findPhrases(text, phrases).find(({ words, at }) => {
    const after = text.slice(at + words.length);
    // "Only one bid was received": a number of something else than what falls short.
    if (/^(?:only|just) (?:one|two|three)$/iu.test(words)) {
      return own
        ? shortfall.test(text)
        : !/^ (?:meeting|member|bid|vote|objection|complaint|visit)/iu.test(after);
    }
    if (/^(?:outstanding|the rest|the remainder)$/iu.test(words)) {
      return !/(?:no|none|nothing|not) (?:\p{L}+ )?$/iu.test(text.slice(0, at));
    }
    // Denials tell an exception only where they follow a turn or make a sentence of their own about some.
    if (/(?:not|n['’]t)$/iu.test(words))
      return /(?<!\p{L})(?:some|one|two|three|few|several|minority)(?!\p{L})/iu.test(
        text.slice(Math.max(0, at - 40), at),
      );
    return true;
  });
  return (
    (listed && withNoun(text, listed)) ??
    counted.exec(text)?.[0] ??
    oneDoing.exec(text)?.[0] ??
    turned.exec(text)?.[0]
  );
}

/** "Only one case", not "only one". */
function withNoun(text: string, { words, at }: PhraseFound): string {
  if (!/^(?:only|just) (?:one|two|three)$/iu.test(words)) return words;
  return words + (/^ [\p{L}’'-]+/u.exec(text.slice(at + words.length))?.[0] ?? '');
}

/** What falls short of a standard. */
const shortfall =
  /(?<!\p{L})(?:late|over|missed|missing|slightly|outside|outstanding|overdue|failed|without|not|uncovered|exceeded|breached|delayed|went|remains?|still|left)(?!\p{L})/iu;
