import type { ITableJson } from '../univer';
import { toFileFormula } from '../formulas/fileFormulas';
import { cellAt, plainRange, type SheetState } from './bookState';
import { rangeName } from './cellNames';
import { type PlainRange } from '../../../src/xlsx/addresses';
import { tableFilterXml } from './filterWriter';
import { PartEditor } from './partEditor';
import { TABLE_ORDER } from './schemaOrder';
import { same } from './same';
import type { TableMeta } from './tables';
import { decodeEscapes } from '../../../src/xlsx/texts';
import { encodeEscapes } from './textEscapes';
import type { FormulaOf } from './cellChanges';
import { child, childrenOf } from '../../../src/xlsx/xml';
import { escapeXml } from './splice';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const USUAL_STYLE = 'TableStyleMedium2';

/** A table as the file is to have it. */
export interface WrittenTable {
  readonly name: string;
  /** With the row of totals. */
  readonly ref: PlainRange;
  /** Without it. */
  readonly filterRef: PlainRange;
  readonly columns: readonly WrittenColumn[];
  readonly filters: ITableJson['filters'];
  readonly meta: TableMeta;
  readonly showHeader: boolean;
}

interface WrittenColumn {
  readonly name: string;
  /** The one formula of all its cells, with "="; Excel fills new rows with it. */
  readonly formula: string | undefined;
}

/** The table on a sheet, with its headings as they stand in the cells: Excel mends a file where they differ. */
export function describeTable(
  table: ITableJson,
  sheet: SheetState,
  formulaOf: FormulaOf,
): WrittenTable {
  const range = plainRange(table.range);
  const meta = (table.meta ?? {}) as TableMeta;
  const showHeader = table.options.showHeader !== false;
  return {
    name: table.name,
    filterRef: range,
    ref: meta.totalsRow ? { ...range, endRow: range.endRow + 1 } : range,
    filters: table.filters,
    meta,
    showHeader,
    columns: Array.from({ length: range.endColumn - range.startColumn + 1 }, (_, index) => {
      const column = range.startColumn + index;
      const heading = showHeader ? cellAt(sheet.data, range.startRow, column)?.v : undefined;
      const name = heading ?? table.columns[index]?.displayName ?? '';
      return {
        name: name === '' ? `Column${index + 1}` : String(name),
        formula: oneFormula(sheet, range, column, showHeader, formulaOf),
      };
    }),
  };
}

/** The formula that all cells of a column have, to the letter. */
function oneFormula(
  sheet: SheetState,
  range: PlainRange,
  column: number,
  showHeader: boolean,
  formulaOf: FormulaOf,
): string | undefined {
  let formula: string | undefined;
  for (let row = range.startRow + (showHeader ? 1 : 0); row <= range.endRow; row += 1) {
    const cell = cellAt(sheet.data, row, column);
    if (!cell || !(cell.f || cell.si)) return undefined;
    const here = formulaOf(sheet.id, row, column, cell);
    if (formula !== undefined && here !== formula) return undefined;
    formula = here;
  }
  return formula;
}

export function newTableXml(table: WrittenTable, id: number): string {
  const name = escapeXml(encodeEscapes(table.name));
  const columns = table.columns.map((column, index) => columnXml(column, index + 1)).join('');
  const header = table.showHeader ? '' : ' headerRowCount="0"';
  const filter =
    table.showHeader && table.meta.filterButtons !== false
      ? tableFilterXml(table.filterRef, table.filters)
      : '';
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
    `<table xmlns="${MAIN}" id="${id}" name="${name}" displayName="${name}" ref="${rangeName(table.ref)}"` +
    `${header} totalsRowShown="0">${filter}` +
    `<tableColumns count="${table.columns.length}">${columns}</tableColumns>` +
    `<tableStyleInfo name="${escapeXml(table.meta.style ?? USUAL_STYLE)}" showFirstColumn="0"` +
    ` showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`
  );
}

/**
 * Changes a table's part to what the table is now. Columns that stay keep all that the file says of
 * them: totals, formats, formulas. Undefined where nothing differs.
 */
