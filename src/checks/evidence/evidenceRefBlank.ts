import { sayCheck } from '../../strings/sayChecks';
import { blank } from '../blank';
import { evidenceCell } from '../cells';
import { quote } from '../quote';
import { rule } from '../rule';

export const evidenceRefBlank = rule({
  code: 'EVI-REF-BLANK',
  severity: 'error',
  words: 'checks.evidenceRefBlank',
  look: ({ register }) =>
    register.evidence.flatMap((row) => {
      const place = evidenceCell(register, row, 'ref');
      if (!place || !blank(row.ref)) return [];
      return {
        ...place,
        ref: '',
        message: sayCheck('checks.evidenceRefBlank.message', {
          words: blank(row.evidence) ? 'none' : 'some',
          evidence: quote(row.evidence),
          row: row.row + 1,
        }),
        fix: sayCheck('checks.evidenceRefBlank.fix', { cell: place.cell }),
      };
    }),
});
