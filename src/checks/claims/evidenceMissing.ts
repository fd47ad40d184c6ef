import { onlyPoints } from '../../register/pointers';
import type { Evidence, Register } from '../../register/register';
import { sayCheck } from '../../strings/sayChecks';
import { blank } from '../blank';
import { recommendationCell } from '../cells';
import { checkingOf } from '../checking';
import { resolutionsOf } from '../evidence/pointers';
import { quote } from '../quote';
import { rule } from '../rule';
import type { Steps } from '../../work/steps';

export const evidenceMissing = rule({
  code: 'REC-EVIDENCE-NONE',
  severity: 'error',
  words: 'checks.evidenceMissing',
  look: function* (workbook) {
    const { register, evidenceFor } = checkingOf(workbook);
    const needing = new Set(
      register.statuses.filter((status) => status.needsEvidence).map(({ label }) => label),
    );
    const says = yield* evidenceThatSays(register);
    return register.recommendations.flatMap((row) => {
      const place = recommendationCell(register, row, 'status');
      // Without a ref it can have no evidence: it is told to have one first.
      if (!place || blank(row.ref) || !needing.has(row.status)) return [];
      const evidence = evidenceFor(row);
      if (evidence.some((one) => says.has(one))) return [];
      const ref = quote(row.ref);
      return {
        ...place,
        ref: row.ref,
        message: sayCheck('checks.evidenceMissing.message', {
          ref,
          status: quote(row.status),
          rows: evidence.length,
        }),
        fix: sayCheck('checks.evidenceMissing.fix', {
          table: register.tables.evidence ? 'there' : 'none',
          ref,
          cell: place.cell,
        }),
      };
    });
  },
});

/** Evidence with words of its own, and pointers that lead to such. */
function* evidenceThatSays(register: Register): Steps<ReadonlySet<Evidence>> {
  const resolutions = yield* resolutionsOf(register);
  return new Set(
    register.evidence.filter((row, at) =>
      onlyPoints(row) ? resolutions.get(at)?.kind === 'resolved' : !blank(row.evidence),
    ),
  );
}
