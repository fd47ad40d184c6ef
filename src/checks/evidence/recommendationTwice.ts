import { evidenceRule } from '../rowRule';
import { quote } from '../quote';
import { sayCheck } from '../../strings/sayChecks';

export const recommendationTwice = evidenceRule({
  code: 'EVI-REC-TWICE',
  severity: 'warning',
  words: 'checks.recommendationTwice',
  column: 'recommendationRef',
  look: ({ recommendationRef, recommendationRefs }) => {
    // A cell that is one ref as a whole, whatever it holds, names nothing twice.
    if (recommendationRefs[0] === recommendationRef) return undefined;
    const named = recommendationRef
      .split(/[;,\r\n]/)
      .map((ref) => ref.trim())
      .filter((ref) => ref !== '');
    const again = named.find((ref, at) => named.indexOf(ref) !== at);
    if (again === undefined) return undefined;
    const value = [...new Set(named)].join('; ');
    return {
      words: again,
      values: { named: quote(again) },
      repair: {
        label: sayCheck('checks.recommendationTwice.repair', { value: quote(value) }),
        value,
      },
    };
  },
});
