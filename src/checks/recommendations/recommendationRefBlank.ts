import { sayCheck } from '../../strings/sayChecks';
import { recommendationCell } from '../cells';
import { blank } from '../blank';
import { quote } from '../quote';
import { rule } from '../rule';

export const recommendationRefBlank = rule({
  code: 'REC-REF-BLANK',
  severity: 'error',
  words: 'checks.recommendationRefBlank',
  look: ({ register }) =>
    register.recommendations.flatMap((row) => {
      const place = recommendationCell(register, row, 'ref');
      if (!place || !blank(row.ref)) return [];
      return {
        ...place,
        ref: '',
        message: sayCheck('checks.recommendationRefBlank.message', {
          words: blank(row.recommendation) ? 'none' : 'some',
          recommendation: quote(row.recommendation),
          row: row.row + 1,
        }),
        fix: sayCheck('checks.recommendationRefBlank.fix', { cell: place.cell }),
      };
    }),
});
