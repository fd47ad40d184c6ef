import { sayCheck } from '../../strings/sayChecks';
import { rule } from '../rule';
import { differencesOf, differenceWords } from './sources';

export const sourceAdded = rule({
  code: 'SRC-ADDED',
  severity: 'error',
  words: 'checks.sourceAdded',
  look: (workbook) =>
    differencesOf(workbook, 'added', (difference) => {
      const words = differenceWords(difference);
      return {
        message: sayCheck('checks.sourceAdded.message', words),
        fix: sayCheck('checks.sourceAdded.fix', words),
      };
    }),
});
