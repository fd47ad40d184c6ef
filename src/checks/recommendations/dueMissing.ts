import { blank } from '../blank';
import { isOpen } from '../checking';
import { recommendationRule } from '../rowRule';
import { dueColumns, dueDateOf } from './dueDates';

export const dueMissing = recommendationRule({
  code: 'REC-DUE-BLANK',
  severity: 'warning',
  words: 'checks.dueMissing',
  column: dueColumns,
  look: (row, { statusOf, register }) => {
    const status = statusOf(row);
    if (!isOpen(status) || !status?.needsDueDate) return undefined;
    return blank(dueDateOf(row, register).text) ? { values: { status: row.status } } : undefined;
  },
});
