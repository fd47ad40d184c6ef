import { readPeriod } from '../../register/periods';
import { blank } from '../blank';
import { quote } from '../quote';
import { recommendationRule } from '../rowRule';

export const dueMoved = recommendationRule({
  code: 'REC-DUE-MOVED',
  severity: 'warning',
  words: 'checks.dueMoved',
  column: 'currentDue',
  look: (row, { register }) => {
    const original = readPeriod(row.originalDue);
    const current = readPeriod(row.currentDue);
    if (!original || !current || current.from <= original.to || !blank(row.changeReason)) {
      return undefined;
    }
    const reasonColumn = register.tables.recommendations?.columns.changeReason !== undefined;
    return {
      words: row.currentDue,
      values: {
        original: quote(row.originalDue),
        current: quote(row.currentDue),
        days: current.to - original.to,
        column: reasonColumn ? 'there' : 'absent',
      },
    };
  },
});
