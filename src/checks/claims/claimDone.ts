import { isPlanned } from '../checking';
import type { CheckSettings } from '../checkSettings';
import { quote } from '../quote';
import { evidenceRule } from '../rowRule';
import { findPhrases } from '../wording/phrases';
import { sentencesOf } from '../wording/sentences';
import { workToCome } from './workToCome';

export const claimDone = evidenceRule({
  code: 'CLM-DONE',
  severity: 'warning',
  words: 'checks.claimDone',
  column: 'evidence',
  look: (row, { recommendationsFor, statusOf, settings, reportingDay }) => {
    const planned = recommendationsFor(row).find((one) => isPlanned(statusOf(one)));
    if (!planned) return undefined;
    const words = doneIn(row.evidence, settings, reportingDay);
    return words === undefined
      ? undefined
      : {
          words,
          values: {
            recommendation: quote(planned.ref),
            status: planned.status,
            words: quote(words),
          },
        };
  },
});

/** Done beforehand, or elsewhere, is not the recommendation done. */
const other =
  /(?<!\p{L})(?:project board|steering group|working group|task group|working party|project team|programme board|board has|group has|brief|scoping|scope|options|appraisal|feasibility|business case|specification|tender|tenders|consultation|bid|funding|grant|budget|outline|proposals?|timetable|project plan|plan for|draft|lead officer|consultants?|surveys?|research|review of|visits?|meetings?|workshop|quotes?|quotations?|similar|elsewhere|neighbouring|other councils|another council|other authorities|parts? of|some of|elements? of|elements|aspects|phase one|first phase|first stage|initial|pilot|interim|stage one|preparatory|groundwork)(?!\p{L})/iu;

const denied =
  /(?<!\p{L})(?:not|no|nothing|none|never|neither|nor|until|once|when|after|before|if|unless|to be|yet|without|as soon as|cannot|little|expected|due|planned|hoped)(?!\p{L})/iu;

/**
 * The words that say that it is done, or nothing. A text that also speaks of work to come tells both, and
 * says itself that it is not done.
 */
export function doneIn(
  evidence: string,
  settings: Pick<CheckSettings, 'phrases'>,
  reportingDay: number | undefined,
): string | undefined {
  const sentences = sentencesOf(evidence);
  if (sentences.some(({ text }) => workToCome(text, settings, reportingDay) !== undefined)) {
    return undefined;
  }
  for (const { text } of sentences) {
    if (other.test(text)) continue;
    const found = findPhrases(text, settings.phrases.done).find(
      ({ at }) => !denied.test(text.slice(Math.max(0, at - 60), at)),
    );
    if (found) return found.words;
  }
  return undefined;
}
