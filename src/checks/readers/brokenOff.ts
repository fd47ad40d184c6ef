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
  /(?<!\p{L})(?:the|a|an|and|or|but|nor|which|that|whose|because|if|when|while|whilst|whether|than|their|its|our|his|her|your|every|each|such as|including|as well as|so that|in order to|subject to|due to|according to|prior to|as part of|is|are|was|were|will|would|has|have|had|been|be|to be|being|can|could|should|may|must|include|includes|ensure|ensures|ensuring|provide|provides|require|requires|comprise|namely|regarding|concerning|towards|within|very|more|between|into|onto|among|during|despite|per)$/iu;
/** What may end one only where a question or a relative stands before: "what it was spent on". */
const seldomLast =
  /(?<!\p{L})(?:of|from|with|by|for|to|at|on|in|as|about|through|without|upon|over|under|after|before|since|until|against)$/iu;
const relative =
  /(?<!\p{L})(?:what|which|whom|who|whose|where|how|that|it|them|this|carried|moved|logged|signed|taken|brought|set|put|rolled|turned|handed|phased|going|joined|settled|kept|called|applied|paid|asked|cared|provided|accounted|dealt|looked|complied|relied|agreed|acted|followed|built|checked|worked)(?: [\p{L}-]+)?(?: [\p{L}-]+)?(?: [\p{L}-]+)?(?: [\p{L}-]+)? [\p{L}]+$/iu;

/** A lead-in to a sentence of which the rest is not there: "Since the inspection ." */
const leadIn =
  /^(?:since|following|after|during|although|while|whilst|when|because|if|despite|as a result of|in addition to|in order to|prior to|before|until|unless|subject to|with regard to|in relation to)(?!\p{L})[^,:]{0,60}$/iu;

/** A small letter at the beginning, of a word that goes on. */
const middle =
  /^(?:and|or|but|which|who|whom|whose|of|to|for|from|with|by|into|than|were|was|are|is|has|have|had|been|being|will|would|because|including|such as|as well as|rather than|so that|in order|that)(?!\p{L})/u;

/** The words of a text that break off, or begin in the middle of a sentence; nothing where all is whole. */
export function brokenIn(text: string): string | undefined {
  const plain = onOneLine(text);
  if (plain === '' || pointerIn(text)) return undefined;
  if (middle.test(plain) && countWords(plain) >= 3) return head(plain);
  if (/^\p{Ll}(?!\p{Lu})/u.test(plain) && plain.endsWith('.') && countWords(plain) >= 5)
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
    if (neverLast.test(bare)) return tail(last);
    const words = bare.slice(-80);
    if (seldomLast.test(words) && !relative.test(words)) return tail(last);
  }
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
