import type { Recommendation } from '../../register/register';
import { sayCheck } from '../../strings/sayChecks';
import { recommendationCell } from '../cells';
import { checkingOf } from '../checking';
import { quote } from '../quote';
import { rule } from '../rule';
import { recommendationWords } from '../rowRule';
import { nearlySamePairs } from '../wording/likeness';

export const nearlySame = rule({
  code: 'REC-TEXT-ALIKE',
  severity: 'warning',
  words: 'checks.nearlySame',
  look: (workbook) => {
    const { register } = checkingOf(workbook);
    const rows = register.recommendations;
    return nearlySamePairs(rows.map(({ recommendation }) => recommendation)).flatMap(
      ({ at, like, same }) => {
        const row = rows[at] as Recommendation;
        const other = rows[like] as Recommendation;
        const place = recommendationCell(register, row, 'recommendation');
        const otherPlace = recommendationCell(register, other, 'recommendation');
        if (!place || !otherPlace) return [];
        const values = {
          who: recommendationWords(row),
          other: recommendationWords(other),
          same: same ? 'yes' : 'no',
          first: otherPlace.cell,
          words: quote(other.recommendation),
        };
        return {
          ...place,
          ref: row.ref,
          message: sayCheck('checks.nearlySame.message', values),
          fix: sayCheck('checks.nearlySame.fix', values),
        };
      },
    );
  },
});
