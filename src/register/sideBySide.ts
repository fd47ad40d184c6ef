import type { SheetGrid } from './grid';
import { headingsAt, type ListHeadings } from './listHeadings';

/**
 * A sheet with several lists beside one another, taken apart: a part for each, from its first column to
 * the blank one before the next. The sheet itself where there is one list: a blank column within a list
 * parts nothing, for what stands behind it has no headings of a list of its own.
 * @param headings - those of the sheet as a whole; lists side by side have theirs in the same rows
 */
export function listsBeside(sheet: SheetGrid, headings: ListHeadings): SheetGrid[] {
  const starts = blocksOf(sheet, headings).filter((block) => isList(sheet, block, headings));
  if (starts.length < 2) return [sheet];
  return starts.map(({ from }, at) =>
    partOf(sheet, at === 0 ? 0 : from, starts[at + 1]?.from ?? Number.MAX_SAFE_INTEGER),
  );
}

/** Columns of the values, the last not included. */
interface Block {
  readonly from: number;
  readonly to: number;
}

/** The columns that have headings, taken apart where columns are blank from the headings down. */
function blocksOf(sheet: SheetGrid, { first, texts }: ListHeadings): Block[] {
  const blocks: Block[] = [];
  let from: number | undefined;
  for (let column = 0; column <= texts.length; column += 1) {
    const blank = column === texts.length || isBlankBelow(sheet, column, first);
    if (blank && from !== undefined) blocks.push({ from, to: column });
    if (blank) from = undefined;
    else from ??= column;
  }
  return blocks;
}

function isBlankBelow({ values }: SheetGrid, column: number, first: number): boolean {
  for (let row = first; row < values.length; row += 1)
    if ((values[row]![column] ?? '') !== '') return false;
  return true;
}

function isList(sheet: SheetGrid, { from, to }: Block, { first, last }: ListHeadings): boolean {
  const chosen = (sheet.choices ?? []).some(
    ({ row, columns }) =>
      row === sheet.top + last &&
      columns.some(
        ({ column, meaning }) =>
          meaning === 'recommendation' && column >= sheet.left + from && column < sheet.left + to,
      ),
  );
  return chosen || headingsAt(partOf(sheet, from, to), first) !== undefined;
}

function partOf(sheet: SheetGrid, from: number, to: number): SheetGrid {
  const left = sheet.left + from;
  const within = (column: number) => column >= left && column < sheet.left + to;
  const choices = (sheet.choices ?? []).filter(({ columns }) =>
    columns.some(({ column }) => within(column)),
  );
  return {
    ...sheet,
    left,
    values: sheet.values.map((row) => row.slice(from, to)),
    formats: sheet.formats.map((row) => row.slice(from, to)),
    choices: choices.map((choice) => ({
      ...choice,
      columns: choice.columns.filter(({ column }) => within(column)),
    })),
  };
}
