import type { CheckSettings } from '../checkSettings';
import { quote } from '../quote';
import { evidenceRule } from '../rowRule';
import { findPhrases } from '../wording/phrases';
import { sentencesOf } from '../wording/sentences';

export const privateMatter = evidenceRule({
  code: 'RDR-PRIVATE',
  severity: 'warning',
  words: 'checks.privateMatter',
  column: 'evidence',
  look: (row, { settings }) => {
    const words = privateIn(row.evidence, settings);
    return words === undefined ? undefined : { words, values: { words: quote(words) } };
  },
});

/** People whom the council serves. */
const client =
  'child|boy|girl|baby|infant|toddler|teenager|young person|young man|young woman|pupil|student|resident|tenant|leaseholder|patient|client|service user|foster carer|carer|mother|father|parent|sibling|complainant|victim|man|woman|applicant|family|householder|neighbour|lodger|claimant|customer|couple|brother|sister|grandmother|grandfather|care leaver|offender|witness|caller|asylum seeker|newborn|adult|pensioner|widow|widower|twin|person|foster child|ex-partner|ex-wife|ex-husband';
const clients =
  'children|boys|girls|babies|infants|toddlers|teenagers|young people|pupils|students|residents|tenants|patients|clients|service users|foster carers|carers|mothers|fathers|parents|siblings|victims|families|women|men|adults|applicants|claimants|care leavers|brothers|sisters|people|individuals';
/** People who work for it. */
const worker =
  'member of staff|employee|team leader|trainee|officer|social worker|support worker|care worker|caseworker|case worker|youth worker|worker|teacher|headteacher|head teacher|deputy head|team manager|practice manager|service manager|manager|nurse|planner|principal planner|solicitor|lawyer|caretaker|driver|apprentice|doctor|surveyor|inspector|clerk|assistant|engineer|accountant|auditor|practitioner|supervisor|director|head of service|chief executive|councillor|governor|librarian|warden|cleaner|cook|coach|escort|technician|adviser|advisor|chair|foster carer|childminder';
const workers =
  'members of staff|staff|employees|officers|social workers|support workers|care workers|caseworkers|workers|teachers|team managers|managers|nurses|planners|solicitors|drivers|apprentices|practitioners|councillors|foster carers|childminders';

/** What is nobody's business but theirs. */
const ofClient =
  'died|dies|death|dead|killed|injur\\p{L}*|abus\\p{L}*|neglected|self-neglect|assault\\p{L}*|raped?|harmed|self-harm\\p{L}*|suicid\\p{L}*|overdos\\p{L}*|missing|evict\\p{L}*|dementia|allegations?|illness|cancer|stroke|pregnan\\p{L}*|arrest\\p{L}*|convict\\p{L}*|prison|custody|secure (?:unit|home|accommodation)|offend\\p{L}*|exploit\\p{L}*|traffick\\p{L}*|bruis\\p{L}*|left (?:at home )?alone|home alone|left at home|lost consciousness|sleeping rough|ran away|run away|absconded|excluded|fostering placement|knife|weapon|drunk|addict\\p{L}*|alcohol|drugs|mental health|mental illness|depress\\p{L}*|anxiety|autis\\p{L}*|epilep\\p{L}*|diagnos\\p{L}*|sexual\\p{L}*|bereave\\p{L}*|removed from|taken into care|care proceedings|protection plans?|placed for adoption|adoption (?:broke|breakdown)|placement (?:broke|breakdown|broken)|homeless|bankrupt\\p{L}*|sectioned|detained|in hospital|to hospital|HIV|domestic abuse|domestic violence|lost (?:his|her|their) (?:job|home|life)|seriously ill|deported|asylum|stabb\\p{L}*|fell from|scalded|burn(?:t|ed)|restrain\\p{L}*|bull(?:y|ied)\\p{L}*|radicali\\p{L}*|gang|learning difficult\\p{L}*|eating disorder|refuge|in debt|in arrears|found (?:outside|wandering|unconscious|alone)|collapsed|hurt|locked in|abducted|groom\\p{L}*|re-referred|no longer safe|at risk|unsafe|moved (?:\\p{L}+|\\d{1,2}) times|lost contact|not cope|squalor|schizophreni\\p{L}*|psycho\\p{L}*|bipolar|disabilit\\p{L}*|own (?:life|lives)|broke (?:his|her|a) \\p{L}+|fractur\\p{L}*|fell|removed at birth|restraining order|injunction|charged with|hospitalised|condition|diabet\\p{L}*|infection|wrongly \\p{L}+ed|neglect|malnourish\\p{L}*|cruelty|violen\\p{L}*|stalk\\p{L}*|harass\\p{L}*|not (?:been )?(?:seen|visited|fed|washed)|(?:bed|pressure) sores?|choked|drown\\p{L}*|hanged';
