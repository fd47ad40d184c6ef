import { monthNames } from '../../register/days';
import type { Amount } from './amounts';

/** Who or what a council counts. Numbers of one kind are not those of another: households are not people. */
const kinds: readonly RegExp[] = [
  'households?|families|homes|tenancies|flats|addresses|dwellings|properties',
  'child|children|people|persons?|individuals?|adults?|residents?|tenants?|pupils?|babies|carers?|occupants?|applicants?|clients?|patients?|users?|customers?|visitors?|learners?|claimants?|young people|offenders?',
  'cases?|referrals?|incidents?|reports?|complaints?|assessments?|calls?|applications?|enquiries|appointments?|episodes?|contacts?|accidents?|visits?|reviews?|inspections?|sessions?|meetings?|conferences?|claims?|requests?',
  'posts?|vacancies|positions',
  'schools?|hospitals?|surgeries|practices|nurseries',
  'invoices?|payments?|orders?|transactions?',
  'suppliers?|contractors?|providers?|landlords?',
  'tonnes?|kilograms?|kilowatt|litres?|miles|kilometres|hectares|square',
  'days?|bed days|nights?|hours?|weeks?|places|beds|bedrooms',
].map(
  (nouns) =>
    new RegExp(
      `^(?: (?!(?:of|in|for|per|a|an|were|was|had|and|to|at|by|on|from|with|than|against|during)(?!\\p{L}))[\\p{L}’'-]+){0,3}? (?:${nouns})(?![\\p{L}-])`,
      'iu',
    ),
);

const kindAfter = (sentence: string, { end }: Amount): number =>
  kinds.findIndex((kind) => kind.test(sentence.slice(end, end + 70)));

/** "87 families … 140 children": either number says what it counts, and they do not count the same. */
export function countsDiffer(sentence: string, first: Amount, second: Amount): boolean {
  if (first.unit !== '' || second.unit !== '') return false;
  if ([first, second].some(({ value, words }) => value <= 12 && /^\p{L}/u.test(words)))
    return false;
  const [one, other] = [kindAfter(sentence, first), kindAfter(sentence, second)];
  if (one >= 0 && one === other && one !== 2) return false;
  return (one >= 0 && other >= 0 && one !== other) || namesDiffer(sentence, first, second);
}

const stop =
  /^(?:of|in|for|per|a|an|each|every|were|was|is|are|had|has|have|and|to|at|by|on|from|with|than|against|during|compared|more|less|fewer|higher|lower|last|this|the|who|which|that|when|while|whereas|as|out|or|but|over|under|since|before|after|now|then|we|they|it|not|did|been|be|so|only|just|up|down)$/iu;

