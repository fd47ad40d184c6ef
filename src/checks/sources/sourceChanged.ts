import { say } from '../../strings/say';
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
        message: say('checks.sourceChanged.message', words),
        fix: say('checks.sourceChanged.fix', words),
      };
    }),
});
