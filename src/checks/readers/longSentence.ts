import { quote } from '../quote';
import { evidenceRule } from '../rowRule';
import { countWords, sentencesOf } from '../wording/sentences';

export const longSentence = evidenceRule({
  code: 'RDR-LONG',
  severity: 'info',
  words: 'checks.longSentence',
  column: 'evidence',
  look: ({ evidence }, { settings }) => {
    const limit = settings.limits.sentenceWords;
    const [found] = longSentencesIn(evidence, limit);
    return (
      found && {
        words: found.text,
        values: { words: quote(found.text), count: found.count, limit },
      }
    );
  },
});

/** The sentences with more words than the limit. A list's lines are sentences of their own. */
export function longSentencesIn(text: string, limit: number): { text: string; count: number }[] {
  // A text of so few characters holds no such sentence.
  if (text.length < 2 * limit) return [];
  return sentencesOf(text)
    .map(({ text: sentence }) => ({ text: sentence, count: countWords(sentence) }))
    .filter(({ count }) => count > limit);
}
