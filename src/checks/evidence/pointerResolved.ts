import type { Register } from '../../register/register';
import { sayCheck } from '../../strings/sayChecks';
import { evidenceCell } from '../cells';
import { evidenceWords, pointing, saysOf } from './pointers';
import { quote } from '../quote';
import type { Found } from '../rule';

/** Evidence whose pointer leads to evidence with words, for the two rules that say where. */
export function pointersThatLead(
  register: Register,
  only: boolean,
  words: 'checks.pointerOnly' | 'checks.pointerBegins',
): Found[] {
  return pointing(register).flatMap((one) => {
    const { row, resolution } = one;
    const place = evidenceCell(register, row, 'evidence');
    if (!place || one.only !== only || resolution.kind !== 'resolved') return [];
    const target = register.evidence[resolution.target]!;
    return {
      ...place,
      ref: row.ref,
      message: sayCheck(`${words}.message`, {
        says: saysOf(one),
        target: evidenceWords(target, 'sentence'),
        words: quote(target.evidence),
      }),
      fix: sayCheck(`${words}.fix`, { cell: place.cell }),
    };
  });
}
