import type { CheckSettings } from '../checkSettings';
import { quote } from '../quote';
import { evidenceRule } from '../rowRule';
import { findPhrases } from '../wording/phrases';
import { sentencesOf } from '../wording/sentences';
import { fewPeople } from './fewPeople';
import { namesPeople } from './people';
import { personalData } from './personalData';
import { toldApart } from './toldApart';

export const privateMatter = evidenceRule({
  code: 'RDR-PRIVATE',
  severity: 'warning',
  words: 'checks.privateMatter',
  column: 'evidence',
  look: (row, { settings }) => {
    const words = privateIn(row.evidence, settings);
    return words === undefined ? undefined : { words, values: { words: quote(words) } };
  },
});

/** The words of a text that may not be for publication, or nothing. */
export function privateIn(
  text: string,
  { phrases, limits }: Pick<CheckSettings, 'phrases' | 'limits'>,
): string | undefined {
  for (const { text: sentence } of sentencesOf(text)) {
    const isOfPeople = namesPeople(sentence);
    const found =
      listed(sentence, phrases.private) ??
      toldApart(sentence, isOfPeople) ??
      fewPeople(sentence, limits.smallNumber) ??
      personalData(sentence);
    if (found !== undefined) return found;
  }
  return undefined;
}

function listed(sentence: string, phrases: readonly string[]): string | undefined {
  const found = findPhrases(sentence, phrases).find(({ words, at }) => {
    // "A suspended ceiling", "no one was dismissed", "the policy on dismissal".
    const after = sentence.slice(at + words.length, at + words.length + 24);
    const before = sentence.slice(Math.max(0, at - 40), at);
    if (
      /(?<!\p{L})(?:no|none|nobody|not|never|without|fewer|policy|policies|procedure|code|rules|guidance|guide to|advice on|course on|training|trained|how|if|when|whether|any|every|each|number of|rate of|levels? of|service|services|helpline|prevention|(?:staff|employees|officers|anyone|those) who (?:are|is))(?: [\p{L}-]+)?(?: [\p{L}-]+)? $/iu.test(
        before,
      )
    )
      return false;
    // Premises and licensees are warned in writing too.
    if (
      /warning$/iu.test(words) &&
      !/(?<!\p{L})(?:officer|worker|manager|employee|staff|teacher|disciplinary|misconduct|capability|driver|he|she|his|her)(?!\p{L})/iu.test(
        sentence,
      )
    )
      return false;
    return !/^ (?:sentence|ceiling|policy|policies|procedure|procedures|code|panel|rates?|levels?|figures|prevention|strategy|statistics|training|services?)(?!\p{L})/iu.test(
      after,
    );
  });
  return found?.words;
}
