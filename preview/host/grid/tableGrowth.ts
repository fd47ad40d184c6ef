import type { Host } from '../host';
import { freeName } from '../behaviour/names';
import { bottomOf, rightOf, type Area } from './area';
import { moveFormula } from './formulas';
import { formulaPatch, textPatch } from './patches';
import { formulaOf } from './read';
import type { Table } from './tables';
import { valueOf } from './values';

/**
 * A table takes in what is written right below it or right beside it.
 * @see https://support.microsoft.com/office/resize-a-table-by-adding-or-removing-rows-and-columns-e65ae4bb-e44b-43f4-ad8b-7d68784f1165
 */
export function growOver(host: Host, area: Area): void {
  for (const table of host.tables.all(area.sheet)) {
    if (table.looks.totalsRow) continue;
    const { area: now } = table;
    const below =
      area.top === bottomOf(now) + 1 && area.left >= now.left && rightOf(area) <= rightOf(now);
    const beside =
      area.left === rightOf(now) + 1 && area.top >= now.top && bottomOf(area) <= bottomOf(now);
    if (below) setTableArea(host, table, { ...now, rows: now.rows + area.rows });
    else if (beside) setTableArea(host, table, { ...now, columns: now.columns + area.columns });
  }
}

/** Gives a table another area: new columns get headings, new rows the formulas of its columns. */
export function setTableArea(host: Host, table: Table, area: Area): void {
  const before = table.area;
  const formulas = columnFormulas(host, table);
  nameNewColumns(host, table, area);
  table.setArea(area);
  if (bottomOf(area) > bottomOf(before)) fillRows(host, table, formulas, bottomOf(before) + 1);
}

function nameNewColumns(host: Host, table: Table, area: Area): void {
  if (!table.showsHeadings) return;
  const cells = host.grid.cells(area.sheet)[area.top] ?? {};
  const taken = table.headings;
  for (let column = area.left; column <= rightOf(area); column += 1) {
    const heading = valueOf(cells[column]);
    if (heading !== '') {
      if (typeof heading !== 'string')
        host.grid.write(area.sheet, area.top, column, textPatch(String(heading)));
      continue;
    }
    const name = freeName('Column', taken);
    taken.push(name);
    host.grid.write(area.sheet, area.top, column, textPatch(name));
  }
}

/** Columns all of whose rows hold the same formula, with that formula in the first row. */
export function columnFormulas(
  host: Host,
  table: Table,
): Map<number, { row: number; formula: string }> {
  const { bodyArea } = table;
  const cells = host.grid.cells(table.sheet);
  const found = new Map<number, { row: number; formula: string }>();
  for (let column = bodyArea.left; column <= rightOf(bodyArea); column += 1) {
    const at = (row: number) => {
      const cell = cells[row]?.[column];
      return cell ? formulaOf(host.grid, table.sheet, cell, row, column) : undefined;
    };
    const first = at(bodyArea.top);
    const last = at(bottomOf(bodyArea));
    if (first === undefined || last === undefined) continue;
    if (moveFormula(host.grid, first, bodyArea.rows - 1, 0) === last)
      found.set(column, { row: bodyArea.top, formula: first });
  }
  return found;
}

/** Fills the blank cells of a table's rows from `top` on with the formulas of their columns. */
export function fillRows(
  host: Host,
  table: Table,
  formulas: ReadonlyMap<number, { row: number; formula: string }>,
  top: number,
  bottom = bottomOf(table.area),
): void {
  const cells = host.grid.cells(table.sheet);
  for (const [column, { row: from, formula }] of formulas) {
    for (let row = top; row <= bottom; row += 1) {
      const cell = cells[row]?.[column];
      if (valueOf(cell) !== '' || cell?.f || cell?.si) continue;
      const moved = moveFormula(host.grid, formula, row - from, 0);
      host.grid.write(table.sheet, row, column, formulaPatch(moved));
    }
  }
}
