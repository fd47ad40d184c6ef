/** The preview page: a workbook that stands in for Excel, and beside it the add-in's own task pane. */
import './page.css';
import { sayInPreview } from '../strings';
import { UnreadableWorkbook } from '../workbook/openXlsx';
import { copyName } from './copyName';
import { putOnDesk, type OpenBook } from './desk';
import { downloadFile } from './download';
import { fontsReady } from './fonts';
import { acceptDroppedFiles } from './dropZone';
import { Messages } from './messages';
import { handedOver } from './newWindow';
import { makeShell } from './shell';
import { askAboutUnsaved } from './unsaved';

let open: OpenBook | undefined;
/** One thing at a time: opening and saving never overlap. */
let busy = false;

const shell = makeShell({
  open: (file) => void openFile(file),
  save: () => void oneAtATime(saveCopy),
  sample: () => void openSample(),
});
const messages = new Messages();
const tellProblem = (text: string) => messages.show('problem', text);
acceptDroppedFiles((file) => void openFile(file), tellProblem);
window.addEventListener('beforeunload', (event) => {
  if (open?.changes.any) event.preventDefault();
});
const handed = handedOver();
void (handed ? openFrom(handed, sayInPreview('page.newName')) : openSample());

function openFile(file: File): Promise<void> {
  return oneAtATime(() => replaceWith(file.name, () => file.arrayBuffer()));
}

function openSample(): Promise<void> {
  return openFrom('/sample.xlsx', sayInPreview('page.sampleName'));
}

function openFrom(address: string, name: string): Promise<void> {
  return oneAtATime(() =>
    replaceWith(name, async () => {
      const answer = await fetch(address);
      if (!answer.ok) throw new Error(`${answer.status}`);
      return answer.arrayBuffer();
    }),
  );
}

/** Opens a workbook in place of the one that is open, unless there is something in it to lose. */
async function replaceWith(name: string, read: () => Promise<ArrayBuffer>): Promise<void> {
  if (open?.changes.any) {
    const choice = await askAboutUnsaved(open.name);
    if (choice === 'stay' || (choice === 'save' && !(await saveCopy()))) return;
  }
  shell.busy(sayInPreview('page.opening', { name }));
  try {
    await fontsReady();
    const next = await putOnDesk(shell, name, new Uint8Array(await read()), tellProblem);
    open?.close();
    open = next;
    shell.name(next.readOnly ? sayInPreview('page.readOnly', { name }) : name);
    messages.clear();
  } catch (error) {
    const reason =
      error instanceof UnreadableWorkbook
        ? sayInPreview(`unreadable.${error.reason}`)
        : reasonOf(error);
    tellProblem(sayInPreview(open ? 'page.unreadable' : 'page.failed', { name, reason }));
  } finally {
    shell.busy(undefined);
  }
}

/** True when the copy has been made. */
async function saveCopy(): Promise<boolean> {
  if (!open) return false;
  const name = copyName(open.name);
  try {
    downloadFile(name, await open.bytes());
    open.changes.saved();
    messages.show('done', sayInPreview('page.saved', { name }));
    return true;
  } catch (error) {
    tellProblem(sayInPreview('page.saveFailed', { reason: reasonOf(error) }));
    return false;
  }
}

async function oneAtATime(work: () => Promise<unknown>): Promise<void> {
  if (busy) return;
  busy = true;
  try {
    await work();
  } finally {
    busy = false;
  }
}

/** What an unforeseen error says, for the message; the rest is in the browser's console. */
function reasonOf(error: unknown): string {
  console.error(error);
  return error instanceof Error ? error.message : String(error);
}
