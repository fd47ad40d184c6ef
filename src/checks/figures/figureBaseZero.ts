import type { Evidence } from '../../register/register';
import { quote } from '../quote';
import { evidenceRule } from '../rowRule';
import { figuresOf, pairFor, valuesOf, type FiguresOfSentence } from './figures';

export const figureBaseZero = evidenceRule({
  code: 'FIG-BASE-ZERO',
  severity: 'warning',
  words: 'checks.figureBaseZero',
  column: 'evidence',
  look: (row) => {
    const found = fromNothingIn(row);
    return found === undefined ? undefined : { words: found, values: { words: quote(found) } };
  },
});

/** "There were no adoptions in 2011 and seven in 2012", "none last year". */
const nothingBefore =
  /(?<!\p{L})(?:there (?:was|were|had been) (?:no|none)|had (?:no|none)|(?:no|none|zero|nil|0)(?: [\p{L}-]+)?(?: [\p{L}-]+)? (?:in|the year before|last year|a year ago|a year earlier|before|previously)|from (?:a base of )?(?:nothing|scratch)|when there (?:was|were) none|where (?:previously )?there (?:was|were|had been) (?:no|none)|previously (?:no|none|nil|zero)|(?:none|nil|zero)(?! of)[^.;]{0,30} (?:previously|before|last year|the previous year|a year ago|the year before))(?!\p{L})/iu;

/** The words that claim a percentage or a multiple of change from nothing. */
export function fromNothingIn(row: Evidence): string | undefined {
  for (const figures of figuresOf(row)) {
    for (const claim of figures.changes) {
      if (claim.kind !== 'percent' || claim.direction < 0) continue;
      const pair = pairFor(figures, claim);
      const base = pair?.before.value ?? baseOf(row, figures);
      if (base === 0 && pair?.before.unit !== '%') return claim.words;
    }
  }
  const values = valuesOf(row);
  const claimed = row.claimedChange.trim();
  return values?.before.value === 0 && /%|per cent|fold|doubl|trebl/iu.test(claimed)
    ? claimed
    : undefined;
}

function baseOf(row: Evidence, { sentence, pairs }: FiguresOfSentence): number | undefined {
  if (pairs.length > 0) return undefined;
  if (nothingBefore.test(sentence)) return 0;
  return valuesOf(row)?.before.value;
}
