import { readDay, type ReadDay } from './days';
import { dueTextOf } from './dueText';
import type { Recommendation, RecommendationColumn, Register } from './register';
import { detailsOf } from './details';

/** When recommendations are due, against the reporting date. */
export interface DueDates {
  /** The reporting date; undefined where it is blank or no day of the calendar. */
  readonly reportingDay: ReadDay | undefined;
  /** By how many days it is overdue at the reporting date; 0 where it is not, or where that cannot be said. */
  readonly overdueBy: (recommendation: Recommendation) => number;
  readonly isComplete: (recommendation: Recommendation) => boolean;
  readonly needsDueDate: (recommendation: Recommendation) => boolean;
}

export function dueDatesOf(register: Register): DueDates {
  const reportingDay = readDay(detailsOf(register).value('reportingDate'));
  const statuses = new Map(register.statuses.map((status) => [status.label, status]));
  const isComplete = ({ status }: Recommendation) => statuses.get(status)?.complete ?? false;
  return {
    reportingDay,
    isComplete,
    needsDueDate: ({ status }) => statuses.get(status)?.needsDueDate ?? false,
    overdueBy: (recommendation) => {
      const due = readDay(dueTextOf(recommendation));
      if (!due || !reportingDay || isComplete(recommendation)) return 0;
      return Math.max(0, reportingDay.number - due.number);
    },
  };
}

/** Whether the due date has moved: both are there and are not the same day or, where one is no day, the same words. */
export function hasMoved({ currentDue, originalDue }: Recommendation): boolean {
  if (currentDue.trim() === '' || originalDue.trim() === '') return false;
  const [current, original] = [readDay(currentDue), readDay(originalDue)];
  return current && original
    ? current.number !== original.number
    : currentDue.trim() !== originalDue.trim();
}

/** Whether the table of recommendations has one of these columns. */
export function hasColumn({ tables }: Register, ...columns: RecommendationColumn[]): boolean {
  return columns.some((column) => tables.recommendations?.columns[column] !== undefined);
}
