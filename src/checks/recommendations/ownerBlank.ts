import { blank } from '../blank';
import { isOpen } from '../checking';
import { recommendationRule } from '../rowRule';

export const ownerBlank = recommendationRule({
  code: 'REC-OWNER-BLANK',
  severity: 'warning',
  words: 'checks.ownerBlank',
  column: 'owner',
  look: (row, { statusOf }) =>
    isOpen(statusOf(row)) && blank(row.owner) ? { values: { status: row.status } } : undefined,
});
