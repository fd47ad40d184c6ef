import { blankDetails } from './details';
import { rule } from '../rule';

export const reportingDateBlank = rule({
  code: 'DET-REPORTING-DATE-BLANK',
  severity: 'warning',
  words: 'checks.reportingDateBlank',
  look: ({ register }) => blankDetails(register, ['reportingDate']),
});
