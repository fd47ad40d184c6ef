import { sayCheck } from '../../strings/sayChecks';
import { blank } from '../blank';
import { recommendationCell } from '../cells';
import { quote } from '../quote';
import { rule } from '../rule';
import { statusList } from './statusList';

export const statusBlank = rule({
  code: 'REC-STATUS-BLANK',
  severity: 'error',
  words: 'checks.statusBlank',
  look: ({ register }) => {
    const statuses = statusList(register);
    return register.recommendations.flatMap((row) => {
      const place = recommendationCell(register, row, 'status');
      if (!place || !blank(row.status)) return [];
      return {
        ...place,
        ref: row.ref,
        message: sayCheck('checks.statusBlank.message', {
          refed: blank(row.ref) ? 'no' : 'yes',
          ref: quote(row.ref),
          recommendation: quote(row.recommendation),
        }),
        fix: sayCheck('checks.statusBlank.fix', {
          listed: statuses === '' ? 'none' : 'some',
          statuses,
          cell: place.cell,
        }),
      };
    });
  },
});
