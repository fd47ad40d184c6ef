import { dayWords } from '../../register/periods';
import { isOpen } from '../checking';
import { quote } from '../quote';
import { recommendationRule } from '../rowRule';
import { dueColumns, dueDateOf } from './dueDates';

export const duePassed = recommendationRule({
  code: 'REC-DUE-PASSED',
  severity: 'warning',
  words: 'checks.duePassed',
  column: dueColumns,
  look: (row, { statusOf, register, reportingDay }) => {
    const { column, text, period } = dueDateOf(row, register);
    if (!period || reportingDay === undefined || period.to >= reportingDay) return undefined;
    if (!isOpen(statusOf(row))) return undefined;
    return {
      column,
      words: text,
      values: {
        due: quote(text),
        reporting: dayWords(reportingDay),
        days: reportingDay - period.to,
        status: row.status,
      },
    };
  },
});
