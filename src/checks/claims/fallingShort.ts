import { falling, otherwiseThan, some, trouble, unmoved } from './someOfThem';
import { allMatches } from '../wording/allMatches';

/** A clause by what joins it to the claim: a turn ("but"), "with", a pause (";"), or a sentence of its own. */
type Link = 'turn' | 'with' | 'pause' | 'own';

interface Clause {
  readonly link: Link;
  readonly text: string;
}

const turns =
  'but(?! for(?!\\p{L}))|although|though|even though|even if|however|(?<!not )yet|albeit|while|whilst|whereas|except that|save that|only that|that said|nevertheless|nonetheless|even so|despite this|unfortunately|in practice';
/** Where a new clause begins within a sentence. */
const joint = new RegExp(
  `(?:^|(?<=^|[\\p{L}\\p{N})%’'])(?:[;:,] | [–—-] | ))(?<turn>${turns})(?!\\p{L}),? |(?<=^|[\\p{L}\\p{N})%]),? (?<with>with|and with) |(?:; | [–—-] |: )(?<pause>)|(?<=^|[\\p{L}\\p{N})%]), (?<only>only|just) |(?<=^|[\\p{L}\\p{N})%]), (?<and>and |of which |of whom )(?=\\p{L}|\\d)`,
  'giu',
);

/** The clauses of what follows a claim; of its own sentence without the first, which is the claim's. */
function clausesOf(text: string, own: boolean): Clause[] {
  const clauses: Clause[] = [];
  let link: Link | undefined = own ? 'own' : undefined;
  let from = 0;
  for (const match of allMatches(text, joint)) {
    if (link !== undefined && match.index > from)
      clauses.push({ link, text: text.slice(from, match.index) });
    const { turn, with: withIt, only } = match.groups!;
    link =
      turn !== undefined ? 'turn' : withIt !== undefined || only !== undefined ? 'with' : 'pause';
    from = match.index + match[0].length;
  }
  if (link !== undefined) clauses.push({ link, text: text.slice(from) });
  return clauses;
}

const noun = `(?: (?!(?:that|which|who|whose|where|and|but)(?!\\p{L}))[\\p{L}\\d£%’'/()-]+)`;
const lead =
  '(?:(?:in|on|at|during|over|for|since|by|between|last|this) [^.;]{2,60}?, |(?:at|in|on|during) (?:the )?(?:last|latest|most recent|end) [^.;,]{2,40} )?';
const part = `(?:(?:only|just|about|around|nearly|almost|some|as many as|at least|a further|another|still|perhaps|maybe|the (?:last|other|remaining)) )*${some}`;
const is =
  '(?:was|were|is|are|has been|have been|had been|remains?|remained|may be|can be|will be)';

/** Some of them, and what is otherwise with them: "some schools continue to", "one in July took 29 working days". */
const someAre = new RegExp(
  `^${lead}(?:of (?:these|those|them),? )?${part}(?! (?:more|further|extra|additional|new)(?!\\p{L})|(?: [\\p{L}’'-]+){0,3} (?:was|were|has been|have been) (?:then |later )?(?:refused|rejected|turned down|upheld|dismissed|withdrawn)(?!\\p{L}))${noun}{0,9}?(?: (?:who|that|which|where|whose) [^,.;]{3,40}?|, [^,.;]{3,40},)? (?:${falling}|${otherwiseThan})(?!\\p{L})`,
  'iu',
);

/** "There were two weeks when nobody", "there are 12 left", "there have been occasional gaps". */
const thereAre = new RegExp(
  `^${lead}(?:we |the \\p{L}+ )?(?:there ${is}|had|have|has|saw)(?: (?:still|also|only|just|currently|been))* (?:${part}|an?|occasional|isolated|minor|odd|rare|periodic|intermittent)${noun}{0,7}? ?(?:${trouble}|${falling}|(?:when|where|that|who|which|whose) [^.;,]{0,50}?(?:no|not|nobody|none|no one|never|late|without|missed|failed)|(?:left |still |yet )to \\p{L}+|to (?:go|do|complete|finish|visit|review|assess|train|come|follow))(?!\\p{L})`,
  'iu',
);

