import { checkAll } from '../../src/checks/catalogue';
import type { Finding } from '../../src/checks/finding';
import { workbookOf, type Written } from './workbook';

/** What one rule finds in a workbook. */
export function findingsOf(code: string, written: Written): Finding[] {
  return checkAll(workbookOf(written)).filter((finding) => finding.code === code);
}

/** The cells that one rule points to, as "Sheet!A1". */
export function cellsOf(code: string, written: Written): string[] {
  return findingsOf(code, written).map(({ sheet, cell }) => `${sheet}!${cell}`);
}
