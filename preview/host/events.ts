import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from '../workbook/univer';
import { localAddress } from './grid/address';
import { areaFrom, COLUMNS, fromEngine, ROWS, type Area, type EngineRange } from './grid/area';
import { moveColumns, moveRows } from './grid/movement';
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

interface EngineCommand {
  readonly id: string;
  readonly params?: object;
}
interface EngineOptions {
  readonly onlyLocal?: boolean;
  readonly fromFormula?: boolean;
}

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
    this.stop = host.live.api.onCommandExecuted((command, options) =>
      this.follow(command as EngineCommand, options as EngineOptions | undefined),
    );
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

  /** Tells of a new selection. */
  selectionChanged(area: Area): void {
    this.raise(eventTypes.selectionChanged, area.sheet, {
      worksheetId: area.sheet,
      address: localAddress(area),
    });
  }

  /** A request may show other sheets on its way: told is what has become of it in the end. */
  private shownChanged(): void {
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

  /** Reads from the engine's commands what has happened. */
  private follow({ id, params }: EngineCommand, options?: EngineOptions): void {
    if (this.quiet > 0 || options?.fromFormula || options?.onlyLocal || !params) return;
    const { unitId, subUnitId: sheet = '' } = params as { unitId?: string; subUnitId?: string };
    if (unitId !== this.host.grid.unitId) return;
    const own = this.host.grid.isWriting;
    const range = (params as { range?: EngineRange }).range;
    switch (id) {
      case SetRangeValuesMutation.id:
        if (!own) this.cellsWritten(sheet, params as { cellValue?: CellMatrix });
        return;
      case InsertRowMutation.id:
        return this.rowsMoved(sheet, range, 1, own);
      case RemoveRowMutation.id:
        return this.rowsMoved(sheet, range, -1, own);
      case InsertColMutation.id:
        return this.columnsMoved(sheet, range, 1, own);
      case RemoveColMutation.id:
        return this.columnsMoved(sheet, range, -1, own);
      case MoveRangeMutation.id:
        if (!own) this.cellsMoved(params as { from?: MovedCells; to?: MovedCells });
        return;
      case InsertSheetMutation.id:
        return this.raise(eventTypes.added, sheetIdOf(params, sheet), {
          source: 'Local',
          worksheetId: sheetIdOf(params, sheet),
        });
      case RemoveSheetMutation.id:
        return this.raise(eventTypes.deleted, sheet, { source: 'Local', worksheetId: sheet });
      case SetWorksheetActiveOperation.id:
        return this.shownChanged();
      case SetSelectionsOperation.id:
        if (!own)
          this.selected(sheet, params as { selections?: readonly { range: EngineRange }[] });
        return;
    }
  }

  private cellsWritten(sheet: string, { cellValue }: { cellValue?: CellMatrix | undefined }): void {
    const rows = Object.entries(cellValue ?? {});
    const columns = rows.flatMap(([row, cells]) =>
      Object.entries(cells ?? {})
        .filter(([, cell]) => cell === null || 'v' in cell || 'f' in cell || 'p' in cell)
        .map(([column]) => [Number(row), Number(column)] as const),
    );
    if (columns.length === 0) return;
    const area = columns.reduce(
      (box, [row, column]) => ({
        top: Math.min(box.top, row),
        left: Math.min(box.left, column),
        bottom: Math.max(box.bottom, row),
        right: Math.max(box.right, column),
      }),
      { top: ROWS, left: COLUMNS, bottom: 0, right: 0 },
    );
    this.changed(
      areaFrom(sheet, area.top, area.left, area.bottom, area.right),
      'RangeEdited',
      false,
    );
  }

  private rowsMoved(sheet: string, range: EngineRange | undefined, sign: 1 | -1, own: boolean) {
    if (!range) return;
    const count = range.endRow - range.startRow + 1;
    this.host.ranges.move((area) =>
      area.sheet === sheet ? moveRows(area, range.startRow, sign * count) : area,
    );
    const area = areaFrom(sheet, range.startRow, 0, range.endRow, COLUMNS - 1);
    this.changed(area, sign > 0 ? 'RowInserted' : 'RowDeleted', own);
  }

  private columnsMoved(sheet: string, range: EngineRange | undefined, sign: 1 | -1, own: boolean) {
    if (!range) return;
    const count = range.endColumn - range.startColumn + 1;
    this.host.ranges.move((area) =>
      area.sheet === sheet ? moveColumns(area, range.startColumn, sign * count) : area,
    );
    const area = areaFrom(sheet, 0, range.startColumn, ROWS - 1, range.endColumn);
    this.changed(area, sign > 0 ? 'ColumnInserted' : 'ColumnDeleted', own);
  }

  private cellsMoved({ from, to }: { from?: MovedCells; to?: MovedCells }): void {
    for (const side of [from, to])
      if (side) this.cellsWritten(side.subUnitId, { cellValue: side.value });
  }

  private selected(
    sheet: string,
    params: { selections?: readonly { range: EngineRange }[] },
  ): void {
    const range = params.selections?.at(-1)?.range;
    if (!range) return;
    this.selectionChanged(fromEngine(sheet, range));
  }
}

type CellMatrix = Readonly<Record<number, Readonly<Record<number, object | null>> | undefined>>;

interface MovedCells {
  readonly subUnitId: string;
  readonly value?: CellMatrix;
}

function sheetIdOf(params: object, otherwise: string): string {
  return (params as { sheet?: { id?: string } }).sheet?.id ?? otherwise;
}
