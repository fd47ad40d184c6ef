import type { ListColumn } from './columns';
import { findList } from './findList';
import type { MergedArea, SheetGrid } from './grid';
import type { ListItem } from './listRows';

/** Columns in which one cell may stand for several rows: a merged cell down a group. */
const grouped: readonly ListColumn[] = [
  'status',
  'theme',
  'source',
  'owner',
  'originalDue',
  'currentDue',
  'completedOn',
  'rag',
];

/**
 * The sheets on which merged cells may stand for several rows of a list: a column has a text, and
 * blank cells below it. Excel clears its undo stack when merged areas are read (OfficeDev/office-js
 * issue 5918), so they are read only where they may matter, and by set up alone, which writes.
 */
export function sheetsWithGroups(sheets: readonly SheetGrid[]): string[] {
  return sheets.filter((sheet) => findList(sheet)?.items.some(isBelow)).map(({ name }) => name);
}

function isBelow(item: ListItem, at: number, items: readonly ListItem[]): boolean {
  const above = items[at - 1];
  return (
    above !== undefined &&
    grouped.some((column) => isBlank(item, column) && item.columns[column] !== undefined)
  );
}

function isBlank({ texts }: ListItem, column: ListColumn): boolean {
  return (texts[column] ?? '').trim() === '';
}

/** What stands in the merged cells that an item's blank cells are part of. */
export type GroupTexts = Pick<ListItem, 'texts' | 'serials'>;

/** For each item that is part of a group what its merged cells say. */
export function groupTexts(
  items: readonly ListItem[],
  merges: readonly MergedArea[],
): ReadonlyMap<ListItem, GroupTexts> {
  const inRow = new Map<number, ListItem[]>();
  for (const item of items) inRow.set(item.row, [...(inRow.get(item.row) ?? []), item]);
  const found = new Map<ListItem, { texts: Texts; serials: Serials }>();
  for (const { top, left, rows, columns } of merges) {
    for (const column of grouped) {
      // Of lists side by side, a row has an item of each.
      const first = inRow.get(top)?.find(({ columns: places }) => {
        const at = places[column];
        return at !== undefined && at >= left && at < left + columns;
      });
      if (!first || isBlank(first, column)) continue;
      for (let row = top + 1; row < top + rows; row += 1) {
        const item = inRow.get(row)?.find((one) => one.columns[column] === first.columns[column]);
        if (!item || !isBlank(item, column)) continue;
        const own = found.get(item) ?? { texts: {}, serials: {} };
        found.set(item, own);
        own.texts[column] = first.texts[column] ?? '';
        if (first.serials[column] !== undefined) own.serials[column] = first.serials[column];
      }
    }
  }
  return found;
}

type Texts = Partial<Record<ListColumn, string>>;
type Serials = Partial<Record<ListColumn, number>>;
