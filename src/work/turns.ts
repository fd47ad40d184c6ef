import type { Steps } from './steps';

/** How long work is followed on its way, and stopped. */
export interface Making {
  /** Told how far it is, from 0 to 1. */
  readonly progress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * How long a turn takes at the most before it lets others, in milliseconds: steps are short beside it, so that the pane
 * answers within 50 (https://www.w3.org/TR/longtasks-1/).
 */
const turnTime = 30;

/**
 * Steps to their end, in turns between which others work.
 * @throws the signal's reason where it was stopped
 */
export async function inTurns<Result>(steps: Steps<Result>, making: Making = {}): Promise<Result> {
  let began = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - began < turnTime) continue;
    await turn(step.value, making);
    began = performance.now();
  }
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
export function othersHaveWorked(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
