import { isExcelError } from '../../register/excelErrors';
import type { RecommendationColumn } from '../../register/register';
import { recommendationRule } from '../rowRule';

const columns: readonly Exclude<RecommendationColumn, 'status'>[] = [
  'ref',
  'recommendation',
  'theme',
  'source',
  'owner',
  'originalDue',
  'currentDue',
  'completedOn',
  'timesMoved',
  'changeReason',
  'nextStep',
  'rag',
  'include',
];

/** A status that is an error is no listed one: that is another rule. */
export const cellError = recommendationRule({
  code: 'REC-CELL-ERROR',
  severity: 'error',
  words: 'checks.cellError',
  column: columns,
  look: (row) =>
    columns
      .filter((column) => isExcelError(row[column]))
      .map((column) => ({ column, values: { error: row[column].trim() } })),
});
