import type { Finding, SourceDifference } from '../checks/finding';
import { sayPane } from '../strings/sayPane';
import type { Deeds } from './deeds';
import type { Jobs } from './jobs';

/** What a person does about a finding. */
export class Mending {
  constructor(
    private readonly deeds: Deeds,
    private readonly jobs: Jobs,
  ) {}

  repair(finding: Finding): Promise<void> {
    return this.jobs.change('repair', sayPane('pane.findings.repairing'), () =>
      this.deeds.repair(finding),
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
