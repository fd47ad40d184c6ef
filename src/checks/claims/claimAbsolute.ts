import type { CheckSettings } from '../checkSettings';
import { quote } from '../quote';
import { evidenceRule } from '../rowRule';
import { findPhrases } from '../wording/phrases';
import { sentencesOf, type Sentence } from '../wording/sentences';
import { exceptionIn } from './exceptions';

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
    const ahead = exceptedFirst.exec(sentence.text)?.[0];
    const exception =
      (ahead !== undefined &&
      claims.some(
        ({ at, words }) =>
          at >= ahead.length &&
          at - ahead.length <= (/^(?:all|every|each)$/iu.test(words) ? 14 : 36),
      )
        ? ahead
        : undefined) ??
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

/** "Apart from two schools, all have signed": what is left out comes first. */
const exceptedFirst =
  /^(?:apart from|aside from|with (?:the |one |two )?exceptions? (?:of|being)|except(?:ing)? (?:for|in|at)|other than|save for|excluding|bar|barring|but for|leaving aside|not counting)(?!\p{L})(?! \p{L}+ing(?!\p{L}))[^,;.]{2,60}(?=, )/iu;

function next(sentences: readonly Sentence[], at: number): string {
  return sentences[at + 1]?.text ?? '';
}

/** Words that are no claim: how something is priced or staffed, a part of a name, what is denied. */
const noClaim =
  /^(?:fully (?:costed|funded|furnished|qualified|trained|booked)|all (?:but|exceptions|the same|round|day|year|night|along)|at all (?!times)|every (?:effort|day|week|month|year|quarter|monday|tuesday|wednesday|thursday|friday|other|two|three|four|six|few)(?! but)|each (?:day|week|month|year|quarter|monday|tuesday|wednesday|thursday|friday|other|of)|all in all|the (?:full|whole|entire|complete) (?:report|list|text|cost|set|details|version|board|council|range|guidance|story|document|plan|paper)(?! (?:has|have|was|were|is|are) )|never mind|none of the less)/iu;

const denied =
  /(?<!\p{L})(?:not|cannot|never|nor|neither|no longer|far from|isn['’]t|aren['’]t|would|could|can|may|yet to be|whether|if|should|must|to ensure that|so that|aim(?:s|ed)? (?:is )?(?:to|that)|in order to)[^.,;]{0,40} $/iu;

/** Words of the whole that a list of phrases cannot tell: "not a single deadline", "in all instances", "is universal". */
const ofTheWhole =
  /(?<!\p{L})(?:not (?:a single|one)(?= \p{L})|no (?=payment|application|letter|call|record|order|decision|post|pupil|patient|user|resident|member|officer|contract|invoice|request|report)\p{L}+|none of (?:the |our |its |these )?(?:[\d,]+ )?\p{L}+|in (?:all|every|each) \p{L}+|(?:is|are|was|were|been|remains?) (?:now )?(?:universal|perfect|complete|total|unbroken|watertight|faultless|flawless|up to date)|without (?:a break|interruption|fail|exception)|throughout|perfect(?:ly)?|universal(?:ly)?|(?:the|an?) (?:entire|full|whole|unbroken|perfect|clean|complete)|in (?:full|total|complete|perfect) (?:agreement|compliance|use|operation)|in full|to the letter|(?:by|of|for|from|to|with|across|in|at|among) (?:all|every|each)(?= )|there (?:have|has) been no|everywhere|everything|anyone|anywhere|nothing|(?:pretty much|as good as) (?:all|every))(?!\p{L})/giu;

/** A claim in a clause of time or condition is not made: "after all the objections had been heard", "had all been valid". */
const subordinate =
  /(?:(?<!\p{L})(?:after|before|when|once|until|unless|if|although|only)|^had) $/iu;

function claimsIn(sentence: string, phrases: readonly string[]) {
  const listed = findPhrases(sentence, phrases);
  const found = Array.from(sentence.matchAll(ofTheWhole), (match) => ({
    words: match[0],
    at: match.index,
  })).filter(
    ({ at, words }) =>
      !listed.some(
        (one) =>
          one.at < at + words.length &&
          at < one.at + one.words.length &&
          one.words.length >= words.length,
      ),
  );
  return [...listed, ...found]
    .sort((a, b) => a.at - b.at)
    .filter(({ at, words }) => {
      if (at === 0 && /^of all/iu.test(words)) return false;
      if (noClaim.test(sentence.slice(at, at + 40))) return false;
      // "In all, 46 reviews were held."
      if (/^all,/iu.test(sentence.slice(at)) && /(?:^|, )in $/iu.test(sentence.slice(0, at)))
        return false;
      if (subordinate.test(sentence.slice(0, at))) return false;
      // "Once a year each", "for all", "of all" begin no claim about what was done.
      if (
        /^(?:all|each|every)$/iu.test(words) &&
        /(?:for|of|to|from|with|by|between|among) $/iu.test(sentence.slice(0, at))
      )
        return false;
      return !denied.test(sentence.slice(Math.max(0, at - 50), at));
    });
}
