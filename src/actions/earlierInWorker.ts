import type { Meeting } from '../history/meeting';
import { UnreadableWorkbook, type UnreadableReason } from '../xlsx/unreadable';

/** What the worker says in the end. */
export type FromWorker =
  | { readonly meeting: Meeting }
  | { readonly reason: UnreadableReason }
  | { readonly failed: string };

/**
 * Reads a workbook's file in a worker of the add-in's own origin; stopping ends the worker at once.
 * @returns undefined where no worker can be started
 * @throws UnreadableWorkbook
 * @throws the signal's reason where it was stopped
 */
export async function readInWorker(
  bytes: Uint8Array,
  signal: AbortSignal | undefined,
): Promise<Meeting | undefined> {
  signal?.throwIfAborted();
  const worker = new Worker(
    /* webpackChunkName: "xlsx-worker" */ new URL('./earlierWorker.ts', import.meta.url),
  );
  try {
    const said = await new Promise<FromWorker | undefined>((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason));
      worker.onerror = () => resolve(undefined);
      worker.onmessage = ({ data }: MessageEvent<FromWorker>) => resolve(data);
      worker.postMessage(bytes);
    });
    if (!said) return undefined;
    if ('reason' in said) throw new UnreadableWorkbook(said.reason);
    if ('failed' in said) throw new Error(said.failed);
    return said.meeting;
  } finally {
    worker.terminate();
  }
}
