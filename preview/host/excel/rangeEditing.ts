import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetSelectionsOperation,
} from '../../workbook/univer';
import { checkUnprotected, type Allowance } from '../behaviour/protection';
import { wrongShape } from '../behaviour/shape';
import { excelError, notInStandIn } from '../excelError';
import { isEntireColumn, isEntireRow, isUnbounded, toEngine, type Area } from '../grid/area';
import { mergedIn } from '../grid/merged';
import { NOTHING } from '../grid/patches';
import { cellsThere, unstyle } from '../grid/restyle';
import { activateSheet } from '../grid/sheets';
import type { Host } from '../host';
import type { Method } from '../objects';
import type { CellsInUse } from '../rangesInUse';
import { deleteCells, insertCells } from '../structure';
import { keepHeadings } from '../writing';
import { areaOf, cellsOf } from './cells';
import { clearValidations } from './validationRules';
import { clearFormats } from './conditionalRules';
import { range } from './range';

/** Methods of Range that change cells. */
export const rangeEditing: Readonly<Record<string, Method<CellsInUse>>> = {
  Select: (cells, _, host) => {
    const area = areaOf(cells);
    activateSheet(host, area.sheet);
    host.grid.run(SetSelectionsOperation.id, {
      unitId: host.grid.unitId,
      subUnitId: area.sheet,
      selections: [{ range: toEngine(area), primary: primary(area), style: null }],
    });
    host.events.selectionChanged(area);
  },
  Clear: (cells, [applyTo], host) => clear(host, areaOf(cells), applyTo ?? 'All'),
  Insert: async (cells, [shift], host) => {
    const area = areaOf(cells);
    if (shift !== 'Down' && shift !== 'Right') throw excelError('InvalidArgument');
    checkUnprotected(host, area.sheet, insertAllowance(area));
    await insertCells(host, area, shift);
    return range.of(cellsOf(area));
  },
  Delete: async (cells, [shift], host) => {
    const area = areaOf(cells);
    if (shift !== 'Up' && shift !== 'Left') throw excelError('InvalidArgument');
    checkUnprotected(host, area.sheet, deleteAllowance(area));
    await deleteCells(host, area, shift);
  },
  Merge: (cells, [across], host) => merge(host, areaOf(cells), across === true),
  Unmerge: (cells, _, host) => unmerge(host, areaOf(cells)),
  Calculate: () => undefined,
  // Office.js sends more than 1,500 cells in parts and has the whole shape looked at first.
  _ValidateArraySize: (cells, [rows, columns], host) => {
    const area = areaOf(cells);
    if (host.rules.unboundedRanges && isUnbounded(area)) throw excelError('InvalidArgument');
    const fits = rows === area.rows && columns === area.columns;
    if (host.rules.shapeOfValues && !fits) throw wrongShape();
  },
};

function insertAllowance(area: Area): Allowance | undefined {
  if (isEntireRow(area)) return 'allowInsertRows';
  return isEntireColumn(area) ? 'allowInsertColumns' : undefined;
}

function deleteAllowance(area: Area): Allowance | undefined {
  if (isEntireRow(area)) return 'allowDeleteRows';
  return isEntireColumn(area) ? 'allowDeleteColumns' : undefined;
}

function primary(area: Area) {
  const { top, left } = area;
  return {
    startRow: top,
    startColumn: left,
    endRow: top,
    endColumn: left,
    actualRow: top,
    actualColumn: left,
    isMerged: false,
    isMergedMainCell: false,
  };
}

/** @see https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-clear-delete */
function clear(host: Host, area: Area, applyTo: unknown): void {
  checkUnprotected(host, area.sheet, applyTo === 'Formats' ? 'allowFormatCells' : undefined);
  switch (applyTo) {
    case 'All':
      clearContents(host, area);
      clearHyperlinks(host, area);
      unmerge(host, area);
      unstyle(host.grid, area);
      clearFormats(host, area);
      clearValidations(host, area);
      break;
    case 'Contents':
      clearContents(host, area);
      break;
    case 'Formats':
      unstyle(host.grid, area);
      clearFormats(host, area);
      break;
    case 'Hyperlinks':
      clearHyperlinks(host, area);
      break;
    default:
      throw notInStandIn(`Range.clear with applyTo ${JSON.stringify(applyTo)}`);
  }
}

function clearContents(host: Host, area: Area): void {
  for (const { row, column } of [...cellsThere(host.grid, area)])
    host.grid.write(area.sheet, row, column, NOTHING);
  keepHeadings(host, host.tables.over(area), area);
  host.events.changed(area, 'RangeEdited', true);
}

function clearHyperlinks(host: Host, area: Area): void {
  const cells = host.grid.cells(area.sheet);
  for (const { row, column } of [...cellsThere(host.grid, area)])
    if (cells[row]?.[column]?.custom) host.grid.write(area.sheet, row, column, { custom: null });
}

/** Merging keeps only the first cell's value. */
function merge(host: Host, area: Area, across: boolean): void {
  checkUnprotected(host, area.sheet);
  if (host.rules.tablesKeepApart && host.tables.over(area).length > 0)
    throw excelError('MergedRangeConflict');
  unmerge(host, area);
  const parts = across
    ? Array.from({ length: area.rows }, (_, at) => ({ ...area, top: area.top + at, rows: 1 }))
    : [area];
  for (const part of parts) {
    for (const { row, column } of [...cellsThere(host.grid, part)])
      if (row !== part.top || column !== part.left)
        host.grid.write(area.sheet, row, column, NOTHING);
  }
  host.grid.run(AddWorksheetMergeMutation.id, {
    unitId: host.grid.unitId,
    subUnitId: area.sheet,
    ranges: parts.map(toEngine),
  });
}

function unmerge(host: Host, area: Area): void {
  checkUnprotected(host, area.sheet);
  const merged = mergedIn(host.grid, area);
  if (merged.length === 0) return;
  host.grid.run(RemoveWorksheetMergeMutation.id, {
    unitId: host.grid.unitId,
    subUnitId: area.sheet,
    ranges: merged.map(toEngine),
  });
}
