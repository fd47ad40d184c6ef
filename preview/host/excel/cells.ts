import { excelError } from '../excelError';
import { intersection, isOnGrid, type Area } from '../grid/area';
import { resolveReference } from '../grid/resolve';
import type { Host } from '../host';
import { isHandle } from '../objects';
import { CellsInUse } from '../rangesInUse';

/** The cells of a Range object; an error when they have all been deleted. */
export function areaOf(cells: CellsInUse): Area {
  if (!cells.area) throw excelError('InvalidReference');
  return cells.area;
}

/** A Range object's cells from an area, which must lie on the grid. */
export function cellsOf(area: Area): CellsInUse {
  if (!isOnGrid(area)) throw excelError('InvalidArgument');
  return new CellsInUse(area);
}

/** An argument that is a Range or an address. */
export function areaArgument(value: unknown, host: Host, homeSheet?: string): Area {
  if (isHandle(value) && value.target instanceof CellsInUse) return areaOf(value.target);
  const area = typeof value === 'string' ? resolveReference(host, value, homeSheet) : undefined;
  if (!area) throw excelError('InvalidArgument');
  return area;
}

/** A whole number among the arguments. */
export function integer(value: unknown, otherwise?: number): number {
  const number = value ?? otherwise;
  if (typeof number !== 'number' || !Number.isInteger(number)) throw excelError('InvalidArgument');
  return number;
}

/** One of the values that an option takes; what Excel has and the stand-in has not is named. */
export function text(value: unknown): string {
  if (typeof value !== 'string') throw excelError('InvalidArgument');
  return value;
}

export function truth(value: unknown): boolean {
  if (typeof value !== 'boolean') throw excelError('InvalidArgument');
  return value;
}

export function overlaps(one: Area, other: Area): boolean {
  return intersection(one, other) !== undefined;
}
