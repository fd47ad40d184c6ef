import { layOutFindings } from '../checks/findingsSheet';
import { check } from './check';
import type { OpenRegister } from './openRegister';
import type { Outcome } from './outcome';
import { writeOwnSheet } from './writeOwnSheet';

/** Writes the Findings sheet, in place where it is there. */
export function writeFindings(open: OpenRegister): Promise<Outcome> {
  const layout = layOutFindings(check(open));
  return writeOwnSheet(open.grid, 'Tracker_Findings', () => layout);
}
