import { madeFrom, madeFromComment } from '../register/madeFrom';
import { layOutSummary } from '../report/summarySheet';
import type { OpenRegister } from './openRegister';
import type { Outcome } from './outcome';
import { writeOwnSheet } from './writeOwnSheet';

/** Writes the Summary sheet, in place where it is there. */
export function summarise({ grid, register }: OpenRegister): Promise<Outcome> {
  const { recommendations, evidence } = register.tables;
  const tables = [recommendations, evidence].flatMap((table) => table?.grid.name ?? []);
  return writeOwnSheet(grid, 'Tracker_Summary', (first) => layOutSummary(register, first), {
    restsOn: tables,
    madeFrom: madeFromComment(madeFrom(register, 'summary')),
  });
}
