import { sayReport } from '../strings/sayReport';
import type { ReportDocument } from './document';

/** The report as it may go out: where errors block publication, it begins by saying that it is a draft. */
export function asDraft(report: ReportDocument, errors: number): ReportDocument {
  if (errors === 0) return report;
  const text = sayReport('report.draft', { errors });
  return {
    ...report,
    blocks: [{ kind: 'paragraph', rows: [], runs: [{ text, bold: true }] }, ...report.blocks],
  };
}