/** The words directly after a number, as far as they can tell what it counts: "substantiated referrals". */
function wordsAfter(sentence: string, { end }: Amount): readonly string[] {
  const words =
    /^(?: [\p{L}’'-]+){1,4}/u
      .exec(sentence.slice(end, end + 80))?.[0]
      .trim()
      .split(' ') ?? [];
  const stops = words.findIndex((one) => stop.test(one));
  return (stops < 0 ? words.slice(0, 3) : words.slice(0, stops)).map((one) => stem(one));
}

function stem(one: string): string {
  return one
    .toLowerCase()
    .replace(/(?:ies|es|s|ed|ing|e|y)$/u, '')
    .slice(0, 7);
}

const isPlural = (sentence: string, { end }: Amount): boolean =>
  /^(?: [\p{L}’'-]+){0,2} (?:\p{L}{3,}[^s\P{L}]s|people|children|staff)(?![\p{L}’'-])/iu.test(
    sentence.slice(end, end + 60),
  );

/** Both numbers are followed by what they count, and no word of the one stands with the other: "61 alerts … 44 referrals". */
function namesDiffer(sentence: string, first: Amount, second: Amount): boolean {
  const [own, other] = [wordsAfter(sentence, first), wordsAfter(sentence, second)];
  return (
    own.length > 0 &&
    other.length > 0 &&
    isPlural(sentence, first) &&
    isPlural(sentence, second) &&
    !own.some((one) => other.includes(one))
  );
}

/** What a share is of: "of the employees who were absent". */
const ofWhom =
  /(?:%| per cent) of (?:the |our |all |its |those |these )*((?:[\p{L}’'-]+ ?){1,6})/iu;
const contentWords = (text: string): readonly string[] =>
  text
    .split(/[^\p{L}]+/u)
    .filter((one) => one.length > 3 && !stop.test(one))
    .map((one) => stem(one));

/** "31 per cent of days lost … 22 per cent of the employees": shares of two things that have no word in common. */
export function sharesOfOthers(left: string, right: string): boolean {
  const other = ofWhom.exec(right)?.[1];
  if (other === undefined || contentWords(other).length < 2) return false;
  const its = ofWhom.exec(left)?.[1];
  const known = new Set(contentWords(its ?? left));
  return !contentWords(other).some((one) => known.has(one));
}

const month = `(?:${monthNames})`;
/** How many there are on a day. */
const onADay = new RegExp(
  `(?<!\\p{L})(?:(?:at|on|as at)(?: the end of)?(?: \\d{1,2})? ${month}|at (?:the )?(?:year|month|quarter)[- ]end|at any (?:one )?time|open (?:at|on|now|today)|(?:are|is|were) (?:now |currently )(?:open|waiting|outstanding|on)|in hand|on the (?:books|list|register)|(?:had|has|have) \\d+ open)(?!\\p{L})`,
  'iu',
);
/** How many came over a time. */
const overATime =
  /(?<!\p{L})(?:(?:over|in|throughout) the course of|during|throughout|in the whole of|over the (?:year|quarter|month|whole)|(?:placed|started|begun|opened|accepted|received|made|raised|arrived|admitted|were (?:placed|started|opened|received))(?: [\p{L}]+){0,2} (?:in|over|during|throughout) (?:the )?(?:whole |full |previous |last |course |year|19|20))/iu;

/** "23 at 30 September", "97 over the course of 2012/13": how many there are, and how many there have been. */
export function stockBesideFlow(left: string, right: string): boolean {
  const [stocks, flows] = [onADay, overATime].map((pattern) =>
    [left, right].map((side) => pattern.test(side)),
  ) as [boolean[], boolean[]];
  if (/(?<!\p{L})same(?!\p{L})/iu.test(right)) return false;
  return (
    (stocks[0]! && !flows[0]! && flows[1]! && !stocks[1]!) ||
    (stocks[1]! && !flows[1]! && flows[0]! && !stocks[0]!)
  );
}

/** "£61 per household per night", "17 per worker": so much for each of them. */
const each =
  /^(?: (?:[\p{L}-]+ ){0,2}?)?(?:(?:per|for each|for every) (?!(?:year|month|week|quarter|day|annum)(?!\p{L}))\p{L}{3,}|each(?!\p{L})|an? (?:head|visit|case|night|home|pupil|child|place|placement|household|hour|person|worker))/iu;

/** A sum for each of them set against the sum of all of them. */
export function eachBesideAll(sentence: string, first: Amount, second: Amount): boolean {
  if (first.unit !== second.unit || (first.unit !== '£' && first.unit !== '')) return false;
  const [one, other] = [first, second].map(({ end }) => each.test(sentence.slice(end, end + 40)));
  if (one === other) return false;
  const [single, whole] = one ? [first, second] : [second, first];
  return whole.value > 15 * single.value;
}

/** "1 in 400 tenancies", "three in ten": a share in words. */
export function isRatio(sentence: string, { end, unit, value }: Amount): boolean {
  return (
    unit === '' &&
    value <= 10 &&
    /^ in (?:every )?(?:\d{1,3}(?:,000)?(?![\d,]| ?%| per cent)|two|three|four|five|six|seven|eight|nine|ten)(?!\p{L})/iu.test(
      sentence.slice(end),
    )
  );
}
