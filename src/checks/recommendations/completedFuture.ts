import { dayWords, readPeriod } from '../../register/periods';
import { quote } from '../quote';
import { recommendationRule } from '../rowRule';

export const completedFuture = recommendationRule({
  code: 'REC-COMPLETED-FUTURE',
  severity: 'warning',
  words: 'checks.completedFuture',
  column: 'completedOn',
  look: (row, { reportingDay }) => {
    const completed = readPeriod(row.completedOn);
    if (!completed || reportingDay === undefined || completed.from <= reportingDay)
      return undefined;
    return {
      words: row.completedOn,
      values: { date: quote(row.completedOn), reporting: dayWords(reportingDay) },
    };
  },
});
