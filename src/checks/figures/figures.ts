import type { Evidence } from '../../register/register';
import { sentencesOf } from '../wording/sentences';
import { amountOf, amountsIn, type Amount } from './amounts';
import { changesIn, type ClaimedChange } from './changes';
import { pairsIn, type ValuePair } from './pairs';
import { allMatches } from '../wording/allMatches';

/** A sentence with what it says in figures. */
export interface FiguresOfSentence {
  readonly sentence: string;
  readonly amounts: readonly Amount[];
  readonly changes: readonly ClaimedChange[];
  readonly pairs: readonly ValuePair[];
}

/** Rule after rule asks for the figures of the same row. */
let last: { readonly text: string; readonly figures: readonly FiguresOfSentence[] } | undefined;

/** The sentences of evidence that hold figures or claim a change. */
export function figuresOf({ evidence }: Evidence): readonly FiguresOfSentence[] {
  if (last?.text !== evidence) last = { text: evidence, figures: figuresIn(evidence) };
  return last.figures;
}

const mayHold =
  /\d|per cent|doubl|trebl|tripl|halv|quadrupl|fold|times (?:as|what|the)|twice|third|quarter|half|fifth|out of|from (?:none|zero|nil)|(?:^|\s)(?:no|none|nil|zero)\s/iu;

/** With more values than these a sentence is a table: what belongs to what no grammar tells, and each pair would be tried. */
const mostAmounts = 40;

export function figuresIn(text: string): FiguresOfSentence[] {
  return sentencesOf(text)
    .filter((sentence) => mayHold.test(sentence.text))
    .flatMap(({ text: sentence }) => {
      const amounts = amountsIn(sentence);
      if (amounts.length > mostAmounts) return [];
      return {
        sentence,
        amounts,
        changes: changesIn(sentence, amounts),
        pairs: pairsIn(sentence, amounts),
      };
    });
}

/** Value now and Value before of a row, where both are numbers. */
export function valuesOf({
  valueNow,
  valueBefore,
}: Pick<Evidence, 'valueNow' | 'valueBefore'>):
  { readonly now: Amount; readonly before: Amount } | undefined {
  const now = amountOf(valueNow);
  const before = now && amountOf(valueBefore);
  return before && { now, before };
}

/** Another word of change or a turn between a claim and a pair: they are about two things. */
const apart =
  /(?:(?<!\p{L})(?:yet|but|while|whereas|although|though|however|in which|when|where|who(?! now)|after an?|following an?|because of|owing to|due to|thanks to|despite)(?!\p{L}))|;/iu;
const change =
  /(?<!\p{L})(?:rose|risen|rises|increased|grew|grown|fell|fallen|falls|dropped|reduced|decreased|went up|went down|went(?= from| ?$)|declined|climbed)(?!\p{L})/giu;

const ownSubject =
  /(?<!\p{L})and (?!(?:so|then|this|that|now|is|are|was|were|has|have|by|an?|is|thus|therefore|up|down|rose|fell|the (?:increase|rise|fall|reduction))(?!\p{L}))\p{L}+/iu;

/** The pair of values that a claimed change speaks of: the nearest in its clause. */
export function pairFor(
  { sentence, pairs }: FiguresOfSentence,
  claim: ClaimedChange,
): ValuePair | undefined {
  return pairs
    .filter((pair) => {
      if (
        claim.at >= pair.at &&
        claim.end <= pair.end &&
        (overlaps(claim, pair.now) || overlaps(claim, pair.before))
      )
        return false;
      const between =
        pair.at >= claim.end
          ? sentence.slice(claim.end, pair.at)
          : sentence.slice(pair.end, claim.at);
      if (apart.test(between)) return false;
      // "… from 20 to 25 and turnover fell by 10 per cent": a subject of its own.
      if (pair.at < claim.at && ownSubject.test(between)) return false;
      // "The budget was cut by 10 per cent and visits rose from 300 to 360": a verb of its own before the pair.
      if (pair.at >= claim.end && /, and /iu.test(between)) return false;
      return pair.at < claim.at || allMatches(between, change).length === 0;
    })
    .sort((a, b) => Math.abs(a.at - claim.at) - Math.abs(b.at - claim.at))[0];
}

function overlaps(claim: ClaimedChange, { at, end }: Amount): boolean {
  return claim.at < end && at < claim.end;
}
