import type { Evidence, Register } from '../../register/register';
import { sayCheck } from '../../strings/sayChecks';
import { evidenceCell } from '../cells';
import { evidenceWords, pointing, saysOf } from './pointers';
import { quote } from '../quote';
import type { Found } from '../rule';
import { part, type Steps } from '../../work/steps';

/** What is said of a row holds for as long as it and what it points to are the same rows; a row is of one rule alone. */
const told = new WeakMap<Evidence, { readonly target: Evidence; readonly found: Found }>();

/** Share of the work at which all pointers have been followed. */
const followedShare = 0.5;

/** Evidence whose pointer leads to evidence with words, for the two rules that say where. */
export function* pointersThatLead(
  register: Register,
  only: boolean,
  words: 'checks.pointerOnly' | 'checks.pointerBegins',
): Steps<Found[]> {
  const all = yield* part(pointing(register), 0, followedShare);
  const leading: Found[] = [];
  for (const [at, one] of all.entries()) {
    yield followedShare + (at / all.length) * (1 - followedShare);
    const { row, resolution } = one;
    const place = evidenceCell(register, row, 'evidence');
    if (!place || one.only !== only || resolution.kind !== 'resolved') continue;
    const target = register.evidence[resolution.target]!;
    const known = told.get(row);
    if (known?.target === target && known.found.cell === place.cell) {
      leading.push({ ...known.found, ...place });
      continue;
    }
    const found: Found = {
      ...place,
      ref: row.ref,
      message: sayCheck(`${words}.message`, {
        says: saysOf(one),
        target: evidenceWords(target, 'sentence'),
        words: quote(target.evidence),
      }),
      fix: sayCheck(`${words}.fix`, { cell: place.cell }),
    };
    told.set(row, { target, found });
    leading.push(found);
  }
  return leading;
}
