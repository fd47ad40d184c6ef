import type { ReportDocument } from '../report/document';
import { writeReport } from '../report/narrative';
import type { OpenRegister } from './openRegister';

/** The committee report from the register as it was read. */
export function buildReport({ register }: OpenRegister): ReportDocument {
  return writeReport(register);
}
