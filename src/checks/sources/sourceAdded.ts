import { say } from '../../strings/say';
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
        message: say('checks.sourceAdded.message', words),
        fix: say('checks.sourceAdded.fix', words),
      };
    }),
});
