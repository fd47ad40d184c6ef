import type { Movement } from '../../history/compare';
import { meetingsOf } from '../../history/meeting';
import { sinceLast } from '../../history/sinceLast';
import type { Recommendation, RecommendationColumn } from '../../register/register';
import { sayCheck } from '../../strings/sayChecks';
import type { StringValues } from '../../strings/say';
import { longDay } from '../../strings/numbers';
import { recommendationCell } from '../cells';
import { checkingOf, type Checking } from '../checking';
import type { Rule } from '../finding';
import { recommendationWords } from '../rowRule';
import { rule } from '../rule';

type HistoryWords = 'checks.movedBack' | 'checks.reopened' | 'checks.dueBeyond';

interface HistoryRule {
  readonly code: string;
  readonly words: HistoryWords;
  /** The column that it points to. */
  readonly column: RecommendationColumn;
  readonly look: (
    movement: Movement,
    row: Recommendation,
    checking: Checking,
  ) => (StringValues & { readonly words: string }) | undefined;
}

/** A rule about what became of a recommendation since the meeting before; silent until a meeting has been recorded. */
export function historyRule({ code, words, column, look }: HistoryRule): Rule {
  return rule({
    code,
    severity: 'warning',
    words,
    look: (workbook) => {
      const { register } = workbook;
      const compared = meetingsOf(register).length > 0 ? sinceLast(register) : undefined;
      if (!compared) return [];
      const checking = checkingOf(workbook);
      const meeting = compared.then.day === undefined ? '' : longDay(compared.then.day);
      return register.recommendations.flatMap((row, at) => {
        const found = look(compared.movements[at]!, row, checking);
        const place = found && recommendationCell(register, row, column);
        if (!place) return [];
        const { words: quoted, ...values } = found;
        const said = { who: recommendationWords(row), cell: place.cell, meeting, ...values };
        return {
          ...place,
          ref: row.ref,
          message: sayCheck(`${words}.message`, said),
          fix: sayCheck(`${words}.fix`, said),
          ...(quoted !== '' && { words: quoted }),
        };
      });
    },
  });
}
