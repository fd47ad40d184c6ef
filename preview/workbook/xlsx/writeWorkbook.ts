import type { CellValue, IStyleBase } from '../univer';
import { BLANK_SHEET, BLANK_STYLES, STYLES_TYPE, TABLE_TYPE, WORKSHEET_TYPE } from './blankParts';
import { cellAt, emptySheet, type BookState, type SheetState } from './bookState';
import { readBookParts, partOf, type BookParts } from '../../../src/xlsx/bookParts';
import { readRangeName } from '../../../src/xlsx/addresses';
import { CellFormats } from './cellFormats';
import { findCellChanges, type FormulaOf } from './cellChanges';
import { writeCharts } from './chartWriter';
import { readColours, type Colours } from '../../../src/xlsx/colours';
import { writeHyperlinks } from './hyperlinkWriter';
import { addPart, freePath, relate, RELATIONSHIPS, removePart, unrelate } from './package';
import { PartEditor } from './partEditor';
import { neededText, type Parts } from '../../../src/xlsx/parts';
import { putText } from './pack';
import { readRelationships } from '../../../src/xlsx/relationships';
import { writeRows } from './rowWriter';
import { splitSheet } from '../../../src/xlsx/rows';
import { writeConditionalFormats } from './ruleWriter';
import { WORKSHEET_ORDER } from './schemaOrder';
import { writeDimension, writeSheetFrame } from './sheetWriter';
import { readStyles } from './styles';
import { StyleWriter } from './styleWriter';
import { tableId } from './tables';
import { changedTableXml, describeTable, newTableXml } from './tableWriter';
import { writeValidations } from './validationWriter';
import { changedWorkbookXml } from './workbookWriter';
import { attribute, child, childrenOf, parseXml } from '../../../src/xlsx/xml';

/** What all sheets are written with. */
interface Writing {
  readonly parts: Parts;
  readonly now: BookState;
  readonly formats: CellFormats;
  readonly styles: StyleWriter;
  readonly conditionalStyles: readonly IStyleBase[];
  readonly colours: Colours;
  readonly formulaOf: FormulaOf;
}

/**
 * Changes the parts of a workbook from what they were to what the workbook is now. Parts that nothing
 * changed in are not touched: their bytes stay.
 */
export function writeWorkbook(
  parts: Parts,
  before: BookState,
  now: BookState,
  formulaOf: FormulaOf,
): void {
  const book = readBookParts(parts);
  const stylesPath = stylesPart(parts, book);
  const stylesSource = neededText(parts, stylesPath);
  const stylesRoot = parseXml(stylesSource, stylesPath);
  const colours = readColours(partOf(parts, book, 'theme'), stylesRoot);
  const styles = new StyleWriter(stylesSource, stylesPath);
  const writing: Writing = {
    ...{ parts, now, formulaOf, styles },
    formats: new CellFormats(before, now, styles),
    conditionalStyles: readStyles(stylesRoot, colours).conditional,
    colours,
  };
  const ids = new Set(now.sheets.map(({ id }) => id));
  for (const entry of book.entries) {
    if (entry && !ids.has(entry.id)) removeSheet(parts, book.path, entry.path);
  }
  let changesFormulas = book.entries.some((entry) => entry && !ids.has(entry.id));
  let changesCells = changesFormulas;
  const relationships = new Map<string, string>();
  for (const sheet of now.sheets) {
    const entry = book.entries.find((each) => each?.id === sheet.id);
    let path = entry?.path;
    if (path === undefined) {
      path = freePath(parts, 'xl/worksheets/sheet');
      addPart(parts, path, WORKSHEET_TYPE, BLANK_SHEET);
      relationships.set(sheet.id, relate(parts, book.path, 'worksheet', path));
    }
    const old = entry && before.sheets.find(({ id }) => id === sheet.id);
    const changes = writeSheet(writing, path, old ?? emptySheet(sheet.id, sheet.name), sheet);
    changesFormulas ||= changes.formulas;
    changesCells ||= changes.cells;
  }
  if (writing.styles.isChanged) putText(parts, stylesPath, writing.styles.text());
  if (changesFormulas) removeCalculationChain(parts, book);
  const source = neededText(parts, book.path);
  const listed = now.sheets.map(({ id, name, visibility }) => {
    const relationship = relationships.get(id);
    return { id, name, visibility, ...(relationship === undefined ? {} : { relationship }) };
  });
  const text = changedWorkbookXml(source, book, before, now, listed, changesCells);
  if (text !== source) putText(parts, book.path, text);
}

