import { dayOf, dayWords, partsOf, readPeriod } from '../../register/periods';
import { quote } from '../quote';
import { evidenceRule } from '../rowRule';

export const dateOld = evidenceRule({
  code: 'EVI-DATE-OLD',
  severity: 'warning',
  words: 'checks.dateOld',
  column: 'date',
  look: ({ date }, { reportingDay, settings }) => {
    const period = readPeriod(date);
    if (!period || reportingDay === undefined) return undefined;
    const months = settings.limits.evidenceAge;
    if (period.to >= monthsBefore(reportingDay, months)) return undefined;
    return {
      words: date,
      values: { date: quote(date), months, reporting: dayWords(reportingDay) },
    };
  },
});

/** The same day so many months earlier, or the last of its month where there is no such day. */
function monthsBefore(day: number, months: number): number {
  const { year, month, day: date } = partsOf(day);
  const count = year * 12 + month - 1 - Math.round(months);
  const [inYear, inMonth] = [Math.floor(count / 12), (count % 12) + 1];
  for (let last = date; last > 27; last -= 1) {
    const found = dayOf(inYear, inMonth, last);
    if (found !== undefined) return found;
  }
  return dayOf(inYear, inMonth, date) ?? 0;
}
