import { fillKey, fillWord, type Fills, type FillWord } from './fillStatus';
import type { ListItem, ListSection } from './listSection';

type Section = Pick<ListSection, 'columns' | 'items'>;

/**
 * The column of the sheet whose fills may tell the statuses of a list: the Status column where some
 * of its cells are blank, or the ref's (the recommendation's where there is none) of a list without
 * such a column.
 */
export function fillColumn({ columns, items }: Section): number | undefined {
  if (columns.status === undefined) return columns.ref ?? columns.recommendation;
  return items.some(isBlank) ? columns.status : undefined;
}

/**
 * The status of each item by the fill of its cell, where the fills tell something: at least two
 * different colours, or, in a Status column, one in every blank cell. One colour here and there is
 * a band or a mark.
 */
export function statusesByFill(section: Section, fills: Fills): ReadonlyMap<ListItem, FillWord> {
  const column = fillColumn(section);
  const told = new Map<ListItem, FillWord>();
  if (column === undefined) return told;
  const blank = section.items.filter(isBlank);
  for (const item of blank) {
    const word = fillWord(fills[fillKey(item.row, column)] ?? '');
    if (word) told.set(item, word);
  }
  const words = new Set(told.values());
  const everyCell = section.columns.status !== undefined && told.size === blank.length;
  return words.size > 1 || everyCell ? told : new Map();
}

function isBlank({ texts }: ListItem): boolean {
  return (texts.status ?? '').trim() === '';
}
