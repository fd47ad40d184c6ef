import type { Host } from '../host/host';
import { countedActions } from './outcome';
import type { CountedAction, ReportOutcome } from './outcome';
import type { Progress } from './progress';

/** Tells each action as it begins, and counts what it costs in requests to the workbook. */
export class Measured {
  private readonly roundTrips = Object.fromEntries(
    countedActions.map((action) => [action, 0]),
  ) as Record<CountedAction, number>;
  private requestBytes = 0;
  private responseBytes = 0;

  constructor(
    private readonly host: Host,
    readonly progress: Progress,
  ) {}

  async run<T>(action: CountedAction, work: () => Promise<T>): Promise<T> {
    this.progress.begin(action);
    try {
      return await work();
    } finally {
      const counts = this.host.traffic.take();
      this.roundTrips[action] += counts.roundTrips;
      this.requestBytes += counts.requestBytes;
      this.responseBytes += counts.responseBytes;
    }
  }

  figures(): ReportOutcome['host'] {
    const { requestBytes, responseBytes } = this;
    return { roundTrips: this.roundTrips, requestBytes, responseBytes };
  }
}
