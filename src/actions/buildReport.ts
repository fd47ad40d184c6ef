import type { Register } from '../register/register';
import { wholeReport, type ReportChoice } from '../report/choice';
import type { ReportDocument } from '../report/document';
import { writeReport } from '../report/narrative';
import type { OpenRegister } from './openRegister';

/** The last one that was built of a reading: preview, export and what is noted of it ask for the same one after another. */
const built = new WeakMap<Register, { choice: ReportChoice; report: ReportDocument }>();

/** The report from the register as it was read, in the style and with the rows that were chosen. */
export function buildReport(
  { register }: OpenRegister,
  choice: ReportChoice = wholeReport,
): ReportDocument {
  const known = built.get(register);
  if (known?.choice === choice) return known.report;
  const report = writeReport(register, choice);
  built.set(register, { choice, report });
  return report;
}
