import type { PaperSource } from '../actions/importPaper';
import type { Finding } from '../checks/finding';
import type { ListChoice } from '../register/columnChoices';
import type { Counterparts } from '../actions/counterparts';
import type { Selection } from '../actions/follow';
import type { MadeFile } from '../actions/exportWord';
import type { OpenRegister } from '../actions/openRegister';
import type { SetUpChoices } from '../register/setUpTypes';
import type { ReportDocument } from '../report/document';
import { sayPane } from '../strings/sayPane';
import type { Outcome } from '../actions/outcome';
import type { Deeds } from './deeds';
import type { HandOver, RichText } from './handOver';
import {
  cancelledNotice,
  checkedNotice,
  copiedNotice,
  doneNotice,
  hiddenNotice,
  notSavedNotice,
  preparedNotice,
  problemNotice,
  savedNotice,
  stoppedNotice,
  type Notice,
  type Place,
} from './notice';
import { differencesOf } from './differencesOf';
import type { Job, PaneState, Panel, View } from './paneState';
import { PaneStore } from './paneStore';
import { Reader } from './reader';
import { rewritesRegister, steps, stepWords, type Step } from './steps';

/**
 * What the pane knows and does, without a pixel: the panels show its state and call it. Every job
 * reads the workbook first, because a colleague may have edited it meanwhile.
 */
export class Tracker {
  private readonly store = new PaneStore();
  private readonly reader: Reader;

  constructor(
    private readonly deeds: Deeds,
    private readonly handOver: HandOver,
    private readonly now: () => Date = () => new Date(),
  ) {
    this.reader = new Reader(deeds, this.store);
  }

  readonly subscribe = this.store.subscribe;
  readonly getState = this.store.getState;

  /** Opens the workbook and follows it, where there is one. */
  async start(): Promise<void> {
    const host = await this.deeds.whereWeRun();
    if (host !== 'excel') {
      this.store.set({ outside: host });
      return;
    }
    this.lookAtTheme();
    await this.open();
    // What colleagues changed since the last time comes before anything else.
    if (differencesOf(this.state.findings).length > 0) this.show('changes');
    try {
      await this.reader.follow();
    } catch (error) {
      this.store.tell(problemNotice(error));
    }
  }

  /** Office's theme may have been changed since. */
  lookAtTheme(): void {
    if (!this.state.outside) this.store.set({ officeBackground: this.deeds.officeBackground() });
  }

  /** The first reading, and every "Look again". */
  open(): Promise<void> {
    return this.job('open', sayPane('pane.opening'), async () => {
      await this.reader.read();
    });
  }

  setUp(choices?: SetUpChoices): Promise<void> {
    return this.change('setUp', sayPane('pane.setUp.running'), (open) =>
      this.deeds.setUp(open, choices),
    );
  }

  /** What stands in place of the panels; nothing brings them back. */
  show(view: View | undefined): void {
    this.store.set({ view, preview: undefined });
  }

  /** Says why something was not done. */
  warn(line: string): void {
    this.store.tell({ intent: 'warning', lines: [line] });
  }

  /** Keeps in the workbook what the columns of a list stand for. */
  chooseColumns(choice: ListChoice, done: string): Promise<void> {
    return this.job('chooseColumns', sayPane('pane.columns.running'), async () => {
      const open = await this.deeds.chooseColumns(await this.reader.read(), choice);
      this.store.set({ open });
      return doneNotice({ message: done, notes: [] });
    });
  }

  /** Reads last year's paper and shows what it would bring. */
  previewImport(source: PaperSource): Promise<void> {
    this.store.set({ preview: undefined });
    return this.job('readPaper', sayPane('pane.import.reading'), async () => {
      this.store.set({ preview: await this.deeds.previewImport(await this.reader.read(), source) });
    });
  }

  importPaper(): Promise<void> {
    const { preview } = this.state;
    if (!preview) return Promise.resolve();
    return this.change('importPaper', sayPane('pane.import.running'), async (open) => {
      const outcome = await this.deeds.importPaper(open, preview.paper);
      this.show(undefined);
      return outcome;
    });
  }

  newRegister(): Promise<void> {
    return this.change('newRegister', sayPane('pane.new.running'), (open) =>
      this.deeds.newRegister(open, this.now()),
    );
  }

  clearExample(): Promise<void> {
    return this.change('clearExample', sayPane('pane.example.running'), (open) =>
      this.deeds.clearExample(open),
    );
  }

  removeColours(): Promise<void> {
    return this.change('removeColours', sayPane('pane.removeColours.running'), (open) =>
      this.deeds.removeColours(open),
    );
  }

  removeLinks(): Promise<void> {
    return this.change('removeLinks', sayPane('pane.removeLinks.running'), (open) =>
      this.deeds.removeLinks(open),
    );
  }

  repair(finding: Finding): Promise<void> {
    return this.change('repair', sayPane('pane.findings.repairing'), () =>
      this.deeds.repair(finding),
    );
  }

  takeOver(difference: NonNullable<Finding['difference']>): Promise<void> {
    return this.change('takeOver', sayPane('pane.findings.takingOver'), (open) =>
      this.deeds.takeOver(open, difference),
    );
  }

  takeOverAll(differences: readonly NonNullable<Finding['difference']>[]): Promise<void> {
    return this.change('takeOverAll', sayPane('pane.findings.takingOver'), (open) =>
      this.deeds.takeOverAll(open, differences),
    );
  }

  decline(difference: NonNullable<Finding['difference']>): Promise<void> {
    return this.change('decline', sayPane('pane.findings.declining'), (open) =>
      this.deeds.decline(open, difference),
    );
  }

  /** One step of the job. */
  run(step: Step): Promise<void> {
    return this.job(step, stepWords(step).running, async () => {
      await this.reader.read();
      return this.perform(step);
    });
  }

