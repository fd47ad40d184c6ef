import { layOutSummary } from '../report/summarySheet';
import type { OpenRegister } from './openRegister';
import type { Outcome } from './outcome';
import { writeOwnSheet } from './writeOwnSheet';

/** Writes the Summary sheet, in place where it is there. */
export function summarise({ grid, register }: OpenRegister): Promise<Outcome> {
  return writeOwnSheet(grid, 'Tracker_Summary', (first) => layOutSummary(register, first));
}
