import { say } from '../strings/say';
import { buildReport } from './buildReport';
import type { OpenRegister } from './openRegister';

/** A file to be handed to the person. */
export interface MadeFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** The committee report as a Word document. What makes it is loaded when it is first asked for. */
export async function exportWord(open: OpenRegister): Promise<MadeFile> {
  const report = buildReport(open);
  const { reportToDocx } = await import('../word/reportToDocx');
  return { fileName: fileNameFor(report.title), bytes: await reportToDocx(report) };
}

/** The longest name that Windows takes is 255 characters with its folder; people read the beginning. */
const longestName = 80;

function fileNameFor(title: string): string {
  const plain = title.replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ').replace(/\s+/g, ' ');
  const name = plain
    .trim()
    .slice(0, longestName)
    .replace(/[. ]+$/, '');
  return `${name === '' ? say('actions.word.fileName') : name}.docx`;
}
