import { WorkbookProblem } from '../excel/problem';
import { DocxProblem } from '../paper/docxProblem';
import { sayReporting } from '../strings/sayReporting';

/** Why a template cannot be used, in words and with what to do; what is no fault of the template comes back as it is. */
export function refuseTemplate(error: unknown): unknown {
  const reason = reasonOf(error);
  if (!reason) return error;
  const text = sayReporting(`reporting.template.${reason}`, { field: '{{report}}' });
  return new WorkbookProblem(`Template ${reason}`, text, `Template ${reason}`);
}

function reasonOf(
  error: unknown,
): DocxProblem['fault'] | 'noReportField' | 'unreadable' | undefined {
  if (error instanceof DocxProblem) return error.fault;
  // The class comes with what fills templates, which is loaded only then.
  if (error instanceof Error && 'reason' in error && error.name === 'TemplateProblem') {
    return error.reason === 'noReportField' ? 'noReportField' : 'unreadable';
  }
  return undefined;
}
