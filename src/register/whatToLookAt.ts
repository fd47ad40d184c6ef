import { fillColumn } from './fillColumn';
import { findList } from './findList';
import type { SheetGrid } from './grid';

/** Cells of a sheet whose looks are to be read; rows and columns of the sheet, from 0. */
export interface LookedAtArea {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** The third trip of a reading, for workbooks that are set out in odd ways; nothing for others. */
export interface LooksPlan {
  /** Fills, one column each. */
  readonly fills: readonly LookedAtArea[];
  /** Which rows and columns are hidden. */
  readonly hidden: readonly LookedAtArea[];
}

/** A fill takes some 50 bytes on its way, and Excel hands over 5 MB at once. */
const mostRows = 40_000;

/**
 * Fills are read where statuses are blank, and hidden rows and columns where Excel has said that some
 * of a sheet with a list are.
 */
export function whatToLookAt(sheets: readonly SheetGrid[]): LooksPlan {
  const fills: LookedAtArea[] = [];
  const hidden: LookedAtArea[] = [];
  for (const sheet of sheets) {
    const list = findList(sheet);
    if (!list) continue;
    if (sheet.someHidden) {
      const rows = list.lastRow - list.firstRow + 1;
      const columns = Math.max(0, ...sheet.values.map((row) => row.length));
      hidden.push({ sheet: sheet.name, top: list.firstRow, left: sheet.left, rows, columns });
    }
    for (const section of list.sections) {
      const column = fillColumn(section);
      const [first, last] = [section.items[0], section.items.at(-1)];
      if (column === undefined || !first || !last) continue;
      const rows = Math.min(mostRows, last.row - first.row + 1);
      fills.push({ sheet: sheet.name, top: first.row, left: column, rows, columns: 1 });
    }
  }
  return { fills, hidden };
}
