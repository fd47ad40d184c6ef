import { excelError } from '../excelError';
import {
  bottomOf,
  bounding,
  COLUMNS,
  contains,
  intersection,
  rightOf,
  ROWS,
  type Area,
} from '../grid/area';
import { mergedIn } from '../grid/merged';
import { usedArea } from '../grid/usedArea';
import type { Host } from '../host';
import type { Handle, MaybeHandle, Method } from '../objects';
import type { CellsInUse } from '../rangesInUse';
import { areaArgument, areaOf, cellsOf, integer } from './cells';
import { range } from './range';
import { rangeAreas } from './rangeAreas';
import { tableScopedCollection } from './tableScopedCollection';

const rangeAt = (area: Area): Handle => range.of(cellsOf(area));
const maybeRange = (area: Area | undefined): MaybeHandle => (area ? rangeAt(area) : null);

/** Excel fails to tell of more merged areas, as the reference says of the method. */
const MOST_MERGED = 512;

/** Methods of Range that find other cells from these. */
export const rangeGeometry: Readonly<Record<string, Method<CellsInUse>>> = {
  GetCell: (cells, [row, column]) => {
    const { sheet, top, left } = areaOf(cells);
    return rangeAt({
      sheet,
      top: top + integer(row),
      left: left + integer(column),
      rows: 1,
      columns: 1,
    });
  },
  GetRow: (cells, [row]) => {
    const area = areaOf(cells);
    return rangeAt({ ...area, top: area.top + within(row, area.rows), rows: 1 });
  },
  GetColumn: (cells, [column]) => {
    const area = areaOf(cells);
    return rangeAt({ ...area, left: area.left + within(column, area.columns), columns: 1 });
  },
  GetLastCell: (cells) => {
    const area = areaOf(cells);
    return rangeAt({ ...area, top: bottomOf(area), left: rightOf(area), rows: 1, columns: 1 });
  },
  GetLastRow: (cells) => {
    const area = areaOf(cells);
    return rangeAt({ ...area, top: bottomOf(area), rows: 1 });
  },
  GetLastColumn: (cells) => {
    const area = areaOf(cells);
    return rangeAt({ ...area, left: rightOf(area), columns: 1 });
  },
  GetOffsetRange: (cells, [rows, columns]) => {
    const area = areaOf(cells);
    return rangeAt({ ...area, top: area.top + integer(rows), left: area.left + integer(columns) });
  },
  GetResizedRange: (cells, [rows, columns]) => {
    const area = areaOf(cells);
    return rangeAt({
      ...area,
      rows: area.rows + integer(rows),
      columns: area.columns + integer(columns),
    });
  },
  GetAbsoluteResizedRange: (cells, [rows, columns]) =>
    rangeAt({ ...areaOf(cells), rows: integer(rows), columns: integer(columns) }),
  GetEntireRow: (cells) => rangeAt({ ...areaOf(cells), left: 0, columns: COLUMNS }),
  GetEntireColumn: (cells) => rangeAt({ ...areaOf(cells), top: 0, rows: ROWS }),
  GetRowsAbove: (cells, [count]) => {
    const area = areaOf(cells);
    const rows = integer(count, 1);
    return rangeAt({ ...area, top: area.top - rows, rows });
  },
  GetRowsBelow: (cells, [count]) => {
    const area = areaOf(cells);
    return rangeAt({ ...area, top: bottomOf(area) + 1, rows: integer(count, 1) });
  },
  GetColumnsBefore: (cells, [count]) => {
    const area = areaOf(cells);
    const columns = integer(count, 1);
    return rangeAt({ ...area, left: area.left - columns, columns });
  },
  GetColumnsAfter: (cells, [count]) => {
    const area = areaOf(cells);
    return rangeAt({ ...area, left: rightOf(area) + 1, columns: integer(count, 1) });
  },
  GetIntersection: (cells, [other], host) =>
    maybeRange(common(cells, other, host)) ?? raiseNotFound(),
  GetIntersectionOrNullObject: (cells, [other], host) => maybeRange(common(cells, other, host)),
  GetBoundingRect: (cells, [other], host) => {
    const area = areaOf(cells);
    const second = areaArgument(other, host, area.sheet);
    if (second.sheet !== area.sheet) throw excelError('InvalidArgument');
    return rangeAt(bounding(area, second));
  },
  GetUsedRange: (cells, [valuesOnly], host) =>
    maybeRange(used(cells, valuesOnly === true, host)) ?? raiseNotFound(),
  GetUsedRangeOrNullObject: (cells, [valuesOnly], host) =>
    maybeRange(used(cells, valuesOnly === true, host)),
  GetMergedAreasOrNullObject: (cells, _, host) => {
    const area = areaOf(cells);
    const merged = mergedIn(host.grid, area);
    if (merged.length > MOST_MERGED) throw excelError('GeneralException');
    return merged.length > 0 ? rangeAreas.of(merged.map((one) => cellsOf(one))) : null;
  },
  GetTables: (cells, [fullyContained], host) => {
    const area = areaOf(cells);
    const over = host.tables.over(area);
    const tables =
      fullyContained === true ? over.filter((one) => contains(area, one.wholeArea)) : over;
    return tableScopedCollection.of(tables.map((table) => table.id));
  },
};

function within(index: unknown, count: number): number {
  const at = integer(index);
  if (at < 0 || at >= count) throw excelError('InvalidArgument');
  return at;
}

function common(cells: CellsInUse, other: unknown, host: Host): Area | undefined {
  const area = areaOf(cells);
  return intersection(area, areaArgument(other, host, area.sheet));
}

function used(cells: CellsInUse, valuesOnly: boolean, host: Host): Area | undefined {
  const area = areaOf(cells);
  const count = valuesOnly || !host.rules.usedRangeCountsFormats;
  return usedArea(host.grid, area.sheet, count, area);
}

function raiseNotFound(): never {
  throw excelError('ItemNotFound');
}
