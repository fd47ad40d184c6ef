import type { Resolution } from '../../register/pointers';
import type { Evidence } from '../../register/register';
import { sayCheck } from '../../strings/sayChecks';
import { evidenceCell } from '../cells';
import { pointing, resolutionsOf, saysOf } from './pointers';
import { quote } from '../quote';
import { rule } from '../rule';

/** More steps than these are not read out. */
const MOST = 6;

export const pointerCircle = rule({
  code: 'EVI-POINTER-CIRCLE',
  severity: 'error',
  words: 'checks.pointerCircle',
  look: function* ({ register }) {
    const resolutions = yield* resolutionsOf(register);
    const all = yield* pointing(register);
    return all.flatMap((one) => {
      const { row, resolution } = one;
      const place = evidenceCell(register, row, 'evidence');
      if (!place || resolution.kind !== 'circle') return [];
      return {
        ...place,
        ref: row.ref,
        message: sayCheck('checks.pointerCircle.message', {
          says: saysOf(one),
          chain: chain(row, resolution.direct, register.evidence, resolutions),
        }),
        fix: sayCheck('checks.pointerCircle.fix', {
          column: evidenceCell(register, row, 'see') ? 'there' : 'absent',
        }),
      };
    });
  },
});

/** The refs that are passed, up to the first that comes again: "E02 → E03 → E02". */
function chain(
  start: Evidence,
  next: number,
  evidence: readonly Evidence[],
  resolutions: ReadonlyMap<number, Resolution>,
): string {
  const passed = [start];
  let at: number | undefined = next;
  while (at !== undefined && passed.length <= MOST) {
    const row: Evidence = evidence[at]!;
    const again = passed.includes(row);
    passed.push(row);
    const onward: Resolution | undefined = resolutions.get(at);
    at = !again && onward && 'direct' in onward ? onward.direct : undefined;
  }
  const refs = passed.slice(0, MOST).map(({ ref }) => quote(ref));
  return [...refs, ...(passed.length > MOST ? ['…'] : [])].join(' → ');
}
