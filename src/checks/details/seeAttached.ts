import { sayCheck } from '../../strings/sayChecks';
import { quote } from '../quote';
import { publishedTexts } from '../readers/publishedTexts';
import { rule, type Found } from '../rule';
import { sentencesOf } from '../wording/sentences';

export const seeAttached = rule({
  code: 'DET-ATTACHED',
  severity: 'warning',
  words: 'checks.seeAttached',
  look: function* ({ register }) {
    const texts = publishedTexts(register);
    const found: Found[] = [];
    for (const [at, { text, ref, place }] of texts.entries()) {
      yield at / texts.length;
      const words = attachedIn(text);
      if (words === undefined || !place) continue;
      const values = { words: quote(words), cell: place.cell };
      found.push({
        ...place,
        ref,
        words,
        message: sayCheck('checks.seeAttached.message', values),
        fix: sayCheck('checks.seeAttached.fix', values),
      });
    }
    return found;
  },
});

/** Nouns that do not tell what is attached. */
const generic =
  '(?:documents?|papers?|files?|reports?|evidence|details?|copy|copies|sheets?|spreadsheets?|pdfs?|emails?|notes?|minutes|plans?|tables?|charts?|list|information|data|appendix|appendices|summary|template|form|letter|attachments?|as attached|this|it|these|them|both)';

const points = new RegExp(
  `(?<!\\p{L})(?:(?:please )?(?:see|find|refer to|as per|per|as in|as|in)(?: also)?(?: the| an?| our)?(?: attached| enclosed| attachments?| enclosures?| appendix| appendices)|(?:see|as) (?:the )?${generic} (?:attached|enclosed))(?: ${generic})?(?: (?:for|with|to)(?: \\p{Ll}+)?(?: \\p{Ll}+)?)? ?[.!)]{0,2}$`,
  'iu',
);
const endsAttached = new RegExp(
  `^(?:(?:the|a|an|please|all|full|further|supporting|relevant|our|copy of the|copies of the) )?(?:(?:supporting|relevant|full|further|updated|latest|completed|final|signed) )?${generic}?(?: (?:is|are|have been|has been|now))? ?(?:attached|enclosed|appended)(?: (?:for (?:information|reference)|separately|herewith|below|to this (?:report|email|form)))? ?[.!)]?$|^(?:please find )?(?:attached|enclosed)(?: (?:is|are))?(?: (?:a|an|the|our|some))?(?: ${generic})? ?[.!)]?$`,
  'iu',
);

/** The words that point to something attached without saying what, or nothing. */
export function attachedIn(text: string): string | undefined {
  if (!/attach|enclos|append/iu.test(text)) return undefined;
  return sentencesOf(text)
    .map(({ text: sentence }) => sentence)
    .find((sentence) => points.test(sentence) || endsAttached.test(sentence));
}
