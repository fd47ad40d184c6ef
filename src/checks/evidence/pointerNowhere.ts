import { sayCheck } from '../../strings/sayChecks';
import { pointerIn } from '../../register/pointers';
import { blank } from '../blank';
import { evidenceCell } from '../cells';
import { evidenceWords, pointing, saysOf } from './pointers';
import { quote } from '../quote';
import { rule } from '../rule';

export const pointerNowhere = rule({
  code: 'EVI-POINTER-NOWHERE',
  severity: 'error',
  words: 'checks.pointerNowhere',
  look: function* ({ register }) {
    const all = yield* pointing(register);
    return all.flatMap((one) => {
      const { row, resolution } = one;
      if (resolution.kind === 'resolved' || resolution.kind === 'circle') return [];
      const see = evidenceCell(register, row, 'see');
      const named = blank(row.see) ? pointerIn(row.evidence)?.names : undefined;
      const wrongSee = resolution.kind === 'unknown' && named === undefined ? see : undefined;
      const place = wrongSee ?? evidenceCell(register, row, 'evidence');
      if (!place) return [];
      const next = resolution.kind === 'blank' ? register.evidence[resolution.direct] : undefined;
      const values = {
        because: resolution.kind,
        says: saysOf(one),
        see: quote(named ?? row.see),
        by: named === undefined ? 'see' : 'words',
        target: next ? evidenceWords(next, 'sentence') : '',
        column: see ? 'there' : 'absent',
        cell: place.cell,
      };
      return {
        ...place,
        ref: row.ref,
        message: sayCheck('checks.pointerNowhere.message', values),
        fix: sayCheck('checks.pointerNowhere.fix', values),
      };
    });
  },
});
