import { layOutNotice } from '../checks/findingsSheet';
import { writeNotice } from '../excel/writeNotice';
import { say } from '../strings/say';

/**
 * Tells a person something where no pane is open: in the first cell of the Findings sheet, which is
 * made where it is not there (docs/decisions.md, "Where does a ribbon button say that something went
 * wrong?").
 * @returns where it stands
 */
export function tell(text: string): Promise<{ sheet: string; cell: string }> {
  return writeNotice({
    areaName: 'Tracker_Findings',
    text,
    layout: layOutNotice(text),
    unfinished: say('actions.sheet.unfinished'),
  });
}
