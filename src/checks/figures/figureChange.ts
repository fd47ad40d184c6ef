import { quote } from '../quote';
import type { CheckSettings } from '../checkSettings';
import type { Evidence } from '../../register/register';
import { evidenceRule } from '../rowRule';
import { amountsIn } from './amounts';
import type { ClaimedChange } from './changes';
import { changesIn } from './changes';
import { alike, contradiction, decimal, within } from './contradiction';
import { fromNothingIn } from './figureBaseZero';
import { figuresOf, pairFor, valuesOf, type FiguresOfSentence } from './figures';
import { unalikeIn } from './figureUnalike';
import { sharesIn } from './shares';

export const figureChange = evidenceRule({
  code: 'FIG-CHANGE',
  severity: 'warning',
  words: 'checks.figureChange',
  column: 'evidence',
  look: (row, { settings }) => {
    const found = contradictedIn(row, settings.limits.tolerance);
    // A change from nothing is told by its own rule.
    if (!found || fromNothingIn(row) !== undefined) return undefined;
    // Values that are not alike are told by theirs: what they give is no change.
    if (found.kind !== 'share' && unalikeIn(row) !== undefined) return undefined;
    return {
      words: found.words,
      values: {
        words: quote(found.words),
        sentence: quote(found.sentence),
        before: found.before,
        now: found.now,
        worked: found.worked,
        kind: found.kind,
      },
    };
  },
});

/** A claim in words that its own two values contradict. */
interface Contradicted {
  readonly words: string;
  readonly sentence: string;
  readonly before: string;
  readonly now: string;
  /** What the values give, e.g. "53.3". */
  readonly worked: string;
  readonly kind: 'change' | 'difference' | 'share';
}

/** The first claim of the text, or of Claimed change, that the figures contradict. */
function contradictedIn(
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
      if (within(actual, share, about, Math.max(tolerance, about === 'about' ? 1 : 2.5))) continue;
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
  return directionAlone(row) ?? claimedColumn(row, tolerance);
}

/** A word of change that can only mean up or down; "improved" can mean either. */
const upOrDown =
  /(?<!\p{L})(?:(increased|increases|increase|rose|risen|rise|grew|grown|climbed|went up|gone up|is up|are up|up)|(decreased|decrease|fell|fallen|fall|dropped|drop|declined|reduced|reduction|shrank|went down|gone down|is down|are down|down|cut|shrank|shrunk))(?: \p{L}+ly| again| further| slightly)?,?(?: to)? $/iu;

/** "Increased from 12,400 to 11,900". */
function wrongWay({ sentence, pairs }: FiguresOfSentence): Contradicted | undefined {
  for (const { at, end, before, now } of pairs) {
    const begins = /^from /iu.test(sentence.slice(at, at + 5));
    const toNow = now.at === at && / to $/iu.test(sentence.slice(0, at));
    if (!(begins || toNow) || !alike(before, now)) continue;
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

const more =
  /(?<!\p{L})(?:(?:has|have) (?:increased|risen|grown|gone up)|increased|rose|grew|went up|(?:more|higher|longer) (?!than)[^.;,]{0,40}than)(?!\p{L})/iu;
const fewer =
  /(?<!\p{L})(?:(?:has|have) (?:decreased|fallen|dropped|declined|gone down|reduced)|fell|decreased|dropped|declined|went down|(?:fewer|less|lower|shorter) (?!than)[^.;,]{0,40}than)(?!\p{L})/iu;

/** "Fewer staff were injured than last year", where Value now is the larger. */
function directionAlone(row: Evidence): Contradicted | undefined {
  const values = valuesOf(row);
  if (!values || /\d/u.test(row.evidence) || !alike(values.before, values.now)) return undefined;
  const up = more.exec(row.evidence);
  const down = fewer.exec(row.evidence);
  const change = values.now.value - values.before.value;
  const said = up ?? down;
  if (!said || (up && down) || change === 0 || values.before.value === 0) return undefined;
  if (change > 0 === (up !== null)) return undefined;
  return {
    words: said[0],
    sentence: row.evidence,
    before: values.before.words,
    now: values.now.words,
    worked: decimal((100 * change) / values.before.value),
    kind: 'change',
  };
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

/** The claim with its verb: "increased by 50%". */
function wordsAround(sentence: string, { at, end }: ClaimedChange): string {
  const from = Math.max(0, at - 32);
  const start = from === 0 ? 0 : sentence.indexOf(' ', from) + 1;
  return sentence.slice(Math.min(start, at), end);
}
