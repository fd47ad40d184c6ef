import type { Selection } from '../excel/selection';
import { counterpartsOf, rowAt } from '../register/counterparts';
import type { SelectedRow } from '../register/counterparts';
import type { Evidence, Recommendation } from '../register/register';
import type { OpenRegister } from './openRegister';

/** A selected row of either table with its rows in the other. */
export interface Counterparts {
  readonly selected: SelectedRow;
  readonly evidence: readonly Evidence[];
  readonly recommendations: readonly Recommendation[];
}

/** The rows that belong to the selected one; nothing outside the two tables. */
export function counterparts(
  { register }: OpenRegister,
  selection: Selection,
): Counterparts | undefined {
  const selected = rowAt(register, selection);
  if (!selected) return undefined;
  const { evidenceFor, recommendationsFor } = counterpartsOf(register);
  return selected.table === 'recommendations'
    ? { selected, evidence: evidenceFor(selected.recommendation), recommendations: [] }
    : { selected, evidence: [], recommendations: recommendationsFor(selected.evidence) };
}
