import type { ListColumn } from './columns';
import { findList } from './findList';
import type { MergedArea, SheetGrid } from './grid';
import type { ListItem } from './listSection';
import type { LookedAtArea } from './whatToLookAt';

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

/** Excel fails to tell merged areas where there are more in a range; so many rows of a column hold no more. */
const mostMerged = 512;

/**
 * The cells that may be part of merged ones that stand for several rows of a list: of each column that has
 * blank cells below others, in pieces that Excel tells of. Excel clears its undo stack when merged areas
 * are read (OfficeDev/office-js issue 5918), so they are read only where they may matter, and by set up
 * alone, which writes.
 */
export function cellsOfGroups(sheets: readonly SheetGrid[]): LookedAtArea[] {
  return sheets.flatMap((sheet) =>
    (findList(sheet)?.sections ?? []).flatMap(({ items, columns }) =>
      grouped.flatMap((column) => {
        const left = columns[column];
        const blank = items.some((item, at) => at > 0 && isBlank(item, column));
        const [first, last] = [items[0], items.at(-1)];
        if (left === undefined || !blank || !first || !last) return [];
        return piecesOf({
          sheet: sheet.name,
          top: first.row,
          left,
          rows: last.row - first.row + 1,
          columns: 1,
        });
      }),
    ),
  );
}

function piecesOf(area: LookedAtArea): LookedAtArea[] {
  return Array.from({ length: Math.ceil(area.rows / mostMerged) }, (_, piece) => {
    const done = piece * mostMerged;
    return { ...area, top: area.top + done, rows: Math.min(mostMerged, area.rows - done) };
  });
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
