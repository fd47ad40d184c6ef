import { pointerIn } from '../../register/pointers';
import { quote } from '../quote';
import { evidenceRule } from '../rowRule';
import { countWords, onOneLine, sentencesOf } from '../wording/sentences';

export const brokenOff = evidenceRule({
  code: 'EVI-BROKEN',
  severity: 'warning',
  words: 'checks.brokenOff',
  column: 'evidence',
  look: ({ evidence }) => {
    const words = brokenIn(evidence);
    return words === undefined ? undefined : { words, values: { words: quote(words) } };
  },
});

/** No sentence ends so. */
const neverLast =
  /(?<!\p{L})(?:the|a|an|and|or|but|nor|which|that|whose|because|if|when|while|whilst|whether|than|their|its|our|his|her|your|every|each|such as|including|as well as|so that|in order to|subject to|due to|according to|prior to|as part of|is|are|was|were|will|would|has|have|had|been|be|to be|being|can|could|should|may|must|include|includes|ensure|ensures|ensuring|provide|provides|require|requires|comprise|namely|regarding|concerning|towards|within|very|more|they|we|he|she|although|though|since|unless|no longer|not only|at least|at most|more than|less than|as soon as|in case|so as to|between|onto|among|during|despite|per)$/iu;
/** What may end one only where a question or a relative stands before: "what it was spent on". */
const seldomLast =
  /(?<!\p{L})(?:of|from|with|by|for|to|at|on|in|as|about|through|without|upon|over|under|after|before|since|until|against)$/iu;
