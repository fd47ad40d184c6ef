/**
 * On what basis a value was taken, where it can be told by a word: gross or net, a mean or a median, posts or people.
 * Two values of the same unit that stand on two bases do not measure the same thing.
 */
type Bases = readonly RegExp[];

const word = (...words: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}-])(?:${words.join('|')})(?![\\p{L}-])`, 'iu');

/** Bases of which a value has one: what says the one on this side and the other on that is not alike. */
const either: readonly Bases[] = [
  [word('gross'), word('net')],
  [
    word('averages?', 'averaged', 'averaging', 'means?', 'typical(?:ly)?'),
    word('medians?'),
    word('longest', 'slowest', 'peak', 'worst', 'oldest'),
    word('shortest', 'fastest', 'quickest'),
  ],
  [
    word('by (?:number|volume|count|weight)', 'in number', 'by the number of \\p{L}+'),
    word('by (?:value|amount|cost|spend)', 'in value'),
  ],
  [
    word('head ?counts?', 'people', 'persons', 'individuals'),
    word('fte', 'ftes', 'wte', 'full[- ]time equivalents?', 'whole[- ]time equivalents?'),
  ],
  [word('working (?:days?|hours?)'), word('calendar (?:days?|hours?)')],
  [word('capital'), word('revenue')],
  [word('cash terms', 'current prices'), word('real terms', 'constant prices')],
  [word('first[- ]time'), word('repeat')],
  [word('including', 'inclusive of'), word('excluding', 'exclusive of', 'not counting', 'net of')],
];

/** Groups of which one is not the other; told only of two times or places, for one time may well set them side by side. */
const groups: readonly Bases[] = [
  [word('initial'), word('core')],
  [word('primary'), word('secondary'), word('special schools?')],
  [word('major'), word('minor'), word('householder')],
  [word('stage (?:1|one)'), word('stage (?:2|two)')],
  [word('emergency'), word('routine'), word('planned')],
  [word('permanent'), word('agency', 'temporary', 'interim')],
  [word('residential'), word('nursing')],
  [word('full[- ]time'), word('part[- ]time')],
  [word('tenants', 'council tenants'), word('leaseholders', 'homeowners')],
  [word('boys'), word('girls')],
  [word('new'), word('existing')],
];

/** Of whom a share was taken: "among tenants who had had one", "among all tenants". */
const among: Bases = [
  /(?<!\p{L})(?:among|amongst|of) (?:only )?(?:those|(?:the )?\p{L}+(?: \p{L}+)? who)(?!\p{L})/iu,
  /(?<!\p{L})(?:among|amongst|of) (?:all|everybody|everyone|the whole)(?!\p{L})/iu,
];
/** What a time is counted from: "22 weeks from assessment", "9 weeks from approval". */
const startsAt =
  /(?:days?|weeks?|months?|hours?) (?:(?:on average|or less),? )?(?:from|after|of|since) (?:the )?(?:date of )?(?:the )?(receipt|referrals?|assessments?|approval|application|order|request|report|decision|allocation|notification|discharge|admission|instruction|placement|registration|validation|contact|panel|start|diagnosis|offer|first contact|being \p{L}+ed)(?!\p{L})/iu;
/** Within what time a share was reached. */
const limit =
  /(?<!\p{L})(?:within|inside|in under|in less than|under) (?:a |an )?(\p{L}+|\d{1,3})[ -](?:(?:working|calendar|school) )?(minutes?|hours?|days?|weeks?|months?|seconds?)(?!\p{L})/iu;

/** Of how many or for whom each: "per 1,000 households", "per pupil". */
const perWhat =
  /(?<!\p{L})(?:per|for each|for every|each) (?:1,000 |10,000 |100,000 |thousand )?(?!(?:thousand|day|week|fortnight|month|quarter|term|year|annum|night|hour|cent|head)(?!\p{L}))(\p{L}{3,})/iu;
/** How old those are who were counted. */
const aged = /(?<!\p{L})aged? (?:between )?(\d+(?: (?:to|and|or) (?:\d+|over|under|older))?)/iu;

/** What tells another time or another place than the other side. */
const elsewhere =
  /(?<!\p{L})(?:(?:last|previous|prior) (?:year|quarter|month|term)|the year before|a year (?:ago|earlier)|previously|(?:19|20)\d\d|before|national(?:ly)?|england|region(?:al|ally)?|neighbour\p{L}*|nearest|comparable|similar|elsewhere|county|other (?:councils|authorities|boroughs))(?!\p{L})/iu;

const one = (side: string, bases: Bases): number | undefined => {
  const there = bases.flatMap((basis, at) => (basis.test(side) ? [at] : []));
  return there.length === 1 ? there[0] : undefined;
};

const apart = (left: string, right: string, bases: Bases): boolean => {
  const its = one(left, bases);
  if (its === undefined) return false;
  const other = one(right, bases);
  return other !== undefined && its !== other;
};

const captured = (pattern: RegExp, side: string): string | undefined => {
  const [, ...found] = pattern.exec(side) ?? [];
  return found.length === 0
    ? undefined
    : found
        .join(' ')
        .toLowerCase()
        .replace(/s(?= |$)/gu, '');
};

const bothAndUnlike = (left: string, right: string, pattern: RegExp): boolean => {
  const its = captured(pattern, left);
  if (its === undefined) return false;
  const other = captured(pattern, right);
  return other !== undefined && its !== other;
};

/**
 * Whether the words about either value tell two bases, neither of which the other side has as well.
 *
 * @param share both values are shares, which are of somebody and within some time
 */
export function basesDiffer(left: string, right: string, share: boolean): boolean {
  if (either.some((bases) => apart(left, right, bases))) return true;
  if (bothAndUnlike(left, right, startsAt)) return true;
  if (bothAndUnlike(left, right, perWhat) || bothAndUnlike(left, right, aged)) return true;
  if (share && bothAndUnlike(left, right, limit)) return true;
  if (share && apart(left, right, among)) return true;
  return (
    (elsewhere.test(left) || elsewhere.test(right)) &&
    groups.some((bases) => apart(left, right, bases))
  );
}
