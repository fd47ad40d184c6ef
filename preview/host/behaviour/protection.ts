import { excelError } from '../excelError';
import type { Host } from '../host';

/** What a protected sheet may still allow, under the names of `WorksheetProtectionOptions`. */
export type Allowance =
  | 'allowAutoFilter'
  | 'allowDeleteColumns'
  | 'allowDeleteRows'
  | 'allowEditObjects'
  | 'allowFormatCells'
  | 'allowFormatColumns'
  | 'allowFormatRows'
  | 'allowInsertColumns'
  | 'allowInsertHyperlinks'
  | 'allowInsertRows'
  | 'allowSort';

/**
 * A protected sheet refuses changes. Every cell counts as locked, which is how Excel makes them.
 * @see https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-worksheets#data-protection
 */
export function checkUnprotected(host: Host, sheet: string, allowance?: Allowance): void {
  if (!host.rules.protectedSheets || !host.live.marks.protected.has(sheet)) return;
  if (allowance && host.protections.get(sheet)?.[allowance]) return;
  throw excelError('AccessDenied');
}
