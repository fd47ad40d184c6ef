import type { Acceptance } from '../actions/accept';
import type { Fix } from '../actions/repair';
import type { Finding, SourceDifference } from '../checks/finding';
import { sayPane } from '../strings/sayPane';
import type { Deeds } from './deeds';
import type { Jobs } from './jobs';
import type { PaneStore } from './paneStore';

/** What a person does about a finding. */
export class Mending {
  constructor(
    private readonly deeds: Deeds,
    private readonly store: PaneStore,
    private readonly jobs: Jobs,
    private readonly now: () => Date,
  ) {}

  repair(finding: Finding): Promise<void> {
    return this.jobs.change('repair', sayPane('pane.findings.repairing'), async (open) => {
      const outcome = await this.deeds.repair(open, finding);
      const { fix } = outcome;
      if (fix) this.store.set({ fixes: [fix, ...this.store.getState().fixes] });
      return outcome;
    });
  }

  /** Whether it can be undone or not, it is not offered again. */
  undo(fix: Fix): Promise<void> {
    return this.jobs.change('undoRepair', sayPane('pane.findings.undoing'), async (open) => {
      const outcome = await this.deeds.undoRepair(open, fix);
      this.store.set({ fixes: this.store.getState().fixes.filter((one) => one !== fix) });
      return outcome;
    });
  }

  accept(finding: Finding, given: Acceptance): Promise<void> {
    this.store.set({ acceptsAs: given.by });
    return this.jobs.change('accept', sayPane('pane.findings.accepting'), (open) =>
      this.deeds.accept(open, finding, given, this.now()),
    );
  }

  /** Has an accepted finding asked again. */
  takeBack(finding: Finding): Promise<void> {
    return this.jobs.change('takeBack', sayPane('pane.findings.takingBack'), (open) =>
      this.deeds.takeBack(open, finding),
    );
  }

  openSettings(): Promise<void> {
    return this.jobs.change('openSettings', sayPane('pane.findings.settings'), (open) =>
      this.deeds.openSettings(open),
    );
  }

  takeOver(difference: SourceDifference): Promise<void> {
    return this.jobs.change('takeOver', sayPane('pane.findings.takingOver'), (open) =>
      this.deeds.takeOver(open, difference),
    );
  }

  takeOverAll(differences: readonly SourceDifference[]): Promise<void> {
    return this.jobs.change('takeOverAll', sayPane('pane.findings.takingOver'), (open) =>
      this.deeds.takeOverAll(open, differences),
    );
  }

  decline(difference: SourceDifference): Promise<void> {
    return this.jobs.change('decline', sayPane('pane.findings.declining'), (open) =>
      this.deeds.decline(open, difference),
    );
  }
}
