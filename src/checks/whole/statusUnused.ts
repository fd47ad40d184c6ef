import { sayCheck } from '../../strings/sayChecks';
import { rule } from '../rule';
import { quote } from '../quote';
import { statusPlace } from './statusPlace';

export const statusUnused = rule({
  code: 'BOOK-STATUS-UNUSED',
  severity: 'info',
  words: 'checks.statusUnused',
  look: ({ register }) => {
    const used = new Set(register.recommendations.map(({ status }) => status));
    return register.statuses.flatMap((status) => {
      const place = statusPlace(register, status);
      if (!place || used.has(status.label)) return [];
      const values = { status: quote(status.label), cell: place.cell };
      return {
        ...place,
        ref: '',
        message: sayCheck('checks.statusUnused.message', values),
        fix: sayCheck('checks.statusUnused.fix', values),
      };
    });
  },
});
