import {
  SetTabColorMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
  ToggleGridlinesMutation,
  BooleanNumber,
} from '../../workbook/univer';
import { checkSheetName } from '../behaviour/names';
import { excelError } from '../excelError';
import { COLUMNS, ROWS } from '../grid/area';
import { shownColour, takenColour } from '../grid/colours';
import { resolveReference } from '../grid/resolve';
import {
  activateSheet,
  deleteSheet,
  setVisibility,
  sheetNames,
  sheetOf,
  visibilityOf,
  type Visibility,
} from '../grid/sheets';
import { usedArea } from '../grid/usedArea';
import type { Host } from '../host';
import {
  excelObject,
  readOnly,
  type MaybeHandle,
  type ObjectType,
  type PropertyMember,
} from '../objects';
import { cellsOf, integer, text, truth } from './cells';
import { chartCollection } from './chartCollection';
import { sheetAutoFilter } from './autoFilter';
import { eventMethods } from './eventMethods';
import { freezePanes } from './freezePanes';
import { namedItemCollection } from './namedItemCollection';
import { pageLayout } from './pageLayout';
import { range } from './range';
import { areasAt, rangeAreas } from './rangeAreas';
import { tableCollection } from './tableCollection';
import { worksheetProtection } from './worksheetProtection';

const gridlines: PropertyMember<string> = {
  get: (id, host) => !sheetOf(host, id).hasHiddenGridlines(),
  set: (id, value, host) =>
    host.grid.run(ToggleGridlinesMutation.id, {
      unitId: host.grid.unitId,
      subUnitId: id,
      showGridlines: truth(value) ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    }),
};

/** A sheet, by its id. @see https://learn.microsoft.com/javascript/api/excel/excel.worksheet */
export const worksheet: ObjectType<string> = excelObject<string>('Worksheet', {
  identity: (id) => ({ Id: id }),
  properties: {
    Id: readOnly((id) => id),
    Name: {
      get: (id, host) => sheetOf(host, id).getName(),
      set: (id, value, host) => {
        const name = checkSheetName(value, sheetNames(host, id), host.rules);
        host.grid.run(SetWorksheetNameCommand.id, {
          unitId: host.grid.unitId,
          subUnitId: id,
          name,
        });
      },
    },
    Position: {
      get: (id, host) => host.grid.sheets().findIndex((sheet) => sheet.getSheetId() === id),
      set: (id, value, host) => {
        const from = host.grid.sheets().findIndex((sheet) => sheet.getSheetId() === id);
        const to = integer(value);
        if (to < 0 || to >= host.grid.sheets().length) throw excelError('InvalidArgument');
        host.grid.run(SetWorksheetOrderMutation.id, {
          unitId: host.grid.unitId,
          subUnitId: id,
          fromOrder: from,
          toOrder: to,
        });
      },
    },
    Visibility: {
      get: (id, host) => visibilityOf(host, id),
      set: (id, value, host) => {
        if (!['Visible', 'Hidden', 'VeryHidden'].includes(value as string))
          throw excelError('InvalidArgument');
        setVisibility(host, id, value as Visibility);
      },
    },
    TabColor: {
      get: (id, host) =>
        visibilityOf(host, id) === 'Visible'
          ? (shownColour(sheetOf(host, id).getTabColor()) ?? '')
          : null,
      set: (id, value, host) =>
        host.grid.run(SetTabColorMutation.id, {
          unitId: host.grid.unitId,
          subUnitId: id,
          color: value === '' ? '' : takenColour(value),
        }),
    },
    ShowGridlines: gridlines,
    // Office.js sets it under its older name and reads it under the newer one.
    Gridlines: gridlines,
  },
  objects: {
    Tables: (id) => tableCollection.of({ sheet: id }),
    Charts: (id) => chartCollection.of(id),
    Names: (id) => namedItemCollection.of({ sheet: id }),
    FreezePanes: (id) => freezePanes.of(id),
    Protection: (id) => worksheetProtection.of(id),
    AutoFilter: (id) => sheetAutoFilter.of(id),
    PageLayout: (id) => pageLayout.of(id),
  },
  methods: {
    Activate: (id, _, host) => activateSheet(host, id),
    Calculate: () => undefined,
    Delete: (id, _, host) => deleteSheet(host, id),
    GetRange: (id, [address], host) => {
      sheetOf(host, id);
      if (address === undefined || address === null)
        return range.of(cellsOf({ sheet: id, top: 0, left: 0, rows: ROWS, columns: COLUMNS }));
      const area = resolveReference(host, text(address), id);
      if (!area) throw excelError('InvalidArgument');
      return range.of(cellsOf(area));
    },
    GetRanges: (id, [address], host) => {
      sheetOf(host, id);
      return rangeAreas.of(areasAt(address, id, host));
    },
    GetRangeByIndexes: (id, [top, left, rows, columns], host) => {
      sheetOf(host, id);
      return range.of(
        cellsOf({
          sheet: id,
          top: integer(top),
          left: integer(left),
          rows: integer(rows),
          columns: integer(columns),
        }),
      );
    },
    GetCell: (id, [row, column], host) => {
      sheetOf(host, id);
      return range.of(
        cellsOf({ sheet: id, top: integer(row), left: integer(column), rows: 1, columns: 1 }),
      );
    },
    GetUsedRange: (id, [valuesOnly], host) =>
      range.of(
        cellsOf(used(host, id, valuesOnly) ?? { sheet: id, top: 0, left: 0, rows: 1, columns: 1 }),
      ),
    GetUsedRangeOrNullObject: (id, [valuesOnly], host) => {
      const area = used(host, id, valuesOnly);
      return area ? range.of(cellsOf(area)) : null;
    },
    GetNext: (id, [visibleOnly], host) => neighbour(host, id, 1, visibleOnly) ?? notFound(),
    GetNextOrNullObject: (id, [visibleOnly], host) => neighbour(host, id, 1, visibleOnly),
    GetPrevious: (id, [visibleOnly], host) => neighbour(host, id, -1, visibleOnly) ?? notFound(),
    GetPreviousOrNullObject: (id, [visibleOnly], host) => neighbour(host, id, -1, visibleOnly),
    _GetSheetById: (_, [id], host) => worksheet.of(sheetOf(host, text(id)).getSheetId()),
    ...eventMethods<string>(
      (id) => id,
      ['DataChangedEvent', 'SelectionChangedEvent', 'ActivatedEvent', 'DeactivatedEvent'],
    ),
  },
});

function used(host: Host, id: string, valuesOnly: unknown) {
  sheetOf(host, id);
  return usedArea(host.grid, id, valuesOnly === true || !host.rules.usedRangeCountsFormats);
}

function neighbour(host: Host, id: string, step: 1 | -1, visibleOnly: unknown): MaybeHandle {
  const sheets = host.grid.sheets();
  let at = sheets.findIndex((sheet) => sheet.getSheetId() === id) + step;
  const skipped = (sheet = sheets[at]) =>
    sheet !== undefined && visibilityOf(host, sheet.getSheetId()) !== 'Visible';
  while (visibleOnly === true && skipped()) at += step;
  const found = sheets[at];
  return found ? worksheet.of(found.getSheetId()) : null;
}

function notFound(): never {
  throw excelError('ItemNotFound');
}
