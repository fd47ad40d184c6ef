import type { PaperSource } from '../actions/importPaper';
import type { ListChoice } from '../register/columnChoices';
import type { SetUpChoices } from '../register/setUpTypes';
import { sayPane } from '../strings/sayPane';
import type { Deeds } from './deeds';
import type { Jobs } from './jobs';
import { doneNotice } from './notice';
import type { PaneStore } from './paneStore';
import type { Reader } from './reader';

/** The ways in which a register begins: from a list of the officer's own, last year's paper, or nothing. */
export class Starting {
  constructor(
    private readonly deeds: Deeds,
    private readonly store: PaneStore,
    private readonly reader: Reader,
    private readonly jobs: Jobs,
    private readonly now: () => Date,
  ) {}

  setUp(choices?: SetUpChoices): Promise<void> {
    return this.jobs.change('setUp', sayPane('pane.setUp.running'), async (open) => {
      const outcome = await this.deeds.setUp(open, choices);
      // What is to be known of a list was said beside the button.
      return open.state === 'list' ? { ...outcome, notes: [] } : outcome;
    });
  }

  /** Keeps in the workbook what the columns of a list stand for. */
  chooseColumns(choice: ListChoice, done: string): Promise<void> {
    return this.jobs.run('chooseColumns', sayPane('pane.columns.running'), async () => {
      const open = await this.deeds.chooseColumns(await this.reader.read(), choice);
      this.store.set({ pointedAt: undefined });
      const notice = doneNotice({ message: done, notes: [] });
      return this.jobs.readAfter(notice, () => this.reader.show(open));
    });
  }

  /** Shows what the row that the person is on could be the headings of. */
  pointAtHeadings(): Promise<void> {
    return this.jobs.run('pointAtHeadings', sayPane('pane.point.running'), async () => {
      const { place, mapping } = await this.deeds.pointAtHeadings(await this.reader.read());
      this.store.set({ pointedAt: mapping });
      if (mapping) return;
      const words = { sheet: place.sheet, row: place.row + 1 };
      return { intent: 'warning', lines: [sayPane('pane.point.blank', words)] };
    });
  }

  /** Reads last year's paper and shows what it would bring. */
  previewImport(source: PaperSource): Promise<void> {
    this.store.set({ preview: undefined });
    return this.jobs.run('readPaper', sayPane('pane.import.reading'), async () => {
      this.store.set({ preview: await this.deeds.previewImport(await this.reader.read(), source) });
    });
  }

  importPaper(): Promise<void> {
    const { preview } = this.store.getState();
    if (!preview) return Promise.resolve();
    return this.jobs.change('importPaper', sayPane('pane.import.running'), async (open) => {
      const outcome = await this.deeds.importPaper(open, preview.paper);
      this.store.show(undefined);
      return outcome;
    });
  }

  newRegister(statuses?: readonly string[]): Promise<void> {
    return this.jobs.change('newRegister', sayPane('pane.new.running'), (open) =>
      this.deeds.newRegister(open, this.now(), statuses),
    );
  }

  openSample(): Promise<void> {
    return this.jobs.run('openSample', sayPane('pane.sample.running'), async () =>
      doneNotice(await this.deeds.openSample()),
    );
  }

  clearExample(): Promise<void> {
    return this.jobs.change('clearExample', sayPane('pane.example.running'), (open) =>
      this.deeds.clearExample(open),
    );
  }
}
