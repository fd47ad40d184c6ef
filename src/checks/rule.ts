import { sayCheck, type CheckKey } from '../strings/sayChecks';
import type { CheckedWorkbook, Finding, RuleOfTheWhole, Severity } from './finding';
import { toEnd, type Steps } from '../work/steps';

/** The first part of each rule's keys in the catalogue of words, e.g. "checks.refBlank". */
export type RuleWords =
  Extract<CheckKey, `checks.${string}.title`> extends `${infer Words}.title` ? Words : never;

/** What a rule tells of one finding; the rule itself adds its code, severity and title. */
export type Found = Omit<Finding, 'code' | 'severity' | 'title'>;

interface RuleDescription {
  readonly code: string;
  readonly severity: Severity;
  readonly words: RuleWords;
  /** In steps where it takes long in a large workbook. */
  readonly look: (workbook: CheckedWorkbook) => Found[] | Steps<Found[]>;
}

/** A rule about the whole. Its title and what it is about stand under `words` in the catalogue of words. */
export function rule({ code, severity, words, look }: RuleDescription): RuleOfTheWhole {
  const title = sayCheck(`${words}.title`);
  function* inSteps(workbook: CheckedWorkbook): Steps<Finding[]> {
    const looked = look(workbook);
    const found = Array.isArray(looked) ? looked : yield* looked;
    return found.map((one) => ({ code, severity, title, ...one }));
  }
  return {
    code,
    severity,
    title,
    get about() {
      return sayCheck(`${words}.about`);
    },
    check: (workbook) => toEnd(inSteps(workbook)),
    inSteps,
  };
}
