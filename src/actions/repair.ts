import type { Finding } from '../checks/finding';
import { restoreCell, writeCell, type WrittenCell } from '../excel/writeCell';
import { tableCellsOf, type TableCell } from '../register/tableCells';
import { say } from '../strings/say';
import { sayMending } from '../strings/sayMending';
import { check } from './check';
import { findAgain } from './findAgain';
import type { OpenRegister } from './openRegister';
import type { Outcome } from './outcome';

/** A repair that was made: enough to find its cell again, wherever it stands by then, and to undo it. */
export interface Fix {
  readonly sheet: string;
  readonly cell: string;
  readonly of: Pick<TableCell, 'table' | 'ref' | 'column'>;
  readonly before: string;
  readonly after: string;
  readonly written: WrittenCell;
}

export interface RepairOutcome extends Outcome {
  readonly fix?: Fix;
}

/**
 * Puts a finding's repair into its cell, as it is in a workbook that was read just now: the row may stand elsewhere since the
 * finding was shown, or somebody may have mended it.
 */
export async function repair(open: OpenRegister, finding: Finding): Promise<RepairOutcome> {
  const found = findAgain(await check(open), finding);
  if (!found?.repair) return { message: say('actions.repair.gone'), notes: [], nothingDone: true };
  const { sheet, cell } = found;
  const { value, isDate } = found.repair;
  const there = tableCellsOf(open.register).at(found);
  const written = await writeCell(sheet, cell, value, {
    ...(isDate && { isDate }),
    ...(there && { checked: there.text }),
  });
  return {
    message: say('actions.repair.done', { sheet, cell, value }),
    notes: [],
    ...(there && {
      fix: {
        sheet,
        cell,
        of: { ...there, ref: there.isRef ? value : there.ref },
        before: there.text,
        after: value,
        written,
      },
    }),
  };
}

/** Undoes a repair, as long as the cell holds what the repair wrote; Excel's own undo is not promised. */
export async function undoRepair({ register }: OpenRegister, fix: Fix): Promise<Outcome> {
  const places = tableCellsOf(register).addressesOf(fix.of);
  const place =
    places.find(({ cell }) => cell === fix.cell) ?? (places.length === 1 ? places[0] : undefined);
  if (!place) return { message: sayMending('mending.undo.gone'), notes: [], nothingDone: true };
  const { sheet, cell } = place;
  const restored = await restoreCell(sheet, cell, fix.written);
  return restored
    ? { message: sayMending('mending.undo.done', { sheet, cell }), notes: [] }
    : {
        message: sayMending('mending.undo.changed', { sheet, cell }),
        notes: [],
        nothingDone: true,
      };
}
