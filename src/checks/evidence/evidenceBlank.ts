import { sayCheck } from '../../strings/sayChecks';
import { blank } from '../blank';
import { evidenceCell } from '../cells';
import { quote } from '../quote';
import { rule } from '../rule';

export const evidenceBlank = rule({
  code: 'EVI-TEXT-BLANK',
  severity: 'error',
  words: 'checks.evidenceBlank',
  look: ({ register }) =>
    register.evidence.flatMap((row) => {
      const place = evidenceCell(register, row, 'evidence');
      // What is blank but names other evidence under See is a pointer.
      if (!place || !blank(row.evidence) || !blank(row.see)) return [];
      return {
        ...place,
        ref: row.ref,
        message: sayCheck('checks.evidenceBlank.message', {
          refed: blank(row.ref) ? 'no' : 'yes',
          ref: quote(row.ref),
          row: row.row + 1,
          named: blank(row.recommendationRef) ? 'none' : 'some',
          recommendation: quote(row.recommendationRef),
        }),
        fix: sayCheck('checks.evidenceBlank.fix', { cell: place.cell }),
      };
    }),
});
