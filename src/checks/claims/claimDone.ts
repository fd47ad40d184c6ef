import { isPlanned } from '../checking';
import type { CheckSettings } from '../checkSettings';
import { quote } from '../quote';
import { evidenceRule } from '../rowRule';
import { findPhrases, phrasesMatching } from '../wording/phrases';
import { sentencesOf } from '../wording/sentences';
import { beforehand, doneWords, formerState, partOrElsewhere } from './doneWords';
import { workToCome } from './workToCome';
import { allMatches } from '../wording/allMatches';

export const claimDone = evidenceRule({
  code: 'CLM-DONE',
  severity: 'warning',
  words: 'checks.claimDone',
  column: 'evidence',
  look: (row, { recommendationsFor, statusOf, settings, reportingDay }) => {
    const planned = recommendationsFor(row).find((one) => isPlanned(statusOf(one)));
    if (!planned) return undefined;
    const words = doneIn(row.evidence, planned.recommendation, settings, reportingDay);
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

/** "…, and we do not meet it"; "this year's has not been started": the sentence ends by denying it. */
const stillNot =
  /(?:[;,] | and | but )[^,;.]{0,40}(?<!\p{L})(?:(?:do|does|did|has|have|is|are) not|cannot|no longer reflects|disagrees?)(?!\p{L})/iu;

const denied =
  /(?<!\p{L})(?:not|no|nothing|none|never|neither|nor|until|once|when|after|before|if|unless|to be|yet|without|as soon as|cannot|little|nobody|where|whether|who|claims?|says|what|to have|must|should|expected|due|planned|hoped|will|shall|make sure|ensure|ensuring)(?!\p{L})|(?<!\p{L})to $/iu;

/**
 * The words that say that it is done, or nothing. A text that also speaks of work to come tells both, and
 * says itself that it is not done.
 */
export function doneIn(
  evidence: string,
  recommendation: string,
  settings: Pick<CheckSettings, 'phrases'>,
  reportingDay: number | undefined,
): string | undefined {
  const sentences = sentencesOf(evidence);
  if (sentences.some(({ text }) => workToCome(text, settings, reportingDay) !== undefined)) {
    return undefined;
  }
  for (const { text } of sentences) {
    if (partOrElsewhere.test(text) || formerState.test(text) || stillNot.test(text)) continue;
    const found = [
      ...findPhrases(text, settings.phrases.done),
      ...doneWords.flatMap((pattern) => phrasesMatching(text, pattern)),
    ].find(
      ({ at, words }) =>
        !denied.test(text.slice(Math.max(0, at - 60), at)) &&
        !isBeforehand(clauseOf(text, at, at + words.length), recommendation),
    );
    if (found) return found.words;
  }
  return undefined;
}

/** The clause with the place: one with a subject of its own is no longer about what went before. */
function clauseOf(sentence: string, at: number, end: number): string {
  const before = sentence.slice(0, at);
  const begins = allMatches(
    before,
    /[;:] |(?:, | and )(?=(?:the|all|every|each|we|staff|officers|members|residents|which (?:concludes|completes|closes|ends|discharges)) )/giu,
  ).at(-1);
  const rest = sentence.slice(end).search(/[;:,]| and (?:the|all|every|each|we) /iu);
  return sentence.slice(begins?.index ?? 0, rest < 0 ? undefined : end + rest);
}

/** A tender or an assessment comes before the deed, unless the recommendation asks for it. */
function isBeforehand(sentence: string, recommendation: string): boolean {
  const asked = recommendation.toLowerCase();
  return allMatches(sentence, beforehand).some(([words]) => !asked.includes(words.toLowerCase()));
}
