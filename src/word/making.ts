/** How the making of a document is followed, and how it is stopped. */
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
  if (progress || signal) await new Promise((resolve) => setTimeout(resolve, 0));
  signal?.throwIfAborted();
}
