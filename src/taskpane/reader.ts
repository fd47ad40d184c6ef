import type { OpenRegister } from '../actions/openRegister';
import type { GridChange } from '../actions/readEdits';
import type { Finding } from '../checks/finding';
import { readinessOf } from '../checks/readiness';
import { withKeptRows } from '../register/keptRows';
import { sayPane } from '../strings/sayPane';
import type { Deeds } from './deeds';
import { CheckStopped, problemNotice } from './notice';
import type { PaneStore } from './paneStore';

/** How long the grid must be quiet after an edit before what was edited is read, in milliseconds. */
export const quietTime = 700;

/**
 * How long it must be quiet before the whole is read again, in milliseconds: a formula that the edit has recalculated
 * elsewhere raises no event of a change (https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-oncalculated-member).
 */
export const settleTime = 5000;

/** How long a reading or a check may last before a person is told that it does, and can stop it, in milliseconds. */
export const soon = 1000;

/** Reads the workbook for the pane: when a job asks for it, and after edits in the grid. */
export class Reader {
  /** Counts readings, so that a slow one never overwrites what a later one brought. */
  private readings = 0;
  private changes: GridChange[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** What was read last, whether its check came to an end or not: edits are read into it. */
  private latest: OpenRegister | undefined;
  /** Ends the check under way. */
  private checking: AbortController | undefined;

  constructor(
    private readonly deeds: Pick<Deeds, 'openRegister' | 'readEdits' | 'check' | 'watchChanges'>,
    private readonly store: PaneStore,
  ) {}

  /**
   * @param signal - of a person who does not wait for it any more: then it is not shown
   * @throws CheckStopped where the person stopped the check: then the pane shows what it showed before
   */
  read(signal?: AbortSignal): Promise<OpenRegister> {
    this.changes = [];
    clearTimeout(this.timer);
    return this.readBy(() => this.deeds.openRegister(), signal);
  }

  /** Checks and shows a reading that an action has made. */
  show(open: OpenRegister): Promise<OpenRegister> {
    return this.readBy(async () => open);
  }

  /** From now on, reads again after each edit in the grid. */
  async follow(): Promise<void> {
    await this.deeds.watchChanges((change) => this.edited(change));
  }

  /** A job is over: what was edited while it lasted is read now. */
  catchUp(): void {
    if (this.changes.length > 0) this.after(quietTime, () => this.readEdits());
  }

  private edited(change: GridChange): void {
    this.changes.push(change);
    this.after(quietTime, () => this.readEdits());
  }

  private after(time: number, work: () => Promise<void>): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void work(), time);
  }

  private async readEdits(): Promise<void> {
    // The check under way is of a workbook that is no more: it is begun again with what was edited.
    if (this.checking) this.checking.abort();
    else if (!this.store.getState().running) await this.readAndTell(() => this.readChanges());
  }

  /** Of what was edited only the rows are read, where that does; the whole follows when the grid has settled. */
  private async readChanges(): Promise<OpenRegister> {
    const { changes, latest } = this;
    this.changes = [];
    try {
      const edited = latest?.state === 'register' && (await this.deeds.readEdits(latest, changes));
      if (!edited) return await this.deeds.openRegister();
      if (this.changes.length === 0) this.after(settleTime, () => this.settle());
      return edited;
    } catch (error) {
      // They are still to be read, with the next edit.
      this.changes = [...changes, ...this.changes];
      throw error;
    }
  }

  private async settle(): Promise<void> {
    if (!this.store.getState().running) await this.readAndTell(() => this.deeds.openRegister());
  }

  private async readAndTell(reading: () => Promise<OpenRegister>): Promise<void> {
    const before = readinessOf(this.store.getState().findings);
    try {
      await this.readBy(reading);
    } catch (error) {
      this.store.tell(problemNotice(error));
      return;
    }
    const { errors, warnings } = readinessOf(this.store.getState().findings);
    if (before.errors !== errors || before.warnings !== warnings) {
      this.store.set({ announcement: sayPane('pane.counts.announced', { errors, warnings }) });
    }
  }

  /** Rows that are as they were stay the same objects, so that checking them again costs nothing. */
  private async readBy(
    reading: () => Promise<OpenRegister>,
    signal?: AbortSignal,
  ): Promise<OpenRegister> {
    const number = ++this.readings;
    this.checking?.abort();
    const isWanted = () => number === this.readings && !signal?.aborted;
    for (;;) {
      const read = await reading();
      const register = withKeptRows(this.latest?.register, read.register);
      const open = { ...read, register };
      if (!isWanted()) return open;
      this.latest = open;
      const findings = await this.check(open, signal);
      if (!isWanted()) return open;
      if (findings) {
        this.store.set({ open, findings });
        return open;
      }
      reading = () => this.readChanges();
    }
  }

  /** Nothing where the workbook has changed since it was read. */
  private async check(
    open: OpenRegister,
    signal?: AbortSignal,
  ): Promise<readonly Finding[] | undefined> {
    if (open.state !== 'register') return [];
    const stop = (this.checking = new AbortController());
    const began = performance.now();
    let shown: string | undefined;
    try {
      const findings = await this.deeds.check(open, {
        signal: stop.signal,
        progress: (share) => {
          signal?.throwIfAborted();
          if (performance.now() - began < soon) return;
          const text = sayPane('pane.check.progress', { percent: Math.floor(share * 10) * 10 });
          if (text === shown) return;
          shown = text;
          this.store.set({
            checking: { text, cancel: () => this.stopCheck(stop) },
            announcement: sayPane('pane.step.check.running'),
          });
        },
      });
      return isOvertaken(stop.signal) ? undefined : findings;
    } catch (error) {
      if (isOvertaken(stop.signal)) return undefined;
      throw error;
    } finally {
      if (this.checking === stop) {
        this.checking = undefined;
        if (shown !== undefined) this.store.set({ checking: undefined });
      }
    }
  }

  /** It is not begun again before a person asks for it or edits something. */
  private stopCheck(check: AbortController): void {
    clearTimeout(this.timer);
    check.abort(new CheckStopped());
  }
}

/** The workbook has changed since; nobody stopped the check. */
function isOvertaken({ aborted, reason }: AbortSignal): boolean {
  return aborted && !(reason instanceof CheckStopped);
}
