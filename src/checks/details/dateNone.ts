import { readPeriod } from '../../register/periods';
import type { DetailField } from '../../register/register';
import { sayCheck } from '../../strings/sayChecks';
import { blank } from '../blank';
import { placeOf } from '../cells';
import { quote } from '../quote';
import { rule } from '../rule';

const dates: readonly DetailField[] = ['meetingDate', 'reportingDate'];

export const dateNone = rule({
  code: 'DET-DATE-NONE',
  severity: 'warning',
  words: 'checks.dateNone',
  look: ({ register }) =>
    register.details
      .filter(({ field, value }) => field && dates.includes(field) && !blank(value))
      .filter(({ value }) => readPeriod(withoutTime(value)) === undefined)
      .map(({ label, value, place }) => ({
        ...placeOf(place),
        ref: '',
        words: value,
        message: sayCheck('checks.dateNone.message', { label: label.trim(), value: quote(value) }),
        fix: sayCheck('checks.dateNone.fix', { cell: placeOf(place).cell }),
      })),
});

/** "4 December 2025, 7.30pm", "4 December 2025 at 19:30". */
function withoutTime(text: string): string {
  return text.trim().replace(/,? (?:at )?\d{1,2}(?:[.:]\d{2})? ?(?:am|pm|noon)?\.?$/iu, '');
}
