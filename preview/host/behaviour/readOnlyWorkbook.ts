import { excelError } from '../excelError';
import type { Host } from '../host';

/**
 * A workbook that is open as read-only refuses every change. That is the strictest that Excel is: on the desktop it may
 * take changes that it cannot save then.
 * @see https://learn.microsoft.com/javascript/api/excel/excel.workbook#excel-excel-workbook-readonly-member
 */
export function checkWritable(host: Host): void {
  if (host.rules.readOnlyWorkbooks && host.openedReadOnly) throw excelError('AccessDenied');
}

/** Whether a method leaves the workbook as it is: by its name on the wire, as those that read begin alike. */
export function onlyReads(type: string, method: string): boolean {
  return type === 'Functions' || /^(Get|_|Activate$|Select$)/.test(method);
}
