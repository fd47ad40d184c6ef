import type { Recommendation } from './register';

/** The due date that counts now, as it stands in the workbook: the current one, else the original. */
export function dueTextOf({
  currentDue,
  originalDue,
}: Pick<Recommendation, 'currentDue' | 'originalDue'>): string {
  return currentDue.trim() === '' ? originalDue : currentDue;
}
