import type { CheckSettings } from '../checkSettings';
import { quote } from '../quote';
import { evidenceRule } from '../rowRule';
import { findPhrases, phrasesMatching } from '../wording/phrases';
import { sentencesOf, type Sentence } from '../wording/sentences';
import { exceptionIn } from './exceptions';
import { exceptionAhead } from './exceptionsAhead';

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
    if (norm.test(sentence.text)) continue;
    const claims = claimsIn(sentence.text, phrases.absolute);
    const [first] = claims;
    if (!first) continue;
    const rest = sentence.text.slice(first.at + first.words.length);
    const kind = { ofToday: true, ofNone: claims.some(({ words }) => none.test(words)) };
    const exception =
      exceptionAhead(sentence.text, sentences[at - 1]?.text ?? '', claims) ??
      exceptionIn(rest, phrases.exception, false, kind) ??
      exceptionIn(next(sentences, at), phrases.exception, true, {
        ...kind,
        ofToday: ofToday.test(sentence.text),
      });
    if (exception === undefined) continue;
    // The claim that stands nearest before the exception.
    const place = sentence.text.indexOf(exception, first.at + first.words.length);
    const claim = claims.filter((one) => place < 0 || one.at < place).at(-1) ?? first;
    return { claim: claim.words, exception };
  }
  return undefined;
}

/** A rule says what is to be, not what was done: what it leaves out contradicts nothing. */
const norm =
  /^(?:before|until|prior to) (?:(?:\p{L}+ )?(?:19|20)\d\d|then)(?!\p{L})|^(?:under|by|according to) (?:the|our|its|this|these) [^,.;]{0,40}(?:polic(?:y|ies)|regulations?|rules?|standing orders|constitution|scheme|code|law|act|agreement|contract|terms|guidance)(?!\p{L})|(?<!\p{L})(?:agreement|policy|rules?|regulations?|contract|constitution|standing orders|scheme|code|law|licence|guidance) (?:bars?|allows?|forbids?|prohibits?|requires?|exempts?|entitles?|permits?)(?!\p{L})|(?<!\p{L})(?:decided|agreed|resolved|recommends?|recommended|proposes?|asked|ruled) that [^.;]{0,60} (?:should|must|be)(?!\p{L})|(?:^|[;,] )(?:all|every|each|no) (?:\p{L}+ ){1,3}(?:must|may|should)(?!\p{L}| (?:19|20)\d\d)|^(?:nobody|no one) (?:may|must|can)(?!\p{L})/iu;

/** What tells that a claim is of today, and so what was otherwise in a year before contradicts it not. */
const ofToday =
  /(?<!\p{L})(?:now|since|currently|today|this (?:year|quarter|month)|(?:19|20)\d\d)(?!\p{L})/iu;

const none =
  /^(?:no|none|nobody|never|zero|not|without|there|hardly|eliminated|has|have|had|nothing)(?!\p{L})/iu;

function next(sentences: readonly Sentence[], at: number): string {
  return sentences[at + 1]?.text ?? '';
}

/** Words that are no claim: how something is priced or staffed, a part of a name, what is denied. */
const noClaim =
  /^(?:(?:the )?(?:fully|all|whole|every|full|complete)-\p{L}|fully (?:\d|a |half|two|three|occupied|subscribed|costed|funded|furnished|booked|(?:qualified|trained)(?! (?:in|on|to|for|and|as)(?!\p{L})|[,.;]))|all (?:but|exceptions|the same|round|day|year|night|along)|at all (?!times)|every (?:effort|day|week|month|year|quarter|monday|tuesday|wednesday|thursday|friday|other|two|three|four|six|few)(?! but)|each (?:day|week|month|year|quarter|monday|tuesday|wednesday|thursday|friday|other|of)|all in all|(?:the|an?) full council|(?:the|an?) (?:full|whole|entire|complete|perfect|clean) (?:\p{L}+ )?(?:report|list|text|costs?|details|version|board|committee|story|document|paper|review|audit|consultation|survey|investigation|evaluation|assessment|inspection|debate|discussion|explanation|response|reply|year|time|day|term|picture|account|minutes|business case|tender|procurement|point|purpose|idea|set|range|guidance|plan(?! (?:has|have|was|were|is|are) ))(?! of (?:all|every))(?!\p{L})|never mind|none of the less)/iu;

