import { monthNames } from '../../register/days';
import { asWritten, firstFound } from '../wording/anyCase';
import { client } from './people';
import { allMatches } from '../wording/allMatches';

const phone = /(?<![\p{N}+])(?:\+44 ?\(?0?\)?|0)(?:\d[ -]?){8,9}\d(?!\p{N})/gu;
const mobile = /^(?:\+44 ?\(?0?\)?|0)7/u;
const own =
  /(?<!\p{L})(?:at home|(?:his|her|their|own|personal|private|home) (?:own |personal |private |home )*(?:number|telephone|phone|mobile|landline|cell)|(?:number|telephone|phone) at home|out of hours on (?:his|her)|ex-directory)(?!\p{L})/iu;
const ofTheOffice =
  /(?<!\p{L})(?:duty|on-call|out-of-hours|out of hours|emergency|helpline|hotline|text line|text service|office|team|service|switchboard|work|council|reception)(?!\p{L})[^.]{0,24}(?:mobile|phone|line|number|text)/iu;
/** Somebody who can be reached under a number: "the complainant … on 01632". */
const reached = new RegExp(
  `(?<!\\p{L})(?:the|a|an|this|her|his|whose)(?: [\\p{L}-]+)? (?:${client})(?![\\p{L}-])(?! (?:services?|line|helpline|team|centre))[^.;]{0,80}(?:\\(| on | at |: ?|number|telephone|tel|phone|rung|called|contacted)`,
  'iu',
);

/** A mobile number, or one that is said to be somebody's own. */
function telephone(sentence: string): string | undefined {
  for (const { 0: number } of allMatches(sentence, phone)) {
    if (own.test(sentence)) return number;
    if (mobile.test(number) ? !ofTheOffice.test(sentence) : reached.test(sentence)) return number;
  }
  return undefined;
}

const address =
  /(?<![\p{L}\p{N}/])(?:(?:flat|no\.?|number|apartment|room) )?\d{1,4}[a-z]?,? (?:\p{Lu}[\p{L}’'-]+ ){1,3}(?:Road|Street|Close|Row|Lane|Avenue|Drive|Way|Court|Crescent|Gardens|Place|Terrace|Grove|Hill|Square|Walk|Mews|Green|Park|Rise|View|Cottages?|House|Villas|Parade|Croft|Mill|Buildings|Wharf|Fields?|Meadows?|Yard|Mount|Bank|Vale|End|Tower|Heights|Estate|Gate)(?!\p{L})|(?<!\p{L})(?:flat|apartment) \d{1,3}[a-z]?,? (?:\p{Lu}[\p{L}’'-]+,? ?){1,3}/u;
