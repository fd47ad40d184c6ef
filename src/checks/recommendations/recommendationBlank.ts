import { sayCheck } from '../../strings/sayChecks';
import { blank } from '../blank';
import { recommendationCell } from '../cells';
import { quote } from '../quote';
import { rule } from '../rule';

export const recommendationBlank = rule({
  code: 'REC-TEXT-BLANK',
  severity: 'error',
  words: 'checks.recommendationBlank',
  look: ({ register }) =>
    register.recommendations.flatMap((row) => {
      const place = recommendationCell(register, row, 'recommendation');
      if (!place || !blank(row.recommendation)) return [];
      return {
        ...place,
        ref: row.ref,
        message: sayCheck('checks.recommendationBlank.message', {
          refed: blank(row.ref) ? 'no' : 'yes',
          ref: quote(row.ref),
          row: row.row + 1,
        }),
        fix: sayCheck('checks.recommendationBlank.fix', { cell: place.cell }),
      };
    }),
});
