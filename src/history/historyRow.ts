import { dateSerial, serialOf } from '../register/dateSerial';
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
    originalDue: dateSerial(line.originalDue) ?? line.originalDue,
    currentDue: dateSerial(line.currentDue) ?? line.currentDue,
    completedOn: dateSerial(line.completedOn) ?? line.completedOn,
    evidence: line.evidence,
    wording: line.wording,
  };
  return history.columns.map(({ column }) => cells[column]);
}
