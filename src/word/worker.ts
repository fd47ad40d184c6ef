/** Makes a Word document beside the pane, which goes on answering while the library writes and zips it. */
import { makeDocument, type DocumentOrder } from './makeDocument';
import { TemplateProblem } from './fillTemplate';
import type { FromWorker } from './inWorker';

const tell = (message: FromWorker, moved: Transferable[] = []) =>
  self.postMessage(message, { transfer: moved });

self.onmessage = async ({ data }: MessageEvent<DocumentOrder>) => {
  try {
    const made = await makeDocument(data, { progress: (share) => tell({ share }) });
    tell({ made }, [made.bytes.buffer]);
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    const reason = error instanceof TemplateProblem ? { reason: error.reason } : {};
    tell({ failed: { name, message, ...reason } });
  }
};
