import type { IDefinedNamesServiceParam } from '../univer';
import { toFileFormula } from '../formulas/fileFormulas';
import type { BookState } from './bookState';
import type { BookParts } from '../../../src/xlsx/bookParts';
import { PRINT_TITLES, WHOLE_WORKBOOK } from './names';
import { RELATIONSHIPS } from './package';
import { printTitles } from './page';
import { PartEditor } from './partEditor';
import { WORKBOOK_ORDER } from './schemaOrder';
import { same } from './same';
import { child, childrenOf, follow, type XmlElement } from '../../../src/xlsx/xml';
import { escapeXml } from './splice';

/** A sheet as it goes into the workbook's list. */
export interface ListedSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** For a sheet that the file does not have yet. */
  readonly relationship?: string;
}

/** Sheets in tab order, names, which sheet is open, and that formulas be calculated anew. */
export function changedWorkbookXml(
  source: string,
  book: BookParts,
  before: BookState,
  now: BookState,
  sheets: readonly ListedSheet[],
  calculate: boolean,
): string {
  const editor = new PartEditor(source, book.path, WORKBOOK_ORDER);
  const list = child(editor.root, 'sheets');
  const elements = childrenOf(list, 'sheet');
  const order = newOrder(book, sheets);
  const isSame =
    order.length === elements.length &&
    order.every((entry, index) => {
      if (typeof entry === 'number') return entry === index;
      const old = book.entries[index];
      return old?.id === entry.id && old.name === entry.name && old.state === entry.visibility;
    });
  if (!isSame && list) {
    let number = Math.max(0, ...elements.map((each) => Number(each.attributes['sheetId'])));
    const texts = order.map((entry) => {
      if (typeof entry === 'number') return sourceOf(editor, elements[entry]);
      const index = book.entries.findIndex((old) => old?.id === entry.id);
      number += index < 0 ? 1 : 0;
      return sheetXml(entry, elements[index], number);
    });
    editor.replace(list, `<sheets>${texts.join('')}</sheets>`);
  }
  writeActiveTab(editor, book, order);
  writeNames(editor, book, before, now, order);
  if (calculate) writeCalculation(editor);
  return editor.isChanged ? editor.text() : source;
}

/** Sheets of cells where they are now; a sheet of another kind (a number: its old place) after the one it followed. */
function newOrder(
  { entries }: BookParts,
  sheets: readonly ListedSheet[],
): (ListedSheet | number)[] {
  const order: (ListedSheet | number)[] = [...sheets];
  entries.forEach((entry, index) => {
    if (entry) return;
    const previous = index === 0 ? undefined : (entries[index - 1] ?? index - 1);
    const at = order.findIndex((each) =>
      typeof previous === 'number' || typeof each === 'number'
        ? each === previous
        : each.id === previous?.id,
    );
    order.splice(at + 1, 0, index);
  });
  return order;
}

function sourceOf(editor: PartEditor, element: XmlElement | undefined): string {
  return element ? editor.source.slice(element.start, element.end) : '';
}

function sheetXml(sheet: ListedSheet, element: XmlElement | undefined, number: number): string {
  const relationship = Object.entries(element?.attributes ?? {}).find(([name]) =>
    name.endsWith(':id'),
  )?.[1];
  const id = element?.attributes['sheetId'] ?? String(number);
  const state = sheet.visibility === 'visible' ? '' : ` state="${sheet.visibility}"`;
  return (
    `<sheet name="${escapeXml(sheet.name)}" sheetId="${id}"${state}` +
    ` xmlns:r="${RELATIONSHIPS}" r:id="${escapeXml(relationship ?? sheet.relationship ?? '')}"/>`
  );
}

/** The sheet that was open stays open, wherever its tab is now; if it is gone or hidden, the first one is. */
function writeActiveTab(
  editor: PartEditor,
  book: BookParts,
  order: readonly (ListedSheet | number)[],
): void {
  const view = follow(editor.root, 'bookViews', 'workbookView');
  const was = Number(view?.attributes['activeTab'] ?? 0);
  const open = book.entries[was];
  const isShown = (entry: ListedSheet | number) =>
    typeof entry === 'number' || entry.visibility === 'visible';
  const kept = order.findIndex((entry) =>
    typeof entry === 'number' ? entry === was : entry.id === open?.id && isShown(entry),
  );
  const tab = kept >= 0 ? kept : Math.max(0, order.findIndex(isShown));
  if (tab === was) return;
  if (view) editor.set(view, 'activeTab', String(tab));
  else editor.insert('bookViews', `<bookViews><workbookView activeTab="${tab}"/></bookViews>`);
}

