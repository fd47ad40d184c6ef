import { WorkbookProblem } from '../excel/problem';
import type { Meeting } from '../history/meeting';
import { longDay } from '../strings/numbers';
import { sayHistory } from '../strings/sayHistory';
import { UnreadableWorkbook, type UnreadableReason } from '../xlsx/unreadable';
import type { Outcome } from './outcome';

/** Last quarter's workbook, as the person chose it from disk. */
export type WorkbookFile = Pick<File, 'name' | 'size' | 'arrayBuffer'>;

export interface EarlierWorkbook extends Outcome {
  /** As it stood then; its day is that of its own report details, where they have one. */
  readonly meeting: Meeting & { readonly file: string };
}

/** In bytes; with its pictures, which are of no use here. */
const largestFile = 60_000_000;

/**
 * How the recommendations stood in another workbook, to be compared with. It is read here: neither is it opened in
 * Excel, nor anything written to the workbook that is.
 * @throws WorkbookProblem that names the file, where it cannot be read or holds no recommendations
 * @throws the signal's reason where it was stopped
 */
export async function readEarlierWorkbook(
  file: WorkbookFile,
  signal?: AbortSignal,
): Promise<EarlierWorkbook> {
  try {
    const meeting = { ...(await meetingIn(await bytesOf(file), signal)), file: file.name };
    return { meeting, message: comparedWith(meeting), notes: [] };
  } catch (error) {
    throw error instanceof UnreadableWorkbook ? refusal(file, error.reason) : error;
  }
}

async function bytesOf(file: WorkbookFile): Promise<Uint8Array> {
  if (file.size > largestFile) throw new UnreadableWorkbook('tooLarge');
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new UnreadableWorkbook('absent');
  }
}

/** In a worker where there are such, so that the pane answers all the while; Node has none of a browser's. */
async function meetingIn(bytes: Uint8Array, signal: AbortSignal | undefined): Promise<Meeting> {
  if (typeof Worker !== 'undefined') {
    const { readInWorker } = await import('./earlierInWorker');
    const read = await readInWorker(bytes, signal);
    if (read) return read;
  }
  const { earlierMeeting } = await import(/* webpackChunkName: "xlsx-reader" */ './earlierMeeting');
  return earlierMeeting(bytes);
}

function comparedWith({ file, day, positions }: EarlierWorkbook['meeting']): string {
  return sayHistory('history.file.compared', {
    ...{ file, count: positions.length },
    dated: day === undefined ? 'no' : 'yes',
    date: day === undefined ? '' : longDay(day),
  });
}

function refusal({ name }: WorkbookFile, reason: UnreadableReason): WorkbookProblem {
  const code = `Workbook ${reason}`;
  return new WorkbookProblem(code, sayHistory(`history.file.${reason}`, { file: name }), code);
}
