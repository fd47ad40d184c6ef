import { monthNames } from '../../register/days';
import { datesIn } from '../dates/datesIn';
import { vagueDatesIn } from '../dates/vagueDates';
import type { CheckSettings } from '../checkSettings';
import { findPhrases, type PhraseFound } from '../wording/phrases';
import { partOfAll, someNot } from './partDone';
import { shortOfDone } from './shortOfDone';
import { allMatches } from '../wording/allMatches';

/** "Will be presented", but not "will be familiar": a thing that is to happen, not how things are. */
const willHappen =
  /(?<![\p{L}’'-])(?:will(?: then| also| now| soon| shortly| not(?= (?:be|start|finish|complete|open|begin|happen|report|go|meet the|reach|arrive)(?!\p{L})(?! (?:again|any more|no more|needed|used|required))))?|shall|(?:is|are) going to|should) (?:be )?(?:\p{L}+ly )?(\p{L}+)/giu;

/** After "will" or "should be": states and standing arrangements, which are no work. */
const standing =
  /^(?:recall|note|see|notice|remember|appreciate|understand|hear|recognise|agree|learn|feel|get|take|be|able|available|aware|familiar|free|used|known|the|a|an|in|on|at|no|able|welcome|held|kept|met|seen|told|asked|given|invited|treated|responsible|required|expected|subject|and|have|not|always|never|also|of|help|benefit|allow|enable|remain|mean|depend|need|continue|attend|know|find|like|want|receive|follow|apply|still|ensure|provide|include|cover|form|lead|support|bring|make|give|guide|govern|inform|shape|underpin|steer|result|reduce|improve|vary|usually|normally)$/iu;

/** "Are being cleared" is under way; "are being met" is how things stand. */
const underWay =
  /(?<!\p{L})(?:is|are) (?:now |still |currently |also |gradually |being )?being (?:\p{L}+ly )?(\p{L}+)/giu;

const standingStates =
  /^(?:met|used|held|kept|monitored|followed|applied|recorded|maintained|achieved|provided|offered|complied|adhered|seen|taken|made|sustained|reported|paid|answered|logged|sent|given|informed|told|advised|notified|seen|heard|challenged|listened|asked|reviewed regularly)$/iu;

/** "Officers are drafting the policy": somebody is at it. */
const active =
  /(?<!\p{L})(?:is|are)(?: now| still| currently| also)? (?:drafting|developing|preparing|recruiting|finalising|reviewing|considering|exploring|seeking|negotiating|rolling out|testing|piloting|building|installing|clearing|completing|updating|implementing|introducing|consulting|tendering|procuring|writing|redesigning|rewriting|redrafting|appointing|extending|investigating|designing|planning|arranging|gathering|collecting|mapping|learning|trying|starting|beginning|converting|migrating|scoping|compiling|bidding|applying for|hoping|chasing|looking (?:at|into|for)|putting in)(?!\p{L})/iu;

/** With an adverb of the present even other verbs tell of something begun: "is now converting the files". */
const activeNow =
  /(?<!\p{L})(?:is|are) (?:now|still|currently|presently|gradually|slowly|actively) (?!(?:being|working (?:well|as|to)|using|seeing|receiving|meeting|getting|having|offering|providing|holding|running|operating|following|reporting|living|benefiting|attending|showing|performing|achieving|delivering|monitoring|keeping|making|taking|feeling|existing|standing|serving|joining|during|nothing|something|existing|outstanding)(?!\p{L}))(?:\p{L}+ing)(?!\p{L})/iu;

/** Work by its name, which goes on: "recruitment to the last two posts continues". */
const goesOn =
  /(?<!\p{L})(?:work|talks|discussions|negotiations|recruitment|training|installation|roll-?out|development|procurement|consultation|implementation|testing|building|construction|preparations?|efforts|conversations|fundraising|refurbishment|migration|recruiting|the (?:\p{L}+ ){0,3}?(?:programme|project|review|audit|survey|exercise|search|campaign|process|migration|transfer|works|phase|pilot|investigation|trial))(?: (?:with|to|on|for|of|in|between|at)(?!\p{L})[^,.;]{0,60})? (?:continues?|goes on|go on|is continuing|are continuing|proceeds?)(?! to (?:meet|be (?:used|met|held|kept)|hold|provide|show|receive)(?!\p{L}))(?!\p{L})/iu;

/** "Is with legal services for comment", "has gone to Cabinet for approval": someone else has to act. */
const withOthers =
  /(?<!\p{L})(?:(?:is|are) (?:now |currently )?with|(?:has|have) (?:now )?(?:gone|been (?:sent|passed|referred|submitted|circulated|put|presented))(?: back)? to|(?:has|have) been (?:submitted|circulated)|(?:has|have) gone out|(?:is|are) out) [^.;]{0,50}?(?<!\p{L})for (?:\p{L}+ )?(?:comments?|approval|signature|signing|sign-off|agreement|consideration|decision|consultation|clearance|checking|advice|views)(?!\p{L})/iu;

/** "Largely built", "all but finished", "partly achieved": how far it is, and that is not all. */
const notQuite =
  /(?<!\p{L})(?:largely|mostly|mainly|substantially|partly|partially|nearly|almost|virtually|practically|not quite|not wholly|not entirely|not fully|all but|only partly|in part|half|part|well on the way to being|(?<![\d.,])\d{1,2}(?:%| per cent)|(?:two[- ]thirds|three[- ]quarters|half)) (?:been )?(?:completed?|finished|built|done|achieved|met|implemented|in place|installed|written|delivered|addressed|trained|rolled out|populated|embedded|resolved|cleared|ready|there|drafted|set up|converted|moved|filled)(?!\p{L})(?! (?:when|at the time|until|within|on time|in time|set|list|record|picture))/iu;

/** "Half of the files have been checked", "most schools have signed": the others have not. */
const someDone =
  /(?<!\p{L})(?:half|nearly half|over half|more than half|most|the bulk|the majority|a majority|many|several|some|a number|two[- ]thirds|three[- ]quarters|a third|a quarter|(?:only |about |around |some |over |nearly )?(?<![\d.,])\d{1,2}(?:%| per cent)) (?:of (?:the|our|all|these) )?(?!time|cases? where)[^.;,]{0,50}?(?<!\p{L})(?:has|have) (?:now |so far |already |since )?(?:been )?(?:completed|finished|done|implemented|installed|delivered|trained|appointed|fitted|replaced|agreed|filled|moved|signed|checked|reviewed|updated|upgraded|converted|migrated|transferred|scanned|attended|recruited|cleared|visited|inspected|closed|surveyed|audited|rolled out)(?!\p{L})(?! (?:on time|in time|within|the standard))/iu;

/** "All but three of the actions are closed." */
const allBut = new RegExp(
  `(?<!\\p{L})all but (?:one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,3}|a few|a handful)(?: of| \\p{L}+)[^.;]{0,60}?(?<!\\p{L})(?:is|are|has|have)(?!\\p{L})(?! now)`,
  'iu',
);

/** "The remaining four have promised to", but not "the remaining posts were filled". */
const remaining =
  /(?<!\p{L})(?:the (?:remaining|other|last|final) (?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,4}|few|\p{L}+s?)|the rest|the remainder|the others)(?! (?:of the year|week))[^.;,]{0,30}? (?:is to|are to|will|has promised|have promised|has agreed to|have agreed to|has undertaken|have undertaken|needs?|follows?|to follow|awaits?|is due|are due|are expected|is expected|is booked|are booked|is planned|are planned|has not|have not|is not|are not|remains?)(?!\p{L})|(?<!\p{L})(?:working|work|going|moving|get|getting) through the (?:rest|remaining|remainder|others)(?!\p{L})/iu;

/** "Once the software is upgraded the reports can be run." */
const onceDone =
  /(?<!\p{L})(?:(?:once|as soon as|subject to) (?:the|this|these|all|both|our|that)|when (?:the new|the last|the final|the remaining|all the|this|these)) [^.;]{3,70}?(?<!\p{L})(?:is|are|has been|have been|has|have) [^.;]{2,60}?(?<!\p{L})(?:can|will|would|could|should|it is hoped)(?!\p{L})/iu;

/** A thing that begins on a day of which no year is told has not begun: "comes into force on 1 April". */
const beginsOn = new RegExp(
  `(?<!\\p{L})(?:comes? into (?:force|effect|use)|takes? effect|goes live|go live|goes out|go out|starts?|begins?|opens?|launches|moves?|closes?|ends?|finishes|completes?|reports?|arrives?|is held|meets?|is launched|is introduced) (?:\\p{L}+ ){0,4}?(?:on|in|from|by|at) (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|the \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${monthNames})|the end of (?:${monthNames}|the month|term))(?! (?:\\d{4}|and|to|each|every|of each))(?![\\p{L}\\d])`,
  'iu',
);

/** What stands between now and the end: a hold, a decision not taken, a date aimed at, a part reached. */
const between =
  /(?<!\p{L})(?:put on hold|within sight of|no (?:decision|agreement|start|date|contract|appointment) has (?:yet )?been (?:taken|reached|made|set|agreed|awarded)|(?:target|completion|expected|start) date (?:for|of) [^.;]{3,50} is|(?<!up )to date|(?:but|though) not (?:yet )?(?:\p{L}+ed|built|put|bought|sent)(?=[.,;]|$)|continues? to (?:work through|recruit|develop|press|chase|negotiate|look for|seek)|in the (?:final|last|closing|early|first|opening) (?:stage|phase|round)s? of|(?:has|have) been (?:timetabled|scheduled|programmed|pencilled in|booked|planned) for|(?:has|have) (?:now )?(?:only )?(?:reached|got (?:to|as far as)) (?:half|two thirds|three quarters|a third|a quarter|the))(?!\p{L})/iu;

/** "Needs one more round of changes before the Board can approve it", "is expected to end on 31 March". */
const beforeItCan =
  /(?<!\p{L})(?:needs? [^.;,]{2,100} before (?!a |an |each |every )[^.;,]{2,60} (?:can|is|are|will)|(?:do|does) not (?:[\p{L}-]+ ){1,6}(?:until|before)(?! (?:a|an|any|each|every|they|he|she|someone|somebody) )|(?:cannot|can ?not|can['’]t|will not|is not able to|are not able to|is unable to|are unable to) (?:\p{L}+ ){0,6}?(?:until|before|unless)(?! (?:a|an|any|each|every|they|he|she|someone|somebody) )|(?<!(?:contract|lease|agreement|licence|funding|strategy|scheme|partnership|secondment|post|grant)[^.;]{0,80})(?:is|are) (?:expected|likely|set|due) to (?:end|close|conclude|run until|take until|continue until|finish|complete by))(?!\p{L})/iu;

const unfinished = [
  between,
  beforeItCan,
  ...[active, activeNow, goesOn, withOthers, notQuite],
  ...[someDone, someNot, allBut, remaining, onceDone, beginsOn],
  ...shortOfDone,
];

/** What recurs for good is no work to come. */
const recurring =
  /(?<!\p{L})(?:nightly|hourly|fortnightly|half-yearly|biennially|as a matter of course|as part of (?:the|its|our) (?:normal|usual|annual|budget|regular|yearly|routine)|by way of routine|in the normal (?:way|cycle|course)|on a rolling|per (?:year|month|week|term)|(?:each|every)(?! (?:\p{L}+ )?(?:scheme|block|site|building|property|home|school|team|policy|account|ward|estate|department|directorate|service)(?!\p{L}))|annual|annually|yearly|monthly|weekly|daily|quarterly|termly|regularly|routinely|twice a|once a|whenever|where necessary|as necessary|when needed|as required|if (?:a|an|any|the)|should (?:a|an|any|the)|in future years|in all future|(?:when|where) (?:a|an|any|someone|somebody)|within \p{L}+ weeks? of (?:any|a|an|each|receipt|referral|being)|within (?:\p{L}+|\d{1,3}) (?:working )?(?:days?|hours?|minutes)|(?:reviewed|retendered|re-tendered|renewed|refreshed|repeated|revisited|updated) (?:in 20\d\d(?=[.,;]|$)|after (?:a|one|two|three|12|six|five)(?!\p{L})|in (?:a year|two years|three years|five years))|meets [^.;]{2,80}next (?:meeting|one|session) (?:is|falls|will be)|the next (?:annual |regular |such )?(?:one|survey|review|audit|edition|report|inspection|census|count|refresher) (?:is|will|falls|takes|comes)|of any|during (?:their |the )?induction|(?:new|future) (?:staff|starters?|recruits|employees|tenants|cases|contracts|entrants))(?!\p{L})/iu;

/** Directly before: what denies it, or tells of the past or of what somebody else said. */
const undoing =
  /(?:\bno longer|\bno|\bkept|\bgot|\ball|\bhas been|\bhave been|\bnot|\bhad|\bwas|\bwere|\bfound|\bnothing|\bnone|\bnever|\bwithout|\bonce|\bbefore|\bno longer(?: \p{L}+){1,4})(?: \p{L}+)?$/iu;

/** A purpose or a report of what a document says: "so that parents will have", "says how it will be". */
const withinAnother =
  /(?<!\p{L})(?:so that|in order that|how|what|(?<!, )(?:which|who)(?! (?:is|are|was|were|has|have|had) [^,;:.]{2,40} (?:is|are|has|have|will) )|whom|whether|says|shows|sets out|explains|describes|states|ensures|ensuring|ensure|knows?|told|means) [^,;:.]{0,60}$/iu;

/** Such things as may be found at any time: "where an assessment is still open", "callers whose question has not". */
const ofSuch =
  /(?<!\p{L})(?:where|wherever|whenever|if|unless|(?<!, )(?<!(?:\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|few|several|some|the) (?:[\p{L}-]+ ){1,2})(?:whose|who)|(?<!, )when (?:a|an|any|their|they|it|someone|one)|before(?! (?:the (?:new|end)|it|they|this) )|anyone|anything|something|applicants|callers|(?:accepts?|rejects?|refuses?|flags?|lists?|highlights?|spots?) (?:an?|any))(?: [^,;:.]{0,60})? $/iu;

/** A word of the present stands before it, so that it is how things are: "is under way", "remains incomplete". */
const present =
  /(?<!\p{L})(?:is|are|remains?|still|now|currently|being|presently|yet)(?: \p{L}+)? $/iu;
/** Words that also tell what kind of thing it was: "the unfinished wing was completed". */
const kind =
  /^(?:under way|underway|unfinished|incomplete|in draft|in hand|ongoing|outstanding|in progress|overdue|in development|under development|under construction|under review|in preparation|under discussion|under consideration|half finished|half way|halfway|so far|not finished|not complete|not yet)$/iu;

/** "Schemes under way elsewhere were compared", "the plan, then in draft, was criticised". */
function wasThen(sentence: string, { words, at }: PhraseFound): boolean {
  if (!kind.test(words)) return false;
  const before = sentence.slice(Math.max(0, at - 40), at);
  if (/(?<!\p{L})then $/iu.test(before)) return true;
  const rest = sentence.slice(at + words.length, at + words.length + 120);
  return (
    !present.test(before) &&
    /^(?! (?:at|on|in) (?:the time|20\d\d)[^.]{0,20}(?:is|are) )[^.;]{0,80}?(?<!\p{L})(?:was|were|now (?:covers|includes|holds|has)|have since|has since)(?!\p{L})/iu.test(
      rest,
    )
  );
}

/** What began has an end too: "began in May and the building was handed back". */
const endedToo =
  /^[^.]{0,120}?(?<!\p{L})(?:(?:was|were|has been|have been|is now|are now) (?:\p{L}+ly )?(?:handed|completed?|finished|reopened|opened|closed|delivered|signed off|concluded|done|ready|in use|in place|back in use)|(?:finished|ended|concluded|closed|reopened) (?:on|in|at|by)|(?:did|finished) so)(?!\p{L})/iu;
const began = /(?:began|begun|started|commenced)$/iu;

/** Other work than was recommended, or that of other councils. */
const otherWork =
  /(?:^|[;,] (?:and )?)(?:several )?(?:other|neighbouring|nearby) (?:boroughs|councils|authorities|local authorities|counties|districts|trusts)(?!\p{L})|(?<!\p{L})(?:(?:outside|separate from|not part of|no part of|beyond|not within|over and above|unconnected with|unrelated to|goes further than|not covered by|not asked for (?:in|by)|not required by) (?:the scope of )?(?:this|the|these|what) (?:recommendations?|actions?|inspect\p{L}*|auditors?|was|review)|a (?:separate|different|further|wider) (?:and separate )?(?:project|piece of work|exercise|initiative|matter)(?!\p{L})[^.;]{0,40}(?:outside|not part|unconnected|unrelated|separate)|a separate (?:project|piece of work|exercise|initiative|matter)(?!\p{L}))/iu;

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
  if (doneSince.test(sentence) || otherWork.test(sentence)) return undefined;
  const listed = findPhrases(sentence, phrases.toCome).find(
    (found) => holds(sentence, found) && !isStanding(sentence, found) && !wasThen(sentence, found),
  );
  if (listed) return listed.words;
  if (recurring.test(sentence)) return undefined;
  const happens = allMatches(sentence, willHappen).find(
    (match) =>
      happening(match[1]!, match[0], sentence) &&
      holds(sentence, { words: match[0], at: match.index }),
  );
  if (happens) return happens[0];
  const being = allMatches(sentence, underWay).find(
    (match) =>
      !standingStates.test(match[1]!) && holds(sentence, { words: match[0], at: match.index }),
  );
  if (being) return being[0];
  for (const pattern of unfinished) {
    const found = pattern.exec(sentence);
    if (found && !isPast(sentence.slice(0, found.index))) {
      const after = sentence.slice(found.index + found[0].length);
      if (began.test(found[0]) && endedToo.test(after)) continue;
      return found[0];
    }
  }
  const part = partOfAll(sentence);
  if (part !== undefined) return part;
  const [vague] = vagueDatesIn(sentence, phrases.vagueDate);
  if (vague) return vague.words;
  return later(sentence, reportingDay);
}

/** What is to be done again each April, what people are expected to do, an almost complete set: no work on the matter. */
function isStanding(sentence: string, { words, at }: PhraseFound): boolean {
  const before = sentence.slice(Math.max(0, at - 40), at);
  const after = sentence.slice(at + words.length);
  return (
    (/^(?:is|are) to be$/iu.test(words) &&
      /^ \p{L}+ (?:each|every|annually|yearly|monthly|quarterly|again (?:in|each|every))(?!\p{L})/iu.test(
        after,
      )) ||
    (/^expected to/iu.test(words) &&
      /(?:staff|starters|recruits|managers|officers|workers|employees|landlords|schools|providers|contractors|tenants|carers|members|teams|services) (?:is|are|who are) $/iu.test(
        before,
      )) ||
    (/^(?:almost|nearly) complete$/iu.test(words) &&
      /^ (?:set|list|record|picture|range|absence|lack)/iu.test(after))
  );
}

/** What a service does from day to day, unless a time is told from which it will. */
const service =
  /^(?:answer|offer|advise|serve|operate|deal|act|pay|help|support|run|work|respond|visit|contact|tell|inform|check)$/iu;
const dated = new RegExp(
  `\\d|(?<!\\p{L})(?:once|when|then|after|next|soon|shortly|until|following|first|start|before|begin|remaining|rest|last|other|these|those|further|also|coming|new|${monthNames}|we|officers|spring|summer|autumn|winter|term|year)(?!\\p{L})`,
  'iu',
);

function happening(word: string, words: string, sentence: string): boolean {
  if (standing.test(word) || (service.test(word) && !dated.test(sentence))) return false;
  // "Will benefit" tells an effect; "will be presented", "should be finished" and "will publish" tell work.
  return / be /i.test(` ${words} `)
    ? /(?:ed|en|t|ne|n|wn|ld|ready|complete|operational|live)$/iu.test(word)
    : true;
}

/** Phrases that are something else before certain words: "are to be found on the website". */
const otherwise: readonly (readonly [phrase: RegExp, next: RegExp])[] = [
  [/^(?:is|are) to be$/iu, /^ (?:found|read|seen|used|kept|had|treated|welcomed|noted)(?!\p{L})/iu],
  // Those who wait are told of: "tenants awaiting a transfer are now written to".
  [/^awaiting/iu, /^ (?:\p{L}+ ){1,3}(?:is|are|was|were|have|has|can|must|receive) /iu],
  [/(?:^| )set to$/iu, /^ (?:zero|nil|\d|the|a|an|music|work)(?!\p{L})/iu],
  [/^in due course$/iu, /^ of /iu],
  [/^will follow$/iu, /^ /iu],
  [
    /^(?:is|are) planned$/iu,
    /^ (?:with|by|around|together|jointly|so|on (?:one|two|three|several|a single))(?!\p{L})/iu,
  ],
  // What is incomplete is sent back: a rule about such things.
  // It has begun, and this is its end.
  [/ (?:run|last)$/iu, /^ (?:to|until|till|up to|for|through|from)(?!\p{L})/iu],
  // A list of things not yet done is a list: "assessments not yet authorised are shown".
  [
    /^not yet$/iu,
    /^ \p{L}+(?:ed|en|d|t|e) (?:has|have|is|are|was|were|can|must|go|goes|appears?)(?!\p{L})/iu,
  ],
  [/^(?:outstanding|overdue|pending|awaiting)$/iu, /^ (?:after|for more than|beyond) /iu],
  [/^incomplete$/iu, /^ \p{L}+ (?:\p{L}+ )?(?:is|are|were)(?!\p{L})/iu],
];

function holds(sentence: string, { words, at }: PhraseFound): boolean {
  const before = sentence.slice(0, at).trimEnd();
  if (undoing.test(before)) return false;
  // What an inspector or an earlier report said is quoted: “not yet consistent”.
  if (/[“"‘]$/u.test(before)) return false;
  // What is asked of staff is a rule.
  if (
    /^expected to/iu.test(words) &&
    /(?:staff|managers|officers|applicants|contractors|parents|tenants|members|workers|everyone) (?:is|are)$/iu.test(
      before,
    )
  )
    return false;
  if (withinAnother.test(`${before} `) || ofSuch.test(`${before} `)) return false;
  const after = sentence.slice(at + words.length, at + words.length + 24);
  if (
    /(?<!\p{L})(?:that|(?<!, )(?:which|who)) (?:(?:has|have|is|are|had|was|were) )?$/iu.test(
      `${before} `,
    )
  )
    return false;
  if (/(?<!\p{L})(?:any|every|each)(?: \p{L}+){1,3}$/iu.test(before)) return false;
  return !otherwise.some(([phrase, next]) => phrase.test(words) && next.test(after));
}

/** "Was largely complete in May", "no work continues", "the form says that half have been checked". */
function isPast(before: string): boolean {
  return (
    /(?<!\p{L})(?:(?:no longer|no|not|nothing|none|never|was|were|had|had been)(?: \p{L}+)?|that|who|(?<!, )which) $/iu.test(
      before,
    ) ||
    withinAnother.test(before) ||
    ofSuch.test(before)
  );
}

/** Before a date: it is the end of what runs, or no more than its birthday. */
const lasting =
  /(?<!\p{L})(?:(?:until|till|valid|expires?|expiry|runs?|lasts|ends?|through to|funded|funding|up to|agreed for|set for the period|for the (?:period|years?)|renewed|renewal)(?!\p{L})[^.;]{0,20}|will have (?:been (?:in|open|at|with|running|going|there)|run|had|operated)(?!\p{L})[^.;]{0,60})$/iu;

/** A day or month after the reporting date, told in the present: "the launch is on 3 March 2014". */
function later(sentence: string, reportingDay: number | undefined): string | undefined {
  if (reportingDay === undefined) return undefined;
  return datesIn(sentence).find(
    ({ period, words }) =>
      period.from > reportingDay && !lasting.test(sentence.slice(0, sentence.indexOf(words))),
  )?.words;
}
