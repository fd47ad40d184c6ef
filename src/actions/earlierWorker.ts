/** Reads last quarter's workbook beside the pane, which goes on answering: 20,000 rows take some seconds. */
import { UnreadableWorkbook } from '../xlsx/unreadable';
import type { FromWorker } from './earlierInWorker';
import { earlierMeeting } from './earlierMeeting';

const tell = (message: FromWorker) => self.postMessage(message);

self.onmessage = ({ data }: MessageEvent<Uint8Array>) => {
  try {
    tell({ meeting: earlierMeeting(data) });
  } catch (error) {
    if (error instanceof UnreadableWorkbook) tell({ reason: error.reason });
    else tell({ failed: String(error) });
  }
};
