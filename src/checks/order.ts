import { positionOf } from '../register/grid';
import type { CheckedWorkbook, Finding, Severity } from './finding';
import type { Steps } from '../work/steps';

const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** More rows and columns than a sheet has, so that a place is one number. */
const rows = 2 ** 21;
const columns = 2 ** 15;

/** How many findings get their place in a step. */
const atOnce = 500;

/** Sorts findings as a person works through them: what blocks first, then sheet by sheet, down the rows. */
export function* inOrder(
  findings: readonly Finding[],
  { register, sources }: CheckedWorkbook,
): Steps<Finding[]> {
  const { recommendations, evidence, details } = register.tables;
  const sheets = [recommendations?.grid, evidence?.grid, details].flatMap(
    (table) => table?.sheet ?? [],
  );
  const order = new Map<string, number>();
  for (const sheet of [...sheets, ...sources.map(({ name }) => name)]) {
    if (!order.has(sheet)) order.set(sheet, order.size);
  }
  const placed: { finding: Finding; place: number }[] = [];
  for (const [at, finding] of findings.entries()) {
    if (at % atOnce === 0) yield at / findings.length;
    const { row, column } = positionOf(finding.cell);
    const block =
      severities.indexOf(finding.severity) * (order.size + 1) +
      (order.get(finding.sheet) ?? order.size);
    placed.push({ finding, place: (block * rows + row + 1) * columns + column + 1 });
  }
  return placed.sort((a, b) => a.place - b.place).map(({ finding }) => finding);
}
