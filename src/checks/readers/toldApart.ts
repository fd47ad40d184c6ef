import { asWritten, firstFound, inAnyCase } from '../wording/anyCase';
import { client, clients, workerOrMember as worker, workersOrMembers as workers } from './people';
import { ofClient, ofWorker } from './privateWords';

/** After the person something is told of them: "the resident, who", "a pupil with"; not "child protection". */
const told =
  "(?= (?:who|whom|whose|was|were|is|are|had|has|have|with|in|at|from|aged|of|for|to|died|went|told|said|left|fell|ran|did|does|could|cannot|because|being|while|after|on|under|and|took|received|broke|made|lost|living|placed|moved|still|now|currently|never|not|lives?|lacks?|refuses|suffers?|says|uses|owes|drinks|takes|needs|cares|keeps|hoards|complains|claims|wants|became|came|spent|\\p{L}+ed)(?!\\p{L})|[,;.)]|['’]s? |(?: (?:responsible|concerned|involved|in question|affected)) |$)";
/** What an officer is there for tells nothing of that officer. */
const gap = (most: number) =>
  `(?:(?!(?:responsible for(?! (?:the|this|these) (?:error|mistake|delay|failure|breach|loss|incident))|deals? with|dealing with|handl\\p{L}+|advis\\p{L}+|reports? on|leads? on|leading on|monitors?|oversees|appointed to|trained (?:in|to|on)|specialis\\p{L}+|guidance|procedures?|policy|policies|helps?|supports?|decides|attends|to (?:manage|investigate|handle|lead|monitor|report|advise|support|reduce|tackle|oversee|look into|help|deal|record|prevent|cover|work)|when|where|if|whether|any|each|every|cases of|levels of|rates? of)(?!\\p{L}))[^.;]){0,${most}}?`;
const adjectives = '(?: (?!of |for |to |in |on |at |and )[\\p{L}\\d-]+){0,2}';
const one = `(?<!\\p{L})(?:a|an|one|the|another|this|that|her|his|whose|its)${adjectives}`;
const oneAtWork = `(?<!\\p{L})(?:a|an|one|the|another|this|that|her|his|our|its|whose|(?:former|previous|interim|acting|deputy|assistant|principal|senior)(?= (?:\\p{L}+ )?(?:director|head|manager|officer|social worker|planner|accountant)))${adjectives}`;
const pronoun = '(?:he|she|his|her|him|hers|himself|herself)';

