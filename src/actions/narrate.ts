import type { ReportChoice } from '../report/choice';
import { layOutNarrative } from '../report/narrativeSheet';
import { buildReport } from './buildReport';
import { keptFrom } from './keptFrom';
import type { OpenRegister } from './openRegister';
import type { Outcome } from './outcome';
import { writeOwnSheet } from './writeOwnSheet';

/** Writes the Narrative sheet, in place where it is there. */
export function narrate(open: OpenRegister, choice?: ReportChoice): Promise<Outcome> {
  const layout = layOutNarrative(buildReport(open, choice));
  return writeOwnSheet(open.grid, 'Tracker_Narrative', () => layout, {
    madeFrom: keptFrom(open.register, 'narrative', choice),
  });
}
