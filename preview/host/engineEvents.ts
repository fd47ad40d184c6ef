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
import { areaFrom, COLUMNS, fromEngine, ROWS, type EngineRange } from './grid/area';
import { moveColumns, moveRows } from './grid/movement';
import type { Events } from './events';
import type { Host } from './host';

interface EngineCommand {
  readonly id: string;
  readonly params?: object;
}
interface EngineOptions {
  readonly onlyLocal?: boolean;
  readonly fromFormula?: boolean;
}

/**
 * Tells what a person has done in the workbook, and what the structure of its sheets has become, as the engine's
 * commands say it; ranges in use move with their cells.
 */
export function followEngine(host: Host, events: Events): { dispose(): void } {
  const engine = new EngineEvents(host, events);
  return host.live.api.onCommandExecuted((command, options) =>
    engine.follow(command as EngineCommand, options as EngineOptions | undefined),
  );
}

class EngineEvents {
  constructor(
    private readonly host: Host,
    private readonly events: Events,
  ) {}

  follow({ id, params }: EngineCommand, options?: EngineOptions): void {
    if (this.events.isQuiet || options?.fromFormula || options?.onlyLocal || !params) return;
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
        return this.events.sheetAdded(sheetIdOf(params, sheet));
      case RemoveSheetMutation.id:
        return this.events.sheetDeleted(sheet);
      case SetWorksheetActiveOperation.id:
        return this.events.shownChanged();
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
    this.events.changed(
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
    this.events.changed(area, sign > 0 ? 'RowInserted' : 'RowDeleted', own);
  }

  private columnsMoved(sheet: string, range: EngineRange | undefined, sign: 1 | -1, own: boolean) {
    if (!range) return;
    const count = range.endColumn - range.startColumn + 1;
    this.host.ranges.move((area) =>
      area.sheet === sheet ? moveColumns(area, range.startColumn, sign * count) : area,
    );
    const area = areaFrom(sheet, 0, range.startColumn, ROWS - 1, range.endColumn);
    this.events.changed(area, sign > 0 ? 'ColumnInserted' : 'ColumnDeleted', own);
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
    this.events.selectionChanged(fromEngine(sheet, range));
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
