import { sayReport } from '../strings/sayReport';
import type { Block, ReportDocument } from './document';

/** The report as it may go out: where errors block publication, it begins by saying that it is a draft. */
export function asDraft(report: ReportDocument, errors: number): ReportDocument {
  if (errors === 0) return report;
  return { ...report, blocks: [draftLine(errors), ...report.blocks] };
}

/** What a report that is a draft begins with. */
export function draftLine(errors: number): Block {
  const text = sayReport('report.draft', { errors });
  return { kind: 'paragraph', rows: [], runs: [{ text, bold: true }] };
}
