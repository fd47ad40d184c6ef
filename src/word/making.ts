/** How the making of a document, and other long work, is followed and stopped. */
export interface Making {
  /** Told how far it is, from 0 to 1. */
  readonly progress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Tells how far it is, lets others work, and stops where it was cancelled.
 * @throws the signal's reason
 */
export async function turn(share: number, { progress, signal }: Making): Promise<void> {
  progress?.(share);
  await othersHaveWorked();
  signal?.throwIfAborted();
}

/**
 * By a message and not by a timer: a timer of a timer waits for four milliseconds (HTML Standard, timer initialization steps),
 * and in a page that nobody sees for a second (https://developer.chrome.com/blog/timer-throttling-in-chrome-88).
 */
function othersHaveWorked(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
