import { sayCheck } from '../../strings/sayChecks';
import { evidenceCell } from '../cells';
import { quote } from '../quote';
import { repeats } from '../refTwice';
import { rule } from '../rule';

export const evidenceRefTwice = rule({
  code: 'EVI-REF-TWICE',
  severity: 'error',
  words: 'checks.evidenceRefTwice',
  look: ({ register }) =>
    repeats(register.evidence).flatMap(({ row, first }) => {
      const place = evidenceCell(register, row, 'ref');
      const firstPlace = evidenceCell(register, first, 'ref');
      if (!place || !firstPlace) return [];
      return {
        ...place,
        ref: row.ref,
        message: sayCheck('checks.evidenceRefTwice.message', {
          ref: quote(row.ref),
          cell: place.cell,
          first: firstPlace.cell,
          other: quote(first.evidence),
        }),
        fix: sayCheck('checks.evidenceRefTwice.fix'),
      };
    }),
});
