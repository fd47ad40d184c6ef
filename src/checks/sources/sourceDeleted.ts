import { sayCheck } from '../../strings/sayChecks';
import { rule } from '../rule';
import { differencesOf, differenceWords } from './sources';

export const sourceDeleted = rule({
  code: 'SRC-DELETED',
  severity: 'error',
  words: 'checks.sourceDeleted',
  look: (workbook) =>
    differencesOf(workbook, 'deleted', (difference) => {
      const words = differenceWords(difference);
      return {
        message: sayCheck('checks.sourceDeleted.message', words),
        fix: sayCheck('checks.sourceDeleted.fix', words),
      };
    }),
});
