import { dayWords, readPeriod } from '../../register/periods';
import { quote } from '../quote';
import { evidenceRule } from '../rowRule';

export const dateFuture = evidenceRule({
  code: 'EVI-DATE-FUTURE',
  severity: 'warning',
  words: 'checks.dateFuture',
  column: 'date',
  look: ({ date }, { reportingDay }) => {
    const period = readPeriod(date);
    if (!period || reportingDay === undefined || period.from <= reportingDay) return undefined;
    return { words: date, values: { date: quote(date), reporting: dayWords(reportingDay) } };
  },
});
