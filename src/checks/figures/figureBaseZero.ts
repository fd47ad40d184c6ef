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

const before =
  '(?:(?:in|by|at|before) (?:the )?(?:start of |end of )?(?:\\p{L}+ )?(?:19|20)\\d\\d(?:[/–-]\\d\\d)?|last year|the year before|the previous year|(?:a|one|two|three|five|some) years? (?:ago|earlier|before)|before|previously|at the (?:start|time|outset)|then|when [^,.;]{3,40}(?:began|started|opened))';

/** "There were no adoptions in 2011 and seven in 2012", "none last year", "starting from zero". */
const nothingBefore = new RegExp(
  `(?<![\\p{L}\\d.,])(?:from (?:an? (?:base|baseline|start|standing start|position) of )?(?:nothing|scratch|zero|nil|none|nought|having (?:no|none|had (?:no|none))|not having (?:any|a|had))|from (?:no|0) \\p{L}+(?: [\\p{L}-]+){0,4}(?:,? to|,)|having (?:had|started (?:with|from)|been) (?:none|no|nothing|nil|zero)|(?:the|a) (?:nil|zero|nought) (?:return|figure|baseline|total|start|starting point|count)|(?:no|none|zero|nil|0)(?: [\\p{L}-]+){0,4} ${before}|${before},? (?:there (?:was|were|had been)|we had|it had|they had|the \\p{L}+ had|had) (?:no|none|nil)|when there (?:was|were) (?:no|none)|where (?:previously )?there (?:was|were|had been) (?:no|none)|previously (?:no|none|nil|zero)|(?:a|the) (?:year|month|quarter|term|period) (?:in|of|for) which (?:there (?:was|were) )?(?:no|none|nobody|nothing)|when (?:nobody|no one|none|nothing|no \\p{L}+)(?= )|(?:since|as|because) (?:none|no one|nobody|no)(?= )[^.;]{2,50}(?:19|20)\\d\\d|(?:compared with|against) (?:nil|none|zero|nothing|nought|no \\p{L}+)|(?:0|nil|none|zero|no) (?:last year|in (?:19|20)\\d\\d)|(?:stood at|had|were|was) (?:nil|nought|none|zero|no \\p{L}+)(?: [\\p{L}]+){0,4} (?:before|first|in (?:19|20)\\d\\d|at first)|(?:19|20)\\d\\d \\(0\\)|(?:year|month|quarter|term) before it had not been|that had (?:no|none) [^.;,]{1,30}(?:19|20)\\d\\d|(?:zero|nil|no) (?:\\p{L}+ ){1,6}in (?:19|20)\\d\\d)(?!\\p{L})`,
  'iu',
);

/** A sentence that goes on about the same thing. */
const goesOn =
  /^(?:they|it|by|in|now|since|today|last|we|our|its|this|these|that|the (?:number|figure|total)|numbers|take-up|there)(?!\p{L})/iu;

/** The words that claim a percentage or a multiple of change from nothing. */
export function fromNothingIn(row: Evidence): string | undefined {
  let nothing = false;
  for (const figures of figuresOf(row)) {
    nothing = nothingBefore.test(figures.sentence) || (nothing && goesOn.test(figures.sentence));
    for (const claim of figures.changes) {
      if (claim.kind !== 'percent' || claim.direction < 0 || claim.value === 0) continue;
      const pair = pairFor(figures, claim);
      const told =
        pair !== undefined &&
        pair.before.value > 0 &&
        !/^(?:no|none|zero|nil)/iu.test(figures.sentence);
      const base = nothing && !told ? 0 : (pair?.before.value ?? baseOf(row, figures));
      if (base === 0) return claim.words;
    }
  }
  const values = valuesOf(row);
  const claimed = row.claimedChange.trim();
  return values?.before.value === 0 && /%|per cent|fold|doubl|trebl/iu.test(claimed)
    ? claimed
    : undefined;
}

function baseOf(row: Evidence, { pairs }: FiguresOfSentence): number | undefined {
  if (pairs.length > 0) return undefined;
  return valuesOf(row)?.before.value;
}
