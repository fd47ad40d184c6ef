import type { ChartSeries } from '../../workbook/chartStore';
import { localAddress, quotedSheet } from '../grid/address';
import type { Area } from '../grid/area';
import { valueOf } from '../grid/values';
import type { Host } from '../host';

/**
 * What a chart makes of its source: columns or rows as series, the longer side as categories unless
 * told; a first column or row of texts holds the categories and the names.
 * @see https://learn.microsoft.com/javascript/api/excel/excel.chartcollection#excel-excel-chartcollection-add-member(1)
 */
export function seriesFrom(host: Host, area: Area, seriesBy: unknown): ChartSeries[] {
  const byRows = seriesBy === 'Rows' || (seriesBy !== 'Columns' && area.columns > area.rows);
  const cells = host.grid.cells(area.sheet);
  const isLabel = (row: number, column: number) => {
    const value = valueOf(cells[row]?.[column]);
    return typeof value === 'string' && value !== '' && !cells[row]?.[column]?.f;
  };
  const labelsLeft = area.columns > 1 && isLabel(area.top + area.rows - 1, area.left);
  const labelsAbove = area.rows > 1 && isLabel(area.top, area.left + area.columns - 1);
  const top = area.top + (labelsAbove ? 1 : 0);
  const left = area.left + (labelsLeft ? 1 : 0);
  const body: Area = {
    ...area,
    top,
    left,
    rows: area.top + area.rows - top,
    columns: area.left + area.columns - left,
  };
  const count = byRows ? body.rows : body.columns;
  return Array.from({ length: count }, (_, at) => {
    const values = byRows
      ? { ...body, top: body.top + at, rows: 1 }
      : { ...body, left: body.left + at, columns: 1 };
    const name = byRows
      ? labelsLeft && { ...values, left: area.left, columns: 1 }
      : labelsAbove && { ...values, top: area.top, rows: 1 };
    const categories = byRows
      ? labelsAbove && { ...body, top: area.top, rows: 1 }
      : labelsLeft && { ...body, left: area.left, columns: 1 };
    return {
      values: referenceTo(host, values),
      ...(name ? { name: referenceTo(host, name) } : {}),
      ...(categories ? { categories: referenceTo(host, categories) } : {}),
    };
  });
}

export function referenceTo(host: Host, area: Area): string {
  const sheet = host.grid.sheet(area.sheet)?.getName() ?? '';
  return `=${quotedSheet(sheet)}!${localAddress(area, true)}`;
}
