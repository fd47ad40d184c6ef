import type { Counterparts } from '../register/counterparts';
import { resolvePointers } from '../register/pointers';
import type { Evidence, Recommendation, Register } from '../register/register';
import { sayReport } from '../strings/sayReport';
import type { Run } from './document';

/**
 * The words in brackets that follow a pointer such as "As above", leading to the recommendation under which
 * the evidence that it means is printed. Undefined for evidence that does not point elsewhere.
 */
export type CrossReference = (evidence: Evidence) => Run | undefined;

export function crossReferences(
  register: Register,
  { recommendationsFor }: Counterparts,
  anchors: ReadonlyMap<Recommendation, string>,
): CrossReference {
  const resolutions = resolvePointers(register.evidence);
  const position = new Map(register.evidence.map((evidence, at) => [evidence, at]));
  const statusOf = new Map(register.statuses.map((status) => [status.label, status]));

  return (evidence) => {
    const resolution = resolutions.get(position.get(evidence) ?? -1);
    if (!resolution) return undefined;
    if (resolution.kind !== 'resolved') {
      return { text: sayReport('report.detail.seeNothing'), italic: true };
    }
    const target = register.evidence[resolution.target]!;
    const named = recommendationsFor(target);
    // Evidence of several recommendations is printed under each: one that is in this report is meant.
    const recommendation = named.find((one) => anchors.has(one)) ?? named[0];
    if (!recommendation) {
      return { text: sayReport('report.detail.seeUnplaced', { ref: target.ref }), italic: true };
    }
    const kind =
      statusOf.get(recommendation.status)?.needsEvidence === false ? 'progress' : 'evidence';
    const { ref } = recommendation;
    const to = anchors.get(recommendation);
    return to === undefined
      ? { text: sayReport('report.detail.seeOutside', { kind, ref }), italic: true }
      : { text: sayReport('report.detail.seeEvidence', { kind, ref }), to };
  };
}
