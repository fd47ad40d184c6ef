import type { OpenRegister } from '../actions/openRegister';
import { sayPane } from '../strings/sayPane';
import type { Deeds } from './deeds';
import { readinessOf } from '../checks/readiness';
import { problemNotice } from './notice';
import type { PaneStore } from './paneStore';

/** How long the grid must be quiet after an edit before it is read again, in milliseconds. */
export const quietTime = 700;

/** Reads the workbook for the pane: when a job asks for it, and after edits in the grid. */
export class Reader {
  /** Counts readings, so that a slow one never overwrites what a later one brought. */
  private readings = 0;
  private editedMeanwhile = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly deeds: Pick<Deeds, 'openRegister' | 'check' | 'watchChanges'>,
    private readonly store: PaneStore,
  ) {}

  async read(): Promise<OpenRegister> {
    const reading = ++this.readings;
    const open = await this.deeds.openRegister();
    if (reading === this.readings) {
      const findings = open.state === 'register' ? await this.deeds.check(open) : [];
      if (reading === this.readings) this.store.set({ open, findings });
    }
    return open;
  }

  /** From now on, reads again after each edit in the grid. */
  async follow(): Promise<void> {
    await this.deeds.watchChanges(() => this.edited());
  }

  /** A job is over: what was edited while it lasted is read now. */
  catchUp(): void {
    if (this.editedMeanwhile) this.edited();
    this.editedMeanwhile = false;
  }

  private edited(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.readEdits(), quietTime);
  }

  private async readEdits(): Promise<void> {
    if (this.store.getState().running) {
      this.editedMeanwhile = true;
      return;
    }
    const before = readinessOf(this.store.getState().findings);
    try {
      await this.read();
    } catch (error) {
      this.store.tell(problemNotice(error));
      return;
    }
    const after = readinessOf(this.store.getState().findings);
    if (before.errors !== after.errors || before.warnings !== after.warnings) {
      this.store.set({
        announcement: sayPane('pane.counts.announced', {
          errors: after.errors,
          warnings: after.warnings,
        }),
      });
    }
  }
}
