/** Excel's own grid; a sheet of the workbook engine may be smaller until it is written to. */
export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

/** A rectangle of cells on a sheet, counted from 0. */
export interface Area {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

export function areaFrom(
  sheet: string,
  top: number,
  left: number,
  bottom: number,
  right: number,
): Area {
  return { sheet, top, left, rows: bottom - top + 1, columns: right - left + 1 };
}

export const bottomOf = (area: Area): number => area.top + area.rows - 1;
export const rightOf = (area: Area): number => area.left + area.columns - 1;

export const isEntireColumn = (area: Area): boolean => area.top === 0 && area.rows === ROWS;
export const isEntireRow = (area: Area): boolean => area.left === 0 && area.columns === COLUMNS;
export const isUnbounded = (area: Area): boolean => isEntireColumn(area) || isEntireRow(area);

/** False for what lies outside Excel's grid, or has no cells. */
export function isOnGrid(area: Area): boolean {
  return (
    area.top >= 0 &&
    area.left >= 0 &&
    area.rows >= 1 &&
    area.columns >= 1 &&
    bottomOf(area) < ROWS &&
    rightOf(area) < COLUMNS
  );
}

export function intersection(one: Area, other: Area): Area | undefined {
  if (one.sheet !== other.sheet) return undefined;
  const top = Math.max(one.top, other.top);
  const left = Math.max(one.left, other.left);
  const bottom = Math.min(bottomOf(one), bottomOf(other));
  const right = Math.min(rightOf(one), rightOf(other));
  return bottom < top || right < left ? undefined : areaFrom(one.sheet, top, left, bottom, right);
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    outer.sheet === inner.sheet &&
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    bottomOf(outer) >= bottomOf(inner) &&
    rightOf(outer) >= rightOf(inner)
  );
}

export function bounding(one: Area, other: Area): Area {
  return areaFrom(
    one.sheet,
    Math.min(one.top, other.top),
    Math.min(one.left, other.left),
    Math.max(bottomOf(one), bottomOf(other)),
    Math.max(rightOf(one), rightOf(other)),
  );
}

export const sameArea = (one: Area, other: Area): boolean =>
  contains(one, other) && contains(other, one);

/** A rectangle as the workbook engine writes it. */
export interface EngineRange {
  startRow: number;
  startColumn: number;
  endRow: number;
  endColumn: number;
}

export function toEngine(area: Area): EngineRange {
  return {
    startRow: area.top,
    startColumn: area.left,
    endRow: bottomOf(area),
    endColumn: rightOf(area),
  };
}

/** The engine leaves NaN where a whole row or column is meant. */
export function fromEngine(sheet: string, range: EngineRange): Area {
  const orElse = (value: number, otherwise: number) => (Number.isNaN(value) ? otherwise : value);
  return areaFrom(
    sheet,
    orElse(range.startRow, 0),
    orElse(range.startColumn, 0),
    orElse(range.endRow, ROWS - 1),
    orElse(range.endColumn, COLUMNS - 1),
  );
}

/** What is left of an area without another: up to four rectangles. */
export function subtract(area: Area, taken: Area): Area[] {
  const common = intersection(area, taken);
  if (!common) return [area];
  const { sheet } = area;
  const parts = [
    [area.top, area.left, common.top - 1, rightOf(area)],
    [bottomOf(common) + 1, area.left, bottomOf(area), rightOf(area)],
    [common.top, area.left, bottomOf(common), common.left - 1],
    [common.top, rightOf(common) + 1, bottomOf(common), rightOf(area)],
  ] as const;
  return parts
    .filter(([top, left, bottom, right]) => bottom >= top && right >= left)
    .map(([top, left, bottom, right]) => areaFrom(sheet, top, left, bottom, right));
}
