import type { Status } from '../../register/register';
import { sayCheck } from '../../strings/sayChecks';
import { quote } from '../quote';
import { rule } from '../rule';
import { statusPlace } from './statusPlace';

export const statusTwice = rule({
  code: 'BOOK-STATUS-TWICE',
  severity: 'warning',
  words: 'checks.statusTwice',
  look: ({ register }) => {
    const firsts = new Map<string, Status>();
    return [...register.statuses]
      .sort((a, b) => a.row - b.row)
      .flatMap((status) => {
        const key = status.label
          .normalize('NFKC')
          .toLowerCase()
          .replace(/[^\p{L}\p{N}%<>+]+/gu, ' ')
          .trim();
        const first = firsts.get(key);
        if (!first) {
          firsts.set(key, status);
          return [];
        }
        const place = statusPlace(register, status);
        const firstPlace = statusPlace(register, first);
        if (!place || !firstPlace) return [];
        const values = {
          status: quote(status.label),
          other: quote(first.label),
          same: status.label === first.label ? 'yes' : 'no',
          cell: place.cell,
          first: firstPlace.cell,
        };
        return {
          ...place,
          ref: '',
          message: sayCheck('checks.statusTwice.message', values),
          fix: sayCheck('checks.statusTwice.fix', values),
        };
      });
  },
});
