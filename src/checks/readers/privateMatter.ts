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

const person =
  'child|boy|girl|baby|infant|toddler|teenager|young person|young man|young woman|pupil|student|resident|tenant|patient|client|service user|carer|foster carer|mother|father|parent|sibling|complainant|victim|man|woman|member of staff|employee|officer|social worker|teacher|headteacher|head teacher|manager|nurse|planner|solicitor|lawyer|caretaker|driver|councillor|apprentice|governor|doctor|householder|applicant|family';
const people =
  'children|boys|girls|babies|infants|teenagers|young people|pupils|students|residents|tenants|patients|clients|service users|carers|mothers|fathers|parents|victims|members of staff|employees|officers|social workers|teachers|managers|nurses|families|staff|women|men|adults|individuals|apprentices|looked[- ]after children|care leavers';

/** What is nobody's business but theirs. */
const matter =
  'died|death|dead|killed|injur\\p{L}*|abus\\p{L}*|neglect\\p{L}*|assault\\p{L}*|rape\\p{L}*|harm\\p{L}*|self-harm\\p{L}*|suicid\\p{L}*|overdos\\p{L}*|missing|evict\\p{L}*|dementia|allegation\\p{L}*|suspended|dismissed|disciplin\\p{L}*|capability|grievance|sickness|illness|ill|cancer|stroke|pregnan\\p{L}*|arrest\\p{L}*|convict\\p{L}*|charged with|prison|offend\\p{L}*|exploit\\p{L}*|traffick\\p{L}*|bruis\\p{L}*|alone|drunk|drug\\p{L}*|addict\\p{L}*|alcohol\\p{L}*|mental health|depress\\p{L}*|anxiety|disabilit\\p{L}*|diagnos\\p{L}*|sexual\\p{L}*|bereave\\p{L}*|removed from|taken into care|care proceedings|protection plans?|placed for adoption|permanently excluded|excluded|homeless|bankrupt|sectioned|detained|hospital|HIV|domestic abuse|domestic violence|lost (?:his|her|their) (?:job|home|life)|seriously|refused treatment|deported|asylum|stab\\p{L}*|fell from|scalded|restrain\\p{L}*|underperform\\p{L}*|poor performance|off sick|signed off';

/** One person, told apart from all others: "a resident … was found", "the girl had been left alone". */
const onePerson = new RegExp(
  `(?<!\\p{L})(?:a|an|one|the|another|this|that|her|his|whose)(?: [\\p{L}\\d-]+)?(?: [\\p{L}\\d-]+)? (?:${person})(?![\\p{L}-])[^.;]{0,90}?(?<!\\p{L})(?:${matter})(?!\\p{L})`,
  'iu',
);
const matterOfOne = new RegExp(
  `(?<!\\p{L})(?:${matter})(?: [\\p{L}-]+)? (?:of|to|against|by|involving|concerning|about) (?:a|an|one|the|another)(?: [\\p{L}\\d-]+)?(?: [\\p{L}\\d-]+)? (?:${person})(?![\\p{L}-])`,
  'iu',
);
const caseOf = new RegExp(
  `(?<!\\p{L})(?:in )?the case of (?:a|an|one|the)(?: [\\p{L}\\d-]+)?(?: [\\p{L}\\d-]+)? (?:${person})(?![\\p{L}-])`,
  'iu',
);
const relative =
  /(?<!\p{L})(?:her|his) (?:mother|father|parents|sister|brother|grandmother|grandfather|aunt|uncle|son|daughter|partner|husband|wife|family)(?!\p{L})/iu;
