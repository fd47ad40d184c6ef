import type { FoundList, ListItem } from './findList';

/** The theme of each recommendation of lists that have no column for it but are set out by theme. */
export interface Themes {
  /** Where the themes stand: names of sheets, lines above headings, or lines within the list. */
  readonly from: 'sheets' | 'titles' | 'groups';
  /** In the order of the lists. */
  readonly names: readonly string[];
  readonly of: (item: ListItem) => string;
}

/** A theme is a few words; what is longer is a note. */
const longestTheme = 100;

/**
 * Themes that the lists are set out by, where no list has a column of themes: one list on a sheet
 * each, one below another with a line above each, or lines between the rows of one list. Nothing
 * where they are not told apart.
 */
export function themesOf(lists: readonly FoundList[]): Themes | undefined {
  if (lists.some(({ columns }) => columns.theme !== undefined)) return undefined;
  const sections = lists.flatMap((list) => list.sections.map((section) => ({ list, section })));
  if (lists.length > 1 && lists.length === sections.length)
    return byPart(
      'sheets',
      lists.map(({ sheet, items }) => ({ name: sheet, items })),
    );
  if (sections.length > 1)
    return byPart(
      'titles',
      sections.map(({ section: { title, items } }) => ({ name: title, items })),
    );
  return byGroup(sections.flatMap(({ section }) => section.items));
}

function byPart(
  from: 'sheets' | 'titles',
  parts: readonly { readonly name: string; readonly items: readonly ListItem[] }[],
): Themes | undefined {
  const names = parts.map(({ name }) => name.trim());
  if (new Set(names).size < 2 || !names.every(isTheme)) return undefined;
  const byItem = new Map(parts.flatMap(({ items }, at) => items.map((item) => [item, names[at]!])));
  return { from, names: [...new Set(names)], of: (item) => byItem.get(item) ?? '' };
}

function byGroup(items: readonly ListItem[]): Themes | undefined {
  const names = items.map(({ group }) => (group ?? '').trim());
  if (new Set(names).size < 2 || !names.every(isTheme)) return undefined;
  return { from: 'groups', names: [...new Set(names)], of: ({ group }) => (group ?? '').trim() };
}

function isTheme(name: string): boolean {
  return name !== '' && name.length <= longestTheme;
}
