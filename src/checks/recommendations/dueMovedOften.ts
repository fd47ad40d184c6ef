import { quote } from '../quote';
import { recommendationRule } from '../rowRule';

export const dueMovedOften = recommendationRule({
  code: 'REC-DUE-OFTEN',
  severity: 'warning',
  words: 'checks.dueMovedOften',
  column: 'timesMoved',
  look: (row, { settings }) => {
    const limit = settings.limits.dueMoves;
    const times = /^\s*(\d{1,4})(?![\d.])/.exec(row.timesMoved)?.[1];
    if (times === undefined || Number(times) <= limit) return undefined;
    return {
      words: row.timesMoved,
      values: { times: Number(times), text: quote(row.timesMoved), limit },
    };
  },
});
