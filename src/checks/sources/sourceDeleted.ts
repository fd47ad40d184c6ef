import { say } from '../../strings/say';
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
        message: say('checks.sourceDeleted.message', words),
        fix: say('checks.sourceDeleted.fix', words),
      };
    }),
});
