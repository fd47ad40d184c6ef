import { layOutFindings } from '../checks/findingsSheet';
import { missingTables } from '../checks/missingTables';
import type { OpenRegister } from './openRegister';
import type { Outcome } from './outcome';
import { writeOwnSheet } from './writeOwnSheet';

/** Writes the Findings sheet, in place where it is there. */
export async function writeFindings(open: OpenRegister): Promise<Outcome> {
  // The rules are loaded when they are first asked for, as in the pane.
  const { checkHere } = await import(/* webpackChunkName: "checks" */ './checkHere');
  const layout = layOutFindings(await checkHere(open), missingTables(open.register));
  return writeOwnSheet(open.grid, 'Tracker_Findings', () => layout);
}
