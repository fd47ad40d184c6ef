import { say } from '../../strings/say';
import { evidenceCell } from '../cells';
import { evidenceWords, pointing, saysOf } from './pointers';
import { quote } from '../quote';
import { rule } from '../rule';

export const pointerNowhere = rule({
  code: 'EVI-POINTER-NOWHERE',
  severity: 'error',
  words: 'checks.pointerNowhere',
  look: ({ register }) =>
    pointing(register).flatMap((one) => {
      const { row, resolution } = one;
      if (resolution.kind === 'resolved' || resolution.kind === 'circle') return [];
      const see = evidenceCell(register, row, 'see');
      const wrongSee = resolution.kind === 'unknown' ? see : undefined;
      const place = wrongSee ?? evidenceCell(register, row, 'evidence');
      if (!place) return [];
      const next = resolution.kind === 'blank' ? register.evidence[resolution.direct] : undefined;
      const values = {
        because: resolution.kind,
        says: saysOf(one),
        see: quote(row.see),
        target: next ? evidenceWords(next, 'sentence') : '',
        column: see ? 'there' : 'absent',
        cell: place.cell,
      };
      return {
        ...place,
        ref: row.ref,
        message: say('checks.pointerNowhere.message', values),
        fix: say('checks.pointerNowhere.fix', values),
      };
    }),
});
