import { indentedBy, indentOf } from '../../workbook/indent';
import { HorizontalAlign, VerticalAlign, WrapStrategy } from '../../workbook/univer';
import { checkUnprotected } from '../behaviour/protection';
import { excelError, notInStandIn } from '../excelError';
import { autofitColumns, autofitRows } from '../grid/autofit';
import { bottomOf, rightOf } from '../grid/area';
import { POINTS } from '../grid/sizes';
import { excelObject } from '../objects';
import type { CellsInUse } from '../rangesInUse';
import { areaOf, integer, truth } from './cells';
import { styleProperty } from './formatProperty';
import { rangeBorderCollection } from './rangeBorder';
import { rangeFill } from './rangeFill';
import { rangeFont } from './rangeFont';

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

/** Excel's limits for a row's height and a column's width, in points. */
const TALLEST = 409.5;
const WIDEST = 255 * 7 * POINTS;

/** @see https://learn.microsoft.com/javascript/api/excel/excel.rangeformat */
export const rangeFormat = excelObject<CellsInUse>('RangeFormat', {
  properties: {
    WrapText: styleProperty(
      ({ tb }) => tb === WrapStrategy.WRAP,
      (value) => ({ tb: truth(value) ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
    ),
    HorizontalAlignment: styleProperty(
      ({ ht }) => nameOf(HORIZONTAL, ht ?? HorizontalAlign.UNSPECIFIED) ?? 'General',
      (value) => ({ ht: known(HORIZONTAL, value, 'RangeFormat.horizontalAlignment') }),
    ),
    VerticalAlignment: styleProperty(
      ({ vt }) => nameOf(VERTICAL, vt ?? VerticalAlign.BOTTOM) ?? 'Bottom',
      (value) => ({ vt: known(VERTICAL, value, 'RangeFormat.verticalAlignment') }),
    ),
    IndentLevel: styleProperty(indentOf, (value) => indentedBy(levels(value))),
    ColumnWidth: {
      get: (cells, host) => {
        const area = areaOf(cells);
        return inPoints(
          common(area.left, rightOf(area), (column) => host.sizes.columnWidth(area.sheet, column)),
        );
      },
      set: (cells, value, host) => {
        checkUnprotected(host, areaOf(cells).sheet, 'allowFormatColumns');
        host.sizes.setColumnWidth(areaOf(cells), points(value, WIDEST) / POINTS);
      },
    },
    // "true" gives the columns the sheet's standard width; the reference says nothing of "false".
    UseStandardWidth: {
      get: (cells, host) => {
        const area = areaOf(cells);
        const chosen = common(area.left, rightOf(area), (column) =>
          host.sizes.widthIsChosen(area.sheet, column),
        );
        return chosen === null ? null : !chosen;
      },
      set: (cells, value, host) => {
        checkUnprotected(host, areaOf(cells).sheet, 'allowFormatColumns');
        if (!truth(value)) throw notInStandIn('RangeFormat.useStandardWidth false');
        host.sizes.standardColumnWidth(areaOf(cells));
      },
    },
    RowHeight: {
      get: (cells, host) => {
        const area = areaOf(cells);
        return inPoints(
          common(area.top, bottomOf(area), (row) => host.sizes.rowHeight(area.sheet, row)),
        );
      },
      set: (cells, value, host) => {
        checkUnprotected(host, areaOf(cells).sheet, 'allowFormatRows');
        host.sizes.setRowHeight(areaOf(cells), points(value, TALLEST) / POINTS);
      },
    },
  },
  objects: {
    Fill: (cells) => rangeFill.of(cells),
    Font: (cells) => rangeFont.of(cells),
    Borders: (cells) => rangeBorderCollection.of(cells),
  },
  methods: {
    AutofitColumns: (cells, _, host) => {
      checkUnprotected(host, areaOf(cells).sheet, 'allowFormatColumns');
      autofitColumns(host, areaOf(cells));
    },
    AutofitRows: (cells, _, host) => {
      checkUnprotected(host, areaOf(cells).sheet, 'allowFormatRows');
      autofitRows(host, areaOf(cells));
    },
  },
});

function nameOf(names: Readonly<Record<string, number>>, value: number): string | undefined {
  return Object.keys(names).find((name) => names[name] === value);
}

function known<T>(values: Readonly<Record<string, T>>, value: unknown, member: string): T {
  const found = typeof value === 'string' ? values[value] : undefined;
  if (found === undefined) throw notInStandIn(`${member} ${JSON.stringify(value)}`);
  return found;
}

/** "An integer from 0 to 250" (learn.microsoft.com/javascript/api/excel/excel.rangeformat, indentLevel). */
function levels(value: unknown): number {
  const level = integer(value);
  if (level < 0 || level > 250) throw excelError('InvalidArgument');
  return level;
}

function points(value: unknown, limit: number): number {
  if (typeof value !== 'number' || !(value >= 0) || value > limit)
    throw excelError('InvalidArgument');
  return value;
}

/** What all columns or rows have; null where they differ. */
function common<T>(first: number, last: number, of: (at: number) => T): T | null {
  const one = of(first);
  for (let at = first + 1; at <= Math.min(last, first + 10_000); at += 1)
    if (of(at) !== one) return null;
  return one;
}

function inPoints(pixels: number | null): number | null {
  return pixels === null ? null : pixels * POINTS;
}
