import { sayCheck } from '../../strings/sayChecks';
import { recommendationCell } from '../cells';
import { quote } from '../quote';
import { repeats } from '../refTwice';
import { rule } from '../rule';

export const recommendationRefTwice = rule({
  code: 'REC-REF-TWICE',
  severity: 'error',
  words: 'checks.recommendationRefTwice',
  look: ({ register }) =>
    repeats(register.recommendations).flatMap(({ row, first }) => {
      const place = recommendationCell(register, row, 'ref');
      const firstPlace = recommendationCell(register, first, 'ref');
      if (!place || !firstPlace) return [];
      return {
        ...place,
        ref: row.ref,
        message: sayCheck('checks.recommendationRefTwice.message', {
          ref: quote(row.ref),
          cell: place.cell,
          first: firstPlace.cell,
          other: quote(first.recommendation),
        }),
        fix: sayCheck('checks.recommendationRefTwice.fix'),
      };
    }),
});