function writeSheet(
  writing: Writing,
  path: string,
  before: SheetState,
  now: SheetState,
): { cells: boolean; formulas: boolean } {
  const { parts, styles, formulaOf } = writing;
  const source = neededText(parts, path);
  const { before: head, rows, after: tail } = splitSheet(source);
  const editor = new PartEditor(head + tail, path, WORKSHEET_ORDER);
  writeSheetFrame(editor, before, now);
  writeConditionalFormats(editor, before, now, writing.conditionalStyles, writing.colours, styles);
  writeValidations(editor, before, now);
  writeHyperlinks(editor, before, now);
  writeTables(writing, path, editor, before, now);
  writeCharts(parts, path, editor, before, now, (reference) => valuesAt(writing.now, reference));
  const changes = findCellChanges(before, now, writing.formats, formulaOf);
  if (changes.isEmpty && !editor.isChanged) return { cells: false, formulas: false };
  if (!changes.isEmpty) writeDimension(editor, now);
  const frame = splitSheet(editor.text());
  const written = changes.isEmpty
    ? rows
    : writeRows(rows, path, changes, (text) => editor.inNamespace(text));
  putText(parts, path, frame.before + written + frame.after);
  return { cells: !changes.isEmpty, formulas: changes.changesFormulas };
}

function writeTables(
  { parts, formulaOf }: Writing,
  path: string,
  editor: PartEditor,
  before: SheetState,
  now: SheetState,
): void {
  if (before.tables.length + now.tables.length === 0) return;
  const files = new Map(
    readRelationships(parts, path)
      .filter(({ kind }) => kind === 'table')
      .map((related) => [tableIdOf(parts, related.target), related]),
  );
  const list = child(editor.root, 'tableParts');
  const references = childrenOf(list, 'tablePart');
  const current = new Set(now.tables.map(({ id }) => id));
  const gone = new Set<string>();
  for (const table of before.tables) {
    const file = files.get(table.id);
    if (current.has(table.id) || !file) continue;
    unrelate(parts, path, file.target);
    removePart(parts, file.target);
    gone.add(file.id);
  }
  const added: string[] = [];
  const fileFormula: FormulaOf = (_sheet, _row, _column, cell) => cell.f ?? '';
  for (const table of now.tables) {
    const old = before.tables.find(({ id }) => id === table.id);
    const file = files.get(table.id);
    const described = describeTable(table, now, formulaOf);
    if (old && file) {
      const was = describeTable(old, before, fileFormula);
      const source = neededText(parts, file.target);
      const text = changedTableXml(source, file.target, was, described);
      if (text !== undefined) putText(parts, file.target, text);
    } else {
      const tablePath = freePath(parts, 'xl/tables/table');
      addPart(parts, tablePath, TABLE_TYPE, newTableXml(described, freeTableId(parts)));
      const id = relate(parts, path, 'table', tablePath);
      added.push(`<tablePart xmlns:r="${RELATIONSHIPS}" r:id="${id}"/>`);
    }
  }
  if (gone.size + added.length === 0) return;
  const kept = references.filter((element) => !gone.has(attribute(element, 'id') ?? ''));
  const count = kept.length + added.length;
  const texts = kept.map(({ start, end }) => editor.source.slice(start, end));
  const text = `<tableParts count="${count}">${[...texts, ...added].join('')}</tableParts>`;
  if (list && count > 0) editor.replace(list, text);
  else if (list) editor.remove(list);
  else if (count > 0) editor.insert('tableParts', text);
}

function tableIdOf(parts: Parts, path: string): string {
  return tableId(parseXml(neededText(parts, path), path).attributes['id'] ?? '');
}

/** Numbers of tables are unique in the whole workbook. */
function freeTableId(parts: Parts): number {
  const ids = [...parts.keys()]
    .filter((path) => /^xl\/tables\/[^/]+\.xml$/.test(path))
    .map((path) => Number(parseXml(neededText(parts, path), path).attributes['id']));
  return Math.max(0, ...ids.filter(Number.isFinite)) + 1;
}

function removeSheet(parts: Parts, bookPath: string, path: string): void {
  for (const { kind, target, external } of readRelationships(parts, path)) {
    // A table belongs to its sheet alone; other parts stay, unreached and harmless.
    if (kind === 'table' && !external) removePart(parts, target);
  }
  unrelate(parts, bookPath, path);
  removePart(parts, path);
}

/** A list of formulas in the order of their calculation: Excel makes it anew, and refuses a wrong one. */
function removeCalculationChain(parts: Parts, book: BookParts): void {
  const chain = book.related.find(({ kind }) => kind === 'calcChain');
  if (!chain) return;
  unrelate(parts, book.path, chain.target);
  removePart(parts, chain.target);
}

function stylesPart(parts: Parts, book: BookParts): string {
  const there = book.related.find(({ kind }) => kind === 'styles')?.target;
  if (there !== undefined && parts.has(there)) return there;
  const path = freePath(parts, 'xl/styles');
  addPart(parts, path, STYLES_TYPE, BLANK_STYLES);
  relate(parts, book.path, 'styles', path);
  return path;
}

/** The values that a reference of a chart shows. */
function valuesAt({ sheets }: BookState, reference: string): CellValue[] {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(reference);
  const name = (match?.[1] ?? match?.[2] ?? '').replace(/''/g, "'");
  const sheet = sheets.find((each) => each.name === name);
  const range = readRangeName(match?.[3] ?? '');
  if (!sheet || !range) return [];
  const values: CellValue[] = [];
  for (let row = range.startRow; row <= range.endRow; row += 1) {
    for (let column = range.startColumn; column <= range.endColumn; column += 1) {
      values.push(cellAt(sheet.data, row, column)?.v ?? '');
    }
  }
  return values;
}
