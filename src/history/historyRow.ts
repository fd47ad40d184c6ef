import { history, type HistoryColumn } from '../register/historyColumns';
import type { CellValue } from '../register/grid';
import type { NewLine } from './recording';

/** The cells of a line of the History table, in the order of its design. Dates are serial numbers, other texts stay text. */
export function historyRow(day: number, line: NewLine): CellValue[] {
  const cells: Readonly<Record<HistoryColumn, CellValue>> = {
    meeting: serialOf(day),
    ref: line.ref,
    status: line.status,
    rag: line.rag,
    owner: line.owner,
    originalDue: dateOrText(line.originalDue),
    currentDue: dateOrText(line.currentDue),
    completedOn: dateOrText(line.completedOn),
    evidence: line.evidence,
    wording: line.wording,
  };
  return history.columns.map(({ column }) => cells[column]);
}

/** Excel counts days from 30 December 1899, from 1 March 1900 on. */
function serialOf(day: number): number {
  return day + 25_569;
}

/** A date in the grid reaches the register as dd/mm/yyyy (see sourceText.ts). */
function dateOrText(text: string): CellValue {
  const [, day, month, year] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text) ?? [];
  if (year === undefined || Number(year) < 1901) return text;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCDate() === Number(day) ? serialOf(date.getTime() / 86_400_000) : text;
}
