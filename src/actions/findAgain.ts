import type { Finding } from '../checks/finding';

/**
 * The finding in a new check: its row may stand elsewhere by now, or somebody may have mended it. Where several are alike,
 * the one in the same cell.
 */
export function findAgain(findings: readonly Finding[], finding: Finding): Finding | undefined {
  const alike = findings.filter((one) => isSame(one, finding));
  return (
    alike.find(({ cell }) => cell === finding.cell) ?? (alike.length === 1 ? alike[0] : undefined)
  );
}

function isSame(one: Finding, other: Finding): boolean {
  return (
    one.code === other.code &&
    one.sheet === other.sheet &&
    one.ref === other.ref &&
    one.words === other.words &&
    one.repair?.value === other.repair?.value &&
    columnOf(one) === columnOf(other)
  );
}

function columnOf({ cell }: Finding): string {
  return cell.replace(/\d+$/, '');
}