export function changedTableXml(
  source: string,
  part: string,
  before: WrittenTable,
  now: WrittenTable,
): string | undefined {
  if (same(before, now)) return undefined;
  const editor = new PartEditor(source, part, TABLE_ORDER);
  const { root } = editor;
  if (before.name !== now.name) {
    editor.set(root, 'name', encodeEscapes(now.name));
    editor.set(root, 'displayName', encodeEscapes(now.name));
  }
  if (!same(before.ref, now.ref)) {
    editor.set(root, 'ref', rangeName(now.ref));
    const sorted = child(root, 'sortState');
    if (sorted) editor.remove(sorted);
  }
  if (
    !same(
      [before.filterRef, before.filters, before.meta.filterButtons],
      [now.filterRef, now.filters, now.meta.filterButtons],
    )
  ) {
    writeTableFilter(editor, before, now);
  }
  if (!same(before.columns, now.columns)) writeColumns(editor, before, now);
  if (before.meta.style !== now.meta.style) {
    const style = child(root, 'tableStyleInfo');
    if (style) editor.set(style, 'name', now.meta.style);
  }
  return editor.text();
}

/** The criteria stay as they are in the file unless they were changed: it knows more kinds of them. */
function writeTableFilter(editor: PartEditor, before: WrittenTable, now: WrittenTable): void {
  const there = child(editor.root, 'autoFilter');
  const shown = now.showHeader && now.meta.filterButtons !== false;
  if (!shown) {
    if (there) editor.remove(there);
  } else if (!there) {
    editor.insert('autoFilter', tableFilterXml(now.filterRef, now.filters));
  } else if (same(before.filters, now.filters)) {
    editor.set(there, 'ref', rangeName(now.filterRef));
  } else {
    editor.replace(there, tableFilterXml(now.filterRef, now.filters));
  }
}

function writeColumns(editor: PartEditor, before: WrittenTable, now: WrittenTable): void {
  const list = child(editor.root, 'tableColumns');
  const there = childrenOf(list, 'tableColumn');
  let nextId = Math.max(0, ...there.map((column) => Number(column.attributes['id']))) + 1;
  const formulas = new Map(before.columns.map(({ name, formula }) => [name, formula]));
  const byName = new Map(
    there.map((column) => [decodeEscapes(column.attributes['name'] ?? ''), column]),
  );
  // A heading that was typed over keeps its column's place.
  const isRename = there.length === now.columns.length;
  const columns = now.columns.map((column, index) => {
    const known = byName.get(column.name) ?? (isRename ? there[index] : undefined);
    if (!known) {
      nextId += 1;
      return editor.inNamespace(columnXml(column, nextId - 1));
    }
    const sameName = decodeEscapes(known.attributes['name'] ?? '') === column.name;
    if (sameName && formulas.get(column.name) === column.formula) {
      return editor.source.slice(known.start, known.end);
    }
    const kept = known.children
      .filter(({ name }) => name !== 'calculatedColumnFormula')
      .map(({ start, end }) => editor.source.slice(start, end));
    const attributes = Object.entries({ ...known.attributes, name: columnName(column.name) })
      .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
      .join('');
    return editor.inNamespace(
      `<tableColumn${attributes}>${formulaXml(column.formula)}${kept.join('')}</tableColumn>`,
    );
  });
  const text = `<tableColumns count="${columns.length}">${columns.join('')}</tableColumns>`;
  if (list) editor.replace(list, text);
  else editor.insert('tableColumns', text);
}

/** A line break in a name is written as _x000a_, as Excel itself does. */
function columnName(name: string): string {
  return encodeEscapes(name).replace(/\n/g, '_x000a_');
}

function columnXml({ name, formula }: WrittenColumn, id: number): string {
  const text = escapeXml(columnName(name));
  return formula === undefined
    ? `<tableColumn id="${id}" name="${text}"/>`
    : `<tableColumn id="${id}" name="${text}">${formulaXml(formula)}</tableColumn>`;
}

function formulaXml(formula: string | undefined): string {
  if (formula === undefined) return '';
  return `<calculatedColumnFormula>${escapeXml(toFileFormula(formula))}</calculatedColumnFormula>`;
}
