import type { Outcome } from '../actions/outcome';
import { sayPane } from '../strings/sayPane';
import type { Deeds } from './deeds';
import { isCancelled, type Jobs } from './jobs';
import {
  cancelledNotice,
  checkedNotice,
  doneNotice,
  preparedNotice,
  problemNotice,
  stoppedNotice,
  type Notice,
} from './notice';
import type { PaneStore } from './paneStore';
import type { PaperDesk } from './paperDesk';
import type { Reader } from './reader';
import { generatedBy, rewritesRegister, steps, stepWords, type Step } from './steps';

/** Runs the steps of the job, one or all. */
export class StepRunner {
  constructor(
    private readonly deeds: Deeds,
    private readonly store: PaneStore,
    private readonly reader: Reader,
    private readonly jobs: Jobs,
    private readonly desk: PaperDesk,
    private readonly now: () => Date,
  ) {}

  /** One step of the job. */
  run(step: Step): Promise<void> {
    return this.jobs.run(step, stepWords(step).running, async () => {
      await this.reader.read();
      return this.perform(step);
    });
  }

  /** Every step in order, as an officer would do them before the papers go out. */
  prepare(): Promise<void> {
    return this.jobs.run('prepare', sayPane('pane.opening'), async () => {
      await this.reader.read();
      let last: Notice | undefined;
      for (const [index, step] of steps.entries()) {
        const progress = { at: index + 1, of: steps.length, step: stepWords(step).running };
        const text = sayPane('pane.prepare.running', progress);
        this.store.set({ running: { job: 'prepare', text }, announcement: text });
        try {
          last = await this.perform(step);
        } catch (error) {
          if (isCancelled(error)) return cancelledNotice('prepare');
          return stoppedNotice(problemNotice(error), stepWords(step).name);
        }
      }
      const { done, findings } = this.store.getState();
      const notes = steps.flatMap((step) => done[step]?.outcome.notes ?? []);
      return last && preparedNotice(findings, last, notes);
    });
  }

  private async perform(step: Step): Promise<Notice> {
    const { outcome, notice } = await this.outcomeOf(step);
    const { done, madeFrom, open, choice } = this.store.getState();
    const kind = generatedBy[step];
    this.store.set({
      done: { ...done, [step]: { at: this.now(), outcome } },
      ...(kind &&
        open && {
          madeFrom: { ...madeFrom, [kind]: { register: open.register, filter: choice.filter } },
        }),
    });
    return rewritesRegister.has(step) ? this.jobs.readAfter(notice) : notice;
  }

  private async outcomeOf(step: Step): Promise<{ outcome: Outcome; notice: Notice }> {
    const { open, choice } = this.store.getState();
    if (step === 'exportWord') {
      const notice = await this.desk.exportWord(open!);
      return { outcome: { message: notice.lines[0]!, notes: [] }, notice };
    }
    if (step === 'check') return this.checked();
    const outcome =
      step === 'narrate' || step === 'summarise'
        ? await this.deeds[step](open!, choice)
        : await this.deeds[step](open!);
    if (step === 'narrate') await this.desk.keepHandedOver(open!);
    return { outcome, notice: doneNotice(outcome) };
  }

  /** The reading has checked already; this says what it found. */
  private checked(): { outcome: Outcome; notice: Notice } {
    const notice = checkedNotice(this.store.getState().findings);
    return { outcome: { message: notice.lines.join(' '), notes: [] }, notice };
  }
}
