import type { Evidence } from '../../register/register';
import { quote } from '../quote';
import { evidenceRule } from '../rowRule';
import { amountOf, type Amount } from './amounts';
import { figuresOf, type FiguresOfSentence } from './figures';
import { allMatches } from '../wording/allMatches';

export const figureOverWhole = evidenceRule({
  code: 'FIG-OVER-WHOLE',
  severity: 'warning',
  words: 'checks.figureOverWhole',
  column: 'evidence',
  look: (row) => {
    const found = overWholeIn(row);
    return (
      found && {
        words: found.words,
        values: { words: quote(found.words), sum: found.sum, parts: found.parts },
      }
    );
  },
});

/** A share over 100, or shares of one whole that add up to more. */
export interface OverWhole {
  readonly words: string;
  readonly sum: number;
  /** How many shares were added up: 1 where one alone is over 100. */
  readonly parts: number;
}

/** What may be more than 100 per cent of something: a plan, a level, an earlier figure. */
const comparedWith =
  /^ of (?:what(?= )|(?:the|its|our|their|this|last|a|that|what was)(?: [\p{L}\d/’'-]+)? )?(?:[\p{L}\d/’'-]+ )?(?:budget|target|targets|plan|forecast|estimate|level|levels|allocation|income|baseline|average|norm|standard|expected|planned|projected|previous|figure|capacity|benchmark|establishment|profile|programme|quota|year|tender|price|cost|value|original|limit|national|england|sum|amount|what|number|budgeted|last|those in|hours?|minimum|maximum|required|requirement|contracted|recommended|agreed|salary|pay|rate|grant|stock|size|length|usual|normal|cost)(?!\p{L})/iu;

/** Words of which a share can be had: nobody can attend, answer or comply more than wholly. */
const rates =
  /(?<!\p{L})(?:attendance|compliance|completion|satisfaction|coverage|response rate|return rate|participation|success rate|pass rate|accuracy|proportion|percentage|share|timeliness|availability|vaccinations?|immunisations?|uptake|take-up|registration|recycling|retention|turnout|attainment|training|supervision|appraisals?|reviews?|visits?|assessments?|plans?|audits?|files|cases|inspections?)(?!\p{L})[^.;]{0,80}$/iu;

const changed =
  /(?<!\p{L})(?:increase|increased|rise|rose|growth|grew|up|higher|more|over|exceeded|gain|surged?|jump(?:ed)?|climb(?:ed)?|soared|grown|risen|multiplied|target)(?!\p{L})[^.;,]{0,24}$/iu;

export function overWholeIn(row: Evidence): OverWhole | undefined {
  for (const figures of figuresOf(row)) {
    const shares = sharesOfWhole(figures);
    const single = shares.find((share) => isOver(share, figures.sentence));
    if (single) {
      return { words: single.words, sum: single.value, parts: 1 };
    }
    const sum = sumOfParts(figures, shares);
    if (sum !== undefined) {
      return { words: shares.map(({ words }) => words).join(' + '), sum, parts: shares.length };
    }
  }
  const now = amountOf(row.valueNow);
  return now && now.unit === '%' && now.value > 100 && aShare.test(row.evidence)
    ? { words: row.valueNow.trim(), sum: now.value, parts: 1 }
    : undefined;
}

/** "Half of the grant", "a third on premises": a part of a whole in words. */
const fraction =
  /(?<![\p{L}-])(half|(?:a|one) third|two[ -]thirds|(?:a|one) quarter|three[ -]quarters|(?:a|one) (?:fifth|tenth))(?= (?:of|on|in|were|was|is|are|went|had|have|to|for|said|by|from|goes|go|rents?|owns?|lives?|\p{L}+ed)(?!\p{L}))(?<!(?:by|than|one and a|first|second|last|over the|the) \p{L}{1,5}(?: \p{L}{5,8})?)/giu;
const fractions: Readonly<Record<string, number>> = {
  half: 50,
  third: 33.3,
  thirds: 66.7,
  quarter: 25,
  quarters: 75,
  fifth: 20,
  tenth: 10,
};

/** The percentages of a sentence, and fractions beside them or beside one another. */
function sharesOfWhole({ amounts, sentence }: FiguresOfSentence): Amount[] {
  const percentages = amounts.filter(({ unit }) => unit === '%');
  const inWords = allMatches(sentence, fraction).map(({ 0: words, 1: name, index: at }) => ({
    words,
    at,
    end: at + words.length,
    value: fractions[name!.toLowerCase().split(/[ -]/).at(-1)!]!,
    unit: '%',
  }));
  return [...percentages, ...inWords].sort((a, b) => a.at - b.at);
}

/** Of what Value now is a share, by the words of the row. */
const aShare =
  /(?<!\p{L})(?:share|proportion|percentage|attendance|compliance|completion|satisfaction|coverage|response rate|return rate|take-up|accuracy|timeliness|availability|pass rate|success rate)(?!\p{L})/iu;

function isOver({ value, at, end }: Amount, sentence: string): boolean {
  // "More than 100 per cent of staff".
  if (value < 100 || (value === 100 && !/(?:more than|over) $/iu.test(sentence.slice(0, at))))
    return false;
  // "Rose from 68 to 116 per cent" tells a level; "more than 110 per cent of households" only hedges.
  const before = sentence
    .slice(Math.max(0, at - 90), at)
    .replace(/(?:more than|over|well over) $/iu, '');
  if (/(?<!\p{L})from [^.;,]{1,24} to $/iu.test(before) && rates.test(before)) return true;
  const after = sentence.slice(end, end + 70);
  if (
    changed.test(before.slice(-40)) ||
    /^ (?:increase|rise|growth|more|higher|up|over|improvement|jump|uplift|gain|surge|expansion)/iu.test(
      after,
    )
  )
    return false;
  if (comparedWith.test(after)) return false;
  return (
    /^ of (?!\d)/u.test(after) ||
    rates.test(before) ||
    /^, the (?:share|proportion|percentage|rate|number)(?!\p{L})/iu.test(after) ||
    /^ (?:attendance|compliance|completion|coverage|satisfaction|accuracy|timeliness)(?!\p{L})/iu.test(
      after,
    )
  );
}

const either = (...pairs: readonly (readonly [one: string, other: string])[]) =>
  pairs.map((pair) => pair.map((words) => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu')));

/** Opposites of which each is one or the other. */
const opposites = either(
  ['pass(?:ed| rate)', 'fail(?:ed|ure rate| rate)?'],
  ['inside|within|in (?:house|borough)|local', 'outside|beyond|out of borough'],
  ['filled|occupied|let', 'vacan(?:t|cy)|empty|unfilled|void'],
  ['open', 'closed|shut'],
  ['in favour|for it|for the|supported|support', 'against|opposed|opposing?'],
  ['dismissed|rejected|refused|turned down', 'upheld|allowed|accepted|granted|approved|supported'],
  ['positive|good|better|improved', 'negative|poor|bad|inadequate|worse|requires? improvement'],
  ['women|girls|female', 'men|boys|males?'],
  ['(?:very |fairly )?satisfied|happy|content', 'dissatisfied|unsatisfied|unhappy|not'],
  ['agreed?', 'disagreed?|neither|neutral'],
  ['yes', 'no'],
  ['on time|in time|within|promptly|early', 'late|overdue|out of time|missed|after|longer'],
  ['met|complied|compliant|achieved', 'missed|non-compliant|failed|short'],
  ['urban|town', 'rural|country'],
  ['full[- ]time', 'part[- ]time'],
  ['owned|own|owners?|leaseholders?', 'rent(?:ed|s)?|leased|tenants'],
  ['aware', 'unaware'],
  ['permanent', 'temporary|agency|fixed[- ]term|casual'],
  ['employed|in work', 'unemployed|out of work'],
  ['online|electronic(?:ally)?|digital(?:ly)?', '(?:on )?paper|by post|in person|by telephone'],
  ['complete[d]?|finished', 'incomplete|outstanding|unfinished|under way'],
  ['signed', 'unsigned'],
  ['internal(?:ly)?|in-house', 'external(?:ly)?|contractors'],
  // What is denied of the second is said of the first.
  ['\\p{L}+', '(?:were|did|do|are|have|had|was|is) not'],
  ['adults?', 'children|young people'],
  ['day', 'night'],
  ['safe|confident', 'unsafe'],
  ['smokers', 'non-smokers'],
);

/** "83 per cent within a day, and the other 24 per cent within a week." */
const theOthers =
  /(?<!\p{L})(?:the (?:other|others|remaining|rest|remainder|balance)|(?:of|by) the (?:others|rest))(?!\p{L})/iu;

/**
 * The sum of the shares of one whole, where it is over 100 by more than rounding makes: "of those who
 * replied, 62 per cent …, 28 per cent … and 15 per cent …".
 */
function sumOfParts(
  { sentence, changes }: FiguresOfSentence,
  shares: readonly Amount[],
): number | undefined {
  if (shares.length < 2 || changes.length > 0) return undefined;
  const sum = Math.round(10 * shares.reduce((total, { value }) => total + value, 0)) / 10;
  if (sum <= 100 + 0.5 * shares.length || sum > 125) return undefined;
  if (
    /(?<!\p{L})(?:compared|against (?:\d|the|a)|from \d|to \d{1,3}(?:%| per cent)|target|last year|the year before|previous|among|amongst|respectively|while in|(?:last|previous|this|next|first|second|third|fourth) quarter)(?!\p{L})/iu.test(
      sentence.slice(shares[0]!.end),
    )
  )
    return undefined;
  // "60 per cent of women and 55 per cent of men": two wholes.
  const wholes = shares.map(
    ({ end }) => /^ of (?:the |our |all )?([\p{L}-]+)/u.exec(sentence.slice(end, end + 40))?.[1],
  );
  if (new Set(wholes.filter((one) => one !== undefined)).size > 1) return undefined;
  const first = shares[0]!;
  // "Of the 40 per cent that fell short, 75 per cent": a share of a share.
  if (/(?<!\p{L})of the $/iu.test(sentence.slice(0, first.at))) return undefined;
  if (/made up of|consists? of|divided|split|broken down/iu.test(sentence) && shares.length > 1)
    return sum;
  const ofWhole =
    /(?<!\p{L})of (?:all |the |our |those |these |its |their |\d)/iu.test(
      sentence.slice(0, first.at),
    ) ||
    /^ of (?:all |the |our |those |these |its |\p{L})/iu.test(
      sentence.slice(first.end, first.end + 12),
    );
  const opposed = opposites.some((pair) => pair.every((words) => words.test(sentence)));
  return shares.length > 2 || opposed || theOthers.test(sentence) || (ofWhole && sum <= 110)
    ? sum
    : undefined;
}
