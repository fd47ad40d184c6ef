import { meetingsOf } from '../history/meeting';
import { sayPane } from '../strings/sayPane';
import type { Deeds } from './deeds';
import type { Jobs } from './jobs';
import type { PaneStore } from './paneStore';

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
