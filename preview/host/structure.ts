import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  Direction,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  SetSelectionsOperation,
  SheetsSelectionsService,
} from '../workbook/univer';
import { checkShift } from './behaviour/shiftedTables';
import { excelError } from './excelError';
import {
  bottomOf,
  COLUMNS,
  isEntireColumn,
  isEntireRow,
  rightOf,
  ROWS,
  sameArea,
  toEngine,
  type Area,
} from './grid/area';
import { moveColumns, moveRows } from './grid/movement';
import { cellsThere } from './grid/restyle';
import { NOTHING } from './grid/patches';
import { columnFormulas, fillRows } from './grid/tableGrowth';
import { usedArea } from './grid/usedArea';
import type { Host } from './host';
import type { Movement } from './rangesInUse';

export type InsertShift = 'Down' | 'Right';
export type DeleteShift = 'Up' | 'Left';

/** Inserts blank cells in place of an area and moves those that were there. */
export async function insertCells(host: Host, area: Area, shift: InsertShift): Promise<void> {
  checkShift(host, area, shift);
  checkRoom(host, area, shift);
  const movement = insertion(area, shift);
  await restructure(host, area, movement, async () => {
    if (isEntireRow(area)) {
      await run(host, area, InsertRowByRangeCommand.id, { direction: Direction.UP });
    } else if (isEntireColumn(area)) {
      await run(host, area, InsertColByRangeCommand.id, { direction: Direction.LEFT });
    } else {
      const down = shift === 'Down';
      await quietly(
        host,
        area,
        down ? InsertRangeMoveDownCommand.id : InsertRangeMoveRightCommand.id,
      );
      host.ranges.move(movement);
      host.events.changed(area, 'CellInserted', true, down ? 'ShiftCellDown' : 'ShiftCellRight');
    }
  });
  inheritFormats(host, area, shift);
}

/** Deletes an area's cells and closes the gap. */
export async function deleteCells(host: Host, area: Area, shift: DeleteShift): Promise<void> {
  checkShift(host, area, shift);
  const kept = keepLastRow(host, area);
  if (!kept) return;
  const movement = deletion(kept, shift);
  await restructure(host, kept, movement, async () => {
    if (isEntireRow(kept)) await run(host, kept, RemoveRowByRangeCommand.id, {});
    else if (isEntireColumn(kept)) await run(host, kept, RemoveColByRangeCommand.id, {});
    else {
      const up = shift === 'Up';
      await quietly(host, kept, up ? DeleteRangeMoveUpCommand.id : DeleteRangeMoveLeftCommand.id);
      host.ranges.move(movement);
      host.events.changed(kept, 'CellDeleted', true, up ? 'ShiftCellUp' : 'ShiftCellLeft');
    }
  });
}

function insertion(area: Area, shift: InsertShift): Movement {
  return (other) => {
    if (!isMoved(area, other, shift === 'Down')) return other;
    return shift === 'Down'
      ? moveRows(other, area.top, area.rows)
      : moveColumns(other, area.left, area.columns);
  };
}

function deletion(area: Area, shift: DeleteShift): Movement {
  return (other) => {
    if (!isMoved(area, other, shift === 'Up')) return other;
    return shift === 'Up'
      ? moveRows(other, area.top, -area.rows)
      : moveColumns(other, area.left, -area.columns);
  };
}

/** Only what lies wholly in the way moves. */
function isMoved(area: Area, other: Area, vertically: boolean): boolean {
  if (area.sheet !== other.sheet) return false;
  return vertically
    ? other.left >= area.left && rightOf(other) <= rightOf(area)
    : other.top >= area.top && bottomOf(other) <= bottomOf(area);
}

/** A table keeps one row: when all are deleted, the last is only emptied. */
function keepLastRow(host: Host, area: Area): Area | undefined {
  const table = host.tables.over(area).find(({ bodyArea, headingArea }) => {
    const body = area.top <= bodyArea.top && bottomOf(area) >= bottomOf(bodyArea);
    return body && headingArea !== undefined && area.top > headingArea.top;
  });
  if (!table) return area;
  for (const { row, column } of [...cellsThere(host.grid, { ...table.bodyArea, rows: 1 })])
    host.grid.write(area.sheet, row, column, NOTHING);
  return area.rows > 1 ? { ...area, top: area.top + 1, rows: area.rows - 1 } : undefined;
}

