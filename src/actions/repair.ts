import type { Finding } from '../checks/finding';
import { writeCell } from '../excel/writeCell';
import { say } from '../strings/say';
import { check } from './check';
import { openRegister } from './openRegister';
import type { Outcome } from './outcome';

/**
 * Puts a finding's repair into its cell. The workbook is read and checked again first: the row may stand
 * elsewhere by now, or somebody may have mended it.
 */
export async function repair(finding: Finding): Promise<Outcome> {
  const now = check(await openRegister()).filter((one) => isSame(one, finding));
  const found =
    now.find(({ cell }) => cell === finding.cell) ?? (now.length === 1 ? now[0] : undefined);
  if (!found?.repair) return { message: say('actions.repair.gone'), notes: [] };
  await writeCell(found.sheet, found.cell, found.repair.value);
  const { sheet, cell } = found;
  return {
    message: say('actions.repair.done', { sheet, cell, value: found.repair.value }),
    notes: [],
  };
}

function isSame(one: Finding, other: Finding): boolean {
  return (
    one.code === other.code &&
    one.sheet === other.sheet &&
    one.ref === other.ref &&
    one.repair?.value === other.repair?.value &&
    columnOf(one) === columnOf(other)
  );
}

function columnOf({ cell }: Finding): string {
  return cell.replace(/\d+$/, '');
}
