import type { Finding } from '../checks/finding';
import { counterpartsOf } from '../register/counterparts';
import { positionOf } from '../register/grid';
import type { Recommendation, Register } from '../register/register';

/**
 * The findings in rows of the chosen recommendations and of their evidence, and those that stand in no row of either
 * table: what is amiss with the workbook as a whole is amiss whatever a person looks at. One pass over rows and findings.
 */
export function chosenFindings(
  findings: readonly Finding[],
  register: Register,
  isChosen: (recommendation: Recommendation) => boolean,
): Finding[] {
  const { recommendationsFor } = counterpartsOf(register);
  const { recommendations, evidence } = register.tables;
  const leftOut = new Map<string, Set<number>>();
  const leave = (sheet: string | undefined, row: number) => {
    if (sheet === undefined) return;
    const rows = leftOut.get(sheet) ?? new Set();
    leftOut.set(sheet, rows.add(row));
  };
  for (const one of register.recommendations) {
    if (!isChosen(one)) leave(recommendations?.grid.sheet, one.row);
  }
  for (const one of register.evidence) {
    const of = recommendationsFor(one);
    // Evidence that names no recommendation belongs to none that was left out.
    if (of.length > 0 && !of.some(isChosen)) leave(evidence?.grid.sheet, one.row);
  }
  return findings.filter(({ sheet, cell }) => !leftOut.get(sheet)?.has(positionOf(cell).row));
}