function checkRoom(host: Host, area: Area, shift: InsertShift): void {
  const used = usedArea(host.grid, area.sheet, false);
  if (!used) return;
  const full =
    shift === 'Down' ? bottomOf(used) + area.rows >= ROWS : rightOf(used) + area.columns >= COLUMNS;
  if (full) throw excelError('NonBlankCellOffSheet');
}

/** Does it, and sees that tables are afterwards where Excel would have them. */
async function restructure(
  host: Host,
  area: Area,
  movement: Movement,
  work: () => Promise<void>,
): Promise<void> {
  const tables = host.tables.all(area.sheet).map((table) => ({
    id: table.id,
    expected: movement(table.area),
    formulas: columnFormulas(host, table),
    rows: table.area.rows,
  }));
  host.grid.reach({ ...area, rows: 1, columns: 1 });
  await onSheet(host, area.sheet, work);
  for (const { id, expected, formulas, rows } of tables) {
    const table = host.tables.byId(id);
    if (!table || !expected) continue;
    const added = expected.columns - table.area.columns;
    if (added > 0) table.changeColumns('insert', area.left, added);
    if (added < 0) table.changeColumns('delete', Math.max(area.left, table.area.left), -added);
    if (!sameArea(table.area, expected)) table.setArea(expected);
    table.copyHeadings();
    if (expected.rows > rows) fillRows(host, table, formulas, table.bodyArea.top);
  }
}

async function run(host: Host, area: Area, command: string, params: object): Promise<void> {
  await host.grid.runLater(command, {
    unitId: host.grid.unitId,
    subUnitId: area.sheet,
    range: { ...toEngine(clip(host, area)) },
    ...params,
  });
}

async function quietly(host: Host, area: Area, command: string): Promise<void> {
  await host.events.quietly(() => run(host, area, command, {}));
}

/** A whole row or column only as far as the engine's sheet goes. */
function clip(host: Host, area: Area): Area {
  const sheet = host.grid.sheet(area.sheet);
  if (isEntireRow(area)) return { ...area, columns: sheet?.getColumnCount() ?? 1 };
  if (isEntireColumn(area)) return { ...area, rows: sheet?.getRowCount() ?? 1 };
  return area;
}

/**
 * Some of the engine's commands work on the active sheet whatever they are told, and all of them select
 * what they made: the sheet is made active for the moment, and what was selected is selected again.
 */
async function onSheet(host: Host, sheet: string, work: () => Promise<void>): Promise<void> {
  const { workbook, unitId } = host.grid;
  const active = workbook.getActiveSheet();
  const target = host.grid.sheet(sheet);
  const selections = host.grid.service<SheetsSelectionsService>(SheetsSelectionsService);
  const before = active
    ? selections.getWorkbookSelections(unitId).getSelectionsOfWorksheet(active.getSheetId())
    : [];
  if (target && active !== target) workbook.setActiveSheet(target);
  try {
    await work();
  } finally {
    if (active) {
      if (active !== target) workbook.setActiveSheet(active);
      if (before.length > 0) {
        host.grid.run(SetSelectionsOperation.id, {
          unitId,
          subUnitId: active.getSheetId(),
          selections: before,
        });
      }
    }
  }
}

/**
 * New cells take the formats of those above them, or to their left; the first row or column has none.
 * @see https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-insert-member(1)
 */
function inheritFormats(host: Host, area: Area, shift: InsertShift): void {
  const styles = host.grid.workbook.getStyles();
  const source =
    shift === 'Down'
      ? { ...area, top: area.top - 1, rows: 1 }
      : { ...area, left: area.left - 1, columns: 1 };
  for (const { row, column } of [...cellsThere(host.grid, area)])
    host.grid.write(area.sheet, row, column, { s: null });
  if (!host.rules.insertedCellsInherit || source.top < 0 || source.left < 0) return;
  const cells = host.grid.cells(area.sheet);
  for (const { row, column } of [...cellsThere(host.grid, source)]) {
    const style = styles.getStyleByCell(cells[row]?.[column]);
    if (!style) continue;
    const count = shift === 'Down' ? area.rows : area.columns;
    for (let at = 0; at < count; at += 1) {
      const [y, x] = shift === 'Down' ? [area.top + at, column] : [row, area.left + at];
      host.grid.write(area.sheet, y, x, { s: style });
    }
  }
}