const ofWorker =
  'suspended|dismissed|sacked|disciplin\\p{L}*|capability|grievance|sickness|off sick|on sick leave|sick leave|unwell|ill|illness|stress|maternity leave|allegations?|arrest\\p{L}*|convict\\p{L}*|misconduct|under-?perform\\p{L}*|poor performance|performance|warning|probation|bankrupt\\p{L}*|resigned|performance plan|improvement plan|demoted|treated|stood down|investigat\\p{L}*|left (?:after|following|over)|redundan\\p{L}*|tribunal|complaint against|pregnan\\p{L}*|cancer|bereave\\p{L}*|moved to other duties|struck off|retraining|extra supervision|errors?|mistakes?|drunk|settlement|conduct|barred|harass\\p{L}*|bull(?:y|ied)\\p{L}*|off work|depress\\p{L}*|anxiety|breakdown|left the (?:council|authority|service|school)|has (?:since )?left|retrained|negligen\\p{L}*|not cope|incompeten\\p{L}*|unfit|fraud|theft|stole|dishonest\\p{L}*';

/** After the person something is told of them: "the resident, who", "a pupil with"; not "child protection". */
const told =
  "(?= (?:who|whom|whose|was|were|is|are|had|has|have|with|in|at|from|aged|of|died|went|told|said|left|fell|ran|did|does|could|because|being|while|after|on|under|and|took|received|broke|made|has|lost|living|placed|moved)(?!\\p{L})|,|['’]s? |(?: (?:responsible|concerned|involved|in question|affected)) )";

/** One person, told apart from all others: "a resident … was found", "the girl had been left alone". */
const oneClient = new RegExp(
  `(?<!\\p{L})(?:a|an|one|the|another|this|that|her|his|whose)(?: [\\p{L}\\d-]+)?(?: [\\p{L}\\d-]+)? (?:${client})${told}[^.;]{0,90}?(?<!\\p{L})(?:${ofClient})(?!\\p{L})`,
  'iu',
);
const oneWorker = new RegExp(
  `(?<!\\p{L})(?:a|an|one|the|another|this|that|her|his|our)(?: [\\p{L}\\d-]+)?(?: [\\p{L}\\d-]+)? (?:${worker})${told}[^.;]{0,70}?(?<!\\p{L})(?:${ofWorker})(?!\\p{L})`,
  'iu',
);
const matterOfOne = new RegExp(
  `(?<!\\p{L})(?:(?:${ofClient}) (?:of|to|against|by|involving|concerning|about|suffered by) (?:a|an|one|another|the)(?: [\\p{L}\\d-]+)?(?: [\\p{L}\\d-]+)? (?:${client})|(?:(?:long-term |long term )?(?:${ofWorker})) (?:of|against|by|involving|concerning|about|with) (?:a|an|one|another|the|our)(?: [\\p{L}\\d-]+)?(?: [\\p{L}\\d-]+)? (?:${worker}))(?![\\p{L}-])`,
  'iu',
);
const caseOf = new RegExp(
  `(?<!\\p{L})(?:case|circumstances|injuries|treatment|care|abuse|death) of (?:(?:a|an|one|the)(?: [\\p{L}\\d-]+)?(?: [\\p{L}\\d-]+)? (?:${client})(?= who|,|['’]|[.;]| in| whose|$)|(?:Mr|Mrs|Ms|Miss) \\p{Lu})`,
  'iu',
);
/** "Child A", "Mrs B": somebody whose name is kept back, and who can be known all the same. */
const initial =
  /(?<!\p{L})(?:Child|Adult|Family|Baby|Young Person|Mr|Mrs|Ms|Miss|Patient|Resident|Tenant|Pupil) [A-Z](?:\d)?(?:['’]s)?(?![\p{L}\d'’&-])/u;
