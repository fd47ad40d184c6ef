import { sayCheck } from '../../strings/sayChecks';
import { placeOf } from '../cells';
import { quote } from '../quote';
import { rule } from '../rule';
import { inspectionDatesOf } from './inspectionDates';

export const inspectionDatesDiffer = rule({
  code: 'DET-INSPECTION',
  severity: 'warning',
  words: 'checks.inspectionDatesDiffer',
  look: ({ register }) => {
    const [first, ...others] = inspectionDatesOf(register);
    if (!first) return [];
    const told = new Set([first.words]);
    return others
      .filter(
        ({ words, period }) =>
          !told.has(words) &&
          told.add(words) &&
          (period.from !== first.period.from || period.to !== first.period.to),
      )
      .map(({ detail, words }) => ({
        ...placeOf(detail.place),
        ref: '',
        words,
        message: sayCheck('checks.inspectionDatesDiffer.message', {
          label: detail.label.trim(),
          words: quote(words),
          other: first.detail.label.trim(),
          first: quote(first.words),
        }),
        fix: sayCheck('checks.inspectionDatesDiffer.fix'),
      }));
  },
});
