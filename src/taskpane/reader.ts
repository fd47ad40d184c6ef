import type { OpenRegister } from '../actions/openRegister';
import type { GridChange } from '../actions/readEdits';
import { readinessOf } from '../checks/readiness';
import { withKeptRows } from '../register/keptRows';
import { sayPane } from '../strings/sayPane';
import type { Deeds } from './deeds';
import { problemNotice } from './notice';
import type { PaneStore } from './paneStore';

/** How long the grid must be quiet after an edit before what was edited is read, in milliseconds. */
export const quietTime = 700;

/**
 * How long it must be quiet before the whole is read again, in milliseconds: a formula that the edit has recalculated
 * elsewhere raises no event of a change (https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-oncalculated-member).
 */
export const settleTime = 5000;

/** Reads the workbook for the pane: when a job asks for it, and after edits in the grid. */
export class Reader {
  /** Counts readings, so that a slow one never overwrites what a later one brought. */
  private readings = 0;
  private changes: GridChange[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly deeds: Pick<Deeds, 'openRegister' | 'readEdits' | 'check' | 'watchChanges'>,
    private readonly store: PaneStore,
  ) {}

  read(): Promise<OpenRegister> {
    this.changes = [];
    clearTimeout(this.timer);
    return this.readBy(() => this.deeds.openRegister());
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

  /** Of what was edited only the rows are read, where that does; the whole follows when the grid has settled. */
  private async readEdits(): Promise<void> {
    const { running, open } = this.store.getState();
    if (running) return;
    const changes = this.changes;
    this.changes = [];
    await this.readAndTell(async () => {
      try {
        const edited = open?.state === 'register' && (await this.deeds.readEdits(open, changes));
        if (!edited) return await this.deeds.openRegister();
        if (this.changes.length === 0) this.after(settleTime, () => this.settle());
        return edited;
      } catch (error) {
        // They are still to be read, with the next edit.
        this.changes = [...changes, ...this.changes];
        throw error;
      }
    });
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
  private async readBy(reading: () => Promise<OpenRegister>): Promise<OpenRegister> {
    const number = ++this.readings;
    const read = await reading();
    const open = {
      ...read,
      register: withKeptRows(this.store.getState().open?.register, read.register),
    };
    if (number === this.readings) {
      const findings = open.state === 'register' ? await this.deeds.check(open) : [];
      if (number === this.readings) this.store.set({ open, findings });
    }
    return open;
  }
}
