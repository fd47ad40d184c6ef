import { sayCheck } from '../../strings/sayChecks';
import { rule } from '../rule';
import { differencesOf, differenceWords } from './sources';

export const sourceChanged = rule({
  code: 'SRC-CHANGED',
  severity: 'error',
  words: 'checks.sourceChanged',
  look: (workbook) =>
    differencesOf(workbook, 'changed', (difference) => {
      const words = differenceWords(difference);
      return {
        message: sayCheck('checks.sourceChanged.message', words),
        fix: sayCheck('checks.sourceChanged.fix', words),
      };
    }),
});
