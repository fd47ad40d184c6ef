import { keptWith } from '../../register/keptWith';
import type { Recommendation } from '../../register/register';
import { sayCheck } from '../../strings/sayChecks';
import { recommendationCell } from '../cells';
import { checkingOf } from '../checking';
import { quote } from '../quote';
import { rule } from '../rule';
import { recommendationWords } from '../rowRule';
import { part, type Steps } from '../../work/steps';
import { nearlySamePairs, plainText, type AlikePair, type PlainText } from '../wording/likeness';

export const nearlySame = rule({
  code: 'REC-TEXT-ALIKE',
  severity: 'warning',
  words: 'checks.nearlySame',
  look: function* (workbook) {
    const { register } = checkingOf(workbook);
    const rows = register.recommendations;
    const pairs = yield* pairsOf(rows);
    return pairs.flatMap(({ at, like, same }) => {
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

let last:
  { readonly texts: readonly PlainText[]; readonly pairs: readonly AlikePair[] } | undefined;

/** Share of the work at which the words of all texts are told apart. */
const wordsRead = 0.2;

/** Most edits leave these texts as they are, and what was worked out of them. */
function* pairsOf(rows: readonly Recommendation[]): Steps<readonly AlikePair[]> {
  const texts: PlainText[] = [];
  for (const row of rows) {
    texts.push(plainTextOf(row));
    yield (texts.length / rows.length) * wordsRead;
  }
  const known = last;
  const isKnown =
    known?.texts.length === texts.length &&
    texts.every(({ plain }, at) => plain === known.texts[at]!.plain);
  if (isKnown) return known.pairs;
  const pairs = yield* part(nearlySamePairs(texts), wordsRead, 1);
  last = { texts, pairs };
  return pairs;
}

const plainTextOf = keptWith(({ recommendation }: Recommendation) => plainText(recommendation));
