import { quote } from '../quote';
import type { CheckSettings } from '../checkSettings';
import type { Evidence } from '../../register/register';
import { evidenceRule } from '../rowRule';
import { amountsIn, type Amount } from './amounts';
import type { ClaimedChange } from './changes';
import { changesIn } from './changes';
import { figuresOf, pairFor, valuesOf, type FiguresOfSentence } from './figures';
import { unitsDiffer } from './units';
import { sharesIn } from './shares';

export const figureChange = evidenceRule({
  code: 'FIG-CHANGE',
  severity: 'warning',
  words: 'checks.figureChange',
  column: 'evidence',
  look: (row, { settings }) => {
    const found = contradictedIn(row, settings.limits.tolerance);
    return (
      found && {
        words: found.words,
        values: {
          words: quote(found.words),
          sentence: quote(found.sentence),
          before: found.before,
          now: found.now,
          worked: found.worked,
          kind: found.kind,
        },
      }
    );
  },
});

/** A claim in words that its own two values contradict. */
export interface Contradicted {
  readonly words: string;
  readonly sentence: string;
  readonly before: string;
  readonly now: string;
  /** What the values give, e.g. "53.3". */
  readonly worked: string;
  readonly kind: 'change' | 'difference' | 'share';
}

/** The first claim of the text, or of Claimed change, that the figures contradict. */
export function contradictedIn(
  row: Evidence,
  tolerance: CheckSettings['limits']['tolerance'],
): Contradicted | undefined {
  const values = valuesOf(row);
  for (const figures of figuresOf(row)) {
    for (const claim of figures.changes) {
      const pair = pairFor(figures, claim) ?? (figures.pairs.length === 0 ? values : undefined);
      const worked = pair && contradiction(claim, pair, tolerance);
      if (worked !== undefined) {
        return {
          words: wordsAround(figures.sentence, claim),
          sentence: figures.sentence,
          before: pair!.before.words,
          now: pair!.now.words,
          worked,
          kind: claim.kind === 'percent' ? 'change' : 'difference',
        };
      }
    }
    const turned = wrongWay(figures);
    if (turned) return turned;
    for (const { claim, part, whole, share, about } of sharesIn(figures.sentence)) {
      const actual = (100 * part.value) / whole.value;
      if (within(actual, share, about, Math.max(tolerance, 2.5))) continue;
      return {
        words: claim,
        sentence: figures.sentence,
        before: whole.words,
        now: part.words,
        worked: decimal(actual),
        kind: 'share',
      };
    }
  }
  return claimedColumn(row, tolerance);
}

/** A word of change that can only mean up or down; "improved" can mean either. */
const upOrDown =
  /(?<!\p{L})(?:(increased|increases|increase|rose|risen|rise|grew|grown|climbed|went up|gone up|is up|are up|up)|(decreased|decrease|fell|fallen|fall|dropped|drop|declined|reduced|reduction|shrank|went down|gone down|is down|are down|down|cut))(?: \p{L}+ly| again| further| slightly)? $/iu;

/** "Increased from 12,400 to 11,900". */
function wrongWay({ sentence, pairs }: FiguresOfSentence): Contradicted | undefined {
  for (const { at, end, before, now } of pairs) {
    if (!/^from /iu.test(sentence.slice(at, at + 5)) || !alike(before, now)) continue;
    const word = upOrDown.exec(sentence.slice(Math.max(0, at - 40), at));
    const change = now.value - before.value;
    if (!word || before.value === 0 || change === 0 || change > 0 === (word[1] !== undefined))
      continue;
    return {
      words: sentence.slice(Math.max(0, at - 40) + word.index, end),
      sentence,
      before: before.words,
      now: now.words,
      worked: decimal((100 * change) / before.value),
      kind: 'change',
    };
  }
  return undefined;
}

/** The Claimed change of the row against its two values: "50%", "-12", "doubled". */
function claimedColumn(row: Evidence, tolerance: number): Contradicted | undefined {
  const values = valuesOf(row);
  const text = row.claimedChange.trim();
  if (!values || text === '') return undefined;
  const signed = /^([+–−-])?(.*)$/su.exec(text)!;
  const sign = signed[1] === undefined ? 0 : signed[1] === '+' ? 1 : -1;
  const amounts = amountsIn(signed[2]!);
  const [amount] = amounts;
  const [worded] = changesIn(signed[2]!, amounts);
  const claim: ClaimedChange | undefined =
    worded ??
    (amount && {
      words: text,
      at: 0,
      end: text.length,
      direction: sign,
      kind: amount.unit === '%' ? 'percent' : 'difference',
      value: amount.value,
      unit: amount.unit,
      about: 'exact',
    });
  const worked = claim && contradiction(claim, values, tolerance);
  return worked === undefined
    ? undefined
    : {
        words: text,
        sentence: text,
        before: values.before.words,
        now: values.now.words,
        worked,
        kind: claim!.kind === 'percent' ? 'change' : 'difference',
      };
}

/** What the values give, as a text, where it is not what is claimed; nothing where it is, or cannot be told. */
function contradiction(
  claim: ClaimedChange,
  { before, now }: { readonly before: Amount; readonly now: Amount },
  tolerance: number,
): string | undefined {
  if (!alike(before, now) || before.value === 0) return undefined;
  const change = now.value - before.value;
  const inPercent = claim.kind === 'percent';
  if (!inPercent && claim.unit === 'points' && before.unit !== '%' && now.unit !== '%')
    return undefined;
  if (!inPercent && claim.unit !== 'points' && !sameUnit(claim.unit, before, now)) return undefined;
  const actual = inPercent ? (100 * change) / before.value : change;
  const sizeFits = within(
    Math.abs(actual),
    claim.value,
    claim.about,
    inPercent ? tolerance : 0.05 * Math.abs(claim.value),
  );
  const directionFits =
    claim.direction === 0 || change === 0 || Math.sign(change) === claim.direction;
  return sizeFits && directionFits ? undefined : decimal(actual);
}

function within(
  actual: number,
  claimed: number,
  about: ClaimedChange['about'],
  tolerance: number,
): boolean {
  const slack = 0.001;
  const wide = Math.max(5 * tolerance, 0.1 * claimed);
  switch (about) {
    case 'about':
      return Math.abs(actual - claimed) <= wide + slack;
    case 'under':
      return actual <= claimed + tolerance + slack && actual >= claimed - wide - slack;
    case 'over':
      return actual >= claimed - tolerance - slack;
    case 'exact':
      return Math.abs(actual - claimed) <= tolerance + slack;
  }
}

function alike(one: Amount, other: Amount): boolean {
  return !unitsDiffer(one, other) && !(isMoney(one) !== isMoney(other));
}

function isMoney({ unit }: Amount): boolean {
  return unit === '£';
}

function sameUnit(unit: string, one: Amount, other: Amount): boolean {
  return [one.unit, other.unit].some((its) => its === unit) || unit === '';
}

function decimal(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** The claim with its verb: "increased by 50%". */
function wordsAround(sentence: string, { at, end }: ClaimedChange): string {
  const from = Math.max(0, at - 32);
  const start = from === 0 ? 0 : sentence.indexOf(' ', from) + 1;
  return sentence.slice(Math.min(start, at), end);
}
