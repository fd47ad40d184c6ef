import { createNodeSession, type NodeSession } from '../../preview/host/nodeSession';
import type { BatchBody } from '../../preview/host/protocol';
import { isCleanUp } from '../../preview/host/traffic';
import { createHeadless, type LiveWorkbook } from '../../preview/workbook/liveWorkbook';
import { openXlsx } from '../../preview/workbook/openXlsx';
import { saveXlsx } from '../../preview/workbook/saveXlsx';
import { factsOf, type WorkbookFacts } from '../preview/command/workbookFacts';

/** Called before a request is answered; what it promises is waited for. */
export type OnTrip = (number: number, body: BatchBody) => Promise<void> | void;

/** A workbook that is open beside the add-in, and a colleague who may change it meanwhile. */
export class Desk {
  private onTrip: OnTrip | undefined;
  private trips = 0;
  private closing: { trip: number; closed: () => void } | undefined;

  private constructor(
    private readonly bytes: Uint8Array,
    readonly live: LiveWorkbook,
    readonly session: NodeSession,
    private readonly colleague: NodeSession,
  ) {}

  static async open(bytes: Uint8Array): Promise<Desk> {
    const live = await createHeadless(await openXlsx(bytes));
    // The library of the session that is made last gets the events; the colleague wants none.
    const colleague = await createNodeSession(live);
    const session = await createNodeSession(live);
    const desk = new Desk(bytes, live, session, colleague);
    globalThis.Excel = session.Excel;
    const { host } = session;
    const exchange = host.exchange.bind(host);
    host.exchange = async (request, flags) => {
      const body = JSON.parse(request) as BatchBody;
      const { onTrip } = desk;
      if (onTrip && !isCleanUp(body)) {
        await onTrip((desk.trips += 1), body);
      }
      const answer = await exchange(request, flags);
      return desk.closing && desk.isClosed(body) ? new Promise(() => undefined) : answer;
    };
    return desk;
  }

  /** From the next request on, until the next call. */
  watch(onTrip: OnTrip | undefined): void {
    this.trips = 0;
    this.onTrip = onTrip;
  }

  /** The answer to the request of this number, and every later one, reaches nobody. */
  closePaneAfter(trip: number): void {
    this.closing = { trip, closed: () => undefined };
  }

  /** Settles when the action is through, or when nobody is there any more to hear of it. */
  untilClosed(action: Promise<void>): Promise<void> {
    const { closing } = this;
    if (!closing) return action;
    const closed = new Promise<void>((resolve) => (closing.closed = resolve));
    return Promise.race([action, closed]).finally(() => (this.closing = undefined));
  }

  private isClosed(body: BatchBody): boolean {
    const { closing } = this;
    if (!closing || isCleanUp(body)) return false;
    closing.trip -= 1;
    if (closing.trip > 0) return false;
    setTimeout(closing.closed);
    return true;
  }

  /** Done by a colleague who has the same workbook open. */
  run<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
    return this.colleague.Excel.run(work);
  }

  async facts(): Promise<WorkbookFacts> {
    await this.live.calculated();
    const snapshot = this.live.book.save();
    const charts = Object.fromEntries(
      snapshot.sheetOrder.map((id) => [id, this.live.charts.of(id)] as const),
    );
    return factsOf({ snapshot, charts });
  }

  /** The workbook as a file; the desk is cleared. */
  async close(): Promise<Uint8Array> {
    const saved = await saveXlsx(this.live, this.bytes);
    this.dispose();
    return saved;
  }

  dispose(): void {
    this.session.dispose();
    this.colleague.dispose();
    this.live.dispose();
  }
}
