import { quote } from '../quote';
import { recommendationRule } from '../rowRule';
import { asksIn } from '../wording/asks';

export const severalAsks = recommendationRule({
  code: 'REC-ASKS-SEVERAL',
  severity: 'info',
  words: 'checks.severalAsks',
  column: 'recommendation',
  look: ({ recommendation }) => {
    const asks = asksIn(recommendation);
    if (asks.length < 2) return undefined;
    return {
      words: asks[1]!,
      values: { count: asks.length, first: quote(asks[0]!), second: quote(asks[1]!) },
    };
  },
});
