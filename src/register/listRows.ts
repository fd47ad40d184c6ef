import type { ListColumn } from './columns';
import { statusesByFill } from './fillColumn';
import type { FillWord } from './fillStatus';
import type { SheetGrid } from './grid';
import {
  isBlank,
  placed,
  sampledRows,
  samplesOf,
  serialsAt,
  textAt,
  textsInRow,
  textsOf,
} from './listCells';
import { mayBeHeadings, nextHeadings, type ListHeadings } from './listHeadings';
import { goesOn, isTotal, longestGap, meaningOf } from './listRowMeaning';
import type { ListItem, ListSection, ListText } from './listSection';

/** Reads the list below these headings, to its end or to the next headings. */
export function readSection(sheet: SheetGrid, headings: ListHeadings): ListSection {
  const { columns, first, last } = headings;
  const mapped = (Object.keys(columns) as ListColumn[]).sort((a, b) => columns[a]! - columns[b]!);
  const onSheet = Object.fromEntries(
    mapped.map((column) => [column, sheet.left + columns[column]!]),
  );
  const items: (ListItem & { evidence: ListText[] })[] = [];
  const asides: number[] = [];
  const groupRows: number[] = [];
  let lastRow = last;
  let gap = 0;
  let group: string | undefined;

  for (let row = last + 1; row < sheet.values.length && gap < longestGap; row += 1) {
    const texts = textsOf(sheet, row, mapped, columns);
    if (isBlank(texts)) {
      gap += 1;
      continue;
    }
    if (mayBeHeadings(Object.values(texts)) && nextHeadings(sheet, row)) break;
    const closing = isTotal(texts);
    const meaning = closing
      ? 'aside'
      : meaningOf(texts, items, gap > 0, () => goesOn(sheet, row, mapped, columns, items));
    if (meaning === 'end') break;
    // What follows a total is the list's only where it looks like it, as after a blank row.
    gap = closing ? 1 : meaning === 'aside' ? gap : 0;
    if (meaning === 'aside') {
      asides.push(row);
      const alone = closing ? [] : textsInRow(sheet, row);
      if (alone.length === 1) {
        group = alone[0];
        groupRows.push(sheet.top + row);
      }
      continue;
    }
    lastRow = row;
    const evidence =
      (texts.evidence ?? '').trim() === '' ? [] : [placed(sheet, row, columns.evidence!)];
    if (meaning === 'evidence') items.at(-1)!.evidence.push(...evidence);
    else {
      const serials = serialsAt(sheet, row, mapped, columns);
      const under = group === undefined ? {} : { group };
      items.push({ row: sheet.top + row, columns: onSheet, texts, serials, evidence, ...under });
    }
  }

  const told = sheet.fills ? statusesByFill({ columns: onSheet, items }, sheet.fills) : undefined;
  const known = new Map(mapped.map((column) => [columns[column]!, column]));
  const columnsThere = headings.texts.flatMap((heading, at) =>
    heading.trim() === '' && !headings.given.has(at) ? [] : [{ heading, at }],
  );
  return {
    title: titleAbove(sheet, first),
    firstHeadingRow: sheet.top + first,
    headingRow: sheet.top + last,
    lastRow: sheet.top + lastRow,
    columns: onSheet,
    headings: mapped.map((column) => ({ column, theirs: headings.texts[columns[column]!] ?? '' })),
    unknown: columnsThere.filter(({ at }) => !known.has(at)).map(({ heading }) => heading),
    mapped: columnsThere.map(({ heading, at }) => ({
      column: sheet.left + at,
      heading,
      meaning: known.get(at),
      from: headings.given.has(at) ? 'kept' : 'heading',
      samples: samplesOf(sheet.values.slice(last + 1, last + 1 + sampledRows), (_, row) =>
        textAt(sheet, last + 1 + row, at),
      ),
    })),
    recommendations: items.length,
    items: told?.size ? items.map((item) => withFill(item, told.get(item))) : items,
    asides: asides.filter((row) => row < lastRow).map((row) => sheet.top + row),
    groupRows,
  };
}

/** The item with the status that its fill tells. */
function withFill(item: ListItem, word: FillWord | undefined): ListItem {
  return word ? { ...item, texts: { ...item.texts, status: word }, byFill: true } : item;
}

/** The text in the row above the headings, where it stands alone in its row. */
function titleAbove(sheet: SheetGrid, first: number): string {
  let row = first - 1;
  while (row > first - 3 && row >= 0 && textsInRow(sheet, row).length === 0) row -= 1;
  const texts = row < 0 ? [] : textsInRow(sheet, row);
  return texts.length === 1 ? texts[0]! : '';
}
