import { quote } from '../quote';
import { evidenceRule } from '../rowRule';
import type { CheckSettings } from '../checkSettings';
import { sentencesOf } from '../wording/sentences';
import { workToCome } from './workToCome';

export const claimUnfinished = evidenceRule({
  code: 'CLM-UNFINISHED',
  severity: 'warning',
  words: 'checks.claimUnfinished',
  column: 'evidence',
  look: (row, { recommendationsFor, statusOf, settings, reportingDay }) => {
    const complete = recommendationsFor(row).find((one) => statusOf(one)?.complete);
    if (!complete) return undefined;
    const found = unfinishedIn(row.evidence, complete.recommendation, settings, reportingDay);
    return (
      found && {
        words: found.words,
        values: {
          recommendation: quote(complete.ref),
          status: complete.status,
          words: quote(found.words),
          sentence: quote(found.sentence),
        },
      }
    );
  },
});

/** The first words of the evidence that speak of work to come or unfinished, with their sentence. */
export function unfinishedIn(
  evidence: string,
  recommendation: string,
  settings: Pick<CheckSettings, 'phrases'>,
  reportingDay: number | undefined,
): { readonly words: string; readonly sentence: string } | undefined {
  for (const { text } of sentencesOf(evidence)) {
    const words = workToCome(text, settings, reportingDay) ?? stillDraft(text, recommendation);
    if (words !== undefined) return { words, sentence: text };
  }
  return undefined;
}

/** A draft is not the thing, unless a draft was what was asked for or the sentence says that it was agreed. */
function stillDraft(sentence: string, recommendation: string): string | undefined {
  const draft =
    /(?<!\p{L})(?:(?:a|the|first|second|an initial) draft(?! of the minutes)|(?:has|have) been drafted|is drafted)(?!\p{L})/iu.exec(
      sentence,
    );
  if (!draft || /\bdraft/iu.test(recommendation)) return undefined;
  const settled =
    /(?<!\p{L})(?:adopted|approved|agreed|signed|published|finalised|in use|in place|implemented|replaced|issued)(?!\p{L})/iu;
  return settled.test(sentence) ? undefined : draft[0];
}
