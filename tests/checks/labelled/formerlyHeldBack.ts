import type { LabelledSentence } from './sentence';

/**
 * Sentences that were held back for two measurements of the rules, and are open to development since. How they came
 * to be stands in sentence.ts.
 */
export const formerlyHeldBack: readonly LabelledSentence[] = [
  // claimUnfinished: must be found
  {
    family: 'claimUnfinished',
    text: 'The asset register has been rebuilt but has not yet been reconciled to the ledger.',
    context: { status: 'complete' },
    labels: ['claimUnfinished'],
  },
  {
    family: 'claimUnfinished',
    text: 'We are close to agreeing the information sharing protocol with the health trust.',
    context: { status: 'complete' },
    labels: ['claimUnfinished'],
  },
  {
    family: 'claimUnfinished',
    text: 'Testing of the disaster recovery arrangements remains outstanding.',
    context: { status: 'complete' },
    labels: ['claimUnfinished'],
  },
  {
    family: 'claimUnfinished',
    text: 'Procurement of the new telecare equipment has begun.',
    context: {
      status: 'complete',
      recommendation: 'Replace the telecare equipment in all sheltered schemes.',
    },
    labels: ['claimUnfinished'],
  },
  {
    family: 'claimUnfinished',
    text: 'Half of the tenancy files have been checked and we are working through the rest.',
    context: { status: 'complete' },
    labels: ['claimUnfinished'],
  },
  {
    family: 'claimUnfinished',
    text: 'Subject to funding, the play area will reopen with new surfacing.',
    context: { status: 'complete' },
    labels: ['claimUnfinished'],
  },
  // claimUnfinished: near misses
  {
    family: 'claimUnfinished',
    text: 'The open day was planned for and held on 3 May 2013, and 140 residents came.',
    context: { status: 'complete' },
    labels: [],
  },
  {
    family: 'claimUnfinished',
    text: 'The underpass was relit in October 2012, and the way under the railway is now bright throughout the night.',
    context: { status: 'complete' },
    labels: [],
  },
  {
    family: 'claimUnfinished',
    text: 'A written procedure now sets out what managers will do when a complaint is received.',
    context: { status: 'complete', recommendation: 'Write down how complaints are to be handled.' },
    labels: [],
  },
  {
    family: 'claimUnfinished',
    text: 'Work is in hand to approve the remaining foster carers.',
    context: { status: 'underWay' },
    labels: [],
  },
  {
    family: 'claimUnfinished',
    text: 'Goodwill between the unions and management has grown since the agreement was signed on 8 February 2013.',
    context: { status: 'complete' },
    labels: [],
  },
  {
    family: 'claimUnfinished',
    text: 'The intended learning outcomes were met: 96 per cent of officers passed the assessment.',
    context: { status: 'complete' },
    labels: [],
  },
  {
    family: 'claimUnfinished',
    text: 'Ongoing monitoring is a term of the contract that was signed on 2 April 2013.',
    context: { status: 'complete' },
    labels: [],
  },
  // claimDone: must be found
  {
    family: 'claimDone',
    text: 'All 12 depots have been fitted with the new alarms and the work was signed off in June 2013.',
    context: { status: 'planned' },
    labels: ['claimDone'],
  },
  {
    family: 'claimDone',
    text: 'Done: the register went live on 9 September 2013.',
    context: { status: 'planned' },
    labels: ['claimDone'],
  },
  {
    family: 'claimDone',
    text: 'No further action is needed, as the contract has been let and the service is running.',
    context: { status: 'planned' },
    labels: ['claimDone'],
  },
  // claimDone: near misses
  {
    family: 'claimDone',
    text: 'Once the survey is completed, the design will be commissioned.',
    context: { status: 'planned' },
    labels: [],
  },
  {
    family: 'claimDone',
    text: 'When the dashboard is fully in place, managers will see live figures.',
    context: { status: 'planned' },
    labels: [],
  },
  {
    family: 'claimDone',
    text: 'The bridge inspections were completed on 3 June 2013.',
    context: { status: 'complete' },
    labels: [],
  },
  // claimAbsolute: must be found
  {
    family: 'claimAbsolute',
    text: 'Every residential home now holds an up to date fire risk assessment, although the one for the Beech Lane home has expired.',
    context: { status: 'complete' },
    labels: ['claimAbsolute'],
  },
  {
    family: 'claimAbsolute',
    text: 'Supervision takes place every month without fail, except where a manager is on leave.',
    context: { status: 'complete' },
    labels: ['claimAbsolute'],
  },
  {
    family: 'claimAbsolute',
    text: '100 per cent of food premises rated high risk were visited, bar one takeaway that was found closed.',
    context: { status: 'complete' },
    labels: ['claimAbsolute'],
  },
  {
    family: 'claimAbsolute',
    text: 'The backups never fail; on one occasion in June 2013 the tape had to be run again.',
    context: { status: 'complete' },
    labels: ['claimAbsolute'],
  },
  {
    family: 'claimAbsolute',
    text: 'Complete coverage of the workforce has been achieved, other than for agency workers.',
    context: { status: 'complete' },
    labels: ['claimAbsolute'],
  },
  {
    family: 'claimAbsolute',
    text: 'Care plans are in place for everyone in supported living. In a small number of instances the plan had not been signed.',
    context: { status: 'complete' },
    labels: ['claimAbsolute'],
  },
  // claimAbsolute: near misses
  {
    family: 'claimAbsolute',
    text: 'Only one case management system is now used, and all teams are on it.',
    context: { status: 'complete' },
    labels: [],
  },
  {
    family: 'claimAbsolute',
    text: "All the flues were checked, and but for the caretakers' help this would have taken far longer.",
    context: { status: 'complete' },
    labels: [],
  },
  {
    family: 'claimAbsolute',
    text: 'An exceptional effort by the benefits team cleared all of the backlog by 28 June 2013.',
    context: { status: 'complete' },
    labels: [],
  },
  {
    family: 'claimAbsolute',
    text: 'The whole team attended the training day, even though it fell in half term.',
    context: { status: 'complete' },
    labels: [],
  },
  {
    family: 'claimAbsolute',
    text: 'All the actions are complete. The last one, the out-of-hours rota, was finished on 18 October 2013.',
    context: { status: 'complete' },
    labels: [],
  },
  {
    family: 'claimAbsolute',
    text: 'Every effort is made to reach tenants who do not reply.',
    context: { status: 'complete' },
    labels: [],
  },
  {
    family: 'claimAbsolute',
    text: 'Members asked for one change only, and the fully revised scheme was adopted on 5 June 2013.',
    context: { status: 'complete' },
    labels: [],
  },
  // figureChange: must be found
  {
    family: 'figureChange',
    text: 'Fly-tipping reports halved between 2011 and 2012, falling from 880 to 610.',
    labels: ['figureChange'],
  },
  {
    family: 'figureChange',
    text: 'Take-up of direct payments has trebled since 2010: 96 people then, 214 now.',
    labels: ['figureChange'],
  },
  {
    family: 'figureChange',
    text: 'Attendance at the carers’ drop-in has gone up by 30 per cent.',
    context: { valueNow: '58', valueBefore: '50' },
    labels: ['figureChange'],
  },
  {
    family: 'figureChange',
    text: 'Two thirds of the 48 high risk premises (28) were inspected by 31 December 2012.',
    labels: ['figureChange'],
  },
  {
    family: 'figureChange',
    text: 'Visits to the museum increased from 12,400 to 11,900.',
    labels: ['figureChange'],
  },
  {
    family: 'figureChange',
    text: 'Costs are down 25% on the 2011/12 figure of £820,000, at £690,000.',
    labels: ['figureChange'],
  },
  // figureChange: near misses
  {
    family: 'figureChange',
    text: 'The number of volunteers has more than doubled, from 30 to 64.',
    labels: [],
  },
  {
    family: 'figureChange',
    text: 'Calls answered within 30 seconds improved by 12 percentage points, from 71 per cent to 83 per cent.',
    labels: [],
  },
  {
    family: 'figureChange',
    text: 'The youth club is drawing 30 per cent more young people than before.',
    context: { valueNow: '65', valueBefore: '50' },
    labels: [],
  },
  {
    family: 'figureChange',
    text: 'Turnout at the tenants’ ballot was 34 per cent against a target of 30 per cent.',
    labels: [],
  },
  {
    family: 'figureChange',
    text: 'Council tax collection improved by 0.6 percentage points to 97.4 per cent, from 96.8 per cent in 2011/12.',
    labels: [],
  },
  {
    family: 'figureChange',
    text: 'Reports of noise came down from 1,204 to 602, half the 2011 figure.',
    labels: [],
  },
  {
    family: 'figureChange',
    text: 'The grant of £45,000 covers 60 per cent of the £75,000 cost.',
    labels: [],
  },
  // figureOver100: must be found
  {
    family: 'figureOver100',
    text: 'All told, 110% of tenancies were visited in 2012/13.',
    labels: ['figureOver100'],
  },
  {
    family: 'figureOver100',
    text: 'The land is 45% grass, 35% planting and 30% hard surface.',
    labels: ['figureOver100'],
  },
  {
    family: 'figureOver100',
    text: 'The share of care leavers in suitable housing has risen again.',
    context: { valueNow: '107%', valueBefore: '92%' },
    labels: ['figureOver100'],
  },
  // figureOver100: near misses
  {
    family: 'figureOver100',
    text: 'Respondents could tick more than one box: 64 per cent chose cost, 55 per cent distance and 31 per cent opening hours.',
    labels: [],
  },
  {
    family: 'figureOver100',
    text: 'When asked, 33.4 per cent chose the park, 33.3 per cent the lake and 33.4 per cent the hall; the figures are rounded.',
    labels: [],
  },
  {
    family: 'figureOver100',
    text: 'The share of bins collected on the right day rose from 45 per cent to 70 per cent.',
    labels: [],
  },
  // figureZeroBase: must be found
  {
    family: 'figureZeroBase',
    text: 'From a standing start of nil, online bookings have gone up by 100 per cent to 340.',
    labels: ['figureZeroBase'],
  },
  {
    family: 'figureZeroBase',
    text: 'With nine empty homes brought back into use against none the year before, performance improved by 900 per cent.',
    labels: ['figureZeroBase'],
  },
  {
    family: 'figureZeroBase',
    text: 'The solar panels produced 0 kilowatt hours in 2011 and 8,400 in 2012, an improvement of 8,400%.',
    labels: ['figureZeroBase'],
  },
  // figureZeroBase: near misses
  {
    family: 'figureZeroBase',
    text: 'The council has a zero tolerance policy, and assaults on staff fell by 20 per cent, from 50 to 40.',
    labels: [],
  },
  {
    family: 'figureZeroBase',
    text: 'The zero-based budget review found savings of 10 per cent, or £40,000 of £400,000.',
    labels: [],
  },
  {
    family: 'figureZeroBase',
    text: 'There were no applications in 2011, so no percentage change can be given for the 26 received in 2012.',
    labels: [],
  },
  // figureUnalike: must be found
  {
    family: 'figureUnalike',
    text: 'Completion of core assessments has improved.',
    context: { valueNow: '88%', valueBefore: '212' },
    labels: ['figureUnalike'],
  },
  {
    family: 'figureUnalike',
    text: 'Sickness was 2.1 days in the first quarter, a marked improvement on 9.4 days in the previous year.',
    labels: ['figureUnalike'],
  },
  {
    family: 'figureUnalike',
    text: 'There were 27 fires in dwellings in the six months to September 2013 compared with 61 in the year to March 2013, so the number has more than halved.',
    labels: ['figureUnalike'],
  },
  // figureUnalike: near misses
  {
    family: 'figureUnalike',
    text: 'Completion of pathway plans has improved.',
    context: { valueNow: '88%', valueBefore: '71%' },
    labels: [],
  },
  {
    family: 'figureUnalike',
    text: 'The year to June 2013 saw 61 fires in dwellings, against 70 in the year to June 2012.',
    labels: [],
  },
  {
    family: 'figureUnalike',
    text: 'In the six months to September 2013 there were 27 barn fires, against 35 in the six months to September 2012.',
    labels: [],
  },
  // vagueDate: must be found
  {
    family: 'vagueDate',
    text: 'Training for the last two cohorts takes place in November.',
    context: { status: 'underWay', reportingDate: '2013-10-15' },
    labels: ['vagueDate'],
  },
  {
    family: 'vagueDate',
    text: 'We expect a decision from the Secretary of State soon.',
    context: { status: 'underWay' },
    labels: ['vagueDate'],
  },
  {
    family: 'vagueDate',
    text: 'Staff will move to the new offices in the new year.',
    context: { status: 'underWay', reportingDate: '2013-11-28' },
    labels: ['vagueDate'],
  },
  {
    family: 'vagueDate',
    text: 'Further guidance from the regulator is expected in the near future.',
    context: { status: 'underWay' },
    labels: ['vagueDate'],
  },
  {
    family: 'vagueDate',
    text: 'Migration to the new server begins next week.',
    context: { status: 'underWay', reportingDate: '2013-11-28' },
    labels: ['vagueDate'],
  },
  {
    family: 'vagueDate',
    text: 'Implementation of the new booking system is imminent.',
    context: { status: 'underWay' },
    labels: ['vagueDate'],
  },
  // vagueDate: near misses
  {
    family: 'vagueDate',
    text: 'Next of kin are told as soon as a resident is admitted to hospital.',
    context: { status: 'complete' },
    labels: [],
  },
  {
    family: 'vagueDate',
    text: 'The waste contract starts on 1 April 2014.',
    context: { status: 'underWay' },
    labels: [],
  },
  {
    family: 'vagueDate',
    text: 'The inspection in September looked at 40 files and found no concerns.',
    context: { reportingDate: '2013-11-28' },
    labels: [],
  },
  {
    family: 'vagueDate',
    text: 'The Spring Lane depot was sold in 2012.',
    context: { status: 'complete' },
    labels: [],
  },
  {
    family: 'vagueDate',
    text: 'The compulsory purchase order was confirmed, in due course of law, on 6 June 2013.',
    context: { status: 'complete' },
    labels: [],
  },
  {
    family: 'vagueDate',
    text: 'The pilot will be reported to members on 14 January 2014, their next meeting after it ends.',
    context: { status: 'underWay' },
    labels: [],
  },
  {
    family: 'vagueDate',
    text: 'The sooner a leak is reported, the less damage is done.',
    labels: [],
  },
  // longSentence: must be found
  {
    family: 'longSentence',
    text: "The scheme at St. Mary's Road (plot no. 14) cost approx. £1.5 million, of which £0.9 million came from the developer, and it includes 22 homes for rent, e.g. flats for older people, a shared garden, a room for visiting nurses and a small workshop that is let to a charity at a low rent.",
    labels: ['longSentence'],
  },
  {
    family: 'longSentence',
    text: 'The new ledger went live on 1 October 2012. Each head of service now signs a monthly statement that the budget has been checked, that any overspend of more than two per cent has been explained in writing to the finance business partner, and that the commitments shown in the ledger agree with the contracts register kept by procurement.',
    context: { status: 'complete' },
    labels: ['longSentence'],
  },
  // longSentence: near misses
  {
    family: 'longSentence',
    text: 'Did the new telephone system shorten the time that residents wait when they ring about a missed bin, which members had asked about at two meetings in a row? It did: the average wait is now 40 seconds, as the monthly figures for June 2013 show to anyone who reads them.',
    labels: [],
  },
  {
    family: 'longSentence',
    text: 'The out-of-hours, one-stop and walk-in services share an easy-to-read, up-to-date and jargon-free guide, which front-line and back-office staff keep within arm’s reach, and which the long-standing citizens’ panel has tested word by word.',
    labels: [],
  },
  {
    family: 'longSentence',
    text: 'Audit plans are agreed with each director in the spring; progress is reported to the audit committee four times a year, and the head of internal audit gives an opinion on the whole of the control environment every June.',
    labels: [],
  },
  // notForPublication: must be found
  {
    family: 'notForPublication',
    text: 'Only three children in the borough were placed in secure accommodation last year.',
    labels: ['notForPublication'],
  },
  {
    family: 'notForPublication',
    text: 'Poor performance by the former team manager has been dealt with through the disciplinary process.',
    context: { status: 'complete' },
    labels: ['notForPublication'],
  },
  {
    family: 'notForPublication',
    text: 'Two of the care leavers are now in custody.',
    labels: ['notForPublication'],
  },
  {
    family: 'notForPublication',
    text: 'There was one safeguarding enquiry about financial abuse by a relative at the Elms day centre.',
    labels: ['notForPublication'],
  },
  {
    family: 'notForPublication',
    text: 'Of the pupils excluded in 2012/13, four were Traveller children.',
    labels: ['notForPublication'],
  },
  {
    family: 'notForPublication',
    text: 'Both of the officers who failed the test have since been moved to other duties.',
    context: { status: 'complete' },
    labels: ['notForPublication'],
  },
  // notForPublication: near misses
  {
    family: 'notForPublication',
    text: "Two children's centres extended their opening hours in 2012.",
    context: { status: 'complete' },
    labels: [],
  },
  {
    family: 'notForPublication',
    text: 'Numbers below five are not shown, so that nobody can be recognised.',
    context: { status: 'complete' },
    labels: [],
  },
  {
    family: 'notForPublication',
    text: 'The archive moved to 14 Station Road, a council office, in June 2013.',
    context: { status: 'complete' },
    labels: [],
  },
  {
    family: 'notForPublication',
    text: "A young people's panel of 12 members helped to appoint the director.",
    context: { status: 'complete' },
    labels: [],
  },
  {
    family: 'notForPublication',
    text: 'Should a child go missing, an interview is offered within 72 hours of their return.',
    context: { status: 'complete' },
    labels: [],
  },
  { family: 'notForPublication', text: 'One in four residents lives alone.', labels: [] },
  {
    family: 'notForPublication',
    text: 'Home addresses and telephone numbers are now removed from consultation replies before they are published.',
    context: { status: 'complete' },
    labels: [],
  },
  // abbreviationUnexplained: must be found
  {
    family: 'abbreviationUnexplained',
    text: 'The DfE return was sent on 12 July 2013.',
    context: { status: 'complete' },
    labels: ['abbreviationUnexplained'],
  },
  {
    family: 'abbreviationUnexplained',
    text: 'The HRA business plan was approved on 20 February 2013.',
    context: { status: 'complete' },
    labels: ['abbreviationUnexplained'],
  },
  {
    family: 'abbreviationUnexplained',
    text: 'The MTFS assumes savings of £4 million.',
    labels: ['abbreviationUnexplained'],
  },
  {
    family: 'abbreviationUnexplained',
    text: 'The multi-agency risk assessment conference (MARAC) meets fortnightly and its actions are copied to the IDVA.',
    labels: ['abbreviationUnexplained'],
  },
  {
    family: 'abbreviationUnexplained',
    text: 'The DSG balance was reported to the schools forum on 10 July 2013.',
    labels: ['abbreviationUnexplained'],
  },
  {
    family: 'abbreviationUnexplained',
    text: 'The SLT and the CMT both receive the dashboard.',
    context: { otherText: 'The corporate management team (CMT) agreed the plan on 4 July 2013.' },
    labels: ['abbreviationUnexplained'],
  },
  // abbreviationUnexplained: near misses
  {
    family: 'abbreviationUnexplained',
    text: 'The NHS and the council share the cost of the post.',
    labels: [],
  },
  {
    family: 'abbreviationUnexplained',
    text: 'CCTV was extended to the market square.',
    context: { status: 'complete' },
    labels: [],
  },
  {
    family: 'abbreviationUnexplained',
    text: 'The forms can be had on A4 paper or as a PDF.',
    labels: [],
  },
  {
    family: 'abbreviationUnexplained',
    text: 'The Local Safeguarding Children Board, known as the LSCB, met on 5 June 2013.',
    labels: [],
  },
  {
    family: 'abbreviationUnexplained',
    text: 'The UK census of 2011 was used for the projections.',
    labels: [],
  },
  {
    family: 'abbreviationUnexplained',
    text: "Targets in the medium term financial strategy ('MTFS') were met, and the MTFS was refreshed on 5 March 2013.",
    context: { status: 'complete' },
    labels: [],
  },
  {
    family: 'abbreviationUnexplained',
    text: 'The MP opened the day centre on 3 May 2013.',
    context: { status: 'complete' },
    labels: [],
  },
  // brokenOff: must be found
  {
    family: 'brokenOff',
    text: 'Since the audit . The ledger has been reconciled every month.',
    labels: ['brokenOff'],
  },
  {
    family: 'brokenOff',
    text: 'Officers have met the contractor twice to discuss',
    labels: ['brokenOff'],
  },
  {
    family: 'brokenOff',
    text: 'and the revised guidance was then sent to schools.',
    labels: ['brokenOff'],
  },
  // brokenOff: near misses
  {
    family: 'brokenOff',
    text: 'Completed 3 May 2013',
    context: { status: 'complete' },
    labels: [],
  },
  {
    family: 'brokenOff',
    text: 'This is what members asked for.',
    context: { status: 'complete' },
    labels: [],
  },
  {
    family: 'brokenOff',
    text: 'The repairs service is provided by Larchmere Homes Ltd.',
    labels: [],
  },
  // pointerOnly: must be found
  { family: 'pointerOnly', text: 'Ditto', labels: ['pointerOnly'] },
  { family: 'pointerOnly', text: 'As for recommendation 4.', labels: ['pointerOnly'] },
  { family: 'pointerOnly', text: 'See entry above', labels: ['pointerOnly'] },
  // pointerOnly: near misses
  {
    family: 'pointerOnly',
    text: 'Above all, staff in every office now see the same record.',
    labels: [],
  },
  {
    family: 'pointerOnly',
    text: 'Same-day appointments are offered at all four offices.',
    labels: [],
  },
  {
    family: 'pointerOnly',
    text: 'Ditto marks in the old burial register were replaced with full entries in May 2013.',
    labels: [],
  },
  // seeAttached: must be found
  { family: 'seeAttached', text: 'Attached.', labels: ['seeAttached'] },
  { family: 'seeAttached', text: 'Details are attached.', labels: ['seeAttached'] },
  { family: 'seeAttached', text: 'See enclosed.', labels: ['seeAttached'] },
  // seeAttached: near misses
  {
    family: 'seeAttached',
    text: 'A social worker is attached to each secondary school.',
    labels: [],
  },
  {
    family: 'seeAttached',
    text: 'Please see the attached internal audit report on creditors, dated May 2013.',
    labels: [],
  },
  {
    family: 'seeAttached',
    text: 'The schedule of works attached to the contract lists 40 homes.',
    labels: [],
  },
];
