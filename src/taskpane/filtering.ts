import { isNarrowed, noFilter, type ReportChoice } from '../report/choice';
import { sayPane } from '../strings/sayPane';
import type { Deeds } from './deeds';
import type { Jobs } from './jobs';
import type { PaneStore } from './paneStore';
import type { Reader } from './reader';

/**
 * Which recommendations the person looks at: overview, findings, report and Word export follow. Nothing of it is written
 * to the workbook until they ask for it in the grid.
 */
export class Filtering {
  constructor(
    private readonly deeds: Deeds,
    private readonly store: PaneStore,
    private readonly reader: Reader,
    private readonly jobs: Jobs,
  ) {}

  choose(part: Pick<Partial<ReportChoice>, 'filter' | 'movements'>): void {
    this.store.goOn();
    this.store.set({ choice: { ...this.store.getState().choice, ...part } });
  }

  /** All recommendations again, in the grid too where the pane has filtered it. */
  async clear(): Promise<void> {
    const { filtered } = this.store.getState();
    this.choose({ filter: noFilter, movements: [] });
    this.store.set({ announcement: sayPane('pane.filter.cleared') });
    if (!filtered) return;
    await this.jobs.run('unfilterGrid', sayPane('pane.filter.clearing'), async () => {
      // Not tried again where it fails: the table may be gone, or filtered otherwise by then.
      this.store.set({ filtered: undefined });
      await this.deeds.unfilterGrid(filtered);
      return { intent: 'success', lines: [sayPane('pane.filter.gridAsBefore')] };
    });
  }

  /** Whether the grid can be filtered so that nobody else sees it. */
  filtersAlone(): Promise<boolean> {
    return this.deeds.filtersAlone();
  }

  /** Filters the grid's own table by what is chosen in the pane. */
  showInGrid(): Promise<void> {
    return this.jobs.run('filterGrid', sayPane('pane.filter.applying'), async () => {
      const open = await this.reader.read();
      const { choice, filtered: before } = this.store.getState();
      if (!isNarrowed(choice)) return undefined;
      const filtered = await this.deeds.filterGrid(open, choice, before);
      if (!filtered) return { intent: 'warning', lines: [sayPane('pane.filter.noneInGrid')] };
      this.store.set({ filtered });
      const line = sayPane(filtered.inView ? 'pane.filter.inView' : 'pane.filter.inGrid');
      return { intent: 'success', lines: [line] };
    });
  }

  /** Chooses in the pane what the grid's table is filtered by. */
  takeUp(): Promise<void> {
    return this.jobs.run('takeUpFilter', sayPane('pane.filter.reading'), async () => {
      const open = await this.reader.read();
      const { filter, left } = await this.deeds.takeUpFilter(open);
      if (filter) this.choose({ filter, movements: [] });
      const notes =
        left.length > 0
          ? [sayPane('pane.filter.left', { count: left.length, headings: left.join(', ') })]
          : [];
      if (filter) {
        const intent = left.length > 0 ? 'warning' : 'success';
        return { intent, lines: [sayPane('pane.filter.takenUp'), ...notes] };
      }
      return { intent: 'warning', lines: [sayPane('pane.filter.noneToTake'), ...notes] };
    });
  }
}
