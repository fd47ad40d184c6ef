/**
 * The sample workbook as text: an invented council, an invented inspection, roles instead of names.
 * It holds what officers' workbooks hold, faults included: a status that is misspelt (7), one that
 * is missing (9), evidence that only points to the row above (6), a status that the evidence
 * contradicts (3), a due date that is missing (11), report details that nobody has filled in yet.
 */

/** A day as the officer means it, free of time zones. */
const day = (year, month, date) => new Date(Date.UTC(year, month - 1, date));

export const title =
  'Northmere Borough Council – action plan following the inspection of homelessness services';

export const note = 'Kept by the Housing Performance Team. Progress as reported by each owner.';

export const headings = [
  'No.',
  'Recommendation',
  'Theme',
  'Owner',
  'Due date',
  'Progress category',
  'Evidence',
];

const DONE = 'Fully implemented';
const UNDER_WAY = 'Partially implemented';
const PLANNED = 'In planning';

/** One entry a recommendation; `evidence` beyond the first stands in rows of its own below. */
export const recommendations = [
  {
    recommendation:
      'Publish a plain statement of what a household can expect from its first call to the end of the council’s duty, and give it to every applicant in writing.',
    theme: 'First contact',
    owner: 'Head of Housing Options',
    due: day(2026, 6, 30),
    status: DONE,
    evidence: [
      'The statement was agreed with the tenants’ panel in May and has gone out with every first letter since 1 June. It is on the website in six languages.',
      'A sample of 40 case files was read in August and the statement was on 38 of them. The other two had been opened by the out of hours service, which now has its own supply.',
    ],
  },
  {
    recommendation:
      'Answer calls made outside office hours within ten minutes and enter the outcome on the case system before the next working day begins.',
    theme: 'First contact',
    owner: 'Out of Hours Service Manager',
    due: day(2026, 7, 31),
    status: DONE,
    evidence: [
      'A new rota started in June. Since then 94% of calls have been answered within ten minutes, and the duty manager goes through the night’s entries at the morning handover.',
    ],
  },
  {
    recommendation:
      'Agree a personal housing plan with every applicant within 15 working days and go through it with them at least once a month.',
    theme: 'Casework',
    owner: 'Housing Options Team Manager',
    due: day(2026, 8, 31),
    status: DONE,
    evidence: [
      'Plans are now begun at the first interview. At the end of August 61 of the 148 open cases still had no plan, and monthly reviews will start once the two vacant posts have been filled.',
    ],
  },
  {
    recommendation:
      'Stop placing families with children in bed and breakfast for longer than six weeks.',
    theme: 'Temporary accommodation',
    owner: 'Temporary Accommodation Manager',
    due: day(2026, 12, 31),
    status: UNDER_WAY,
    evidence: [
      'Families who had been in bed and breakfast for more than six weeks came down from 17 in March to 5 at the end of August. Each of the five is discussed weekly with the Head of Housing Options.',
      'A lease of eleven self-contained flats at the former Wharf Lane offices was signed in July. The first four should be let in November.',
    ],
  },
  {
    recommendation:
      'Inspect every property used as temporary accommodation before it is let and once a year afterwards, and keep a record of hazards and of the date on which each was put right.',
    theme: 'Temporary accommodation',
    owner: 'Property Standards Lead',
    due: day(2027, 3, 31),
    status: UNDER_WAY,
    evidence: [
      'The programme began in May and 212 of 290 properties have been visited. Nineteen serious hazards were found: sixteen have been dealt with and three properties are out of use until the work is done.',
    ],
  },
  {
    recommendation:
      'Hold back payment from owners of leased properties who do not put hazards right within the time agreed.',
    theme: 'Temporary accommodation',
    owner: 'Property Standards Lead',
    due: day(2027, 3, 31),
    status: UNDER_WAY,
    evidence: ['As above.'],
  },
  {
    recommendation:
      'Settle with children’s services how the two departments work together for homeless 16 and 17 year olds, and train both teams in it.',
    theme: 'Working with partners',
    owner: 'Young People’s Housing Lead',
    due: day(2026, 10, 31),
    status: 'Partialy implemented',
    evidence: [
      'The protocol was signed by both departments in July. Joint training has been held twice and 31 of 46 staff have attended. The last session is in October.',
    ],
  },
  {
    recommendation:
      'Work with the hospital trust so that no patient is discharged without somewhere to stay.',
    theme: 'Working with partners',
    owner: 'Hospital Discharge Coordinator',
    due: day(2026, 5, 31),
    status: DONE,
    evidence: [
      'A housing officer has been based on the wards three days a week since April and the trust now gives notice at admission rather than on the day of discharge.',
      'Nobody has been discharged with nowhere to stay since May, against seven patients in the three months before.',
    ],
  },
  {
    recommendation:
      'Write decision letters so that the reasons can be understood by the person who receives them and the right to a review is explained on the first page.',
    theme: 'Casework',
    owner: 'Reviews and Appeals Officer',
    due: day(2026, 9, 30),
    status: '',
    evidence: [
      'A new set of letters has been drafted with the advice agencies and has been used for new cases since August.',
    ],
  },
  {
    recommendation:
      'Report to members each quarter on a short set of measures, with the trend and a comparison with similar councils.',
    theme: 'Oversight',
    owner: 'Performance Manager',
    due: day(2026, 7, 31),
    status: DONE,
    evidence: [
      'The first quarterly report came to this committee in July. It has eight measures, three years of trend and figures for five comparable councils.',
    ],
  },
  {
    recommendation:
      'Involve people who have themselves been homeless in planning and in checking the service.',
    theme: 'Oversight',
    owner: 'Engagement Lead',
    due: '',
    status: PLANNED,
    evidence: [
      'A proposal for a paid panel of eight people is being written with two local charities and will go to the portfolio holder in November.',
    ],
  },
  {
    recommendation:
      'Prepare a five year plan for the supply of temporary accommodation, including homes that suit disabled people.',
    theme: 'Temporary accommodation',
    owner: 'Assistant Director, Housing',
    due: day(2027, 6, 30),
    status: PLANNED,
    evidence: [
      'An assessment of need has been commissioned and is due in December. The plan will then follow the council’s budget timetable.',
    ],
  },
];

