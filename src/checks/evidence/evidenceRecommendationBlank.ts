import { sayCheck } from '../../strings/sayChecks';
import { blank } from '../blank';
import { evidenceCell } from '../cells';
import { quote } from '../quote';
import { rule } from '../rule';

export const evidenceRecommendationBlank = rule({
  code: 'EVI-REC-BLANK',
  severity: 'error',
  words: 'checks.evidenceRecommendationBlank',
  look: ({ register }) =>
    register.evidence.flatMap((row) => {
      const place = evidenceCell(register, row, 'recommendationRef');
      if (!place || !blank(row.recommendationRef)) return [];
      return {
        ...place,
        ref: row.ref,
        message: sayCheck('checks.evidenceRecommendationBlank.message', {
          words: blank(row.evidence) ? 'none' : 'some',
          ref: quote(row.ref),
          evidence: quote(row.evidence),
        }),
        fix: sayCheck('checks.evidenceRecommendationBlank.fix', { cell: place.cell }),
      };
    }),
});
