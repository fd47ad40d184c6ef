import { monthNames } from '../../register/days';
import { inAnyCase, firstFound, type Finder } from '../wording/anyCase';
import { client, clients, workerOrMember as worker, workersOrMembers as workers } from './people';
import { ofClient, ofWorker } from './privateWords';

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** Adjectives, and no thing that is counted: "four vulnerable children", not "four reports about children". */
const described = `(?: (?!(?:about|of|for|from|to|by|in|on|at|with|and|or|that|which|who|new|extra|additional|more|per|out|every|each|all|${monthNames})(?!\\p{L}))(?:homeless|previous|anonymous|[\\p{L}-]+(?<!s))(?= )){0,3}`;

/** What people do before everybody, how many there may be, a share: no situation that is private to them. */
const inPublic = inAnyCase(
  /(?<!\p{L})(?:(?:sits?|sat) (?:on|with|alongside)|serv(?:e|es|ed|ing)|join(?:s|ed|ing)?|attend(?:s|ed|ing)?|took part|takes? part|taking part|spoke|speak|speaks|talk(?:s|ed)?|help(?:s|ed|ing)?|represent\p{L}*|chair(?:s|ed)?|co-chair\p{L}*|volunteer\p{L}*|elected|co-opted|nominated|recruited|appointed|trained as|interview(?:s|ed|ing)? (?:candidates|applicants|for)|panel|board|forum|committee|focus group|working group|steering group|workshop|conference|meeting|event|gave (?:evidence|a talk|talks|feedback|their views|presentations?)|contribut\p{L}*|design(?:s|ed)?|wrote|filmed|film|won|award|consulted|tested|piloted|repl(?:y|ied|ies)|respond(?:s|ed)?|survey|questionnaire|per (?:cent|week|month|year|day|room|house|household)|for (?:each|every)|at a time|at any one time|at once|can|may|could|must|should|would|room for|places? for|up to|at least|at most|more than|or more|or fewer|no more than|maximum|minimum|on average|trustees?|governors?|ambassadors?|champions?|inspectors?|petition|objected|objections?|signed up|judg(?:es?|ed)|observ(?:ed|ers?)|thank(?:s|ed)?|visited by|votes?|voted)(?!\p{L})/u,
);

/** No number of people: "two out of three", "one in six", "per three". */
const notOf =
  '(?<![\\p{L}\\p{N}.,£/-])(?<!(?:out of|in|per|every|each|least|than|to|between|section|part|level|stage|tier|phase|page|appendix|class|band|grade|option|priority|category|version|unit|block|ward|for|of|by) )';
const noShare =
  "(?![’'\\p{L}-]| (?:in|out of) (?:every |\\d|two|three|four|five|six|seven|eight|nine|ten|twenty|a hundred))";

/** After one person: "one tenant was", not "one tenant satisfaction survey". */
const told =
  '(?= (?:who|whom|whose|was|were|is|are|had|has|have|with|in|at|from|aged|of|did|does|could|because|being|while|after|on|under|and|currently|now|still|not|remains?|left|went|told|said|came|fell|ran|became|lost|made|took|lives?|living|\\p{L}+ed)(?!\\p{L})|[,.;:)]|$)';

/** Told by what is nobody's business but theirs. */
const kinds = inAnyCase(
  /(?<!\p{L})(?:ethnic\p{L}*|gender|religio\p{L}*|faith|sexual orientation|nationalit\p{L}*|disabilit\p{L}*|race|White British|asylum|Traveller\p{L}*|pregnan\p{L}*|by age)(?!\p{L})/u,
);

/** What happens to one person: each of them is one. */
const happened =
  'grievances?|dismissals?|suicides?|overdoses?|stillbirths?|pregnanc(?:y|ies)|suspensions?|disciplinary (?:cases?|hearings?|investigations?|matters?)|capability (?:cases?|hearings?|matters?)|permanent exclusions?|ill-health retirements?|settlement agreements?|(?:adoption|placement|foster) breakdowns?|(?:adoptions?|placements?) (?:has |have |had )?(?:broke|broken|disrupted|ended early)';
/** What may be of one person, where it is said of whom. */
const reported =
  'enquir(?:y|ies)|allegations?|disclosures?|investigations?|incidents?|referrals?|complaints?|cases?|convictions?|deaths?|assaults?|injuries|arrests?|concerns?';
/** Without one of these there is no event: the pattern for these is the longest, and costs most to compile. */
const eventful = inAnyCase(`(?<!\\p{L})(?:${happened}|${reported})(?!\\p{L})`);

