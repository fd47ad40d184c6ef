import { CellValueType } from '../workbook/univer';
import { fillColumn, type WrittenFormula } from './behaviour/calculatedColumn';
import { landingRows } from './behaviour/filteredWrites';
import { tidyHeadings } from './behaviour/headings';
import { checkUnprotected } from './behaviour/protection';
import { layOut } from './behaviour/shape';
import { toEngineReferences } from './behaviour/structuredReference';
import { typeInto, type Typed } from './behaviour/typing';
import { bottomOf, contains, intersection, type Area } from './grid/area';
import { moveFormula } from './grid/formulas';
import type { CellPatch } from './grid/grid';
import { formulaPatch, NOTHING, textPatch } from './grid/patches';
import { formulaOf } from './grid/read';
import { growOver } from './grid/tableGrowth';
import type { Table } from './grid/tables';
import { valueOf } from './grid/values';
import type { Host } from './host';

/**
 * Puts values or formulas into cells as Excel would: each is typed into its cell, filters catch what is
 * written to hidden rows, tables take in what is written at their edge, a table's headings stay
 * headings and its columns keep one formula.
 */
export function enterCells(host: Host, area: Area, value: unknown): void {
  checkUnprotected(host, area.sheet);
  const at = layOut(value, area, host.rules);
  host.grid.reach(area);
  const tables = host.tables.over(area);
  const hidden = host.rules.filtersCatchWrites
    ? host.filters.hiddenRows(area.sheet)
    : new Set<number>();
  const landing = hidden.size > 0 ? landingRows(area, hidden) : undefined;
  const written = new WrittenFormulas();
  let filled = false;
  for (let row = 0; row < area.rows; row += 1) {
    const source = landing ? landing[row] : row;
    if (source === undefined) continue;
    for (let column = 0; column < area.columns; column += 1) {
      const entered = at(source, column);
      if (entered === null) continue;
      const place = { row: area.top + row, column: area.left + column };
      if (isUnderMerge(host, area.sheet, place)) continue;
      const table = tables.find((one) => holds(one, area.sheet, place));
      const typed = typeAt(host, area.sheet, place, entered, table);
      filled ||= typed.kind !== 'blank';
      host.grid.write(
        area.sheet,
        place.row,
        place.column,
        patchFor(host, area.sheet, place, typed, table),
      );
      if (typed.kind === 'formula' && table)
        written.note(table, place, engineFormula(host, typed.formula, table));
    }
  }
  keepHeadings(host, tables, area);
  if (host.rules.oneFormulaForAColumn)
    written.each((table, column, formulas) => fill(host, table, column, formulas, area));
  if (filled && host.rules.tablesGrow) growOver(host, area);
  host.events.changed(area, 'RangeEdited', true);
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function holds(table: Table, sheet: string, place: Place): boolean {
  return contains(table.wholeArea, {
    sheet,
    top: place.row,
    left: place.column,
    rows: 1,
    columns: 1,
  });
}

/** Headings take text only; what is typed into one is what it says. */
function typeAt(
  host: Host,
  sheet: string,
  place: Place,
  entered: unknown,
  table: Table | undefined,
): Typed {
  const typed = typeInto(
    entered,
    host.grid.numberFormat(sheet, place.row, place.column),
    host.rules,
  );
  const isHeading = table?.showsHeadings === true && table.area.top === place.row;
  if (!isHeading || typed.kind === 'text' || !host.rules.tableHeadings) return typed;
  return {
    kind: 'text',
    text: typeof entered === 'boolean' ? String(entered).toUpperCase() : String(entered),
  };
}

/** A cell in which a merged area hides what is written takes nothing. */
function isUnderMerge(host: Host, sheet: string, place: Place): boolean {
  const core = host.grid.sheet(sheet);
  if (!core || core.getMergeData().length === 0) return false;
  const merge = core.getMergedCell(place.row, place.column);
  return Boolean(merge && (merge.startRow !== place.row || merge.startColumn !== place.column));
}

function engineFormula(host: Host, formula: string, table: Table | undefined): string {
  return toEngineReferences(formula, table?.name, host.rules);
}

function patchFor(
  host: Host,
  sheet: string,
  place: Place,
  typed: Typed,
  table: Table | undefined,
): CellPatch {
  switch (typed.kind) {
    case 'blank':
      return NOTHING;
    case 'text':
      return textPatch(typed.text);
    case 'number': {
      const number = { ...NOTHING, v: typed.number, t: CellValueType.NUMBER };
      const plain = host.grid.numberFormat(sheet, place.row, place.column) === 'General';
      return typed.format && plain ? { ...number, s: { n: { pattern: typed.format } } } : number;
    }
    case 'boolean':
      return { ...NOTHING, v: typed.boolean ? 1 : 0, t: CellValueType.BOOLEAN };
    case 'error':
      return { ...NOTHING, v: typed.text, t: CellValueType.STRING };
    case 'formula':
      return formulaPatch(engineFormula(host, typed.formula, table));
  }
}

/** Formulas written into the rows of tables, by table and column. */
class WrittenFormulas {
  private readonly columns = new Map<
    string,
    { table: Table; column: number; formulas: WrittenFormula[] }
  >();

  note(table: Table, place: Place, formula: string): void {
    const { bodyArea } = table;
    if (place.row < bodyArea.top || place.row > bottomOf(bodyArea)) return;
    const key = `${table.id} ${place.column}`;
    const known = this.columns.get(key) ?? { table, column: place.column, formulas: [] };
    known.formulas.push({ row: place.row, formula });
    this.columns.set(key, known);
  }

  each(visit: (table: Table, column: number, formulas: WrittenFormula[]) => void): void {
    for (const { table, column, formulas } of this.columns.values()) visit(table, column, formulas);
  }
}

function fill(
  host: Host,
  table: Table,
  column: number,
  formulas: WrittenFormula[],
  entered: Area,
): void {
  const { bodyArea } = table;
  const cells = host.grid.cells(table.sheet);
  const others = [];
  for (let row = bodyArea.top; row <= bottomOf(bodyArea); row += 1) {
    if (row >= entered.top && row <= bottomOf(entered)) continue;
    const cell = cells[row]?.[column] ?? undefined;
    const isFormula = Boolean(cell && formulaOf(host.grid, table.sheet, cell, row, column));
    others.push({ row, value: valueOf(cell), isFormula });
  }
  const move = (formula: string, rows: number) => moveFormula(host.grid, formula, rows, 0);
  for (const { row, formula } of fillColumn(formulas, others, move))
    host.grid.write(table.sheet, row, column, formulaPatch(formula));
}

/** After something was written over headings: none is blank, none stands twice. */
export function keepHeadings(host: Host, tables: readonly Table[], area: Area): void {
  for (const table of tables) {
    const { headingArea } = table;
    if (!headingArea || !intersection(headingArea, area)) continue;
    if (host.rules.tableHeadings) {
      const headings = table.headings;
      tidyHeadings(headings).forEach((heading, index) => {
        if (heading !== headings[index])
          host.grid.write(
            table.sheet,
            headingArea.top,
            headingArea.left + index,
            textPatch(heading),
          );
      });
    }
    table.copyHeadings();
  }
}
