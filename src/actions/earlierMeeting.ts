import { withoutUnfinished } from '../excel/unfinished';
import { meetingDay, positionsNow, type Meeting } from '../history/meeting';
import { registerIn } from '../register/registerIn';
import { UnreadableWorkbook } from '../xlsx/unreadable';
import { readWorkbookGrid } from '../xlsx/workbookGrid';

/**
 * How the recommendations stand in a workbook's file, of whatever shape set up understands, and of which day they are
 * by its own report details.
 * @throws UnreadableWorkbook
 */
export function earlierMeeting(bytes: Uint8Array): Meeting {
  const register = registerIn(withoutUnfinished(readWorkbookGrid(bytes)));
  if (!register) throw new UnreadableWorkbook('noSheets');
  return { day: meetingDay(register), positions: positionsNow(register) };
}
