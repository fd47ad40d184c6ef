import { keptWith } from '../../register/keptWith';
import type { Recommendation } from '../../register/register';
import { sayCheck } from '../../strings/sayChecks';
import { recommendationCell } from '../cells';
import { checkingOf } from '../checking';
import { quote } from '../quote';
import { rule } from '../rule';
import { recommendationWords } from '../rowRule';
import { nearlySamePairs, wordsOf, type AlikePair, type Words } from '../wording/likeness';

export const nearlySame = rule({
  code: 'REC-TEXT-ALIKE',
  severity: 'warning',
  words: 'checks.nearlySame',
  look: (workbook) => {
    const { register } = checkingOf(workbook);
    const rows = register.recommendations;
    return pairsOf(rows).flatMap(({ at, like, same }) => {
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
    });
  },
});

let last: { readonly texts: readonly Words[]; readonly pairs: readonly AlikePair[] } | undefined;

/** Most edits leave these texts as they are, and what was worked out of them. */
function pairsOf(rows: readonly Recommendation[]): readonly AlikePair[] {
  const texts = rows.map(wordsOfRow);
  const known = last;
  const isKnown =
    known?.texts.length === texts.length &&
    texts.every(({ plain }, at) => plain === known.texts[at]!.plain);
  if (!isKnown) last = { texts, pairs: nearlySamePairs(texts) };
  return last!.pairs;
}

const wordsOfRow = keptWith(({ recommendation }: Recommendation) => wordsOf(recommendation));
