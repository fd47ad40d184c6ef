import { readPeriod } from '../../register/periods';
import { quote } from '../quote';
import { recommendationRule } from '../rowRule';

export const completedEarly = recommendationRule({
  code: 'REC-COMPLETED-EARLY',
  severity: 'warning',
  words: 'checks.completedEarly',
  column: 'completedOn',
  look: (row, { inspectionDates }) => {
    const completed = readPeriod(row.completedOn);
    if (!completed) return undefined;
    // Where the details name several inspections, only what is before all of them is asked.
    const [first] = [...inspectionDates].sort((a, b) => a.period.from - b.period.from);
    if (!first || completed.to >= first.period.from) return undefined;
    return {
      words: row.completedOn,
      values: { date: quote(row.completedOn), inspection: quote(first.words) },
    };
  },
});