/** Who looked found some: "the audit found that eight sessions had been cancelled". */
const foundSome = new RegExp(
  `^[^.;]{2,70}?(?<!\\p{L})(?:found|finds?|showed|shows?|indicate[sd]?|suggest(?:s|ed)?|revealed|reveals?|identified|recorded|listed|turned up|picked up|uncovered|noted|reported|graded|rated|judged|brought up|discovered|flagged|highlighted|put) (?:that )?(?:still )?(?:(?:${part}(?=[^.;]{0,70}?(?<!\\p{L})(?:${falling}|${otherwiseThan}|${trouble}|that|who|which|un\\p{L}{3,}ed|wrong\\p{L}*)(?!\\p{L}))|gaps?|errors?|${trouble})(?!\\p{L}|%| per cent| \\p{L}+ of good| (?:good|strong|strengths?|examples?|improvements?|positive))|[^.;,]{2,40} (?:missing|too \\p{L}+|${falling})(?!\\p{L}))(?![^.;]{0,30} (?:all|none) )`,
  'iu',
);

/** "On occasion they have taken six weeks", "at weekends it can take longer". */
const now =
  '(?:on (?:rare |some |several |other )?occasions?|occasionally|sometimes|at times|now and (?:then|again)|from time to time|once or twice|(?:every )?once in a while|in (?:a few|a small number of|some|rare|isolated|several|a minority of|exceptional) (?:\\p{L}+ )?(?:cases|instances|areas|teams|schools|places|weeks|months|services|sites)|in practice)';
const attimes = new RegExp(
  `^(?:${now}(?=,? \\p{L})|[^.;]{2,60}?(?<!\\p{L})(?:can|may|has|have|does|do|could|did)(?: (?:still|also|been|be))? (?:sometimes |occasionally |at times |on occasion )?(?:tak(?:e|en|ing)|run|slip|slipped|fall|fallen|go|gone|wait|waited|be|been) (?:up to |over |short|behind|longer|late|later|delayed|a (?:day|week|month))(?!\\p{L}))`,
  'iu',
);

/** "It was missing from eight of the 50", "it slipped in two teams". */
const itFails = new RegExp(
  `^(?:it|this|they|these|that|records show that this|[^.;,]{3,50}) ${is}? ?(?:only |still |often )?(?:${falling}|blank|empty|absent|unknown|wrong|illegible|incorrect|inadequate|awaited|pending|unable to [^.;,]{2,40}|dropped|fell) (?:from|in|for|at|on|to) (?:only |just |about )?${part}(?!\\p{L}|%| per cent)`,
  'iu',
);

/** Somebody goes on as before, or would not: "the finance team continues to keep paper files". */
const goesOn = new RegExp(
  `^(?:${lead})(?!(?:it|this|these|which|we) )[^.;,]{3,70}? (?:continues? to (?:use|keep|rely|work|hold|record|send|be|have|follow|operate|fall|miss)|(?:is|are) still (?!(?:liked|valued|available|popular|valid|welcome|free|there|open|held|met|good)(?!\\p{L}))|still (?:use|keep|rel|hold|work|send|record|follow|operate|need|ha[sv]|lack|wait|to )|keeps? (?:to|on|its|their|paper)|prefers? (?:to|the)|(?:has|have) yet to|(?:declined|refused|opted|chose|failed) (?:to|not|out)|(?:is|are|was|were) (?:unable|unwilling|reluctant)|(?:has|have|had) (?:gone back|reverted|fallen back|slipped back|gone (?:its|their) own way|abandoned|given up|dropped out|opted out|withdrawn|complained|objected)|complain(?:s|ed)?|reports? that [^.;]{0,60}(?:no|not|never|often|late|down|slow))`,
  'iu',
);

