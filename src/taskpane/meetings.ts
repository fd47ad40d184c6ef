import type { WorkbookFile } from '../actions/earlierWorkbook';
import { meetingsOf, type Meeting } from '../history/meeting';
import type { Since } from '../history/sinceLast';
import { sayPane } from '../strings/sayPane';
import type { Deeds } from './deeds';
import type { Jobs } from './jobs';
import { doneNotice } from './notice';
import type { PaneStore } from './paneStore';

/** A recommendation that has another ref now than it had then. */
export interface Renumbered {
  readonly ref: string;
  readonly was: string;
}

/** By which an answer is kept: it holds whatever else is compared. */
export function keyOf({ ref, was }: Renumbered): string {
  return JSON.stringify([ref, was]);
}

/** Records what stands at a meeting, and takes records out and back. */
export class Meetings {
  constructor(
    private readonly deeds: Deeds,
    private readonly store: PaneStore,
    private readonly jobs: Jobs,
  ) {}

  /** @param day counted from 1 January 1970 */
  record(day: number): Promise<void> {
    return this.jobs.change('recordMeeting', sayPane('pane.meetings.recording'), (open) =>
      this.deeds.recordMeeting(open, day),
    );
  }

  /** What is removed can be brought back for as long as the pane is open. */
  remove(day: number): Promise<void> {
    return this.jobs.change('removeMeeting', sayPane('pane.meetings.removing'), async (open) => {
      const removed = meetingsOf(open.register).find((meeting) => meeting.day === day);
      const outcome = await this.deeds.removeMeeting(open, day);
      this.store.set({ removedMeeting: removed });
      return outcome;
    });
  }

  /** The report is compared with a workbook from disk; the one that is open is neither read nor written. */
  compareWithFile(file: WorkbookFile): Promise<void> {
    const text = sayPane('pane.meetings.reading', { file: file.name });
    return this.jobs.runStoppable('readEarlierWorkbook', text, async (signal) => {
      const { meeting, ...outcome } = await this.deeds.readEarlierWorkbook(file, signal);
      this.compareWith({ meeting, apart: [] });
      return doneNotice(outcome);
    });
  }

  /** With the meeting before, where it is not said with which. */
  compareWith(since?: Since): void {
    const { style, filter, movements } = this.store.getState().choice;
    this.store.set({
      choice: { style, filter, ...(movements && { movements }), ...(since && { since }) },
    });
  }

  /** Whether recommendations are what had the same words under another ref then; without an answer they are. */
  answerRenumbered(then: Meeting, renumbered: readonly Renumbered[], same: boolean): void {
    const { choice, sameRefs } = this.store.getState();
    const apart = new Set(choice.since?.meeting === then ? choice.since.apart : []);
    const answered = new Set(sameRefs);
    for (const one of renumbered) {
      if (same) answered.add(keyOf(one));
      else answered.delete(keyOf(one));
      if (same) apart.delete(one.ref);
      else apart.add(one.ref);
    }
    this.store.set({ sameRefs: answered });
    if (choice.since || apart.size > 0) this.compareWith({ meeting: then, apart: [...apart] });
  }

  bringBack(): Promise<void> {
    const { removedMeeting } = this.store.getState();
    if (!removedMeeting) return Promise.resolve();
    return this.jobs.change('returnMeeting', sayPane('pane.meetings.recording'), async (open) => {
      const outcome = await this.deeds.returnMeeting(open, removedMeeting);
      this.store.set({ removedMeeting: undefined });
      return outcome;
    });
  }
}
