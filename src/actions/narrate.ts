import type { ReportChoice } from '../report/choice';
import { layOutNarrative } from '../report/narrativeSheet';
import { othersHaveWorked } from '../work/turns';
import { buildReport } from './buildReport';
import { keptFrom } from './keptFrom';
import type { OpenRegister } from './openRegister';
import type { Outcome } from './outcome';
import { writeOwnSheet } from './writeOwnSheet';

/** Writes the Narrative sheet, in place where it is there. */
export async function narrate(open: OpenRegister, choice?: ReportChoice): Promise<Outcome> {
  const report = buildReport(open, choice);
  await othersHaveWorked();
  const layout = layOutNarrative(report);
  return writeOwnSheet(open.grid, 'Tracker_Narrative', () => layout, {
    madeFrom: keptFrom(open.register, 'narrative', choice),
  });
}
