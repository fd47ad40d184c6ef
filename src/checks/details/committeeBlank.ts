import { blankDetails } from './details';
import { rule } from '../rule';

export const committeeBlank = rule({
  code: 'DET-COMMITTEE-BLANK',
  severity: 'warning',
  words: 'checks.committeeBlank',
  look: ({ register }) => blankDetails(register, ['committee']),
});
