import { blank } from '../blank';
import { isOpen } from '../checking';
import { recommendationRule } from '../rowRule';

export const nextStepBlank = recommendationRule({
  code: 'REC-NEXT-BLANK',
  severity: 'warning',
  words: 'checks.nextStepBlank',
  column: 'nextStep',
  look: (row, { statusOf }) =>
    isOpen(statusOf(row)) && blank(row.nextStep) ? { values: { status: row.status } } : undefined,
});
