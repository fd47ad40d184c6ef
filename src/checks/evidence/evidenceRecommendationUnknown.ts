import { sayCheck } from '../../strings/sayChecks';
import { blank } from '../blank';
import { evidenceCell } from '../cells';
import { nearestRefFinder } from './nearestRef';
import { quote } from '../quote';
import { rule, type Found } from '../rule';

export const evidenceRecommendationUnknown = rule({
  code: 'EVI-REC-UNKNOWN',
  severity: 'error',
  words: 'checks.evidenceRecommendationUnknown',
  look: ({ register }) => {
    if (!register.tables.recommendations) return [];
    const recommendations = new Map(
      register.recommendations.map(({ ref, recommendation }) => [ref, recommendation]),
    );
    recommendations.delete('');
    const nearestRef = nearestRefFinder([...recommendations.keys()]);
    return register.evidence.flatMap((row) => {
      const place = evidenceCell(register, row, 'recommendationRef');
      if (!place) return [];
      const unknown = row.recommendationRefs.filter((ref) => !recommendations.has(ref));
      return unknown.map((named): Found => {
        const near = nearestRef(named);
        const values = {
          refed: blank(row.ref) ? 'no' : 'yes',
          ref: quote(row.ref),
          named: quote(named),
          close: near === undefined ? 'none' : 'near',
          nearest: near ?? '',
          recommendation: quote(recommendations.get(near ?? '') ?? ''),
          cell: place.cell,
        };
        return {
          ...place,
          ref: row.ref,
          message: sayCheck('checks.evidenceRecommendationUnknown.message', values),
          fix: sayCheck('checks.evidenceRecommendationUnknown.fix', values),
          ...(near !== undefined && {
            repair: {
              label: sayCheck('checks.evidenceRecommendationUnknown.repair', values),
              value: withRef(row.recommendationRef, named, near),
            },
          }),
        };
      });
    });
  },
});

/** The cell's text with one of the refs that it names put right, its separators and other refs as they are. */
function withRef(cell: string, named: string, right: string): string {
  return cell
    .split(/([;,\r\n])/)
    .map((part) => (part.trim() === named ? part.replace(named, () => right) : part))
    .join('');
}
