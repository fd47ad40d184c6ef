import type { LiveWorkbook } from '../workbook/liveWorkbook';
import { runBatch } from './batch';
import { excelError } from './excelError';
import { Events } from './events';
import { Faults } from './faults';
import { Filters } from './grid/filters';
import { Grid } from './grid/grid';
import { Names } from './grid/names';
import { Sizes } from './grid/sizes';
import { Tables } from './grid/tables';
import { FOR_EXCEL_ITSELF, NewWorkbooks } from './newWorkbooks';
import { RangesInUse } from './rangesInUse';
import { References } from './references';
import type { BatchAnswer, BatchBody } from './protocol';
import { DELAY_FOR_CELL_EDIT } from './protocol';
import { refusal } from './refusal';
import { rules as allRules, type Rules } from './rules';
import { Traffic } from './traffic';

/** Answers Office.js for one workbook, as Excel would. */
export class Host {
  readonly grid: Grid;
  readonly tables: Tables;
  readonly filters: Filters;
  readonly names: Names;
  readonly sizes: Sizes;
  /** What each protected sheet still allows. */
  readonly protections = new Map<string, Readonly<Record<string, unknown>>>();
  readonly references = new References();
  readonly ranges: RangesInUse;
  readonly events: Events;
  readonly traffic = new Traffic();
  readonly faults = new Faults();
  readonly newWorkbooks = new NewWorkbooks();
  /** What `Workbook.readOnly` says. */
  openedReadOnly = false;
  private editing: Promise<void> | undefined;
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    readonly live: LiveWorkbook,
    readonly rules: Rules = allRules,
  ) {
    this.grid = new Grid(live);
    this.tables = new Tables(this.grid);
    this.filters = new Filters(this.grid, this.tables);
    this.names = new Names(this.grid);
    this.sizes = new Sizes(this.grid);
    this.ranges = new RangesInUse(this);
    this.events = new Events(this);
  }

  /**
   * What Office.js sends, and the answer, as texts.
   * @param customData what goes with the request and says who is to answer it: the workbook, or Excel itself
   */
  async answer(customData: unknown, request: string, flags = 0): Promise<string> {
    return customData === FOR_EXCEL_ITSELF
      ? JSON.stringify(this.newWorkbooks.answer(request))
      : this.exchange(request, flags);
  }

  /**
   * One request and its answer, as texts: what goes over the wire. Requests are answered one after
   * another, in the order in which they came.
   */
  exchange(request: string, flags = 0): Promise<string> {
    const answered = this.queue.then(async () => {
      this.events.hold();
      try {
        return await this.answerText(request, flags);
      } finally {
        this.events.release();
      }
    });
    this.queue = answered.catch(() => undefined);
    return answered;
  }

  private async answerText(request: string, flags: number): Promise<string> {
    const body = JSON.parse(request) as BatchBody;
    const trip = this.traffic.begin(request, body);
    const refusal =
      (await this.refuseWhileEditing(flags)) ??
      this.traffic.refuseRequest(request, this.rules) ??
      this.faults.refuse(trip);
    const done: BatchAnswer = refusal ?? (await runBatch(this, body, trip));
    const answer = this.faults.lose(trip) ?? done;
    const text = JSON.stringify(answer);
    const tooLong = this.traffic.refuseResponse(text, this.rules);
    const sent = tooLong ? JSON.stringify(tooLong) : text;
    this.traffic.end(trip, sent);
    return sent;
  }

  private async refuseWhileEditing(flags: number): Promise<BatchAnswer | undefined> {
    if (!this.editing || !this.rules.cellEditMode) return undefined;
    if ((flags & DELAY_FOR_CELL_EDIT) === 0) {
      return refusal(excelError('InvalidOperationInCellEditMode'));
    }
    await this.editing;
    return undefined;
  }

  /** A person begins to type in a cell; the function that is returned ends it. */
  startCellEdit(): () => void {
    let end: () => void = () => undefined;
    this.editing = new Promise((resolve) => {
      end = () => {
        this.editing = undefined;
        resolve();
      };
    });
    return end;
  }

  dispose(): void {
    this.events.dispose();
  }
}

const hosts = new WeakMap<LiveWorkbook, Host>();

/** The workbook's host; made at the first call. */
export function hostOf(live: LiveWorkbook): Host {
  const known = hosts.get(live);
  if (known) return known;
  const host = new Host(live);
  hosts.set(live, host);
  return host;
}

/** Answers one batch of Office.js. */
export async function executeBatch(
  live: LiveWorkbook,
  body: BatchBody,
  flags = 0,
): Promise<BatchAnswer> {
  return JSON.parse(await hostOf(live).exchange(JSON.stringify(body), flags)) as BatchAnswer;
}
