import { positionOf } from '../register/grid';
import type { CheckedWorkbook, Finding, Severity } from './finding';

const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** Sorts findings as a person works through them: what blocks first, then sheet by sheet, down the rows. */
export function inOrder(
  findings: readonly Finding[],
  { register, sources }: CheckedWorkbook,
): Finding[] {
  const { recommendations, evidence, details } = register.tables;
  const sheets = [recommendations?.grid, evidence?.grid, details].flatMap(
    (table) => table?.sheet ?? [],
  );
  const order = new Map<string, number>();
  for (const sheet of [...sheets, ...sources.map(({ name }) => name)]) {
    if (!order.has(sheet)) order.set(sheet, order.size);
  }
  return findings
    .map((finding) => ({
      finding,
      keys: [
        severities.indexOf(finding.severity),
        order.get(finding.sheet) ?? order.size,
        ...rowAndColumn(finding.cell),
      ],
    }))
    .sort((a, b) => compare(a.keys, b.keys))
    .map(({ finding }) => finding);
}

/** B10 stands below B9, and AA right of Z: as numbers, for as texts they would not. */
function rowAndColumn(cell: string): [row: number, column: number] {
  const { row, column } = positionOf(cell);
  return [row, column];
}

function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((key, index) => key !== other[index]);
  return at < 0 ? 0 : one[at]! - other[at]!;
}
