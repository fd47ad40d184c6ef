import { localAddress } from './grid/address';
import type { Area } from './grid/area';
import { followEngine } from './engineEvents';
import type { Host } from './host';

/** Event numbers on the wire, as Office.js registers them. */
export const eventTypes = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
} as const;

/** What an event for the whole workbook is addressed to. */
export const WORKBOOK_TARGET = 'Workbook';

/** One event as Office.js takes it in. */
export interface EventEntry {
  readonly messageCategory: 65536;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

export type EventListener = (entries: readonly EventEntry[]) => void;

export type ChangeType =
  | 'RangeEdited'
  | 'RowInserted'
  | 'RowDeleted'
  | 'ColumnInserted'
  | 'ColumnDeleted'
  | 'CellInserted'
  | 'CellDeleted';

export type ShiftDirection =
  'None' | 'ShiftCellLeft' | 'ShiftCellUp' | 'ShiftCellRight' | 'ShiftCellDown';

/**
 * What happens in the workbook, told to the add-ins that registered for it. An add-in's own writes are
 * told too (`triggerSource`), after the answer to the request that made them.
 * @see https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events
 */
export class Events {
  /** `Runtime.enableEvents`. */
  enabled = true;
  private readonly registered = new Map<string, number>();
  private readonly listeners = new Set<EventListener>();
  private waiting: EventEntry[] = [];
  private held = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private quiet = 0;
  private readonly stop: { dispose(): void };
  /** The sheet that was shown when this was last told. */
  private shown: string;

  constructor(private readonly host: Host) {
    this.shown = this.shownNow();
    this.stop = followEngine(host, this);
  }

  dispose(): void {
    this.stop.dispose();
    clearTimeout(this.timer);
    this.listeners.clear();
  }

  register(type: number, target: string): void {
    const key = `${type} ${target}`;
    this.registered.set(key, (this.registered.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    const key = `${type} ${target}`;
    this.registered.set(key, Math.max(0, (this.registered.get(key) ?? 0) - 1));
  }

  /** Where events are delivered to; each seam has its own way on to Office.js. */
  listen(listener: EventListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Keeps events back while a request is being answered. */
  hold(): void {
    this.held += 1;
  }

  release(): void {
    this.held -= 1;
    this.shownChanged();
    this.schedule();
  }

  /** Tells of changed cells. */
  changed(
    area: Area,
    changeType: ChangeType,
    own: boolean,
    shiftDirection: ShiftDirection = 'None',
  ): void {
    if (own && !this.host.rules.ownWritesRaiseChanged) return;
    this.raise(eventTypes.changed, area.sheet, {
      changeType,
      source: 'Local',
      triggerSource: own ? 'ThisLocalAddin' : 'Unknown',
      worksheetId: area.sheet,
      address: localAddress(area),
      shiftDirection,
      referenceId: `event:${area.sheet}!${localAddress(area)}`,
    });
  }

  /** Does something of which the events are told separately. */
  async quietly(work: () => Promise<void>): Promise<void> {
    this.quiet += 1;
    try {
      await work();
    } finally {
      this.quiet -= 1;
    }
  }

  /** What happens now is told separately. */
  get isQuiet(): boolean {
    return this.quiet > 0;
  }

  /** Tells of a new sheet. */
  sheetAdded(id: string): void {
    this.raise(eventTypes.added, id, { source: 'Local', worksheetId: id });
  }

  /** Tells of a sheet that is gone. */
  sheetDeleted(id: string): void {
    this.raise(eventTypes.deleted, id, { source: 'Local', worksheetId: id });
  }

  /** Tells of a new selection. */
  selectionChanged(area: Area): void {
    this.raise(eventTypes.selectionChanged, area.sheet, {
      worksheetId: area.sheet,
      address: localAddress(area),
    });
  }

  /** Another sheet is shown. A request may show others on its way: told is what has become of it in the end. */
  shownChanged(): void {
    const now = this.shownNow();
    if (this.held > 0 || now === this.shown) return;
    const before = this.shown;
    this.shown = now;
    this.raise(eventTypes.deactivated, before, { worksheetId: before });
    this.raise(eventTypes.activated, now, { worksheetId: now });
  }

  private shownNow(): string {
    return this.host.grid.workbook.getActiveSheet()?.getSheetId() ?? '';
  }

  private raise(type: number, sheetId: string, message: Readonly<Record<string, unknown>>): void {
    if (!this.enabled) return;
    for (const targetId of [WORKBOOK_TARGET, sheetId]) {
      if ((this.registered.get(`${type} ${targetId}`) ?? 0) === 0) continue;
      this.waiting.push({
        messageCategory: 65536,
        messageType: type,
        targetId,
        message: JSON.stringify(message),
      });
    }
    this.schedule();
  }

  private schedule(): void {
    if (this.held > 0 || this.waiting.length === 0 || this.timer) return;
    this.timer = setTimeout(() => {
      this.timer = undefined;
      if (this.held > 0) return;
      const entries = this.waiting;
      this.waiting = [];
      for (const listener of this.listeners) listener(entries);
    }, 0);
  }
}
