import { dayWords } from '../../register/periods';
import type { CheckSettings } from '../checkSettings';
import { quote } from '../quote';
import { evidenceRule } from '../rowRule';
import { sentencesOf } from '../wording/sentences';
import { readingOf } from './readingOf';
import { vagueDatesIn } from './vagueDates';

export const vagueDate = evidenceRule({
  code: 'DATE-VAGUE',
  severity: 'warning',
  words: 'checks.vagueDate',
  column: 'evidence',
  look: (row, { settings, reportingDay }) =>
    vagueIn(row.evidence, settings).map(({ words, sentence }) => {
      const reading = reportingDay === undefined ? undefined : readingOf(words, reportingDay);
      return {
        words,
        values: {
          words: quote(words),
          sentence: quote(sentence),
          read: reading === undefined ? 'no' : 'yes',
          reading: reading ?? '',
          reporting: reportingDay === undefined ? '' : dayWords(reportingDay),
        },
      };
    }),
});

/** The vague dates of a text, each once, with their sentences. */
export function vagueIn(
  text: string,
  { phrases }: Pick<CheckSettings, 'phrases'>,
): { readonly words: string; readonly sentence: string }[] {
  const seen = new Set<string>();
  return sentencesOf(text).flatMap(({ text: sentence }) =>
    vagueDatesIn(sentence, phrases.vagueDate).flatMap(({ words }) => {
      const key = words.toLowerCase();
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ words, sentence }];
    }),
  );
}