/** "With only minor errors remaining", "with just the night team still working". */
const withSome = new RegExp(
  `^(?:only |just |still )?(?:${part}|the|minor|isolated|occasional|small|\\p{L}{3,})${noun}{0,6}? (?:remaining|outstanding|still|yet|being|over|missing|left(?! (?:open|unlocked))|not|(?:only )?(?:partly|partially|half)|to (?:go|follow|complete|come|do|finish|be)|${otherwiseThan}|unsigned|overdue|late|behind|without|in progress|exceptions?|gaps|delays)(?!\\p{L})`,
  'iu',
);

/** "But not those let by schools", "but never at weekends", "but only in". */
const butNot =
  /^(?:not (?:yet )?(?:those|the|in|at|for|by|on|all|every|every(?:one|body)|always|to|our|its)|never (?:at|on|in)|less so|not so|rarely|seldom|only (?:in|at|for|on|half|part|two|one|some|a few|those))(?!\p{L})/iu;

/** "The longest wait in June was 41 days": one that is beyond what is said of all. */
const beyond =
  /^(?:(?:in|on|at|during|over) [^.;,]{2,40}?,? )?(?:the|one|our) (?:longest|slowest|latest|oldest|worst)(?: \p{L}+)? (?:waits?|delays?|cases?|ones?|responses?|repl(?:y|ies)|gaps?|turnaround|times?|stays?|reviews?|visits?|overdue|outstanding)(?: [\p{L}\d’'-]+){0,6} (?:was|were|is|are|took|takes|waited|came|stood|had|has|dates)(?!\p{L})/iu;

/** "We are chasing the last five", "we are still waiting for three". */
const weLack =
  /^(?:we|officers|managers|they) (?:are|were|have|had)(?: (?:still|now|also|currently|yet|been))* (?:chas(?:e|ing)|wait(?:ing)?|await(?:ing)?|missing|short|pursuing|to (?:hear|receive|visit|inspect|complete|assess|train)|not|unable)(?!\p{L})/iu;

/** "Action 6 has been carried over", "it was down for two days". */
const slips =
  /^[^.;,]{2,60}? (?:has|have|was|were|is|are|had) (?:also |still )*(?:been )?(?:carried (?:over|forward)|rolled (?:over|forward)|deferred|put (?:back|off)|stalled|held up|paused|down|out of (?:use|action|order|service)|unavailable|suspended|interrupted|withdrawn|cancelled|mixed|uneven|variable|patchy|inconsistent|empty|vacant|blank|unfilled|absent|often late|usually late|late|(?<!^(?:they|it|this) [^.;,]{0,20})last \p{L}+ed (?:in|on))(?!\p{L})|^[^.;,]{2,60}? (?:varies|varied|differs|slipped|stalled|lapsed|broke down|(?:one|two|three|four|five|six|several|\d{1,3}) (?:working )?(?:days?|weeks?|months?) (?:late|after the|overdue|behind)|only (?:once|twice|partly)|once only)(?!\p{L})/iu;

/** "None was held at the civic offices." */
const noneDone =
  /^(?:none|no one|nobody|no (?:checks?|visits?|reviews?|meetings?|audits?|inspections?|drills?|returns?|reports?|training|sessions?|supervision|assessments?|reconciliations?|tests?|surveys?|appraisals?)) (?:was|were|has been|have been|had been|took) (?:held|done|made|completed|carried out|trained|visited|signed|kept|place)(?!\p{L})/iu;

/** "; there are no records for the depot", "; only void repairs take longer". */
const notFor = new RegExp(
  `^(?:there (?:is|are|was|were) (?:still )?no \\p{L}+ (?:for|in|at|on|from)(?!\\p{L})|(?:only|just)${noun}{1,4}? (?:${falling})(?!\\p{L}))`,
  'iu',
);

/** "The hospital discharge team has five until March": of what there is said to be none. */
const somebodyHas = new RegExp(
  `^[^.;,]{3,60} (?:has|have|holds?|keeps?|employs?|uses?) (?:still |only |just )*${part}(?!\\p{L})`,
  'iu',
);

/** "There were three young people in such a placement": what a claim of none denies. */
const thereAreSome = new RegExp(
  `^(?:(?:in|on|at|during|by|last) [^.;]{2,40}?,? )?there (?:was|were|is|are|had been|have been) (?:still )?${part}(?= \\p{L})`,
  'iu',
);

/** "This did not happen in August", "it does not yet hold the leased vehicles", "it has not been done since". */
const itDidNot =
  /^(?:[^.;]{2,40},? )?(?:this|it|that|they|these) (?:(?:did|does|do|has|have|had|was|were|is|are) not (?:always |yet |been |so far ){1,2}\p{L}+|(?:did|does|do) not (?:always )?(?:happen|take place|occur|apply|hold|extend|include|cover|reach|meet|work)|(?:was|were|is|are|has been|have been) not (?:always )?(?:done|met|followed|achieved|the case|so|possible|held|kept|made|sent)|(?:was|were|has been|have been) (?:missed|skipped|overlooked|down|unavailable|late))(?!\p{L})/iu;

/** "Of the 30 tested, four carried one signature only": fewer than were looked at, of whom nothing good is told. */
const ofThose = new RegExp(
  `^(?:in |out )?(?:of|among|from) (?:the |our |these )?(?:[\\d,]+|sample|files|those|cases)[^.;,]{0,60}, ${part}(?! (?:[\\p{L}’'-]+ ){0,4}(?:met|passed|good|outstanding|compliant|complete|attended|agreed|praised|satisfied|right|correct|better|full)(?!\\p{L}))${noun}`,
  'iu',
);

/** "The last test found eight leavers with live accounts", "the latest report listed seven". */
const lookedAt = new RegExp(
  `^(?:(?:but|however),? )?(?:in (?:the |our |a )?[^.;,]{2,40},? )?(?:the|a|an|our|internal|external|one|file|case|dip|spot|sample|peer|independent)(?: [\\p{L}’'-]+){0,4}? ?(?:audits?|auditors?|tests?|tested|samples?|checks?|reviews?|reports?|inspections?|inspectors?|visits?|survey|return|spot checks?|dip samples?|list|log|records?|analysis|reconciliation)(?: (?:taken |made |held |done )?(?:in|of|on|by|from|for|at) [^.;,]{2,40}?)? (?:found|finds|showed|shows|listed|lists|identified|revealed|picked up|turned up|brought up|reported|recorded|records|counted|had|has) (?:that )?(?:(?:no(?! (?:exceptions?|errors?|gaps?|delays?|breach(?:es)?|concerns?|issues?|problems?|failures?|fault|lapses?|complaints?|other|further|missing|evidence of (?:any )?(?:fraud|error|misuse)))|none|nothing)(?!\\p{L})[^.;]{2,60} (?:for|in|on|at|from) |${part}(?:[.;]|$|${noun}{1,6}? (?:with|where|in which|whose|without|that|which|who|not|no|had|still|un\\p{L}+ed|outside|over|older|late|missing|before)(?!\\p{L})))`,
  'iu',
);

/** "Delays have occurred where", "occasional lapses are taken up". */
const troubles = new RegExp(
  `^${lead}(?:(?:occasional|some|minor|isolated|odd|a few|several|the|rare|further|${part}) )*(?:${trouble})(?: (?:in|with|at|on|of|to) [^.;,]{2,40}?)? (?:(?:have|has|had|do|does|did|still|can|may|also) )*(?:occurr?e?d?|arisen|arises?|arose|happen(?:ed|s)?|remain(?:s|ed)?|persist(?:s|ed)?|been (?:found|seen|noted|reported|recorded|identified|experienced)|(?:were|was|are|is) (?:found|seen|noted|reported|recorded|identified|taken up|experienced|evident|raised|being))(?!\\p{L})`,
  'iu',
);

/** "Only in the two weeks after annual billing was it missed". */
const onlyThen =
  /^only (?:in|at|on|for|during|once|twice|when) [^.;]{0,60} (?:was|were|did|has|have|is|are) (?:it|this|that|they|the) /iu;

/** "No checks were recorded at Beech Court", "none could be produced for nine of them". */
const noneThere =
  /^(?:none|no (?!(?:complaints?|concerns?|issues?|problems?|errors?|exceptions?|objections?|failures?|faults?|gaps?|breach(?:es)?|delays?|further|other|changes?|cases?|incidents?|losses|payments?|cost|charge|decision)(?!\p{L}))(?:[\p{L}-]+ ){1,3}?)(?: ?(?:was|were|has been|have been|had been|could be|is|are)) (?:held|done|made|completed|carried out|signed|kept|recorded|issued|sent|produced|found|on file|available|given|provided|in place|taken|received|submitted|offered|undertaken|evidenced|located)(?!\p{L})(?=[^.;]{0,60}(?<!\p{L})(?:for|at|in|by|from|between|on|to)(?!\p{L}))/iu;

/** "Accounts in the north area were not looked at", "the Riverside estate was left out": for these it was not so. */
const forThese = new RegExp(
  `^(?:(?:because of|due to|owing to|in|on|at|for|during|following|despite|as a result of) [^.;,]{2,50}, )?(?!(?:it|this|that|these|they|we|there|he|she|which|who|most|nothing|no|none|\\p{L}+ (?:views?|opinions?)) )[^.;,]{3,70}?(?:, [^.;,]{3,40},)? (?:(?:was|were|has been|have been|had been|is|are) (?:still |then |only )?not (?:yet |always |fully |been )*(?!${unmoved}|(?:accepted|selected|chosen|shortlisted|awarded|upheld|successful|appointed|pursued|raised|asked|due|part|included in the scope|covered by|eligible|obliged|compulsory|mandatory|a )(?!\\p{L}))\\p{L}+|(?:did|does|do|has|have|had) not (?:yet |always |fully |been )*(?!${unmoved}|(?:expect|plan|intend|propose|mean|matter|apply|want|wish|object|like|know|believe|think)(?!\\p{L}))\\p{L}+|(?:has|have) (?:kept|retained|stuck with|held on to|yet to|never)|(?:uses?|has|have|keeps?|runs?|operates?) (?:its|their) own|(?:has|have|had) been without|(?:ran|has run) out|expired|lapsed|(?:was|were|is|are|ran|came|arrived|went)(?: \\p{L}+(?:ed|t|e|ld|nt))? (?:late|missing|blank|overdue|incomplete|out of date|unsigned|expired|left (?:out|off|behind)|skipped|overlooked|omitted)|(?:was|were|had been) (?:started|let|made|paid|placed|ordered|signed|opened|begun|raised|spent|bought|agreed|approved) (?:before|without|outside|after|in breach of|contrary to)|(?:[\\p{L}]+ )?(?:made|let|paid|placed|raised|agreed|bought|held) (?:outside|in breach of|contrary to) the)(?!\\p{L})`,
  'iu',
);

/** ", although agency workers were used on nine shifts", ", even if a few users can both raise and approve". */
const turnedSome = new RegExp(
  `^(?:[^.;,]{3,60} (?:on|in|for|at) ${part} (?:\\p{L}+ )?(?:shifts?|occasions?|cases?|instances?|weeks?|months?|times?|quarters?|files?|records?|sites?)|${part}${noun}{0,3} (?:can|may|could|still|have both|has both))(?!\\p{L})`,
  'iu',
);

/** "; fewer than half of the leavers had one", "; in the older people's teams it was 61 per cent": a share that is not the whole. */
const lessThanAll =
  /^(?:[^.;,]{2,50},? )?(?:(?:only |just )?(?:fewer|less) than (?:half|a third|a quarter|two thirds|three quarters|\d{1,2}(?:%| per cent))|(?:only|just|under|barely|about|around|nearly|over) (?:half|a third|a quarter|two thirds|three quarters) of|(?:it|this|(?:the )?(?:figure|rate|share|proportion|performance|compliance|completion|coverage|take-up|attendance)(?: (?:in|at|for|among) [^.;,]{2,40}?)?) (?:was|is|were|stood at|stands at|fell to|dropped to) (?:only |just |about )?\d{1,2}(?:\.\d)?(?:%| per cent))(?! of good)/iu;

/** "58 of the 61 have done so": the others have not. */
const someOfHaveDone = new RegExp(
  `^${lead}(?:but |only |just |so far )*(?:\\d{1,4}|${part}) (?:out )?of (?:the |our |these )?(?:\\d{1,4}|\\p{L}+)(?: \\p{L}+){0,2} (?:have|has|had|did|do|were|are) (?:so|it|one|this|them|theirs|done so|in place|complete|completed|compliant|signed|up to date)(?!\\p{L})`,
  'iu',
);

/** "Nine posts were advertised outside it", "was found to be non-compliant". */
const against = new RegExp(
  `^(?:${lead}${part}${noun}{0,4}? (?:was|were|had been|has been|have been|went|took place|had) (?:[\\p{L}]+ ){0,2}?(?:outside|before|without|in breach of|contrary to|instead of)(?!\\p{L})|(?:[^.;,]{2,60} )?(?:was|were|is|are|has been|have been) (?:found|judged|rated|reported|assessed|graded|deemed) (?:to be |as )?(?:non-|not |in(?:adequate|complete|sufficient|consistent)|un(?!der)|below|weak|poor|requir|short|out of))`,
  'iu',
);

/** ", with a small backlog of about 25 in the residential team". */
const withTrouble = new RegExp(
  `^(?:only |just )?(?:an?|some|small|minor|\\p{L}+ few)? ?(?:small |minor |slight |few |short |remaining |residual )*(?:${trouble})(?= (?:of|in|at|for|on|remaining|still|to|where)(?!\\p{L}))`,
  'iu',
);

/** ", with the sites at Ash Road and Elm Close still to be done", ", with only a couple slipping". */
const withOthersStill = new RegExp(
  `^(?:(?!(?:no|not|none|all|every)(?!\\p{L}))[^.;,]{3,70} (?:still|yet) (?:to|being|un\\p{L}+|outstanding|missing|without|not)|(?:only|just) ${part}${noun}{0,3}? (?!(?:during|including|following|according)(?!\\p{L}))\\p{L}+ing)(?!\\p{L})`,
  'iu',
);

/** What tells in a clause of any kind that it is otherwise for some. */
const either: readonly RegExp[] = [
  ...[someAre, thereAre, foundSome, attimes, itFails, goesOn, beyond, weLack, slips],
  ...[itDidNot, ofThose, lookedAt, troubles, onlyThen, noneThere, forThese],
  ...[lessThanAll, against, someOfHaveDone],
];

const kinds: Readonly<Record<Link, readonly RegExp[]>> = {
  turn: [butNot, ...either, turnedSome],
  pause: [notFor, ...either],
  own: [...either, noneDone],
  with: [withSome, withOthersStill, withTrouble],
};

/** Nothing that falls short: what was never to be, or what is told of another time or in praise. */
const harmless =
  /(?<!\p{L})(?:not one|not a single|does not expect|do not expect|only (?:one|two|three|\d) complaints?|(?:views|opinions) (?:differ|vary|were)|not (?:been )?(?:changed|altered|affected|needed|required|necessary|charged|expected|surprising)|no (?:exceptions?|gaps|errors|delays|complaints|concerns|issues)|none|bar none|must(?! be met)|may only|praised|welcomed|won|awards?|as (?:planned|agreed|required|intended))(?!\p{L})/iu;

/**
 * The words of the first clause that tells of some, somebody or some time that it is otherwise, or nothing.
 *
 * @param text what follows a claim in its sentence, or another sentence as a whole
 * @param own the text is a sentence of its own
 * @param ofNone the claim is that there is none, so that there being some denies it
 */
export function fallsShort(text: string, own: boolean, ofNone = false): string | undefined {
  if (own && ofNone) {
    const some = thereAreSome.exec(text) ?? somebodyHas.exec(text);
    if (some) return some[0];
  }
  const looked = own && !harmless.test(text) ? lookedAt.exec(text) : null;
  if (looked) return looked[0];
  for (const { link, text: clause } of clausesOf(text, own)) {
    if (harmless.test(clause) && !noneDone.test(clause) && !noneThere.test(clause)) continue;
    for (const kind of kinds[link]) {
      const found = kind.exec(clause);
      if (found) return found[0];
    }
  }
  return undefined;
}