/** "The family in Weaver Street": one household, though without its number. */
const household =
  /(?<!\p{L})(?:the|a|an|one|this|that)(?: [\p{L}-]+)? (?:family|household|tenant|resident|couple|occupier|occupant|householder|neighbour|man|woman|child|boy|girl|complainant|owner)(?: living| who lives?)? (?:at|of|in|from|on) (?:\p{Lu}[\p{L}’'-]+ ){1,2}(?:Road|Street|Close|Row|Lane|Avenue|Drive|Court|Crescent|Terrace|Grove|Mews)(?!\p{L})/u;
const lives =
  /(?<!\p{L})(?:complain\p{L}*|noise|nuisance|arrears|hoard\p{L}*|tenants?|lives?|lived|living|resident|residents|occupiers?|home|house|family|families|householder|owner|carers?|neighbours?|evict\p{L}*|moved (?:out|in|to|from)|visited at|mother|father|child|children|son|daughter|couple|applicant|claimant|client|patient|his|her|licensee|whistleblower|young person)(?!\p{L})/iu;
/** Where the council itself is, or a shop. */
const premises =
  /(?<!\p{L})(?:council office|offices?|library|depot|archive|headquarters|clinic|surgery|hub|town hall|civic centre|day centre|community centre|children['’]s (?:centre|home)|family centre|resource centre|nursery|school|museum|shop|market|care home|hostel|works|redevelopment|site|building|planning application|hall|refurbish\p{L}*|scheme|flats|open(?:s|ed)?|reopened|counter|reception|centre|service|services|team|agency|provider|charity|association|society|company|firm|bidder|contractor)(?!\p{L})/iu;

function home(sentence: string): string | undefined {
  const found = address.exec(sentence);
  if (found && lives.test(sentence) && !premises.test(sentence)) return found[0];
  const living = household.exec(sentence);
  if (living && !premises.test(sentence)) return living[0];
  // Where it is said to be a home, a word such as "office" elsewhere does not matter.
  const said =
    /(?<!\p{L})(?:(?:his|her|their|own) (?:own )?home|home address|who lives? (?:at|in)|lives at|lived at|living at)(?!\p{L})[^.;]{0,30}/iu.exec(
      sentence,
    );
  return found && said ? found[0] : undefined;
}

/** A mailbox of somebody's own. */
const ownMail =
  /[\w.+-]{1,64}@(?:gmail|googlemail|hotmail|yahoo|ymail|outlook|icloud|me|mac|msn|btinternet|btopenworld|aol|live|virginmedia|virgin|sky|talktalk|talk21|ntlworld|blueyonder|tiscali|orange|plusnet|protonmail|proton|gmx|mail|fsmail|freeserve|homemail|home|private|personal)\.[a-z.]{2,12}/iu;
const saidOwnMail =
  /(?<!\p{L})(?:personal|private|own|home) (?:e-?mail|address|account)[^.;]{0,60}?[\w.+-]{1,64}@[\w-]{1,40}\.[a-z.]{2,12}/iu;

const day = `(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${monthNames}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|(?:19|20)\\d\\d)`;
/** A date of birth, and numbers by which a person, or their money, is known. */
const known = [
  `(?<!\\p{L})(?:(?:date of birth|d\\.?o\\.?b\\.?|birth ?date|birthday)[^.;]{0,40}?|(?<!(?:children|babies|those|people|pupils|anyone|everyone) )born (?:on |in )?)${day}`,
  `(?<!\\p{L})NHS (?:no\\.?|number|ID)?[^.;\\d]{0,12}\\d{3}[ -]?\\d{3}[ -]?\\d{2,4}`,
  `(?<![\\p{L}\\d])[A-Z]{2} ?\\d{2} ?\\d{2} ?\\d{2} ?[A-D](?![\\p{L}\\d])`,
  `(?<!\\p{L})(?:national insurance|passport|payroll|employee|staff|personnel|pupil|patient|client|tenancy|driving licence|hospital|social care|mosaic|liquidlogic|carefirst|unique pupil|crime|custody)(?: record| reference| file)? (?:id|no\\.?|number|ref(?:erence)?\\.?)[^.;\\d]{0,8}[A-Z]{0,4}[/-]?\\d{3,}`,
  `(?<!\\p{L})(?:case|complaint|referral|file) (?:no\\.?|number|ref(?:erence)?\\.?|id) ?[A-Z]{0,4}[/-]?\\d{2,}`,
  `(?<!\\p{L})(?:sort code|account(?: number| no\\.?)?)[^.;\\d]{0,12}(?:\\d{2}[- ]\\d{2}[- ]\\d{2}|\\d{8})(?!\\d)`,
].map((pattern) => asWritten(new RegExp(pattern, 'iu')));

/** A number, address or day by which one person can be known or reached, or nothing. */
export function personalData(sentence: string): string | undefined {
  const numbered = /\d/.test(sentence);
  return (
    (numbered ? telephone(sentence) : undefined) ??
    home(sentence) ??
    (sentence.includes('@')
      ? (ownMail.exec(sentence) ?? saidOwnMail.exec(sentence))?.[0]
      : undefined) ??
    (numbered ? firstFound(known, sentence) : undefined)
  );
}
