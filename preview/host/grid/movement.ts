import { COLUMNS, ROWS, type Area } from './area';

/** Where the cells from `at` on go when `count` rows are inserted, or deleted (a negative count). */
export function moveRows(area: Area, at: number, count: number): Area | undefined {
  if (area.rows === ROWS) return area;
  const moved = moveSpan(area.top, area.rows, at, count, ROWS);
  return moved && { ...area, top: moved.start, rows: moved.length };
}

export function moveColumns(area: Area, at: number, count: number): Area | undefined {
  if (area.columns === COLUMNS) return area;
  const moved = moveSpan(area.left, area.columns, at, count, COLUMNS);
  return moved && { ...area, left: moved.start, columns: moved.length };
}

function moveSpan(
  start: number,
  length: number,
  at: number,
  count: number,
  limit: number,
): { start: number; length: number } | undefined {
  const end = start + length;
  if (count >= 0) {
    if (at >= end) return { start, length };
    if (at <= start)
      return start + count + length > limit ? undefined : { start: start + count, length };
    return { start, length: length + count };
  }
  const deletedEnd = at - count;
  const shift = (position: number) =>
    position <= at ? position : position >= deletedEnd ? position + count : at;
  const newStart = shift(start);
  const newLength = shift(end) - newStart;
  return newLength > 0 ? { start: newStart, length: newLength } : undefined;
}