const denied =
  /(?<!\p{L})(?:not|cannot|never|nor|neither|no longer|far from|isn['’]t|aren['’]t|would|could|can(?! be (?:seen|read|used|reached|viewed|accessed|got|made|paid for|had) by)|may|yet to be|whether|if|should|must|to ensure that|so that|aim(?:s|ed)? (?:is )?(?:to|that)|in order to|requires?|(?:is|are|was|were|being) required|requirement|rules? (?:is|say|state)|polic(?:y|ies) (?:says?|states?|covers?)|asks?|asked|expects?|urged|recommended|praised)(?!\p{L})[^.,;]{0,40} $/iu;

/** Words of the whole that a list of phrases cannot tell: "not a single deadline", "in all instances", "is universal". */
const ofTheWhole =
  /(?<!\p{L})(?:not (?:a single|one)(?= \p{L})|no (?=payment|application|letter|call|record|order|decision|post|pupil|patient|user|resident|member|officer|contract|invoice|request|report)\p{L}+|none of (?:the |our |its |these )?(?:[\d,]+ )?[\p{L}’'-]+|(?<=^|that |[,;] )no (?!one(?!\p{L})|doubt|longer|matter|further|such|decisions?|exceptions?|need|plans?)(?:[\p{L}’'-]+ ){1,4}?(?:is|are|was|were|has|have|had|waits?|goes|go|leaves?|stays?|exceeds?|remains?)|(?:close|very close|next) to (?:perfect|complete|full)|in (?:all|every|each) \p{L}+|(?:is|are|was|were|been|remains?) (?:now )?(?:universal|perfect|complete|total|unbroken|watertight|faultless|flawless|up to date)|without (?:a break|interruption|fail|exception)|throughout|at no (?:time|point|stage)|on no occasion|in no (?:case|instance)|exclusively|on (?:all|every|each) \p{L}+|without (?:a single|any) \p{L}+|round the clock|perfect(?:ly)?|universal(?:ly)?|(?:the|an?) (?:entire|full|whole|unbroken|perfect|clean|complete)|in (?:full|total|complete|perfect) (?:agreement|compliance|use|operation)|(?:full|total|complete|perfect|absolute|universal|unrestricted|100%|100 per cent) (?:coverage|compliance|confidence|adherence|agreement|take-?up|attendance|assurance|implementation|accuracy|access|completion|participation|sign-?up|visibility|conformity)|nearly perfect|almost perfect|near enough (?:all|every)|in full|in (?:its|their) entirety|to the letter|(?:has|have|had|holds?|there (?:is|are|was|were)) (?:now )?no (?!doubt|longer|plans?|objections?|need|reason|powers?|control|influence|wish|intention|duty|comments?|evidence|exceptions?)\p{L}+|(?:by|of|for|from|to|with|across|in|at|among) (?:all|every|each)(?= )|there (?:have|has) been no|everywhere|everything|anyone|anywhere|nothing|(?:pretty much|as good as) (?:all|every))(?!\p{L})/giu;

/** A claim in a clause of time or condition is not made: "after all the objections had been heard", "had all been valid". */
const subordinate =
  /(?:(?<!\p{L})(?:after|before|when|once|until|unless|if|although|only)|^had) $/iu;

/** "Eleven of the 12 actions are complete": what is said of some is no claim of all. */
const ofPart =
  /(?:^|[;,.] )(?:in )?(?:about |some |only |just |around |over |nearly |almost )?(?:most|many|some|several|half|a majority|the majority|[\d,.]+(?:%| per cent)?|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|(?:\p{L}{2,6}teen|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\p{L}+)?)) (?:out )?of (?:the|our|its|these|those|all)?(?: ?[\p{L}\d’'-]+){1,7} $/iu;

function claimsIn(sentence: string, phrases: readonly string[]) {
  const listed = findPhrases(sentence, phrases);
  const found = phrasesMatching(sentence, ofTheWhole).filter(
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
      // "Before every start date" is said of all of them.
      if (subordinate.test(sentence.slice(0, at)) && !/^(?:every|each)(?!\p{L})/iu.test(words))
        return false;
      if (ofPart.test(sentence.slice(0, at)) && !/^all/iu.test(words)) return false;
      // "Once a year each", "for all", "of all" begin no claim about what was done.
      if (
        /^(?:all|each|every)$/iu.test(words) &&
        /(?:for|of|to|from|with|by|between|among) $/iu.test(sentence.slice(0, at))
      )
        return false;
      return !denied.test(sentence.slice(Math.max(0, at - 50), at));
    });
}
