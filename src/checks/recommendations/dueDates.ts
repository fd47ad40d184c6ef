import { readPeriod, type Period } from '../../register/periods';
import type { Recommendation, RecommendationColumn, Register } from '../../register/register';
import { blank } from '../blank';

/** The due date that counts: the current one, or the original one where there is no other. */
export interface DueDate {
  readonly column: RecommendationColumn;
  readonly text: string;
  /** Nothing where the text is no date. */
  readonly period: Period | undefined;
}

/** The columns of a due date, the one that counts first. */
export const dueColumns = ['currentDue', 'originalDue'] as const;

export function dueDateOf(row: Recommendation, { tables }: Pick<Register, 'tables'>): DueDate {
  const there = dueColumns.filter(
    (column) => tables.recommendations?.columns[column] !== undefined,
  );
  const column = there.find((one) => !blank(row[one])) ?? there[0] ?? 'currentDue';
  return { column, text: row[column], period: readPeriod(row[column]) };
}
