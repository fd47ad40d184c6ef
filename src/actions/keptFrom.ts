import { madeFrom, madeFromComment, type GeneratedKind } from '../register/madeFrom';
import type { Register } from '../register/register';
import { wholeReport, type ReportChoice } from '../report/choice';

/**
 * What the name of a generated sheet keeps, so that a later reading can tell whether the grid has changed since.
 * @returns "" where nothing can be told later: which rows a movement chose is not to be seen in the grid alone
 */
export function keptFrom(
  register: Register,
  kind: GeneratedKind,
  { filter, movements = [] }: Pick<ReportChoice, 'filter' | 'movements'> = wholeReport,
): string {
  return movements.length > 0 ? '' : madeFromComment(madeFrom(register, kind, filter));
}
