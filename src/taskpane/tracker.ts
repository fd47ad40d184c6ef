import { sayPane } from '../strings/sayPane';
import type { Deeds } from './deeds';
import { differencesOf } from './differencesOf';
import { Filtering } from './filtering';
import { Guide } from './guide';
import type { HandOver } from './handOver';
import { Jobs } from './jobs';
import { Meetings } from './meetings';
import { Mending } from './mending';
import { problemNotice } from './notice';
import { PaperDesk } from './paperDesk';
import type { Panel, View } from './paneState';
import { PaneStore } from './paneStore';
import { Reader } from './reader';
import { Starting } from './starting';
import { StepRunner } from './stepRunner';

/**
 * What the pane knows and does, without a pixel: the panels show its state and call it. Every job
 * reads the workbook first, because a colleague may have edited it meanwhile.
 */
export class Tracker {
  readonly starting: Starting;
  readonly mending: Mending;
  readonly meetings: Meetings;
  readonly desk: PaperDesk;
  readonly steps: StepRunner;
  readonly guide: Guide;
  readonly filtering: Filtering;
  private readonly store = new PaneStore();
  /** Office may be asked only once it is ready. */
  private inExcel = false;
  private readonly reader: Reader;
  private readonly jobs: Jobs;

  constructor(
    private readonly deeds: Deeds,
    private readonly handOver: HandOver,
    now: () => Date = () => new Date(),
  ) {
    const store = this.store;
    const reader = (this.reader = new Reader(deeds, store));
    const jobs = (this.jobs = new Jobs(store, reader));
    this.starting = new Starting(deeds, store, reader, jobs, now);
    this.mending = new Mending(deeds, store, jobs, now);
    this.meetings = new Meetings(deeds, store, jobs);
    this.desk = new PaperDesk(deeds, handOver, store, reader, jobs, now);
    this.steps = new StepRunner(deeds, store, reader, jobs, this.desk, now);
    this.guide = new Guide(deeds, store, jobs);
    this.filtering = new Filtering(deeds, store, reader, jobs);
  }

  readonly subscribe = this.store.subscribe;
  readonly getState = this.store.getState;

  /** Opens the workbook and follows it, where there is one. */
  async start(): Promise<void> {
    await this.open();
    if (this.getState().outside) return;
    // What colleagues changed since the last time comes before anything else.
    if (differencesOf(this.getState().findings).length > 0) this.show('changes');
    try {
      await this.reader.follow();
    } catch (error) {
      this.store.tell(problemNotice(error));
    }
  }

  /** Office's theme may have been changed since. */
  lookAtTheme(): void {
    if (!this.inExcel) return;
    const { officeBackground: before } = this.getState();
    const officeBackground = this.deeds.officeBackground();
    if (officeBackground !== before) this.store.set({ officeBackground });
  }

  /** The first reading, and every "Look again". */
  open(): Promise<void> {
    return this.jobs.runStoppable('open', sayPane('pane.opening'), async (signal) => {
      const host = await this.deeds.whereWeRun();
      if (host !== 'excel') {
        this.store.set({ outside: host });
        return;
      }
      this.inExcel = true;
      this.lookAtTheme();
      await this.reader.read(signal);
    });
  }

  removeColours(): Promise<void> {
    return this.jobs.change('removeColours', sayPane('pane.removeColours.running'), (open) =>
      this.deeds.removeColours(open),
    );
  }

  removeLinks(): Promise<void> {
    return this.jobs.change('removeLinks', sayPane('pane.removeLinks.running'), (open) =>
      this.deeds.removeLinks(open),
    );
  }

  /** What stands in place of the panels; nothing brings them back. */
  show(view: View | undefined): void {
    this.store.goOn();
    this.store.show(view);
  }

  /** @param sought words that the panel of findings is to be searched for */
  choosePanel(panel: Panel, sought = ''): void {
    this.store.goOn();
    this.store.set({ panel, sought });
  }

  /** Says why something was not done. */
  warn(line: string): void {
    this.store.tell({ intent: 'warning', lines: [line] });
  }

  dismiss(): void {
    this.store.tell(undefined);
  }

  /** Takes plain text to the clipboard; false where it was refused. */
  copy(text: string): boolean {
    return this.handOver.copy(text);
  }
}