  /** The report on the workbook as it was last read. */
  async report(): Promise<ReportDocument | undefined> {
    const { open } = this.state;
    try {
      return open && (await this.deeds.buildReport(open, this.state.choice));
    } catch (error) {
      this.store.tell(problemNotice(error));
      return undefined;
    }
  }

  /**
   * Takes the report to the clipboard. Nothing is waited for: the web view on the Mac lets a page copy
   * only in the very moment of the click.
   */
  copyReport({ text, html }: RichText, report?: ReportDocument): void {
    const taken = this.handOver.copy(text, html);
    if (taken && report) this.store.set({ handedOver: { report, at: this.now() } });
    this.store.tell(copiedNotice(taken));
  }

  /** What the report is to hold, and the template that it goes into. */
  wish(wishes: Partial<Pick<PaneState, 'choice' | 'template'>>): void {
    this.store.set(wishes);
  }

  /** The table and the chart of the Summary sheet as a Word document. */
  exportSummary(): Promise<void> {
    return this.job('exportSummary', stepWords('exportWord').running, async () => {
      const file = await this.deeds.exportSummary(await this.reader.read());
      return this.handOver.save(file)
        ? savedNotice(file.fileName, file.remarks)
        : notSavedNotice(await this.deeds.richReport(this.state.open!, this.state.choice));
    });
  }

  /** Takes plain text to the clipboard; false where it was refused. */
  copy(text: string): boolean {
    return this.handOver.copy(text);
  }

  /** Every step in order, as an officer would do them before the papers go out. */
  prepare(): Promise<void> {
    return this.job('prepare', sayPane('pane.opening'), async () => {
      await this.reader.read();
      let last: Notice | undefined;
      for (const [index, step] of steps.entries()) {
        const progress = { at: index + 1, of: steps.length, step: stepWords(step).running };
        const text = sayPane('pane.prepare.running', progress);
        this.store.set({ running: { job: 'prepare', text }, announcement: text });
        try {
          last = await this.perform(step);
        } catch (error) {
          if (isCancelled(error)) return cancelledNotice();
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
      this.store.tell(gone.hidden ? hiddenNotice(gone.message, place) : undefined);
    } catch (error) {
      this.store.tell(problemNotice(error));
    }
  }

  showIt(place: Place): Promise<void> {
    return this.job('showIt', sayPane('pane.hidden.showing'), async () => {
      await this.deeds.showIt(place.sheet, place.cell);
    });
  }

  choosePanel(panel: Panel): void {
    this.store.set({ panel });
  }

  dismiss(): void {
    this.store.tell(undefined);
  }

  /** Tells each cell that the person comes to, the present one first, until the answer is called. */
  followSelection(listener: (selection: Selection) => void): () => void {
    let stopped = false;
    const heard = (selection: Selection) => {
      if (!stopped) listener(selection);
    };
    const failed = (error: unknown) => {
      if (!stopped) this.store.tell(problemNotice(error));
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

  /** A job that changes what the register reads. */
  private change(
    job: Job,
    text: string,
    deed: (open: OpenRegister) => Promise<Outcome>,
  ): Promise<void> {
    return this.job(job, text, async () => {
      const outcome = await deed(await this.reader.read());
      await this.reader.read();
      if (this.state.view === 'changes' && differencesOf(this.state.findings).length === 0)
        this.show(undefined);
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

  private async perform(step: Step): Promise<Notice> {
    const { outcome, notice } = await this.outcomeOf(step);
    if (rewritesRegister.has(step)) await this.reader.read();
    this.store.set({ done: { ...this.state.done, [step]: { at: this.now(), outcome } } });
    return notice;
  }

  private async outcomeOf(step: Step): Promise<{ outcome: Outcome; notice: Notice }> {
    const open = this.state.open!;
    const { choice } = this.state;
    if (step === 'exportWord') {
      const file = await this.makeDocument(open);
      const saved = this.handOver.save(file);
      const notice = saved
        ? savedNotice(file.fileName, file.remarks)
        : notSavedNotice(await this.deeds.richReport(open, choice));
      if (saved) await this.keepHandedOver(open);
      return { outcome: { message: notice.lines[0]!, notes: [] }, notice };
    }
    if (step === 'check') return this.checked();
    const outcome =
      step === 'narrate' ? await this.deeds.narrate(open, choice) : await this.deeds[step](open);
    if (step === 'narrate') await this.keepHandedOver(open);
    return { outcome, notice: doneNotice(outcome) };
  }

  /** Makes the Word document, telling how far it is; the person can stop it. */
  private async makeDocument(open: OpenRegister): Promise<MadeFile> {
    const { choice, template } = this.state;
    const stop = new AbortController();
    const job = this.state.running?.job ?? 'exportWord';
    let shown = -1;
    return this.deeds.exportWord(open, {
      choice,
      ...(template && { template: template.bytes }),
      signal: stop.signal,
      progress: (share) => {
        const percent = Math.floor(share * 10) * 10;
        if (percent === shown) return;
        shown = percent;
        const text = sayPane('pane.save.progress', { percent });
        this.store.set({ running: { job, text, cancel: () => stop.abort() } });
      },
    });
  }

  private async keepHandedOver(open: OpenRegister): Promise<void> {
    const report = await this.deeds.buildReport(open, this.state.choice);
    this.store.set({ handedOver: { report, at: this.now() } });
  }

  /** The reading has checked already; this says what it found. */
  private checked(): { outcome: Outcome; notice: Notice } {
    const notice = checkedNotice(this.state.findings);
    return { outcome: { message: notice.lines.join(' '), notes: [] }, notice };
  }

  private get state(): PaneState {
    return this.store.getState();
  }
}

function isCancelled(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
