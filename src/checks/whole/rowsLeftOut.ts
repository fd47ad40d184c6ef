import { isLeftOut } from '../../register/published';
import { quote } from '../quote';
import { recommendationRule } from '../rowRule';

export const rowsLeftOut = recommendationRule({
  code: 'BOOK-LEFT-OUT',
  severity: 'info',
  words: 'checks.rowsLeftOut',
  column: 'include',
  look: (row) =>
    isLeftOut(row) ? { words: row.include, values: { mark: quote(row.include) } } : undefined,
});