const relative =
  /(?<!\p{L})(?:(?:what|which|whom|who|whose|where|how|(?<!(?:shows?|says?|said|found|know|told|agreed|confirmed?|noted?|reported|means?) )that)(?: [\p{L}’'-]+){0,8}|(?:it|them|this)(?: [\p{L}-]+){0,4}|(?:is|are|was|were|be|been|being|gets?|got|has|have|had)(?: [\p{L}-]+)? (?:carried|moved|left|switched|back|logged|signed|taken|brought|set|put|rolled|turned|handed|phased|going|joined|settled|kept|called|applied|paid|asked|cared|provided|accounted|dealt|looked|complied|relied|agreed|acted|followed|built|checked|worked)(?: [\p{L}-]+){0,2}) \p{L}+$/iu;

/** A verb and its particle or preposition, of which the object stands before: "has been looked into", "are spoken to". */
const stranded =
  /(?<!\p{L})(?:is|are|was|were|be|been|being|gets?|got)(?: (?!not)\p{L}+ly| now| all| also| both)? (?!(?:held|published|trained|included|introduced|launched|completed|recorded|discussed|based|agreed|approved|reported|invested|located|installed|delivered|issued|placed|presented|focused|spent|sent|met|made|given|used) )(?:\p{L}+(?:ed|en|ne|lt|ld|de|wn|id|nt|t|g|n|k) (?:in|on|up|out|off|over|through|down|into|about|after|upon|at|around|away|back)|(?:listened|spoken|attended|adhered|responded|referred|replied|subscribed|written|talked) to|(?:dealt|complied|engaged|worked|met|coped|tampered) with|(?:paid|accounted|asked|provided|planned|cared|applied|allowed|budgeted|catered|looked) for|disposed of|taken care of|made use of)$/iu;

/** By whom is not said, unless a relative stands before. */
const byWhom =
  /(?<!\p{L})(?:is|are|was|were|been|being|be) (?:\p{L}+ )?\p{L}+(?:ed|pt|nt|wn|en|ade|eld) by$/iu;
const relativeWord = /(?<!\p{L})(?:what|which|whom|who|whose|where|how|that)(?!\p{L})/iu;

/** "… met the contractor twice to discuss": a verb that wants to be told what. */
const wantsObject =
  /(?<!\p{L})(\p{L}+) to (?:\p{L}+ly )?(?:discuss|agree|ensure|provide|consider|identify|develop|establish|address|include|deliver|produce|determine|achieve|obtain|receive|allow|enable|review|resolve|complete|support|introduce|prevent|reduce|increase|promote|monitor|make|give|take|create|implement)$/iu;
const objectBefore =
  /^(?:things?|items?|points?|matters?|issues?|actions?|questions?|nothing|anything|something|everything|much|more|less|little|left|what|which|whom|how|when|where|whether|agreed|decided|failed|asked|able|unable|continues?|continued|planned?|plans|refused|chose|hard|easy|difficult|simple|slow|quick|first|last|next|only|is|are|was|were|be|targets?|cases|work|reports?|tasks?|steps)$/iu;

/** "… has introduced a new". */
const nounToCome =
  /(?<!\p{L})(?:an?|the|its|our|their|this) (?:\p{L}+ly )?(?:new|further|number|series|range|variety|lack|joint|formal|revised|updated|detailed|regular|single|recent|additional|various|main)$/iu;

/** ", who": somebody of whom nothing more is told. */
const relativeLast =
  /, (?:who|where|when|whom|whose|at which|in which|of which|of whom)(?: then| also| now| will| had| has)?$/iu;

/** A lead-in to a sentence of which the rest is not there: "Since the inspection ." */
const leadIn =
  /^(?:since|following|after|during|although|while|whilst|when|because|if|despite|as a result of|in addition to|in order to|prior to|before|until|unless|subject to|with regard to|in relation to)(?!\p{L})[^,:]{0,60}$/iu;

/** A reason or a concession with nothing that it is one of: "Because the lease had run out." */
const subordinateAlone = /^(?:Because (?!of)|Although |Whereas )[^,;:.]{8,90}\.?$/u;

/** A small letter at the beginning, of a word that goes on. */
const middle =
  /^(?:and|or|but|which|who|whom|whose|of|to|for|from|with|by|into|than|were|was|are|is|has|have|had|been|being|will|would|because|including|such as|as well as|rather than|so that|in order|that)(?!\p{L})/u;

/** The words of a text that break off, or begin in the middle of a sentence; nothing where all is whole. */
export function brokenIn(text: string): string | undefined {
  const plain = onOneLine(text);
  if (plain === '' || pointerIn(text)) return undefined;
  if (/(?:£|following(?: \p{L}+){0,3}:|:|which means that \p{L}+)$/iu.test(plain))
    return tail(plain);
  if (middle.test(plain) && countWords(plain) >= 3) return head(plain);
  if (
    /^\p{Ll}(?!\p{Ll}{0,6}\p{Lu}|-)(?!\p{L}*\.\p{L})/u.test(plain) &&
    plain.endsWith('.') &&
    countWords(plain) >= 5
  )
    return head(plain);
  if (/(?<!\p{L})(?:e\.g\.|i\.e\.|eg|ie)$/iu.test(plain)) return tail(plain);
  const lines = text
    .split(/[\r\n]+/)
    .map(onOneLine)
    .filter((line) => line !== '');
  const last = lines.at(-1)!;
  const bare = last.replace(/["”’')\]]{1,3}$/u, '');
  if (!/[.!?…;]$/u.test(bare) && countWords(last) >= 3) {
    if (/[,–—(&/]$|(?<=\p{L}) -$/u.test(bare) || /(?<!\p{L})follow(?:s|ing)?:$/iu.test(bare))
      return tail(last);
    if (neverLast.test(bare) && !/ May$/u.test(bare)) return tail(last);
    if (relativeLast.test(bare) || nounToCome.test(bare)) return tail(last);
    const wants = wantsObject.exec(bare);
    if (wants && !objectBefore.test(wants[1]!)) return tail(last);
    if (byWhom.test(bare) && !relativeWord.test(bare)) return tail(last);
    const words = bare.slice(-80);
    if (seldomLast.test(words) && !relative.test(words) && !stranded.test(words)) return tail(last);
    // "Surveys were sent to 400 carers. Of these"
    if (/(?:^|[.!?] )(?:of|among|in) (?:these|those|this|them|addition)$/iu.test(words))
      return tail(last);
  }
  // "A check by the . found no errors", "The remaining. Crews were trained".
  const gap =
    /(?<!\p{L})(?:the|a|an|of|to|by|and|with|in|for|from|at|or|their|its|our) [.,](?: |$)|(?<!\p{L})(?:the|an|and|or|their|its|our|whose|because|including|such as)\.(?: |$)|(?:^|[.!?] )(?:The|A|An) (?:remaining|other|new|first|second|next|last|main)\.(?: |$)/u.exec(
      plain,
    );
  if (gap) return tail(plain.slice(0, gap.index + gap[0].length).trim());
  if (subordinateAlone.test(plain) && !/\p{L}ing(?!\p{L})[^.]*$/u.test(plain)) return head(plain);
  const open = (plain.match(/\(/g) ?? []).length - (plain.match(/\)/g) ?? []).length;
  if (open > 0 && plain.lastIndexOf('(') > plain.lastIndexOf('.')) return tail(plain);
  return sentencesOf(text)
    .map(({ text: sentence }) => sentence)
    .find((sentence) => isLeadInAlone(sentence));
}

function isLeadInAlone(sentence: string): boolean {
  const bare = sentence.replace(/ ?[.]$/u, '');
  return (
    bare !== sentence &&
    countWords(bare) <= 5 &&
    leadIn.test(bare) &&
    !/(?<!\p{L})(?:is|are|was|were|has|have|had|will|did|do|does|\p{L}{2,12}ed)(?!\p{L})/iu.test(
      bare,
    )
  );
}

function head(text: string): string {
  return text.slice(0, 48);
}

function tail(text: string): string {
  return text.length > 48 ? text.slice(text.indexOf(' ', text.length - 48) + 1) : text;
}
