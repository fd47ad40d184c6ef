import type { DetailField } from '../../register/register';
import { sayCheck } from '../../strings/sayChecks';
import { rule } from '../rule';
import { blankDetails } from './details';

/** Each implication is for an adviser to state; the add-in never fills it in. */
export const implications: readonly DetailField[] = [
  'financialImplications',
  'legalImplications',
  'humanResourcesImplications',
  'equalitiesImplications',
];

export const implicationBlank = rule({
  code: 'DET-IMPLICATION-BLANK',
  severity: 'error',
  words: 'checks.implicationBlank',
  look: ({ register }) =>
    implications.flatMap((field) =>
      blankDetails(register, [field]).map((found) => ({
        ...found,
        fix: sayCheck('checks.implicationBlank.fix', { field, cell: found.cell }),
      })),
    ),
});
