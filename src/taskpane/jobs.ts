import type { OpenRegister } from '../actions/openRegister';
import type { Outcome } from '../actions/outcome';
import { differencesOf } from './differencesOf';
import { cancelledNotice, CheckStopped, doneNotice, problemNotice, type Notice } from './notice';
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
      notice = isCancelled(error) ? cancelledNotice(job) : problemNotice(error);
    }
    this.store.set({ running: undefined });
    this.store.tell(notice);
    this.reader.catchUp();
  }

  /**
   * A job that a person can stop. It is over at once then: what it waits for may take long, and what comes of that is
   * not to be taken any more where the signal says so.
   */
  runStoppable(
    job: Job,
    text: string,
    work: (signal: AbortSignal) => Promise<Notice | undefined | void>,
  ): Promise<void> {
    const stop = new AbortController();
    return this.run(job, text, async () => {
      this.store.set({ running: { job, text, cancel: () => stop.abort() } });
      return Promise.race([work(stop.signal), whenStopped(stop.signal)]);
    });
  }

  /** A job that changes what the register reads. */
  change(job: Job, text: string, deed: (open: OpenRegister) => Promise<Outcome>): Promise<void> {
    return this.run(job, text, async () => {
      const outcome = await deed(await this.reader.read());
      const done = await this.readAfter(doneNotice(outcome));
      const { view, findings } = this.store.getState();
      if (view === 'changes' && differencesOf(findings).length === 0) this.store.show(undefined);
      return done;
    });
  }

  /** Reads what a job has written. Where the person stops the check of that, what was done is told all the same. */
  async readAfter(
    done: Notice,
    reading: () => Promise<unknown> = () => this.reader.read(),
  ): Promise<Notice> {
    try {
      await reading();
      return done;
    } catch (error) {
      if (error instanceof CheckStopped) error.done = done.lines;
      throw error;
    }
  }
}

function whenStopped(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) =>
    signal.addEventListener('abort', () => reject(signal.reason as DOMException)),
  );
}

/** Whether the person stopped it. */
export function isCancelled(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
