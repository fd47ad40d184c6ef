import { madeFrom, madeFromComment } from '../register/madeFrom';
import { layOutSummary } from '../report/summarySheet';
import type { OpenRegister } from './openRegister';
import type { Outcome } from './outcome';
import { writeOwnSheet } from './writeOwnSheet';

/** Writes the Summary sheet, in place where it is there. */
export function summarise({ grid, register }: OpenRegister): Promise<Outcome> {
  const { recommendations, evidence, history } = register.tables;
  const grids = [recommendations?.grid, evidence?.grid, history];
  const tables = grids.flatMap((table) => table?.name ?? []);
  return writeOwnSheet(grid, 'Tracker_Summary', (first) => layOutSummary(register, first), {
    restsOn: tables,
    madeFrom: madeFromComment(madeFrom(register, 'summary')),
  });
}
