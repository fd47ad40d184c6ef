import { sayCheck } from '../../strings/sayChecks';
import { checkingOf } from '../checking';
import { rule, type Found } from '../rule';
import type { Place } from '../cells';
import { abbreviationsIn } from './abbreviations';
import { publishedTexts } from './publishedTexts';

export const twoNames = rule({
  code: 'RDR-TWO-NAMES',
  severity: 'warning',
  words: 'checks.twoNames',
  look: function* (workbook) {
    const { register } = checkingOf(workbook);
    const first = new Map<string, { place: Place; ref: string }>();
    const texts = publishedTexts(register);
    for (const [at, published] of texts.entries()) {
      yield at / texts.length;
      const { ref, place } = published;
      if (!place) continue;
      for (const short of abbreviationsIn(published).used) {
        if (!first.has(short)) first.set(short, { place, ref });
      }
    }
    return pairsOf([...first.keys()]).map(([one, other]): Found => {
      const later = first.get(other)!;
      const earlier = first.get(one)!;
      const values = { one, other, first: earlier.place.cell, sheet: earlier.place.sheet };
      return {
        ...later.place,
        ref: later.ref,
        words: other,
        message: sayCheck('checks.twoNames.message', values),
        fix: sayCheck('checks.twoNames.fix', values),
      };
    });
  },
});

/**
 * Abbreviations of four letters or more that differ only in the first, as HSCB and LSCB do: the council's own
 * board and the general name for one. The second of each pair is the later one.
 */
function pairsOf(shorts: readonly string[]): [string, string][] {
  const byTail = new Map<string, string>();
  const pairs: [string, string][] = [];
  for (const short of shorts) {
    if (!/^\p{Lu}{4,}$/u.test(short)) continue;
    const tail = short.slice(1);
    const other = byTail.get(tail);
    if (other !== undefined) pairs.push([other, short]);
    else byTail.set(tail, short);
  }
  return pairs;
}
