import type { Finding } from '../checks/finding';
import type { Counterparts } from '../actions/counterparts';
import type { Selection } from '../actions/follow';
import type { OpenRegister } from '../actions/openRegister';
import type { ReportDocument } from '../report/document';
import { say } from '../strings/say';
import type { Outcome } from '../actions/outcome';
import type { Deeds } from './deeds';
import { countFindings } from './findingCounts';
import type { HandOver } from './handOver';
import {
  copiedNotice,
  doneNotice,
  hiddenNotice,
  preparedNotice,
  problemNotice,
  savedNotice,
  spoken,
  stoppedNotice,
  type Notice,
  type Place,
} from './notice';
import { unopened, type Job, type PaneState } from './paneState';
import { reportHtml, reportText } from './reportHtml';
import { rewritesRegister, steps, stepWords, type Step } from './steps';

/** How long the grid must be quiet after an edit before it is read again, in milliseconds. */
export const quietTime = 700;

/**
 * What the pane knows and does, without a pixel: the panels show its state and call it. Every job
 * reads the workbook first, because a colleague may have edited it meanwhile.
 */
export class Tracker {
  private state: PaneState = unopened;
  private readonly listeners = new Set<() => void>();
  /** Counts readings, so that a slow one never overwrites what a later one brought. */
  private readings = 0;
  private editedMeanwhile = false;
  private recheckTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly deeds: Deeds,
    private readonly handOver: HandOver,
    private readonly now: () => Date = () => new Date(),
  ) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly getState = (): PaneState => this.state;

  /** Opens the workbook and follows it, where there is one. */
  async start(): Promise<void> {
    const host = await this.deeds.whereWeRun();
    if (host !== 'excel') {
      this.set({ outside: host });
      return;
    }
    this.lookAtTheme();
    await this.open();
    try {
      await this.follow();
    } catch (error) {
      this.tell(problemNotice(error));
    }
  }

  /** Office's theme may have been changed since. */
  lookAtTheme(): void {
    if (!this.state.outside) this.set({ officeBackground: this.deeds.officeBackground() });
  }

  /** The first reading, and every "Look again". */
  open(): Promise<void> {
    return this.job('open', say('pane.opening'), async () => {
      await this.read();
    });
  }

  setUp(): Promise<void> {
    return this.change('setUp', say('pane.setUp.running'), (open) => this.deeds.setUp(open));
  }

  removeColours(): Promise<void> {
    return this.change('removeColours', say('pane.removeColours.running'), (open) =>
      this.deeds.removeColours(open),
    );
  }

  repair(finding: Finding): Promise<void> {
    return this.change('repair', say('pane.findings.repairing'), () => this.deeds.repair(finding));
  }

  takeOver(difference: NonNullable<Finding['difference']>): Promise<void> {
    return this.change('takeOver', say('pane.findings.takingOver'), (open) =>
      this.deeds.takeOver(open, difference),
    );
  }

  decline(difference: NonNullable<Finding['difference']>): Promise<void> {
    return this.change('decline', say('pane.findings.declining'), (open) =>
      this.deeds.decline(open, difference),
    );
  }

  /** One step of the job. */
  run(step: Step): Promise<void> {
    return this.job(step, stepWords(step).running, async () => {
      await this.read();
      return this.perform(step);
    });
  }

  /** The report on the workbook as it was last read. */
  async report(): Promise<ReportDocument | undefined> {
    const { open } = this.state;
    try {
      return open && (await this.deeds.buildReport(open));
    } catch (error) {
      this.tell(problemNotice(error));
      return undefined;
    }
  }

  /** Takes the report to the clipboard, as rich text and as plain text. */
  async copyReport(): Promise<void> {
    const report = await this.report();
    if (!report) return;
    this.tell(copiedNotice(this.handOver.copy(reportText(report), reportHtml(report))));
  }

  /** Takes plain text to the clipboard; false where it was refused. */
  copy(text: string): boolean {
    return this.handOver.copy(text);
  }

  /** Every step in order, as an officer would do them before the papers go out. */
  prepare(): Promise<void> {
    return this.job('prepare', say('pane.opening'), async () => {
      await this.read();
      let last: Notice | undefined;
      for (const [index, step] of steps.entries()) {
        const progress = { at: index + 1, of: steps.length, step: stepWords(step).running };
        const text = say('pane.prepare.running', progress);
        this.set({ running: { job: 'prepare', text }, announcement: text });
        try {
          last = await this.perform(step);
        } catch (error) {
          return stoppedNotice(problemNotice(error), stepWords(step).name);
        }
      }
      const notes = steps.flatMap((step) => this.state.done[step]?.outcome.notes ?? []);
      return last && preparedNotice(this.state.findings, last, notes);
    });
  }

  /** Selects a cell; where it cannot be seen, says so and offers to show it. */
  async goTo(place: Place): Promise<void> {
    try {
      const gone = await this.deeds.goTo(place.sheet, place.cell);
      this.tell(gone.hidden ? hiddenNotice(gone.message, place) : undefined);
    } catch (error) {
      this.tell(problemNotice(error));
    }
  }

  showIt(place: Place): Promise<void> {
    return this.job('showIt', say('pane.hidden.showing'), async () => {
      await this.deeds.showIt(place.sheet, place.cell);
    });
  }

  tell(notice: Notice | undefined): void {
    this.set({ notice, announcement: notice ? spoken(notice) : '' });
  }

  /** Reads the workbook again after each edit in the grid, until the answer is called. */
  async follow(): Promise<() => void> {
    const stop = await this.deeds.watchChanges(() => this.edited());
    return () => {
      clearTimeout(this.recheckTimer);
      void stop();
    };
  }

  /** Tells each cell that the person comes to, the present one first, until the answer is called. */
  followSelection(listener: (selection: Selection) => void): () => void {
    let stopped = false;
    const heard = (selection: Selection) => {
      if (!stopped) listener(selection);
    };
    const failed = (error: unknown) => {
      if (!stopped) this.tell(problemNotice(error));
    };
    const watching = this.deeds.watchSelection(heard);
    watching
      .then(() => this.deeds.readSelection())
      .then(heard)
      .catch(failed);
    return () => {
      stopped = true;
      void watching.then((stop) => stop()).catch(() => undefined);
    };
  }

  counterparts(open: OpenRegister, selection: Selection): Counterparts | undefined {
    return this.deeds.counterparts(open, selection);
  }

  private edited(): void {
    clearTimeout(this.recheckTimer);
    this.recheckTimer = setTimeout(() => void this.recheck(), quietTime);
  }

  private async recheck(): Promise<void> {
    if (this.state.running) {
      this.editedMeanwhile = true;
      return;
    }
    const before = countFindings(this.state.findings);
    try {
      await this.read();
    } catch (error) {
      this.tell(problemNotice(error));
      return;
    }
    const after = countFindings(this.state.findings);
    if (before.errors !== after.errors || before.warnings !== after.warnings) {
      this.set({ announcement: say('pane.counts.announced', { ...after }) });
    }
  }

  /** A job that changes what the register reads. */
  private change(
    job: Job,
    text: string,
    deed: (open: OpenRegister) => Promise<Outcome>,
  ): Promise<void> {
    return this.job(job, text, async () => {
      const outcome = await deed(await this.read());
      await this.read();
      return doneNotice(outcome);
    });
  }

  /** Runs one job and tells what came of it. A second one is not started while it lasts. */
  private async job(
    job: Job,
    text: string,
    work: () => Promise<Notice | undefined | void>,
  ): Promise<void> {
    if (this.state.running) return;
    this.set({ running: { job, text }, notice: undefined, announcement: text });
    let notice: Notice | undefined;
    try {
      notice = (await work()) ?? undefined;
    } catch (error) {
      notice = problemNotice(error);
    }
    this.set({ running: undefined });
    this.tell(notice);
    if (this.editedMeanwhile) {
      this.editedMeanwhile = false;
      this.edited();
    }
  }

  private async perform(step: Step): Promise<Notice> {
    const { outcome, notice } = await this.outcomeOf(step);
    if (rewritesRegister.has(step)) await this.read();
    this.set({ done: { ...this.state.done, [step]: { at: this.now(), outcome } } });
    return notice;
  }

  private async outcomeOf(step: Step): Promise<{ outcome: Outcome; notice: Notice }> {
    const open = this.state.open!;
    if (step === 'exportWord') {
      const file = await this.deeds.exportWord(open);
      const notice = savedNotice(file.fileName, this.handOver.save(file));
      return { outcome: { message: notice.lines.join(' '), notes: [] }, notice };
    }
    const outcome = step === 'check' ? this.checked() : await this.deeds[step](open);
    return { outcome, notice: doneNotice(outcome) };
  }

  /** The reading has checked already; this says what it found. */
  private checked(): Outcome {
    const message = say('pane.counts.findings', { ...countFindings(this.state.findings) });
    return { message, notes: [] };
  }

  private async read(): Promise<OpenRegister> {
    const reading = ++this.readings;
    const open = await this.deeds.openRegister();
    if (reading === this.readings) {
      this.set({ open, findings: open.state === 'register' ? this.deeds.check(open) : [] });
    }
    return open;
  }

  private set(part: Partial<PaneState>): void {
    this.state = { ...this.state, ...part };
    this.listeners.forEach((listener) => listener());
  }
}
