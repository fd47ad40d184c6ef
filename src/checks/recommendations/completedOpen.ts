import { blank } from '../blank';
import { isOpen } from '../checking';
import { quote } from '../quote';
import { recommendationRule } from '../rowRule';

export const completedOpen = recommendationRule({
  code: 'REC-COMPLETED-OPEN',
  severity: 'warning',
  words: 'checks.completedOpen',
  column: 'completedOn',
  look: (row, { statusOf }) =>
    isOpen(statusOf(row)) && !blank(row.completedOn)
      ? { words: row.completedOn, values: { date: quote(row.completedOn), status: row.status } }
      : undefined,
});
