import { sayInPreview } from '../strings';

/** The name for a saved copy: never that of the file that was opened. */
export function copyName(name: string): string {
  const stem = name.replace(/\.xls[xm]$/i, '');
  return `${sayInPreview('page.copyName', { name: stem })}.xlsx`;
}
