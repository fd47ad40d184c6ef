import type { ListColumn } from './columns';
import type { SheetGrid } from './grid';
import { isBlank, textsOf, type Places, type Texts } from './listCells';
import type { ListItem } from './listSection';

/** So many blank rows in a row are the end of the list, whatever comes below. */
export const longestGap = 20;
/** A note between two parts of a list is short: a list goes on when it does so within these rows. */
const longestNote = 3;

type RowMeaning = 'recommendation' | 'evidence' | 'aside' | 'end';

/**
 * What a row with text is: a recommendation, further evidence of the one above it (its ref,
 * recommendation and status blank), an aside such as a group's heading, or, after blank rows,
 * something that is no longer the list.
 */
export function meaningOf(
  texts: Texts,
  items: readonly ListItem[],
  afterGap: boolean,
  listGoesOn: () => boolean,
): RowMeaning {
  const above = items.at(-1);
  if (afterGap) {
    if (resembles(texts, items)) return 'recommendation';
    return listGoesOn() ? 'aside' : 'end';
  }
  if (has(texts, 'recommendation')) return 'recommendation';
  if (!has(texts, 'ref') && !has(texts, 'status'))
    return has(texts, 'evidence') && above ? 'evidence' : 'aside';
  const belongs = has(texts, 'ref')
    ? looksLikeRef(texts.ref!) && (has(texts, 'status') || has(texts, 'evidence'))
    : above !== undefined;
  return belongs ? 'recommendation' : 'aside';
}

function has(texts: Texts, column: ListColumn): boolean {
  return (texts[column] ?? '').trim() !== '';
}

function looksLikeRef(text: string): boolean {
  return /[0-9]/.test(text) && text.trim().length <= 20;
}

/**
 * Whether a row after a blank one is the list's: it has a ref where the list's rows have one, with a
 * digit where theirs have one, else a status. A signature, a note or a key has not.
 */
function resembles(texts: Texts, items: readonly ListItem[]): boolean {
  const [example] = items;
  if (!example) return has(texts, 'recommendation');
  if (has(example.texts, 'ref')) {
    if (!has(texts, 'ref') || looksLikeRef(example.texts.ref!) !== looksLikeRef(texts.ref!))
      return false;
    return has(texts, 'recommendation') || has(texts, 'status') || has(texts, 'evidence');
  }
  if (!has(texts, 'recommendation')) return false;
  return has(texts, 'status') || !has(example.texts, 'status');
}

/** Whether one of the next rows with text is a row of the list, so that this one is a heading in it. */
export function goesOn(
  sheet: SheetGrid,
  row: number,
  mapped: readonly ListColumn[],
  columns: Places,
  items: readonly ListItem[],
): boolean {
  let seen = 0;
  const last = Math.min(sheet.values.length, row + longestGap);
  for (let next = row + 1; next < last && seen < longestNote; next += 1) {
    const texts = textsOf(sheet, next, mapped, columns);
    if (isBlank(texts)) continue;
    if (resembles(texts, items)) return true;
    seen += 1;
  }
  return false;
}

/** "Total", "Sub-total", "Totals: 12": a line that adds up, wherever it begins. */
export function isTotal(texts: Texts): boolean {
  const first = [texts.ref, texts.recommendation].find((text) => (text ?? '').trim() !== '') ?? '';
  return /^\s*(grand |sub[- ]?)?totals?\b[^a-z]{0,12}$/i.test(first);
}
