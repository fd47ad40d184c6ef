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
  /(?<!\p{L})(?:project board|steering group|working group|task group|working party|project team|programme board|board has|group has|brief|scoping|scope|options|appraisal|feasibility|business case|specification|tender|tenders|consultation|bid|funding|grant|budget|outline|proposals?|timetable|project plan|plan for|draft|lead officer|project officer|principle|costs?|costed|land|site was|design|discussions?|talks|consultants?|surveys?|research|review of|visits?|meetings?|workshop|quotes?|quotations?|similar|elsewhere|neighbouring|other councils|another council|other authorities|parts? of|some of|elements? of|elements|aspects|phase one|first phase|first stage|initial|pilot|interim|stage one|preparatory|groundwork)(?!\p{L})/iu;

/** Verbs of a thing that is there when it has been done; "agreed", "asked" and "costed" come before it. */
const verbs =
  'completed|finished|implemented|adopted|installed|fitted|issued|published|launched|opened|delivered|introduced|trained|filled|replaced|moved|distributed|rolled out|built|upgraded|cleared|fixed|repaired|resolved|withdrawn|removed|embedded|put (?:up|in|right)|set up|brought up to date|rewritten|refurbished|migrated|transferred|converted|changed|amended|renewed|inspected|discharged|met in full|met|achieved|merged|closed|redecorated|resurfaced|reopened|extended to all|carried out|given to (?:all|every|each)|sent to (?:all|every|each)';

const patterns = [
  new RegExp(
    `(?<!\\p{L})(?:has|have|was|were)(?: now| all| each| both| since| also| already| again)?(?: been)?(?: now| all| fully)? (?:${verbs})(?!\\p{L})`,
    'giu',
  ),
  /(?<!\p{L})(?:(?:is|are) (?:now )?(?:in force|up and running|in operation|in being|up|routine)(?=[.,;]| and| across| in all)|(?:has|have) (?:been in (?:operation|use|force)|applied|run|received the|had) [^.;]{0,30}?since|(?:now|already) (?:exists?|appl(?:y|ies)|uses?|operates?|has its own|have their own|includes?|covers?)|appl(?:y|ies) to (?:all|every)|(?:all|every) [^.;,]{0,24} (?:uses?|now has|now have|follows?) (?:it|them|the new)|(?:we|officers|the (?:team|council|service|trust)) (?:have )?(?:now )?(?:finished|completed|implemented|introduced|adopted|installed|launched|replaced|opened|moved into|moved to)|(?:team|staff|service|office|unit) (?:have |has )?(?:all )?moved (?:in)?to|(?:began|started|opened|went live|took effect|came into (?:force|use|effect)) (?:on|in) (?:\d|january|february|march|april|may|june|july|august|september|october|november|december)|every \p{L}+ has received)(?!\p{L})/giu,
];

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
    // "The current form was introduced in 2009": what is there is what is to be changed.
    if (
      other.test(text) ||
      /(?<!\p{L})(?:current|existing|present|old|previous|original|earlier) \p{L}+ (?:was|were)(?!\p{L})/iu.test(
        text,
      )
    )
      continue;
    const found = [
      ...findPhrases(text, settings.phrases.done),
      ...patterns.flatMap((pattern) =>
        Array.from(text.matchAll(pattern), (match) => ({ words: match[0], at: match.index })),
      ),
    ].find(({ at }) => !denied.test(text.slice(Math.max(0, at - 60), at)));
    if (found) return found.words;
  }
  return undefined;
}
