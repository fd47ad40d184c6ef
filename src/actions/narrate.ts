import { madeFrom, madeFromComment } from '../register/madeFrom';
import type { ReportChoice } from '../report/choice';
import { layOutNarrative } from '../report/narrativeSheet';
import { buildReport } from './buildReport';
import type { OpenRegister } from './openRegister';
import type { Outcome } from './outcome';
import { writeOwnSheet } from './writeOwnSheet';

/** Writes the Narrative sheet, in place where it is there. */
export function narrate(open: OpenRegister, choice?: ReportChoice): Promise<Outcome> {
  const layout = layOutNarrative(buildReport(open, choice));
  // Which rows a movement chose cannot be told from the grid alone: of such a sheet nothing is told later.
  const made = choice?.movements?.length
    ? ''
    : madeFromComment(madeFrom(open.register, 'narrative', choice?.filter));
  return writeOwnSheet(open.grid, 'Tracker_Narrative', () => layout, {
    madeFrom: made,
  });
}