/** Label and value, as the officer keeps them for the committee's template; blank where nobody has written it yet. */
export const details = [
  ['Committee', 'Housing and Communities Overview and Scrutiny Committee'],
  ['Meeting date', day(2026, 10, 13)],
  ['Reporting date', day(2026, 8, 31)],
  ['Subject heading', ''],
  ['Title', 'Homelessness services: progress since the inspection of February 2026'],
  ['Lead', 'Director of Place'],
  ['Report author', 'Housing Performance Officer'],
  ['Telephone', '01632 960147'],
  ['Email', 'housing.performance@northmere.example'],
  [
    'Policy context',
    'The Council Plan 2025–2029 promises that nobody in the borough should have to sleep without a roof. The Homelessness Strategy was adopted in 2024.',
  ],
  [
    'Summary',
    'Inspectors visited the service in February 2026 and made twelve recommendations. This report tells members what has been done about each of them.',
  ],
  [
    'Recommendations to members',
    'That the committee notes the progress made and says which of the recommendations it wishes to look at more closely.',
  ],
  [
    'Financial implications',
    'The lease at Wharf Lane costs £148,000 a year and is met from the Homelessness Prevention Grant. Less use of bed and breakfast is expected to save £210,000 in a full year.',
  ],
  ['Legal implications', ''],
  [
    'Human resources implications',
    'Two vacant caseworker posts are being advertised. There are no other implications for staff.',
  ],
  ['Equalities implications', ''],
  ['Background papers', 'Inspection report, February 2026.'],
];
