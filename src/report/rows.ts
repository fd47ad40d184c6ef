import { allOf } from '../strings/list';
import { say } from '../strings/say';

/** More refs than these are not read out. */
const MOST = 12;

/** Refs in a sentence: "E03, E07 and E09", "R01, … R12 and 7 more". */
export function listRefs(refs: readonly string[]): string {
  if (refs.length <= MOST) return allOf(refs);
  return say('report.rows.andMore', {
    listed: refs.slice(0, MOST).join(', '),
    more: refs.length - MOST,
  });
}

/** Rows of a table by their refs; a row without one by its number on the sheet. */
export function listRows(rows: readonly { readonly ref: string; readonly row: number }[]): string {
  return listRefs(
    rows.map(({ ref, row }) =>
      ref.trim() === '' ? say('report.rows.noRef', { row: row + 1 }) : ref,
    ),
  );
}