interface Finders {
  /** A number of people that is small: without one there is nothing to find. */
  readonly number: Finder;
  /** Few of them, and what is private: "two social workers … suspended". */
  readonly withMatter: Finder;
  /** Few of those whom the council serves: whatever is told of them points to them. */
  readonly served: Finder;
  /** "Of the pupils excluded, four were", "children …, of whom two". */
  readonly ofThem: Finder;
  /** "White British 41, Asian 3 and Black 2": so few of some kind. */
  readonly byKind: Finder;
  /** "Two grievances", "one permanent exclusion": each is one person. */
  readonly events: Finder;
}

/** Made once for each limit: the patterns are long. */
const made = new Map<number, Finders>();

/** Words that count fewer people than the limit in a situation that is private to them, or nothing. */
export function fewPeople(sentence: string, limit: number): string | undefined {
  const find = made.get(limit) ?? findersOf(limit);
  made.set(limit, find);
  if (find.number(sentence) === undefined) return undefined;
  const found =
    find.withMatter(sentence) ??
    (eventful(sentence) === undefined ? undefined : find.events(sentence));
  if (found !== undefined || inPublic(sentence) !== undefined) return found;
  return (
    firstFound([find.served, find.ofThem], sentence) ??
    (kinds(sentence) === undefined ? undefined : find.byKind(sentence))
  );
}

function findersOf(limit: number): Finders {
  const words = numbers.slice(1, Math.max(2, Math.min(limit, numbers.length))).join('|');
  const digits = limit > 9 ? '[1-9]' : `[1-${Math.max(1, Math.floor(limit) - 1)}]`;
  const number = `(?:(?:fewer|less) than five|under five|a couple of|a pair of|a single|both|${words}|${digits})`;
  const group =
    '(?: of (?:the|these|those|our|them|its|whom|your|their)(?: \\d{1,4}| other)?| \\p{L}+ of the)?';
  return {
    number: inAnyCase(`(?<![\\p{L}\\d])${number}(?!\\p{L})`),
    withMatter: inAnyCase(
      `(?<![\\p{L}\\p{N}.,£/-])${number}${group}${described} (?:(?:${clients}|${client})(?![\\p{L}-])[^.;]{0,90}?(?<!\\p{L})(?:${ofClient})|(?:${workers}|${worker})(?![\\p{L}-])[^.;]{0,90}?(?<!\\p{L})(?:${ofWorker}))(?!\\p{L})`,
    ),
    served: inAnyCase(
      `${notOf}${number}${group}${described} (?:(?:${clients})${noShare}|(?:${client})${noShare}${told})`,
    ),
    ofThem: inAnyCase(
      `(?<!\\p{L})(?:of (?:the |our |these |all )?(?:\\d{1,4} )?(?:[\\p{L}-]+ ){0,2}(?:${clients}|${workers})(?: [\\p{L}\\d/–-]+){0,8},? (?:only |just )?${number} (?:of (?:them|whom) )?(?:were|was|had|have|has|are|is|died|came|left|went|\\p{L}+ed)(?!\\p{L})|(?:${clients})(?![\\p{L}’'-])[^.;]{0,60}?,? (?:(?:only |just )?${number} of (?:whom|them)|of whom (?:only |just )?${number}(?![,.]?\\d)|including ${number} who)(?!\\p{L}))`,
    ),
    byKind: inAnyCase(
      `(?<!\\p{L})(?!(?:${monthNames}|recommendation|action|theme|stage|level|page|table|figure|section|quarter)(?!\\p{L}))\\p{L}{3,}(?::| was| were)? ${number}(?=,? and (?!over)|[,;).](?!\\d)|$)|(?<![\\p{L}\\d])${number} (?:were|was|are|is) (?:Black|Asian|White|Chinese|Muslim|Jewish|Hindu|Sikh|Christian|Roma|Travellers?|disabled|women|men|female|male|gay|lesbian|mixed|of mixed)(?!\\p{L})`,
    ),
    events: inAnyCase(
      `${notOf}${number} (?:[\\p{L}-]+ )?(?:${happened}|cases? of (?:${ofClient})|(?:[\\p{L}-]+ ){0,2}(?:${reported})(?: (?:were|was|have been|had been|has been|are|is))?(?: (?:made|received|upheld|raised))? (?:of|about|involving|concerning|into|for|where|in which|against|by|from|relating to|made by|made against)(?!\\p{L})[^.;]{0,70}?(?<!\\p{L})(?:${ofClient}|${ofWorker}|(?:${clients}|${workers}|(?:a|one|the)(?: same| particular)?(?: [\\p{L}-]+)? (?:${client}|${worker}))(?![’'\\p{L}-])))(?!\\p{L})`,
    ),
  };
}
