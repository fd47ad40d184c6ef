import type { OpenRegister } from '../actions/openRegister';
import type { Outcome } from '../actions/outcome';
import { differencesOf } from './differencesOf';
import { cancelledNotice, doneNotice, problemNotice, type Notice } from './notice';
import type { Job } from './paneState';
import type { PaneStore } from './paneStore';
import type { Reader } from './reader';

/** Runs what a person asks for, one thing at a time, and tells what came of it. */
export class Jobs {
  constructor(
    private readonly store: PaneStore,
    private readonly reader: Reader,
  ) {}

  /** Runs one job and tells what came of it. A second one is not started while it lasts. */
  async run(job: Job, text: string, work: () => Promise<Notice | undefined | void>): Promise<void> {
    if (this.store.getState().running) return;
    this.store.set({ running: { job, text }, notice: undefined, announcement: text });
    let notice: Notice | undefined;
    try {
      notice = (await work()) ?? undefined;
    } catch (error) {
      notice = isCancelled(error) ? cancelledNotice() : problemNotice(error);
    }
    this.store.set({ running: undefined });
    this.store.tell(notice);
    this.reader.catchUp();
  }

  /** A job that changes what the register reads. */
  change(job: Job, text: string, deed: (open: OpenRegister) => Promise<Outcome>): Promise<void> {
    return this.run(job, text, async () => {
      const outcome = await deed(await this.reader.read());
      await this.reader.read();
      const { view, findings } = this.store.getState();
      if (view === 'changes' && differencesOf(findings).length === 0) this.store.show(undefined);
      return doneNotice(outcome);
    });
  }
}

/** Whether the person stopped it. */
export function isCancelled(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