function writeNames(
  editor: PartEditor,
  book: BookParts,
  before: BookState,
  now: BookState,
  order: readonly (ListedSheet | number)[],
): void {
  const placeOf = (id: string | undefined) =>
    order.findIndex((entry) => typeof entry !== 'number' && entry.id === id);
  const current = new Map(now.names.map((name) => [keyOf(name), name]));
  const known = new Map(before.names.map((name) => [keyOf(name), name]));
  const titles = changedPrintTitles(before, now);
  const list = child(editor.root, 'definedNames');
  let isChanged = false;
  const kept = childrenOf(list, 'definedName').flatMap((element) => {
    const { name = '', localSheetId } = element.attributes;
    const scope = localSheetId === undefined ? undefined : book.entries[Number(localSheetId)];
    const place = scope === undefined ? Number(localSheetId) : placeOf(scope.id);
    const key = keyOf({ name, localSheetId: scope?.id ?? WHOLE_WORKBOOK });
    const old = known.get(key);
    const live = current.get(key);
    // Names of Excel's own, and what else Univer was not told of, go with their sheet.
    const isGone = (localSheetId !== undefined && place < 0) || (old !== undefined && !live);
    const retitled = name === PRINT_TITLES && scope !== undefined && titles.has(scope.id);
    const differs = old !== undefined && live !== undefined && !same(textOf(old), textOf(live));
    if (isGone || differs || retitled) {
      isChanged = true;
      return [];
    }
    if (localSheetId === undefined || place === Number(localSheetId)) {
      return [sourceOf(editor, element)];
    }
    isChanged = true;
    return [sourceOf(editor, element).replace(/localSheetId="\d+"/, `localSheetId="${place}"`)];
  });
  const added = now.names
    .filter((name) => {
      const old = known.get(keyOf(name));
      return old === undefined || !same(textOf(old), textOf(name));
    })
    .map((name) => nameXml(name, placeOf(name.localSheetId)));
  for (const [id, text] of titles) {
    if (text === '') continue;
    const place = ` localSheetId="${placeOf(id)}"`;
    added.push(`<definedName name="${PRINT_TITLES}"${place}>${escapeXml(text)}</definedName>`);
  }
  if (!isChanged && added.length === 0) return;
  const names = [...kept, ...added].join('');
  const text = names && `<definedNames>${names}</definedNames>`;
  if (list && text) editor.replace(list, text);
  else if (list) editor.remove(list);
  else if (text) editor.insert('definedNames', text);
}

/** By sheet, what is repeated on every page now, where it differs from what it was. */
function changedPrintTitles(before: BookState, now: BookState): Map<string, string> {
  return new Map(
    now.sheets.flatMap((sheet): [string, string][] => {
      const old = before.sheets.find(({ id }) => id === sheet.id);
      const text = printTitles(sheet);
      return text === (old ? printTitles(old) : '') ? [] : [[sheet.id, text]];
    }),
  );
}

/** Excel takes capital and small letters of names for the same. */
function keyOf({
  name,
  localSheetId,
}: Pick<IDefinedNamesServiceParam, 'name' | 'localSheetId'>): string {
  return `${(localSheetId ?? WHOLE_WORKBOOK) || WHOLE_WORKBOOK}\0${name.toLowerCase()}`;
}

function textOf({ name, formulaOrRefString, hidden, comment }: IDefinedNamesServiceParam): unknown {
  return { name, text: toFileFormula(formulaOrRefString), hidden: Boolean(hidden), comment };
}

function nameXml(name: IDefinedNamesServiceParam, place: number): string {
  const scope = place < 0 ? '' : ` localSheetId="${place}"`;
  const comment = name.comment ? ` comment="${escapeXml(name.comment)}"` : '';
  const hidden = name.hidden ? ' hidden="1"' : '';
  const formula = escapeXml(toFileFormula(name.formulaOrRefString));
  return `<definedName name="${escapeXml(name.name)}"${comment}${scope}${hidden}>${formula}</definedName>`;
}

/** The results in the file are the stand-in's: Excel is to calculate them itself when it opens the file. */
function writeCalculation(editor: PartEditor): void {
  const there = child(editor.root, 'calcPr');
  if (there) editor.set(there, 'fullCalcOnLoad', '1');
  else editor.insert('calcPr', '<calcPr fullCalcOnLoad="1"/>');
}
