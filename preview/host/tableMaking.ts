import { looksOf } from '../workbook/tableLooks';
import { TableColumnDataTypeEnum } from '../workbook/univer';
import { tidyHeadings } from './behaviour/headings';
import { freeName } from './behaviour/names';
import { excelError } from './excelError';
import { intersection, isUnbounded, type Area } from './grid/area';
import { mergedIn } from './grid/merged';
import { textPatch } from './grid/patches';
import type { Table } from './grid/tables';
import { plainText } from './grid/values';
import { usedArea } from './grid/usedArea';
import type { Host } from './host';
import { insertCells } from './structure';

/** What Excel gives a new table. */
const NEW_LOOKS = { style: 'TableStyleMedium2', bandedRows: true } as const;

/**
 * Makes a table of an area. Without headings Excel puts a row of them above and moves the data down; a
 * table has at least one row below its headings.
 * @see https://learn.microsoft.com/javascript/api/excel/excel.tablecollection#excel-excel-tablecollection-add-member(1)
 */
export async function makeTable(host: Host, area: Area, hasHeaders: boolean): Promise<Table> {
  const within = isUnbounded(area) ? clipped(host, area) : area;
  checkApart(host, within);
  if (!hasHeaders) await insertCells(host, { ...within, rows: 1 }, 'Down');
  const rows = Math.max(2, hasHeaders ? within.rows : within.rows + 1);
  const whole = { ...within, rows };
  host.grid.reach(whole);
  const cells = host.grid.cells(whole.sheet)[whole.top] ?? {};
  const found = Array.from({ length: whole.columns }, (_, at) => plainText(cells[whole.left + at]));
  const headings = host.rules.tableHeadings ? tidyHeadings(found) : found;
  headings.forEach((heading, at) => {
    const cell = cells[whole.left + at];
    const isText = typeof cell?.v === 'string' && !cell.f && cell.v === heading;
    if (!isText || heading !== found[at])
      host.grid.write(whole.sheet, whole.top, whole.left + at, textPatch(heading));
  });
  const name = freeName('Table', [
    ...host.tables.all().map((table) => table.name),
    ...host.names.all().map((one) => one.name),
  ]);
  return host.tables.add(whole, name, headings, NEW_LOOKS, {
    showHeader: true,
    showFooter: false,
    tableStyleId: looksOf(NEW_LOOKS.style),
    columns: headings.map((displayName, at) => ({
      id: `column${at + 1}`,
      displayName,
      dataType: TableColumnDataTypeEnum.String,
      formula: '',
      meta: {},
      style: {},
    })),
  });
}

function clipped(host: Host, area: Area): Area {
  const used = usedArea(host.grid, area.sheet, true);
  const within = used && intersection(area, used);
  if (!within) throw excelError('InvalidArgument');
  return within;
}

/** A table overlaps neither another table nor merged cells. */
export function checkApart(host: Host, area: Area, except?: Table): void {
  if (!host.rules.tablesKeepApart) return;
  const other = host.tables.over(area).some((table) => table.id !== except?.id);
  if (other || mergedIn(host.grid, area).length > 0) throw excelError('MergedRangeConflict');
}