const aged = new RegExp(
  `(?<!\\p{L})(?:a|an|the|one) (?:\\d{1,2}|\\p{L}{3,9}(?:teen)?)[- ](?:year|month|week)s?[- ]old|(?<!\\p{L})(?:a|the) (?:${person}),? aged \\d{1,2}`,
  'iu',
);
/** How one officer, or each of them, does the work; that of schools and services is published. */
const performance =
  /(?<!\p{L})(?:performance (?:issues?|concerns?|problems?|management)? ?(?:of|with|about|by|among|for) (?:an? |one |the |some |certain |two |three |four )?(?:individuals|an individual|individual (?:officers?|staff|members? of staff|social workers?|workers?|managers?|practitioners?|employees?|teachers?)|member of staff|officer|manager|social worker)|(?:poor|under|weak) ?-?performance (?:of|by) (?:an?|one|the|some|individual)|individual (?:staff |officer )?(?:under-?performance|performance (?:issue|concern|problem|matter)s?|capability (?:issue|concern|problem|matter)s?)|(?:individual|one|an|some) (?:officer|staff|worker|social worker|manager|member of staff)s?['’]?s? (?:poor |under-?)?performance)(?!\p{L})/iu;

const phone = /(?<![\p{N}+])(?:\+44 ?\(?0?\)?|0)(?:\d[ -]?){8,9}\d(?!\p{N})/gu;
const mobile = /^(?:\+44 ?\(?0?\)?|0)7/u;
const atHome =
  /(?<!\p{L})(?:at home|home (?:number|telephone|phone)|mobile|personal (?:number|phone|mobile|telephone)|private number|own (?:number|phone|mobile)|out of hours on (?:his|her))(?!\p{L})/iu;

const address =
  /(?<![\p{L}\p{N}/])(?:(?:flat|no\.?|number) )?\d{1,4}[a-z]?,? (?:\p{Lu}[\p{L}’'-]+ ){1,3}(?:Road|Street|Close|Row|Lane|Avenue|Drive|Way|Court|Crescent|Gardens|Place|Terrace|Grove|Hill|Square|Walk|Mews|Green|Park|Rise|View|Cottages?|House|Villas|Parade)(?!\p{L})/u;
const lives =
  /(?<!\p{L})(?:tenants?|lives?|lived|living|resident|residents|occupiers?|home|house|family|householder|owner|carer|neighbours?|evicted|moved (?:in|out|to)|visited at|mother|father|child)(?!\p{L})/iu;

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
      telephone(sentence) ??
      home(sentence) ??
      performance.exec(sentence)?.[0];
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A service for everybody, a rule, a name of a thing: nobody is told apart. */
const general =
  /(?<!\p{L})(?:every|each|any|all|no|whenever|if|should|where|when) (?:a |an |the )?(?:child|young person|resident|tenant|pupil|patient|client|carer|service user|family|member of staff|employee|officer|allegation|referral|complaint|case|person)(?!\p{L})|(?<!\p{L})(?:policy|procedure|guidance|protocol|strategy|training|helpline|service|leaflet|assessment|framework|course|campaign|register|register of|programme|scheme) (?:on|for|about|covers|sets|says|explains|is|to|was|were|has|have)(?!\p{L})[^.]{0,30}(?:how|what|everyone|anyone|all|families|people|children|staff)/iu;

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
    onePerson.exec(sentence) ??
    matterOfOne.exec(sentence) ??
    caseOf.exec(sentence) ??
    aged.exec(sentence) ??
    relative.exec(sentence);
  if (!found) return undefined;
  const words = found[0];
  // Roles and offices of which there is one are no secret; nor is what is counted or trained for.
  if (
    /(?<!\p{L})(?:child and family|child protection (?:conference|plan|policy|lead|service)|family (?:support|hub|centre)|social worker (?:vacanc|recruit)|officer for|manager for|nurse-led)/iu.test(
      words,
    )
  )
    return undefined;
  return words;
}

/** "One social worker … capability", "three children … protection plans", but not "four pedestrian crossings". */
function fewPeople(sentence: string, limit: number): string | undefined {
  const words = numbers.slice(1, Math.min(limit, numbers.length)).join('|');
  if (words === '' || limit < 2) return undefined;
  const digits = limit > 9 ? '[1-9]' : `[1-${limit - 1}]`;
  const few = new RegExp(
    `(?<![\\p{L}\\p{N}.,£/-])(?:${words}|${digits})(?: of (?:the|these|those|our|them|its|whom)(?: \\d{1,4})?)?(?: [\\p{L}-]+)?(?: [\\p{L}-]+)? (?:${people}|${person})(?![\\p{L}-])[^.;]{0,90}?(?<!\\p{L})(?:${matter})(?!\\p{L})`,
    'iu',
  );
  return few.exec(sentence)?.[0];
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
  return found && lives.test(sentence) ? found[0] : undefined;
}
