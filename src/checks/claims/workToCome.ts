import { datesIn } from '../dates/datesIn';
import { vagueDatesIn } from '../dates/vagueDates';
import type { CheckSettings } from '../checkSettings';
import { findPhrases, type PhraseFound } from '../wording/phrases';

/** "Will be presented", but not "will be familiar": a thing that is to happen, not how things are. */
const willHappen =
  /(?<![\p{L}’'-])(?:will(?: then| also| now| soon| shortly| not)?|shall|(?:is|are) going to|should) (?:be )?(?:\p{L}+ly )?(\p{L}+)/giu;

/** After "will" or "should be": states and standing arrangements, which are no work. */
const standing =
  /^(?:recall|note|see|notice|remember|appreciate|understand|hear|recognise|agree|learn|feel|get|take|be|able|available|aware|familiar|free|used|known|the|a|an|in|on|at|no|able|welcome|held|kept|met|seen|told|asked|given|invited|treated|responsible|required|expected|subject|and|have|not|always|never|also|of|help|benefit|allow|enable|remain|mean|depend|need|continue|attend|know|find|like|want|receive)$/iu;

/** "Are being cleared" is under way; "are being met" is how things stand. */
const underWay =
  /(?<!\p{L})(?:is|are) (?:now |still |currently |also |gradually |being )?being (?:\p{L}+ly )?(\p{L}+)/giu;

const standingStates =
  /^(?:met|used|held|kept|monitored|followed|applied|recorded|maintained|achieved|provided|offered|complied|adhered|seen|taken|made|sustained|reported|checked|paid|answered|logged|sent|given|reviewed regularly)$/iu;

/** "Officers are drafting the policy": somebody is at it. */
const active =
  /(?<!\p{L})(?:is|are)(?: now| still| currently| also)? (?:drafting|developing|preparing|recruiting|finalising|reviewing|considering|exploring|seeking|negotiating|rolling out|testing|piloting|building|installing|clearing|completing|updating|implementing|introducing|consulting|tendering|procuring|writing|redesigning|rewriting|redrafting|appointing|extending|investigating|designing|planning|looking (?:at|into|for)|putting in)(?!\p{L})/iu;

const counts = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
/** "Three of the five actions have been completed": some are not. */
const partDone = new RegExp(
  `(?<![\\p{L}\\p{N}])(${counts}|\\d{1,4}) (?:out )?of (?:the|our|its|these) (${counts}|\\d{1,4}) [^.;,]{0,60}?(?<!\\p{L})(?:(?:has|have) (?:now |so far )?(?:been )?(?:completed|finished|done|implemented|installed|delivered|trained|appointed|fitted|replaced|agreed|filled|moved|signed|opened|updated|reviewed)|(?:is|are) (?:now )?(?:complete|finished|in place|in use|done|filled))(?!\\p{L})`,
  'iu',
);

function countOf(word: string): number {
  const at = counts.split('|').indexOf(word.toLowerCase());
  return at >= 0 ? at + 1 : Number(word);
}

/** What recurs for good is no work to come. */
const recurring =
  /(?<!\p{L})(?:each|every|annual|annually|yearly|monthly|weekly|daily|quarterly|termly|regularly|routinely|twice a|once a|whenever|where necessary|as necessary|when needed|as required|if (?:a|an|any|the)|should (?:a|an|any|the)|in future years|in all future)(?!\p{L})/iu;

/** Directly before: what denies it, or tells of the past or of what somebody else said. */
const undoing =
  /(?:\bno longer|\bno|\bkept|\bgot|\ball|\bhas been|\bhave been|\bnot|\bhad|\bwas|\bwere|\bfound|\bnothing|\bnone|\bnever|\bwithout|\bonce|\bbefore)(?: \p{L}+)?$/iu;

/** A purpose or a report of what a document says: "so that parents will have", "says how it will be". */
const withinAnother =
  /(?<!\p{L})(?:so that|in order that|how|what|which|who|whom|whether|says|shows|sets out|explains|describes|states|ensures|ensuring|ensure|knows?|told|means) [^,;:.]{0,60}$/iu;

/** The sentence says itself that what was unfinished then is done now. */
const doneSince =
  /(?<!\p{L})(?:(?:which|that|who) (?:had|was|were)|had (?:not yet|been|still)|found not yet|previously|used to|until (?:then|recently)|at (?:that|the) time|in 20\d\d were|have it now|have one now|now all)(?!\p{L})/iu;

/**
 * The words of a sentence that speak of work to come or unfinished, or nothing.
 *
 * @param reportingDay a full date after it is work to come; where it is not known no date is.
 */
export function workToCome(
  sentence: string,
  { phrases }: Pick<CheckSettings, 'phrases'>,
  reportingDay: number | undefined,
): string | undefined {
  if (doneSince.test(sentence)) return undefined;
  const listed = findPhrases(sentence, phrases.toCome).find((found) => holds(sentence, found));
  if (listed) return listed.words;
  if (recurring.test(sentence)) return undefined;
  const happens = Array.from(sentence.matchAll(willHappen)).find(
    (match) =>
      happening(match[1]!, match[0]) && holds(sentence, { words: match[0], at: match.index }),
  );
  if (happens) return happens[0];
  const being = Array.from(sentence.matchAll(underWay)).find(
    (match) =>
      !standingStates.test(match[1]!) && holds(sentence, { words: match[0], at: match.index }),
  );
  if (being) return being[0];
  const doing = active.exec(sentence) ?? undefined;
  if (doing) return doing[0];
  const part = partDone.exec(sentence);
  if (part && countOf(part[1]!) < countOf(part[2]!)) return part[0];
  const [vague] = vagueDatesIn(sentence, phrases.vagueDate);
  if (vague) return vague.words;
  return later(sentence, reportingDay);
}

function happening(word: string, words: string): boolean {
  if (standing.test(word)) return false;
  // "Will benefit" tells an effect; "will be presented", "should be finished" and "will publish" tell work.
  return / be /i.test(` ${words} `)
    ? /(?:ed|en|t|ne|n|wn|ld|ready|complete|operational|live)$/iu.test(word)
    : true;
}

function holds(sentence: string, { words, at }: PhraseFound): boolean {
  const before = sentence.slice(0, at).trimEnd();
  if (undoing.test(before)) return false;
  if (withinAnother.test(`${before} `)) return false;
  // "No longer under way", "the outstanding work of".
  return !/^(?:the|a|an|its|their) /iu.test(words) || true;
}

/** A day or month after the reporting date, told in the present: "the launch is on 3 March 2014". */
function later(sentence: string, reportingDay: number | undefined): string | undefined {
  if (reportingDay === undefined) return undefined;
  if (
    /(?<!\p{L})(?:until|till|valid|expires?|runs? (?:to|until)|lasts?|ends?|through to|funded|contract|up to|agreed for|set for the period)(?!\p{L})/iu.test(
      sentence,
    )
  )
    return undefined;
  return datesIn(sentence).find(({ period }) => period.from > reportingDay)?.words;
}
