import type { LiveWorkbook } from '../../workbook/liveWorkbook';
import { SheetsSelectionsService } from '../../workbook/univer';
import { excelError } from '../excelError';
import { fromEngine, type Area } from '../grid/area';
import { resolveReference } from '../grid/resolve';
import type { Host } from '../host';
import { excelObject, readOnly } from '../objects';
import { application } from './application';
import { cellsOf, text } from './cells';
import { functions } from './functions';
import { namedItemCollection } from './namedItemCollection';
import { range } from './range';
import { runtime } from './runtime';
import { tableCollection } from './tableCollection';
import { worksheetCollection } from './worksheetCollection';

/** @see https://learn.microsoft.com/javascript/api/excel/excel.workbook */
export const workbook = excelObject<LiveWorkbook>('Workbook', {
  properties: {
    Name: readOnly((live) => live.book.getName()),
    ReadOnly: readOnly((_, host) => host.openedReadOnly),
  },
  objects: {
    Worksheets: () => worksheetCollection.of(null),
    Tables: () => tableCollection.of({}),
    Names: () => namedItemCollection.of({}),
    Application: () => application.of(null),
    Functions: () => functions.of(null),
    _Runtime: () => runtime.of(null),
  },
  methods: {
    GetSelectedRange: (_, __, host) => range.of(cellsOf(selected(host))),
    GetActiveCell: (_, __, host) => range.of(cellsOf(activeCell(host))),
    _RemoveReference: (_, [id], host) => host.references.release(text(id)),
    _RemoveAllReferences: (_, __, host) => host.references.releaseAll(),
    _GetReferenceCount: (_, __, host) => host.references.count,
    _GetRangeForEventByReferenceId: (_, [id], host) => eventRange(host, id) ?? notFound(),
    _GetRangeOrNullObjectForEventByReferenceId: (_, [id], host) => eventRange(host, id),
  },
});

function selections(host: Host) {
  const sheet = host.grid.workbook.getActiveSheet()?.getSheetId() ?? '';
  const all = host.grid
    .service<SheetsSelectionsService>(SheetsSelectionsService)
    .getWorkbookSelections(host.grid.unitId)
    .getSelectionsOfWorksheet(sheet);
  return { sheet, all };
}

/** Several ranges at once are an error, as in Excel; nothing selected yet is cell A1. */
function selected(host: Host): Area {
  const { sheet, all } = selections(host);
  if (all.length > 1) throw excelError('InvalidSelection');
  const [only] = all;
  return only ? fromEngine(sheet, only.range) : { sheet, top: 0, left: 0, rows: 1, columns: 1 };
}

function activeCell(host: Host): Area {
  const { sheet, all } = selections(host);
  const last = all.at(-1);
  const primary = last?.primary;
  const top = primary?.actualRow ?? last?.range.startRow ?? 0;
  const left = primary?.actualColumn ?? last?.range.startColumn ?? 0;
  return { sheet, top, left, rows: 1, columns: 1 };
}

/** The range that an event spoke of: its reference is the sheet's id and the address. */
function eventRange(host: Host, id: unknown) {
  const [, sheet = '', address = ''] = /^event:(.*)!([^!]*)$/s.exec(text(id)) ?? [];
  const area = host.grid.sheet(sheet) ? resolveReference(host, address, sheet) : undefined;
  return area ? range.of(cellsOf(area)) : null;
}

function notFound(): never {
  throw excelError('ItemNotFound');
}
