import {
  BooleanNumber,
  generateRandomId,
  InsertSheetCommand,
  RemoveSheetCommand,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  type Worksheet,
} from '../../workbook/univer';
import { excelError } from '../excelError';
import { sheetSize } from '../../workbook/sheetSize';
import type { Host } from '../host';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** A sheet by its id; an error when it has been deleted. */
export function sheetOf(host: Host, id: string): Worksheet {
  const sheet = host.grid.sheet(id);
  if (!sheet) throw excelError('ItemNotFound');
  return sheet;
}

export function sheetNames(host: Host, except?: string): string[] {
  return host.grid
    .sheets()
    .filter((sheet) => sheet.getSheetId() !== except)
    .map((sheet) => sheet.getName());
}

/** A sheet by name, in any case of letters, or by id. */
export function findSheet(host: Host, key: string): Worksheet | undefined {
  return host.grid
    .sheets()
    .find(
      (sheet) => sheet.getSheetId() === key || sheet.getName().toLowerCase() === key.toLowerCase(),
    );
}

export function visibilityOf(host: Host, id: string): Visibility {
  if (host.live.marks.veryHidden.has(id)) return 'VeryHidden';
  return sheetOf(host, id).isSheetHidden() === BooleanNumber.TRUE ? 'Hidden' : 'Visible';
}

/**
 * Excel keeps at least one sheet visible.
 * @see https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-worksheets
 */
export function setVisibility(host: Host, id: string, visibility: Visibility): void {
  const hide = visibility !== 'Visible';
  if (hide) checkAnotherVisible(host, id);
  if (visibility === 'VeryHidden') host.live.marks.veryHidden.add(id);
  else host.live.marks.veryHidden.delete(id);
  host.grid.run(SetWorksheetHideMutation.id, {
    unitId: host.grid.unitId,
    subUnitId: id,
    hidden: hide ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  });
  const active = host.grid.workbook.getActiveSheet();
  const next = firstVisible(host, id);
  if (hide && active?.getSheetId() === id && next) activateSheet(host, next.getSheetId());
}

function firstVisible(host: Host, except: string): Worksheet | undefined {
  return host.grid
    .sheets()
    .find((sheet) => sheet.getSheetId() !== except && sheet.isSheetHidden() !== BooleanNumber.TRUE);
}

function checkAnotherVisible(host: Host, id: string): void {
  if (host.rules.sheetsThatStay && !firstVisible(host, id)) throw excelError('InvalidOperation');
}

export function addSheet(host: Host, name: string): string {
  const id = generateRandomId(8);
  const size = sheetSize(-1, -1);
  const shown = host.grid.workbook.getActiveSheet()?.getSheetId();
  host.grid.run(InsertSheetCommand.id, {
    unitId: host.grid.unitId,
    sheet: { id, name, rowCount: size.rows, columnCount: size.columns },
  });
  // The engine shows a new sheet; Excel goes on showing the one that was shown.
  if (shown !== undefined) activateSheet(host, shown);
  return id;
}

/** A very hidden sheet has to be made visible or hidden before it can be deleted. */
export function deleteSheet(host: Host, id: string): void {
  checkAnotherVisible(host, id);
  if (host.rules.sheetsThatStay && visibilityOf(host, id) === 'VeryHidden')
    throw excelError('InvalidOperation');
  for (const table of host.tables.all(id)) host.tables.remove(table);
  const next = firstVisible(host, id);
  if (next && host.grid.workbook.getActiveSheet()?.getSheetId() === id)
    activateSheet(host, next.getSheetId());
  host.grid.run(RemoveSheetCommand.id, { unitId: host.grid.unitId, subUnitId: id });
  host.live.charts.removeSheet(id);
  host.live.marks.protected.delete(id);
  host.live.marks.veryHidden.delete(id);
}

/** Shows a sheet; a hidden one cannot be shown. */
export function activateSheet(host: Host, id: string): void {
  if (visibilityOf(host, id) !== 'Visible') throw excelError('InvalidOperation');
  if (host.grid.workbook.getActiveSheet()?.getSheetId() === id) return;
  host.grid.run(SetWorksheetActiveOperation.id, { unitId: host.grid.unitId, subUnitId: id });
}
