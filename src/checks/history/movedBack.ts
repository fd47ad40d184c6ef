import { blank } from '../blank';
import { quote } from '../quote';
import { historyRule } from './historyRule';

/** A reason may stand in the column Reason for change, whatever it is that changed. */
export const movedBack = historyRule({
  code: 'REC-MOVED-BACK',
  words: 'checks.movedBack',
  column: 'status',
  look: ({ kind, then }, row) =>
    kind === 'back' && then && blank(row.changeReason)
      ? { words: row.status, status: quote(row.status), before: quote(then.status) }
      : undefined,
});
