import { seenOnWhite } from '../../register/contrast';
import { sayCheck } from '../../strings/sayChecks';
import { quote } from '../quote';
import { rule } from '../rule';
import { statusPlace } from './statusPlace';

/**
 * Words on a colour are black or white, whichever can be read, so they never fail; a bar in that colour
 * stands on white paper.
 */
export const statusPale = rule({
  code: 'BOOK-STATUS-PALE',
  severity: 'warning',
  words: 'checks.statusPale',
  look: ({ register }) =>
    register.statuses.flatMap((status) => {
      const nearest = seenOnWhite(status.colour);
      const place = statusPlace(register, status, 'colour');
      if (!place || nearest === status.colour) return [];
      const values = {
        status: quote(status.label),
        colour: status.colour,
        nearest,
        cell: place.cell,
      };
      return {
        ...place,
        ref: '',
        message: sayCheck('checks.statusPale.message', values),
        fix: sayCheck('checks.statusPale.fix', values),
        repair: { label: sayCheck('checks.statusPale.repair', values), value: nearest },
      };
    }),
});