/** One person, told apart from all others: "a resident … was found", "the girl had been left alone". */
const ofPeople = [
  inAnyCase(`${one} (?:${client})${told}[^.;]{0,90}?(?<!\\p{L})(?:${ofClient})(?!\\p{L})`),
  inAnyCase(`${oneAtWork} (?:${worker})${told}${gap(80)}(?<!\\p{L})(?:${ofWorker})(?!\\p{L})`),
  // "The suspension of a teacher", "abuse of a resident".
  inAnyCase(
    `(?<!\\p{L})(?:(?:${ofClient}) (?:of|to|against|by|involving|concerning|about|suffered by) (?:a|an|one|another|the)${adjectives} (?:${client})|(?:suspension|dismissal|sickness|illness|absence|under-?performance|capability|grievance|misconduct|resignation|pregnancy|sick leave|maternity leave|arrest|conviction|death|bereavement|incompetence|failings?|redundancy|disciplinary (?:action|hearing|case)|allegations?|complaints?|investigation|secondment out|poor (?:performance|practice|work|record-keeping)) (?:of|against|by|involving|concerning|about|into|brought by|made by|taken out by|taken against) (?:a|an|one|another|the|our)${adjectives} (?:${worker}))(?![\\p{L}-])`,
  ),
  inAnyCase(
    `(?<!\\p{L})(?:case|circumstances|injuries|treatment|care|abuse|death) of (?:(?:a|an|one|the|this|that)${adjectives} (?:${client})(?= who|,|['’]|[.;]| in| at| whose| with| taken| placed| aged|$)|the (?:twins|siblings|brothers|sisters|family)|(?:Mr|Mrs|Ms|Miss) \\p{L})`,
  ),
  // Siblings, twins, a couple.
  inAnyCase(
    `(?<!\\p{L})(?:the|both|a|these) (?:\\p{L}+ )?(?:siblings|sibling group|twins|brothers|sisters|couple|parents)(?: [\\p{L}-]+){0,10}? (?:${ofClient})(?!\\p{L})`,
  ),
  // "A brother and sister were", "a mother and her two sons": one family.
  inAnyCase(
    `(?<!\\p{L})(?:a|one|the|this|her|his) (?:\\p{L}+ )?(?:brother|sister|mother|father|husband|wife|couple|grandmother|grandfather|twin|son|daughter|aunt|uncle|parent) and (?:his |her |a |their )?(?:\\p{L}+ )?(?:sister|brother|sons?|daughters?|child|children|wife|partner|baby|husband|mother|father|twins)(?! (?:groups?|units?|sessions?|clubs?|room|toddler|scheme|placements?))(?= (?:who|were|was|had|have|are|has|from|in|living|did|lost|left|moved|at)|,)`,
  ),
  inAnyCase(
    `(?<!\\p{L})(?:a|one|the|this) family of (?:two|three|four|five|six|seven|eight|nine|ten|\\d)(?!\\p{L})`,
  ),
  inAnyCase(
    `(?<!\\p{L})(?:the|a) (?:\\p{L}+ )?(?:wife|husband|widow|widower|mother|father|son|daughter|girlfriend|boyfriend|partner|aunt|uncle|nephew|niece) (?:had|was|has|did|fled|left|died|moved|told|refused|complained|\\p{L}+ed)(?!\\p{L})`,
  ),
  // An age: "a 15-year-old girl", "a boy of six", "the pupil, aged 9".
  inAnyCase(
    `(?<!\\p{L})(?:a|an|the|one|this|that|two|three|four)(?: [\\p{L}-]+)? (?:\\d{1,2}|\\p{L}{3,12}(?:-\\p{L}{3,6})?)[- ](?:year|month|week|day)s?[- ]olds?(?:(?: [\\p{L}-]+){0,2} (?:${client}|${clients})(?![\\p{L}-])|(?= (?:was|were|had|has|who|is|with|in|at|from|whose|and|died|went)(?!\\p{L})|[,.]))`,
  ),
  inAnyCase(
    `(?<!\\p{L})(?:a|an|the|one|this)${adjectives} (?:${client})(?:,| \\(|,? who (?:is|was)|,? then)? ?(?:aged )(?:\\d{1,2}|\\p{L}{3,9})(?! (?:to|and (?:over|under|above|older|younger|up|below)|or|[-–]))`,
  ),
  inAnyCase(
    `(?<!\\p{L})(?:a|the|one|this)(?: [\\p{L}-]+)? (?:boy|girl|child|baby|infant|man|woman|pupil|teenager|youth|toddler) of (?:\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?!\\p{L})`,
  ),
  asWritten(
    /(?<=\p{Lu}[\p{L}’'.-]{0,20}), (?:who is |then )?(?:aged )?\d{1,2}(?=,| and (?:lives|living|has))|(?<=\p{L}), aged (?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen)(?! (?:to|and over|or|and under|years (?:to|and over|or)))/u,
  ),
  // A person of whom "his" and "her" are said, unless it is an officer of whom nothing is amiss.
  inAnyCase(`${one} (?:${client})(?![\\p{L}-])[^.;]{0,140}?(?<!\\p{L})${pronoun}(?!\\p{L})`),
  inAnyCase(
    `(?<!\\p{L})${pronoun} (?:[\\p{L}-]+ ){0,2}?(?:placement|foster|respite|diagnosis|care plan|pathway plan|tenancy|benefits?|medication|school place|care package|bedroom|wheelchair|eviction)(?![\\p{L}-]| (?:team|service|officers?|strategy|budget|panel))`,
  ),
  inAnyCase(
    `${oneAtWork} (?:${worker})(?![\\p{L}-])[^.;]{0,120}?(?<!\\p{L})${pronoun}(?!\\p{L})[^.;]{0,80}?(?<!\\p{L})(?:not (?:been )?(?:good enough|up to|meeting|met|performing|coping|able to|competent|attended|recorded|visited|completed|followed|signed|reached|kept)|poor|poorly|weak|fail(?:ed|ing|ings|s|ures?)|below|complain\\p{L}*|resign\\p{L}*|ill|probation|attendance|capability|sick|struggl\\p{L}*|mistakes?|overruled|warned|criticis\\p{L}*|off work|on leave|stress|treated|twice|wrong\\p{L}*|without (?:permission|authority|checking)|dismissed|suspended|grievance|operation|surgery|illness|injur\\p{L}*|pregnan\\p{L}*|raised with|spoken to|not done|asked to (?:leave|improve|explain|apologise)|replaced|manner|attitude|behaviour)(?!\\p{L})`,
  ),
  // What only one at the work itself can have left undone.
  inAnyCase(
    `(?<!\\p{L})(?:the|a|an|one|another|her|his|their|that|this)${adjectives} (?:social worker|key ?worker|caseworker|case worker|support worker|care worker|health visitor|nurse|teacher|reviewing officer|housing officer|escort|driver|night worker)(?: (?:for|of|to|from|in|at|with|who|responsible|concerned|on|covering|allocated|assigned|\\p{L}+ed)[^.;,]{0,60}?)? (?:did not|had not|has not(?! yet)|never|failed to|neglected|forgot|ignored|overlooked|was not|is not|had (?:lost|left|missed|failed|forgotten)|lost|missed|left)(?!\\p{L})`,
  ),
  // "The manager’s attendance", "the post holder’s resignation".
  inAnyCase(
    `(?<!\\p{L})(?:a|an|one|the|our|this|that|her|his)${adjectives} (?:${worker})['’]s? (?:[\\p{L}-]+ ){0,2}(?:attendance|absences?|punctuality|timekeeping|competence|behaviour|attitude|health|probation|disclosure|resignation|dismissal|suspension|illness|sickness|misconduct|grievance|salary|private life|marriage|age|performance|capability|conduct|disciplinary|failings?|failure|mistakes?|shortcomings|weakness(?:es)?)(?!\\p{L})`,
  ),
  inAnyCase(
    `(?<!\\p{L})(?:a|an|one|the|our|this|that|her|his)${adjectives} (?:${worker})['’]s? (?:reports?|work|recording|assessments?|files|caseload|notes|decisions?|plans|practice|supervision|visits|standards?)(?: [\\p{L}-]+){0,3}? (?:was|were|is|are|has been|have been|had been|fell|had fallen) (?:an? |not |very |too |often |regularly |well |\\p{L}+ly )*(?:concern|poor|weak|late|below|criticised|inadequate|good enough|up to|accurate|unsafe|unacceptable|incomplete|careless|wrong)(?!\\p{L})`,
  ),
  // One of those whom the council serves, and what happened to them.
  inAnyCase(
    `(?<!\\p{L})(?:a|an|one|another|that)${adjectives} (?:${client})(?: (?:in|at|from|of|with|on|placed|living) [^.;,]{2,50}?)?,? (?:who )?(?:was (?:moved|admitted|taken|refused|denied|sent|left|rehoused|returned|found|told|removed|discharged|given|held|seen|wrongly|mistakenly|not|never|charged|transferred|overcharged|locked|placed|separated)|had (?:to (?:move|wait|leave|share|sleep|pay)|been|no|not|lost|waited)|did not (?:receive|get|have|know)|waited|lost|died|went without|became|spent|lives alone|lived alone)(?!\\p{L})`,
  ),
] as const;

/** Of people who are named by what they are to somebody, by an initial or by a number: no noun need be there. */
const withoutNoun = [
  inAnyCase(
    /(?<!\p{L})(?:her|his) (?:ex-partner|ex-wife|ex-husband|care plan|social worker|key worker|keyworker|school|carer|carers|teacher|doctor|solicitor|home|bedroom|medication|diagnosis|illness|case|file|placement|mother|father|parents|sister|brother|grandmother|grandfather|grandparents|aunt|uncle|son|daughter|partner|husband|wife|family|siblings?|children|foster \p{L}+|tenancy|disability|health|condition|injuries|death|suicide)(?!\p{L})/u,
  ),
  // "Child A", "family F", "Mrs B": somebody whose name is kept back, and who can be known all the same.
  asWritten(
    /(?<!\p{L})(?:[Cc]hild|[Aa]dult|[Ff]amily|[Bb]aby|[Yy]oung [Pp]erson|Mr|Mrs|Ms|Miss|Dr|[Pp]atient|[Rr]esident|[Tt]enant|[Pp]upil|[Ss]tudent|[Cc]lient|[Ss]ervice [Uu]ser|[Cc]omplainant|[Ww]itness|[Ee]mployee|[Ss]ocial [Ww]orker|[Oo]fficer|[Ww]orker|[Cc]arer|[Mm]other|[Ff]ather|[Ss]ibling|[Gg]irl|[Bb]oy|[Mm]an|[Ww]oman|[Hh]ousehold|[Ii]ndividual|[Pp]erson|[Nn]urse|[Tt]eacher|YP) (?:[A-HJ-Z]{1,2}\d?|(?:YP|Child|Client) ?\d{1,2})(?:['’]s)?(?![\p{L}\d'’&/-])/u,
  ),
  // "Kayleigh M has moved": a first name with an initial, where the person is told of.
  asWritten(
    /(?<![\p{L}-])(?!(?:Appendix|Annex|Schedule|Block|Phase|Unit|Class|Band|Category|Grade|Team|Ward|Room|Part|Option|Section|Table|Figure|Vitamin|Hepatitis|Form|Plan|Group|Level|Tier|Type|Zone|Area|Building|Site|House|Wing|Floor|Document|Paper|Exhibit|Key|Stage|Lot|Route|Bay|Gate|Hall|Court|Priority|Question|Scheme|Programme|Project|Strand|Theme|Objective|Criterion|Standard|Pool|Plot|Version|List|Sheet|Column|Row|Provider|Contractor|Supplier|School|Home|Council|Authority)(?!\p{L}))\p{Lu}\p{Ll}{2,} [A-HJ-Z](?=, aged| (?:was|has|had|is|who|and her|and his|aged|\())/u,
  ),
];

/** How one officer, or each of them, does the work; that of schools and services is published. */
const matterAtWork =
  '(?:performance|capability|conduct|attendance|sickness|absence|grievance|disciplinary|competence|timekeeping|punctuality|behaviour|misconduct|practice|attitude|supervision|probation)';
const performance = [
  inAnyCase(
    /(?<!\p{L})(?:performance (?:issues?|concerns?|problems?|management)? ?(?:of|with|about|by|among|for) (?:an? |one |the |some |certain |two |three |four )?(?:individuals|an individual|(?:two|three|four|named|certain) (?:\p{L}+ )?(?:managers|officers|social workers|workers|teachers)|named (?:managers?|officers?|workers?)|individual (?:officers?|staff|members? of staff|social workers?|workers?|managers?|practitioners?|employees?|teachers?)|member of staff|officer|manager|social worker)|(?:poor|under|weak) ?-?(?:performance|practice) (?:of|by) (?:an?|one|two|three|the|some|individual)(?: [\p{L}-]+)?(?: [\p{L}-]+)? (?:officer|manager|worker|workers|managers|officers|social worker|social workers|member of staff|teacher|practitioner|planner|driver)|individual (?:staff |officer )?(?:under-?performance|performance (?:issue|concern|problem|matter)s?|capability (?:issue|concern|problem|matter)s?)|(?:individual|one|an|some) (?:officer|staff|worker|social worker|manager|member of staff)s?['’]?s? (?:poor |under-?)?performance)(?!\p{L})/u,
  ),
  inAnyCase(
    `(?<!\\p{L})${matterAtWork} (?:(?:issues?|concerns?|problems?|matters?|process|proceedings?|action|hearing|difficulties|case) )?(?:of|with|about|by|among|for|against|relating to|concerning|involving|in respect of|around|regarding|surrounding) (?:(?:an?|one|our|this|that)(?: particular| specific| named| individual| certain| former)?|the(?: former| previous| named| individual| current| interim| same)?|certain|particular|named|specific|some|two|three|four|individual)(?: [\\p{L}-]+){0,2} (?:${worker}|${workers})(?= (?:who|whom|was|were|is|are|had|has|have|in|at|on|and|led|meant|concerned|involved|responsible|through|under|by|have)(?!\\p{L})|[.,;)]|['’]|$)`,
  ),
  inAnyCase(
    `(?<!\\p{L})(?:concerns?|issues?|problems?|difficulties|complaints?) (?:about|over|with|regarding|around|concerning|against) (?:an?|one|the|a particular|a named|a certain|our|this|that|two|three|four|some|certain|particular|named|individual)(?: [\\p{L}-]+){0,2} (?:${worker}|${workers})['’]?s?(?= (?:who|whom|was|were|is|are|had|has|have|in|at|on|and|led|meant|concerned|involved|responsible|through|under|performance|practice|conduct|capability|attendance|attitude|work|being|not|behaviour)(?!\\p{L})|[.,;)]|$)`,
  ),
];

/** A service for everybody, a rule, a name of a thing: nobody is told apart. */
const general = inAnyCase(
  /(?<![\p{L}-])(?:every|each|any|all|no|whenever|whether|if|should|where|when|as soon as|once|after|before|until|unless|in case|so that|signs? that|fears? that|suspects? that|thinks? that|believes? that|worr(?:y|ied) that|concerns? that) (?:a |an |the )?(?:looked-after |looked after |vulnerable |disabled )?(?:child|young person|resident|tenant|pupil|patient|client|carer|service user|family|member of staff|employee|officer|allegation|referral|complaint|case|person|parent|care leaver|social worker|foster carer|manager|applicant)(?!\p{L})|(?<!\p{L})(?:policy|procedure|guidance|protocol|strategy|training|helpline|service|leaflet|assessment|framework|course|campaign|register|register of|programme|scheme) (?:on|for|about|covers|sets|says|explains|is|to|was|were|has|have)(?!\p{L})[^.]{0,30}(?:how|what|everyone|anyone|all|families|people|children|staff)|(?<!\p{L})(?:policy|procedure|guidance|protocol|leaflet|rules?|code|handbook|form|template|course|charter|standard) (?:now |also )?(?:says|requires|states|tells|gives|allows|asks|lets|makes (?:it )?clear|provides|follows|uses|is about)(?!\p{L})|(?<!\p{L})(?:invented|fictional|imaginary|made-up|anonymised|example|typical)(?!\p{L})|(?<!\p{L})(?:sits? on|(?:co-)?chairs (?:the|each|every|a|our|its)|was elected|were elected|co-opted|parent governor|member of the (?:panel|board|forum|committee)|ambassador|interview panel|on average)(?!\p{L})/u,
);
/** "A child who goes missing is offered an interview": anyone of whom that is so. */
const ofAnyone = inAnyCase(
  `^(?=[^]{0,400}(?<!\\p{L})an? (?:[\\p{L}\\d-]+ ){0,2}(?:${client}|${worker})(?!\\p{L}))(?=[^]{0,400}(?<!\\p{L})(?:is|are|can|may|will|must|should|has to|have to|waits?|gets?|receives?|goes|needs?|asks?|on average|normally|usually)(?!\\p{L}))(?![^]{0,600}(?<!\\p{L})(?:was|were|had|has been|have been|did|now|currently|still|since|last|he|she|his|her|[’']s)(?!\\p{L}))`,
);

/** Words that tell one person apart from all others, and what is private to them; or nothing. */
export function toldApart(sentence: string, isOfPeople: boolean): string | undefined {
  const worked =
    isOfPeople || /individual/iu.test(sentence) ? firstFound(performance, sentence) : undefined;
  if (worked !== undefined) return worked;
  if (general(sentence) !== undefined || (isOfPeople && ofAnyone(sentence) !== undefined))
    return undefined;
  return (
    (isOfPeople ? firstFound(ofPeople, sentence) : undefined) ?? firstFound(withoutNoun, sentence)
  );
}