/** A case by its number. */
const caseNumber =
  /(?<!\p{L})(?:case|complaint|referral) (?:no\.?|number|ref(?:erence)?\.?) ?[A-Z]{0,4}[/-]?\d{2,}/iu;
const relative =
  /(?<!\p{L})(?:her|his) (?:ex-partner|ex-wife|ex-husband|care plan|social worker|key worker|keyworker|school|carer|carers|teacher|doctor|solicitor|home|bedroom|medication|diagnosis|illness|case|file|placement|mother|father|parents|sister|brother|grandmother|grandfather|aunt|uncle|son|daughter|partner|husband|wife|family)(?!\p{L})/iu;
const aged = new RegExp(
  `(?<!\\p{L})(?:a|an|the|one) (?:\\d{1,2}|\\p{L}{3,12})[- ](?:year|month|week)s?[- ]old(?: [\\p{L}-]+)? (?:${client})(?![\\p{L}-])|(?<!\\p{L})(?:a|the)(?: [\\p{L}-]+)? (?:${client}),? aged \\d{1,2}|(?<!\\p{L})(?:a|an|the) (?:\\d{1,2}|\\p{L}{3,12})-year-old (?:was|had|who|is)`,
  'iu',
);
/** How one officer, or each of them, does the work; that of schools and services is published. */
const performance =
  /(?<!\p{L})(?:performance (?:issues?|concerns?|problems?|management)? ?(?:of|with|about|by|among|for) (?:an? |one |the |some |certain |two |three |four )?(?:individuals|an individual|(?:two|three|four|named|certain) (?:\p{L}+ )?(?:managers|officers|social workers|workers|teachers)|named (?:managers?|officers?|workers?)|individual (?:officers?|staff|members? of staff|social workers?|workers?|managers?|practitioners?|employees?|teachers?)|member of staff|officer|manager|social worker)|(?:poor|under|weak) ?-?(?:performance|practice) (?:of|by) (?:an?|one|two|three|the|some|individual)(?: [\p{L}-]+)?(?: [\p{L}-]+)? (?:officer|manager|worker|workers|managers|officers|social worker|social workers|member of staff|teacher|practitioner|planner|driver)|individual (?:staff |officer )?(?:under-?performance|performance (?:issue|concern|problem|matter)s?|capability (?:issue|concern|problem|matter)s?)|(?:individual|one|an|some) (?:officer|staff|worker|social worker|manager|member of staff)s?['’]?s? (?:poor |under-?)?performance)(?!\p{L})/iu;

const phone = /(?<![\p{N}+])(?:\+44 ?\(?0?\)?|0)(?:\d[ -]?){8,9}\d(?!\p{N})/gu;
const mobile = /^(?:\+44 ?\(?0?\)?|0)7/u;
const atHome =
  /(?<!\p{L})(?:at home|home (?:number|telephone|phone)|mobile|personal (?:number|phone|mobile|telephone)|private number|own (?:number|phone|mobile)|out of hours on (?:his|her))(?!\p{L})/iu;

const address =
  /(?<![\p{L}\p{N}/])(?:(?:flat|no\.?|number) )?\d{1,4}[a-z]?,? (?:\p{Lu}[\p{L}’'-]+ ){1,3}(?:Road|Street|Close|Row|Lane|Avenue|Drive|Way|Court|Crescent|Gardens|Place|Terrace|Grove|Hill|Square|Walk|Mews|Green|Park|Rise|View|Cottages?|House|Villas|Parade)(?!\p{L})/u;
const lives =
  /(?<!\p{L})(?:complain\p{L}*|noise|nuisance|arrears|hoard\p{L}*|tenants?|lives?|lived|living|resident|residents|occupiers?|home|house|family|householder|owner|carer|neighbours?|evicted|moved out|visited at|mother|father|child)(?!\p{L})/iu;

/** Where the council itself is, or a shop. */
const premises =
  /(?<!\p{L})(?:council office|offices?|library|depot|archive|headquarters|clinic|surgery|hub|town hall|civic centre|day centre|community centre|children['’]s centre|nursery|school|museum|shop|market|care home|hostel)(?!\p{L})/iu;

/** A mailbox of somebody's own. */
const ownMail =
  /[\w.+-]{1,64}@(?:gmail|hotmail|yahoo|outlook|icloud|btinternet|aol|live|virginmedia|sky)\.[a-z.]{2,6}/iu;

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** The words of a text that may not be for publication, or nothing. */
export function privateIn(
  text: string,
  { phrases, limits }: Pick<CheckSettings, 'phrases' | 'limits'>,
): string | undefined {
  for (const { text: sentence } of sentencesOf(text)) {
    const found =
      listed(sentence, phrases.private) ??
      (general.test(sentence) ? undefined : ofOne(sentence)) ??
      fewPeople(sentence, limits.smallNumber) ??
      fewMatters(sentence) ??
      telephone(sentence) ??
      home(sentence) ??
      ownMail.exec(sentence)?.[0] ??
      performance.exec(sentence)?.[0];
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A service for everybody, a rule, a name of a thing: nobody is told apart. */
const general =
  /(?<!\p{L})(?:every|each|any|all|no|whenever|whether|if|should|where|when|as soon as|once|after|before|until|unless|in case|so that|signs? that|fears? that|suspects? that|thinks? that|believes? that|worr(?:y|ied) that|concerns? that) (?:a |an |the )?(?:child|young person|resident|tenant|pupil|patient|client|carer|service user|family|member of staff|employee|officer|allegation|referral|complaint|case|person)(?!\p{L})|(?<!\p{L})(?:policy|procedure|guidance|protocol|strategy|training|helpline|service|leaflet|assessment|framework|course|campaign|register|register of|programme|scheme) (?:on|for|about|covers|sets|says|explains|is|to|was|were|has|have)(?!\p{L})[^.]{0,30}(?:how|what|everyone|anyone|all|families|people|children|staff)/iu;

function listed(sentence: string, phrases: readonly string[]): string | undefined {
  const found = findPhrases(sentence, phrases).find(({ words, at }) => {
    // "A suspended ceiling", "no one was dismissed", "the policy on dismissal".
    const after = sentence.slice(at + words.length, at + words.length + 24);
    const before = sentence.slice(Math.max(0, at - 40), at);
    if (
      /(?<!\p{L})(?:no|none|nobody|not|never|without|fewer|policy|policies|procedure|code|rules|guidance|training|how|if|when|whether|any|every|each|number of|rate of|levels? of|service|services|helpline|prevention)(?: [\p{L}-]+)?(?: [\p{L}-]+)? $/iu.test(
        before,
      )
    )
      return false;
    return !/^ (?:sentence|ceiling|policy|policies|procedure|procedures|code|panel|rates?|levels?|figures|prevention|strategy|statistics|training|services?)(?!\p{L})/iu.test(
      after,
    );
  });
  return found?.words;
}

function ofOne(sentence: string): string | undefined {
  const found =
    oneClient.exec(sentence) ??
    oneWorker.exec(sentence) ??
    matterOfOne.exec(sentence) ??
    caseOf.exec(sentence) ??
    aged.exec(sentence) ??
    relative.exec(sentence) ??
    initial.exec(sentence) ??
    caseNumber.exec(sentence);
  return found?.[0];
}

/** "One social worker … capability", "three children … protection plans", but not "four pedestrian crossings". */
function fewPeople(sentence: string, limit: number): string | undefined {
  const few = fewOf.get(limit) ?? patternOfFew(limit);
  fewOf.set(limit, few);
  return few.exec(sentence)?.[0];
}

const few = '(?:one|two|three|four|both|[1-4])';
/** "One safeguarding enquiry about financial abuse", "of the pupils excluded, four were": few, by another road. */
const matters = [
  new RegExp(
    `(?<![\\p{L}\\p{N}.,£/-])${few} (?:[\\p{L}-]+ ){0,3}(?:enquir(?:y|ies)|allegations?|disclosures?|investigations?|incidents?|referrals?|complaints?|cases?|convictions?|deaths?|suicides?|assaults?) (?:of|about|involving|concerning|into|for|where|in which|against)(?!\\p{L})[^.;]{0,70}?(?<!\\p{L})(?:${ofClient}|${ofWorker})(?!\\p{L})`,
    'iu',
  ),
  new RegExp(
    `(?<!\\p{L})of (?:the |our |these )?(?:\\d{1,4} )?(?:${clients})(?: [\\p{L}\\d/-]+){0,6}, ${few} (?:of (?:them|whom) )?(?:were|was|had|have|has|are|is|died)(?!\\p{L})`,
    'iu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:both|neither|two|three|four|one)(?: of)?(?: the| our| these)? (?:[\\p{L}-]+ )?(?:(?:${workers})(?![\\p{L}-])[^.;]{0,70}?(?<!\\p{L})(?:${ofWorker})|(?:${clients}|twins)(?![\\p{L}-])[^.;]{0,70}?(?<!\\p{L})(?:${ofClient}))(?!\\p{L})`,
    'iu',
  ),
  new RegExp(
    `(?<!\\p{L})the (?:siblings|twins|brothers|sisters|couple|parents)(?: [\\p{L}-]+){0,10}? (?:${ofClient})(?!\\p{L})`,
    'iu',
  ),
];

function fewMatters(sentence: string): string | undefined {
  return matters.map((pattern) => pattern.exec(sentence)?.[0]).find((words) => words !== undefined);
}

/** Made once for each limit: the pattern is long. */
const fewOf = new Map<number, RegExp>();

function patternOfFew(limit: number): RegExp {
  const words = numbers.slice(1, Math.max(2, Math.min(limit, numbers.length))).join('|');
  const digits = limit > 9 ? '[1-9]' : `[1-${Math.max(1, Math.floor(limit) - 1)}]`;
  return new RegExp(
    `(?<![\\p{L}\\p{N}.,£/-])(?:(?:fewer|less) than five|under five|${words}|${digits})(?: of (?:the|these|those|our|them|its|whom)(?: \\d{1,4})?)?(?: [\\p{L}-]+)?(?: [\\p{L}-]+)? (?:(?:${clients}|${client})(?![\\p{L}-])[^.;]{0,90}?(?<!\\p{L})(?:${ofClient})|(?:${workers}|${worker})(?![\\p{L}-])[^.;]{0,90}?(?<!\\p{L})(?:${ofWorker}))(?!\\p{L})`,
    'iu',
  );
}

/** A mobile number, or one that is said to be somebody's own. */
function telephone(sentence: string): string | undefined {
  for (const { 0: number } of sentence.matchAll(phone)) {
    if (
      mobile.test(number)
        ? !/(?<!\p{L})(?:duty|out-of-hours|emergency|helpline|text line|office|team|service|switchboard)(?!\p{L})[^.]{0,24}(?:mobile|phone|line|number)/iu.test(
            sentence,
          )
        : atHome.test(sentence)
    )
      return number;
  }
  return undefined;
}

function home(sentence: string): string | undefined {
  const found = address.exec(sentence);
  return found && lives.test(sentence) && !premises.test(sentence) ? found[0] : undefined;
}
