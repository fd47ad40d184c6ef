import { quote } from '../quote';
import { historyRule } from './historyRule';

/** Counted by the records of meetings; where a column Times moved says it itself, that is what counts. */
export const dueBeyond = historyRule({
  code: 'REC-DUE-BEYOND',
  words: 'checks.dueBeyond',
  column: 'currentDue',
  look: ({ due, isOpen }, row, { settings, register }) => {
    const limit = settings.limits.dueMoves;
    const told = register.tables.recommendations?.columns.timesMoved !== undefined;
    if (told || !isOpen || due.times <= limit) return undefined;
    return { words: row.currentDue, times: due.times, first: quote(due.first), limit };
  },
});
