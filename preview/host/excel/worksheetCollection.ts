import { checkSheetName, freeName } from '../behaviour/names';
import { WORKBOOK_TARGET } from '../events';
import { excelError } from '../excelError';
import { addSheet, findSheet, sheetNames, visibilityOf } from '../grid/sheets';
import type { Host } from '../host';
import { excelObject, type MaybeHandle } from '../objects';
import { eventMethods } from './eventMethods';
import { worksheet } from './worksheet';

/** @see https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection */
export const worksheetCollection = excelObject<null>('WorksheetCollection', {
  items: (_, host) => host.grid.sheets().map((sheet) => worksheet.of(sheet.getSheetId())),
  item: (_, key, host) => found(host, key),
  methods: {
    Add: (_, [name], host) => {
      const taken = sheetNames(host);
      const chosen =
        name === undefined || name === null
          ? freeName('Sheet', taken)
          : checkSheetName(name, taken, host.rules);
      return worksheet.of(addSheet(host, chosen));
    },
    GetActiveWorksheet: (_, __, host) =>
      worksheet.of(host.grid.workbook.getActiveSheet()?.getSheetId() ?? ''),
    GetCount: (_, [visibleOnly], host) => sheetIds(host, visibleOnly).length,
    GetFirst: (_, [visibleOnly], host) => worksheet.of(sheetIds(host, visibleOnly)[0] ?? ''),
    GetLast: (_, [visibleOnly], host) => worksheet.of(sheetIds(host, visibleOnly).at(-1) ?? ''),
    GetItemOrNullObject: (_, [key], host) => found(host, key),
    ...eventMethods<null>(
      () => WORKBOOK_TARGET,
      [
        'DataChangedEvent',
        'SelectionChangedEvent',
        'ActivatedEvent',
        'DeactivatedEvent',
        'AddedEvent',
        'DeletedEvent',
      ],
    ),
  },
});

function found(host: Host, key: unknown): MaybeHandle {
  if (typeof key !== 'string') throw excelError('InvalidArgument');
  const sheet = findSheet(host, key);
  return sheet ? worksheet.of(sheet.getSheetId()) : null;
}

function sheetIds(host: Host, visibleOnly: unknown): string[] {
  return host.grid
    .sheets()
    .map((sheet) => sheet.getSheetId())
    .filter((id) => visibleOnly !== true || visibilityOf(host, id) === 'Visible');
}
