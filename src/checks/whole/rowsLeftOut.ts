import { quote } from '../quote';
import { recommendationRule } from '../rowRule';

export const rowsLeftOut = recommendationRule({
  code: 'BOOK-LEFT-OUT',
  severity: 'info',
  words: 'checks.rowsLeftOut',
  column: 'include',
  look: ({ include }) =>
    ['no', 'n', 'false', 'exclude', 'excluded', '✗', '0'].includes(include.trim().toLowerCase())
      ? { words: include, values: { mark: quote(include) } }
      : undefined,
});
