import { allOf } from '../strings/list';
import { sayReport } from '../strings/sayReport';

/** More refs than these are not read out. */
export const mostRefs = 12;

/** Refs in a sentence: "E03, E07 and E09", "R01, … R12 and 7 more". */
export function listRefs(refs: readonly string[]): string {
  if (refs.length <= mostRefs) return allOf(refs);
  return sayReport('report.rows.andMore', {
    listed: refs.slice(0, mostRefs).join(', '),
    more: refs.length - mostRefs,
  });
}

/** Rows of a table by their refs; a row without one by its number on the sheet. */
export function listRows(rows: readonly { readonly ref: string; readonly row: number }[]): string {
  return listRefs(
    rows.map(({ ref, row }) =>
      ref.trim() === '' ? sayReport('report.rows.noRef', { row: row + 1 }) : ref,
    ),
  );
}

/** The refs of rows, those without one left out. */
export function refsOf(rows: readonly { readonly ref: string }[]): string[] {
  return rows.map(({ ref }) => ref).filter((ref) => ref.trim() !== '');
}
