import type { OpenRegister } from '../../../src/register/openRegister';
import { workbookOf, type Written } from '../workbook';

/** A workbook as its cells are written down, or one that more must be said of than its cells. */
export type RuleCase = Written | OpenRegister;

/** For each rule, by its code, workbooks in which it must find something, and near misses of that. */
export type RuleCases = Readonly<
  Record<string, { readonly found: readonly RuleCase[]; readonly not: readonly RuleCase[] }>
>;

export function opened(one: RuleCase): OpenRegister {
  return 'register' in one ? one : workbookOf(one);
}
