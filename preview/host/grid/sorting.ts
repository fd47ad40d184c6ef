import type { ICellData, Nullable } from '../../workbook/univer';
import type { Host } from '../host';
import { rightOf, type Area } from './area';
import { moveFormula } from './formulas';
import type { CellPatch } from './grid';
import { NOTHING } from './patches';
import { formulaOf } from './read';
import { valueOf, type Value } from './values';

export interface SortKey {
  /** From the area's first column. */
  readonly column: number;
  readonly ascending: boolean;
}

/**
 * Sorts the rows of an area as Excel does: numbers before text before truth values, blank cells last in
 * either direction, equal rows in the order that they had. References to cells of the same row move
 * with the row.
 */
export function sortRows(
  host: Host,
  area: Area,
  keys: readonly SortKey[],
  matchCase: boolean,
): void {
  const cells = host.grid.cells(area.sheet);
  const rows = Array.from({ length: area.rows }, (_, at) => area.top + at);
  const keysOf = (row: number) =>
    keys.map(({ column }) => valueOf(cells[row]?.[area.left + column]));
  const sorted = rows
    .map((row) => ({ row, keys: keysOf(row) }))
    .sort(
      (one, other) => compareRows(one.keys, other.keys, keys, matchCase) || one.row - other.row,
    );
  const patches = sorted.map(({ row }, at) =>
    takeRow(host, area, row, area.top + at, cells[row] ?? {}),
  );
  patches.forEach((patch, at) => {
    for (let column = area.left; column <= rightOf(area); column += 1)
      host.grid.write(area.sheet, area.top + at, column, patch[column] ?? { ...NOTHING, s: null });
  });
  host.events.changed(area, 'RangeEdited', true);
}

function compareRows(
  one: readonly Value[],
  other: readonly Value[],
  keys: readonly SortKey[],
  matchCase: boolean,
): number {
  for (const [at, { ascending }] of keys.entries()) {
    const [first, second] = [one[at] ?? '', other[at] ?? ''];
    if (first === '' || second === '') {
      if (first !== second) return first === '' ? 1 : -1;
      continue;
    }
    const order = compare(first, second, matchCase);
    if (order !== 0) return ascending ? order : -order;
  }
  return 0;
}

const KINDS = ['number', 'string', 'boolean'];

function compare(one: Value, other: Value, matchCase: boolean): number {
  const kinds = KINDS.indexOf(typeof one) - KINDS.indexOf(typeof other);
  if (kinds !== 0) return kinds;
  if (typeof one === 'string')
    return one.localeCompare(String(other), 'en', {
      sensitivity: matchCase ? 'variant' : 'accent',
    });
  return Number(one) - Number(other);
}

function takeRow(
  host: Host,
  area: Area,
  from: number,
  to: number,
  cells: Readonly<Record<number, ICellData | null | undefined>>,
): Record<number, CellPatch> {
  const patches: Record<number, CellPatch> = {};
  for (let column = area.left; column <= rightOf(area); column += 1) {
    const cell = cells[column];
    if (!cell) continue;
    const style = host.grid.workbook.getStyles().getStyleByCell(cell);
    const formula = formulaOf(host.grid, area.sheet, cell, from, column);
    const content: CellPatch = formula
      ? { ...NOTHING, f: moveFormula(host.grid, formula, to - from, 0) }
      : { ...NOTHING, v: cell.v ?? null, t: cell.t ?? null, p: cell.p ?? null };
    patches[column] = { ...content, custom: cell.custom ?? null, s: wholeStyle(style) };
  }
  return patches;
}

/** Every part of a style, so that nothing is left of the style that the cell had. */
function wholeStyle(style: Nullable<object>): CellPatch['s'] {
  const parts = [
    'ff',
    'fs',
    'it',
    'bl',
    'ul',
    'st',
    'bg',
    'bd',
    'cl',
    'va',
    'n',
    'tr',
    'ht',
    'vt',
    'tb',
    'pd',
  ];
  const none = Object.fromEntries(parts.map((part) => [part, null]));
  return { ...none, ...style } as CellPatch['s'];
}
