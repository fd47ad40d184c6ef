/** People whom the council serves, as patterns. */
export const client =
  'child|boy|girl|baby|infant|toddler|teenager|young person|young man|young woman|pupil|student|resident|tenant|leaseholder|patient|client|service user|foster carer|carer|mother|father|parent|sibling|complainant|victim|man|woman|applicant|family|householder|neighbour|lodger|claimant|customer|couple|brother|sister|grandmother|grandfather|care leaver|offender|witness|caller|asylum seeker|newborn|adult|pensioner|widow|widower|twin|person|foster child|ex-partner|ex-wife|ex-husband|learner|youngster|minor|guardian|occupant|occupier|homeowner|refugee|prisoner|inmate|detainee|survivor|stepfather|stepmother|grandparent|whistleblower|adopter|childminder';
export const clients =
  'children|boys|girls|babies|infants|toddlers|teenagers|young people|pupils|students|residents|tenants|patients|clients|service users|foster carers|carers|mothers|fathers|parents|siblings|victims|families|women|men|adults|applicants|claimants|care leavers|brothers|sisters|people|individuals|learners|youngsters|minors|guardians|leaseholders|occupants|occupiers|households|couples|refugees|asylum seekers|prisoners|survivors|complainants|neighbours|customers|pensioners|grandparents|offenders|adopters|twins|newborns|under-fives|daughters|sons|unaccompanied minors|UASC';

/** People who work for it. */
const worker =
  'case ?holder|link worker|member of staff|employee|team leader|trainee|officer|social worker|support worker|care worker|caseworker|case worker|youth worker|worker|teacher|headteacher|head teacher|deputy head|team manager|practice manager|service manager|manager|nurse|planner|principal planner|solicitor|lawyer|caretaker|driver|apprentice|doctor|surveyor|inspector|clerk|assistant|engineer|accountant|auditor|practitioner|supervisor|director|head of service|chief executive|councillor|governor|librarian|warden|cleaner|cook|coach|escort|technician|adviser|advisor|chair|foster carer|childminder|post ?holder|incumbent|whistleblower|coordinator|co-ordinator|lead|deputy|consultant|locum|midwife|health visitor|therapist|psychologist|receptionist|administrator|operative|mechanic|tutor|lecturer|analyst|bursar|treasurer|registrar|head of (?:\\p{L}+ ){0,3}?\\p{L}+|colleague|contractor’s foreman|staff member|night worker|carer|individual';
const workers =
  'members of staff|staff|employees|officers|social workers|support workers|care workers|caseworkers|workers|teachers|team managers|managers|nurses|planners|solicitors|drivers|apprentices|practitioners|councillors|foster carers|childminders|coordinators|co-ordinators|directors|headteachers|head teachers|heads of service|inspectors|surveyors|therapists|receptionists|administrators|operatives|tutors|lecturers|staff members|assistants|colleagues|agency staff|carers|auditors|lawyers|accountants|governors|team leaders|individuals|post ?holders';

const membersOf =
  '(?:the |our |its |their )?(?:[\\p{L}-]+ ){0,3}(?:staff|section|team|department|service|directorate|unit|crew|workforce|group)';
/** "A member of the catering staff", "two members of the payroll section". */
export const workerOrMember = `${worker}|member of ${membersOf}`;
export const workersOrMembers = `${workers}|members of ${membersOf}`;

/** The words with which people begin to be named: where none of them stands, the long patterns have nothing to find. */
const people = new Set([
  ...[client, clients, worker, workers].flatMap((some) =>
    some.split('|').map((words) => /^\p{L}+/u.exec(words)![0].toLowerCase()),
  ),
  // "Mr B", "a two-year-old was".
  ...[
    'member',
    'members',
    'individual',
    'brother',
    'sister',
    'wife',
    'husband',
    'mr',
    'mrs',
    'ms',
    'miss',
    'old',
    'aged',
    'twins',
    'brothers',
    'sisters',
    'couple',
  ],
  'parents',
]);

/** Whether a sentence may speak of people at all. */
export function namesPeople(sentence: string): boolean {
  return sentence.match(/\p{L}+/gu)?.some((word) => people.has(word.toLowerCase())) ?? false;
}
