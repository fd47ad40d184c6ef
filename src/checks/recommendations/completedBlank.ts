import { blank } from '../blank';
import { recommendationRule } from '../rowRule';

export const completedBlank = recommendationRule({
  code: 'REC-COMPLETED-BLANK',
  severity: 'warning',
  words: 'checks.completedBlank',
  column: 'completedOn',
  look: (row, { statusOf }) =>
    statusOf(row)?.complete && blank(row.completedOn)
      ? { values: { status: row.status } }
      : undefined,
});
