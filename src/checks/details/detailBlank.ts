import type { DetailField } from '../../register/register';
import { blankDetails } from './details';
import { rule } from '../rule';

/** What a committee report cannot do without. */
const required: readonly DetailField[] = [
  'title',
  'lead',
  'author',
  'subjectHeading',
  'policyContext',
];

export const detailBlank = rule({
  code: 'DET-BLANK',
  severity: 'error',
  words: 'checks.detailBlank',
  look: ({ register }) => blankDetails(register, required),
});
