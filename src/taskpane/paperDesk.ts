import type { MadeFile } from '../actions/exportWord';
import type { OpenRegister } from '../actions/openRegister';
import { readinessOf } from '../checks/readiness';
import type { ReportDocument } from '../report/document';
import { sayPane } from '../strings/sayPane';
import type { Deeds } from './deeds';
import type { HandOver, RichText } from './handOver';
import type { Jobs } from './jobs';
import { copiedNotice, notSavedNotice, problemNotice, savedNotice, type Notice } from './notice';
import type { PaneState } from './paneState';
import type { PaneStore } from './paneStore';
import type { Reader } from './reader';
import { stepWords } from './steps';

/** Makes the report as the person wishes it, and hands it over: as a file or to the clipboard. */
export class PaperDesk {
  constructor(
    private readonly deeds: Deeds,
    private readonly handOver: HandOver,
    private readonly store: PaneStore,
    private readonly reader: Reader,
    private readonly jobs: Jobs,
    private readonly now: () => Date,
  ) {}

  /** What the report is to hold, and the template that it goes into. */
  wish(wishes: Partial<Pick<PaneState, 'choice' | 'template'>>): void {
    this.store.goOn();
    this.store.set(wishes);
  }

  /** The report on the workbook as it was last read. */
  async report(): Promise<ReportDocument | undefined> {
    const { open, choice } = this.store.getState();
    try {
      return open && (await this.deeds.buildReport(open, choice));
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

  /** The table and the chart of the Summary sheet as a Word document. */
  exportSummary(): Promise<void> {
    return this.jobs.run('exportSummary', stepWords('exportWord').running, async () => {
      const open = await this.reader.read();
      const { choice } = this.store.getState();
      return (await this.offer(open, await this.deeds.exportSummary(open, choice))).notice;
    });
  }

  /** Makes the Word document and offers it to the person. */
  async exportWord(open: OpenRegister): Promise<Notice> {
    const { notice, saved } = await this.offer(open, await this.makeDocument(open));
    if (saved) await this.keepHandedOver(open);
    const { findings } = this.store.getState();
    // A draft is not what the committee will have seen.
    if (notice.offer || !readinessOf(findings).ready) return notice;
    const day = await this.deeds.meetingToRecord(open);
    return day === undefined ? notice : { ...notice, offer: { kind: 'recordMeeting', day } };
  }

  /** Notes what the report says now, so that later changes of it can be marked. */
  async keepHandedOver(open: OpenRegister): Promise<void> {
    const report = await this.deeds.buildReport(open, this.store.getState().choice);
    this.store.set({ handedOver: { report, at: this.now() } });
  }

  private async offer(
    open: OpenRegister,
    file: MadeFile,
  ): Promise<{ readonly notice: Notice; readonly saved: boolean }> {
    const saved = this.handOver.save(file);
    const notice = saved
      ? savedNotice(file)
      : notSavedNotice(await this.deeds.richReport(open, this.store.getState().choice));
    return { notice, saved };
  }

  /** Makes the Word document, telling how far it is; the person can stop it. */
  private async makeDocument(open: OpenRegister): Promise<MadeFile> {
    const { choice, findings, template, running } = this.store.getState();
    const stop = new AbortController();
    const job = running?.job ?? 'exportWord';
    let shown = -1;
    return this.deeds.exportWord(open, {
      choice,
      errors: readinessOf(findings).errors,
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
}
