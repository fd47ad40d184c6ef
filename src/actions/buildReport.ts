import { wholeReport, type ReportChoice } from '../report/choice';
import type { ReportDocument } from '../report/document';
import { writeReport } from '../report/narrative';
import type { OpenRegister } from './openRegister';

/** The report from the register as it was read, in the style and with the rows that were chosen. */
export function buildReport(
  { register }: OpenRegister,
  choice: ReportChoice = wholeReport,
): ReportDocument {
  return writeReport(register, choice);
}
