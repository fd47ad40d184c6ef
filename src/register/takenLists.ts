import type { ListColumn } from './columns';
import { findLists, type FoundList, type ListItem } from './findList';
import type { SheetGrid } from './grid';
import { listKeys } from './listKeys';
import { groupTexts } from './mergedGroups';
import { assignRefs, makeRef, widthFor, type AssignedRefs } from './refs';
import { themesOf, type Themes } from './themes';

/** A recommendation that set up takes, with what it becomes. */
export interface TakenItem {
  readonly item: ListItem;
  readonly sheet: string;
  /** By which the record finds it again on its sheet. */
  readonly key: string;
  readonly ref: string;
  /** Texts and dates as our table gets them: the list's own, and the theme that it stands under. */
  readonly texts: Readonly<Partial<Record<ListColumn, string>>>;
  readonly serials: ListItem['serials'];
}

/** The lists that set up takes together, and those that it leaves. */
export interface TakenLists {
  readonly lists: readonly FoundList[];
  readonly items: readonly TakenItem[];
  readonly assigned: AssignedRefs | SeveralLists;
  readonly themes: Themes | undefined;
  /** Their recommendations stand in the lists that were taken. */
  readonly left: readonly FoundList[];
}

/** Every list counts from 1, so its numbers name no recommendation among all of them. */
export interface SeveralLists extends Omit<AssignedRefs, 'from'> {
  readonly from: 'lists';
}

/**
 * The lists of all sheets, taken together. A copy of a list, such as last year's, is left: half of
 * its recommendations or more are in one that was taken.
 */
export function takeLists(sheets: readonly SheetGrid[]): TakenLists | undefined {
  const taken: FoundList[] = [];
  const left: FoundList[] = [];
  const texts = new Set<string>();
  for (const list of findLists(sheets)) {
    const known = list.items.filter((item) => texts.has(textOf(item))).length;
    if (known * 2 >= list.items.length) left.push(list);
    else {
      taken.push(list);
      for (const item of list.items) texts.add(textOf(item));
    }
  }
  if (taken.length === 0) return undefined;
  const lists = inSheetOrder(taken, sheets);
  const all = lists.flatMap(({ items }) => items);
  const assigned = refsFor(lists, all);
  const themes = themesOf(lists);
  let at = 0;
  const items = lists.flatMap(({ sheet, items: own }) => {
    const keys = listKeys(own);
    const merges = sheets.find(({ name }) => name === sheet)?.merges;
    const groups = merges && groupTexts(own, merges);
    return own.map((item, position): TakenItem => {
      const theme = themes?.of(item);
      const group = groups?.get(item);
      const ref = assigned.refs[at]!;
      at += 1;
      return {
        item,
        sheet,
        key: keys[position]!,
        ref,
        texts: { ...item.texts, ...group?.texts, ...(theme === undefined ? {} : { theme }) },
        serials: { ...item.serials, ...group?.serials },
      };
    });
  });
  return { lists, items, assigned, themes, left };
}

function textOf({ texts }: ListItem): string {
  return (texts.recommendation ?? '').trim();
}

function inSheetOrder(lists: readonly FoundList[], sheets: readonly SheetGrid[]): FoundList[] {
  const order = new Map(sheets.map(({ name }, at) => [name, at]));
  return [...lists].sort((a, b) => order.get(a.sheet)! - order.get(b.sheet)!);
}

function refsFor(
  lists: readonly FoundList[],
  items: readonly ListItem[],
): AssignedRefs | SeveralLists {
  const parts = lists.flatMap(({ sections }) =>
    sections.map((section) => numbersOf(section.items)),
  );
  const numbers = items.map(({ texts }) => texts.ref ?? '');
  if (parts.length < 2 || !meet(parts)) return assignRefs(numbers, 'R');
  const width = widthFor(items.length);
  return { refs: items.map((_, at) => makeRef('R', at + 1, width)), from: 'lists', filled: [] };
}

function numbersOf(items: readonly ListItem[]): string[] {
  return items.map(({ texts }) => (texts.ref ?? '').trim()).filter((ref) => ref !== '');
}

/** Whether a number of one part stands in another part too. */
function meet(parts: readonly (readonly string[])[]): boolean {
  const before = new Set<string>();
  for (const part of parts) {
    const own = new Set(part);
    for (const number of own) if (before.has(number)) return true;
    for (const number of own) before.add(number);
  }
  return false;
}
