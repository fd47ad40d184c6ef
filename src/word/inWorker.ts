import type { DocumentOrder, MadeDocument } from './makeDocument';
import type { Making } from '../work/turns';

/** What a worker says: how far it is, and at the end either the document or why there is none. */
export type FromWorker =
  | { readonly share: number }
  | { readonly made: MadeDocument }
  | {
      readonly failed: {
        readonly name: string;
        readonly message: string;
        readonly reason?: string;
      };
    };

/** A worker that could not be started: its script was not let in or not found. */
export class NoWorker extends Error {}

/**
 * A document made by a worker of the add-in's own origin; cancelling ends the worker at once.
 * @throws NoWorker
 * @throws TemplateProblem
 * @throws the signal's reason where it was cancelled
 */
export async function makeInWorker(
  order: DocumentOrder,
  { progress, signal }: Making,
): Promise<MadeDocument> {
  signal?.throwIfAborted();
  const worker = new Worker(
    /* webpackChunkName: "word-worker" */ new URL('./worker.ts', import.meta.url),
  );
  try {
    return await new Promise((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason));
      worker.onerror = ({ message }) => reject(new NoWorker(message));
      worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
        if ('share' in data) progress?.(data.share);
        else if ('made' in data) resolve(data.made);
        // Copied from one thread to the other, an error keeps its words and loses its class.
        else reject(Object.assign(new Error(data.failed.message), data.failed));
      };
      worker.postMessage(order);
    });
  } finally {
    worker.terminate();
  }
}
