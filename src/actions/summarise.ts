import type { ReportChoice } from '../report/choice';
import { layOutSummary } from '../report/summarySheet';
import { keptFrom } from './keptFrom';
import type { OpenRegister } from './openRegister';
import type { Outcome } from './outcome';
import { writeOwnSheet } from './writeOwnSheet';

/** Writes the Summary sheet, in place where it is there. It counts every row; beside them those that were chosen. */
export function summarise(
  { grid, register }: OpenRegister,
  choice?: ReportChoice,
): Promise<Outcome> {
  const { recommendations, evidence, history } = register.tables;
  const grids = [recommendations?.grid, evidence?.grid, history];
  const tables = grids.flatMap((table) => table?.name ?? []);
  return writeOwnSheet(grid, 'Tracker_Summary', (first) => layOutSummary(register, first, choice), {
    restsOn: tables,
    madeFrom: keptFrom(register, 'summary', choice),
  });
}
