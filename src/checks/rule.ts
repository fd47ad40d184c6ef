import { sayCheck, type CheckKey } from '../strings/sayChecks';
import type { CheckedWorkbook, Finding, Rule, Severity } from './finding';

/** The first part of each rule's keys in the catalogue of words, e.g. "checks.refBlank". */
export type RuleWords =
  Extract<CheckKey, `checks.${string}.title`> extends `${infer Words}.title` ? Words : never;

/** What a rule tells of one finding; the rule itself adds its code, severity and title. */
export type Found = Omit<Finding, 'code' | 'severity' | 'title'>;

interface RuleDescription {
  readonly code: string;
  readonly severity: Severity;
  readonly words: RuleWords;
  readonly look: (workbook: CheckedWorkbook) => Found[];
}

/** A rule of the catalogue. Its title and what it is about stand under `words` in the catalogue of words. */
export function rule({ code, severity, words, look }: RuleDescription): Rule {
  const title = sayCheck(`${words}.title`);
  return {
    code,
    severity,
    title,
    about: sayCheck(`${words}.about`),
    check: (workbook) => look(workbook).map((found) => ({ code, severity, title, ...found })),
  };
}
