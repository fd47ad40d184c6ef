import { quote } from '../quote';
import { historyRule } from './historyRule';

/** Complete at a meeting, and open again: also where a meeting lies between. */
export const reopened = historyRule({
  code: 'REC-REOPENED',
  words: 'checks.reopened',
  column: 'status',
  look: ({ wasClosed }, row) =>
    wasClosed ? { words: row.status, status: quote(row.status) } : undefined,
});
