import { formerlyHeldBack } from './formerlyHeldBack';
import type { LabelledSentence } from './sentence';

/**
 * The labelled sentences that the wording rules may be developed against. How they were labelled, and which others are
 * held back, stands in sentence.ts.
 */
export const development: readonly LabelledSentence[] = [
  // claimUnfinished: must be found
  {
    family: 'claimUnfinished',
    text: 'The revised allocations policy has been drafted and will be presented to Cabinet on 14 January 2014.',
    context: { status: 'complete' },
    labels: ['claimUnfinished'],
  },
  {
    family: 'claimUnfinished',
    text: 'New supervision templates are in use in four of the six teams; work is in hand to extend them to the remaining two.',
    context: { status: 'complete' },
    labels: ['claimUnfinished'],
  },
  {
    family: 'claimUnfinished',
    text: 'Recruitment to the last of the eight fraud investigator posts is under way.',
    context: { status: 'complete' },
    labels: ['claimUnfinished'],
  },
  {
    family: 'claimUnfinished',
    text: 'The depot inspections are planned for 9 December 2013.',
    context: { status: 'complete', reportingDate: '2013-11-28' },
    labels: ['claimUnfinished'],
  },
  {
    family: 'claimUnfinished',
    text: 'Fire doors have been replaced on the upper floors and the contractor is still working on the ground floor.',
    context: { status: 'complete' },
    labels: ['claimUnfinished'],
  },
  {
    family: 'claimUnfinished',
    text: 'Backlog cases are being cleared and the remainder should be finished by 30 November 2013.',
    context: { status: 'complete', reportingDate: '2013-10-31' },
    labels: ['claimUnfinished'],
  },
  {
    family: 'claimUnfinished',
    text: 'The licensing committee is due to consider the final policy on 6 February 2014.',
    context: { status: 'complete', reportingDate: '2013-12-02' },
    labels: ['claimUnfinished'],
  },
  {
    family: 'claimUnfinished',
    text: 'Officers intend to bring the remaining procedures up to date once the restructure has been agreed.',
    context: { status: 'complete' },
    labels: ['claimUnfinished'],
  },
  {
    family: 'claimUnfinished',
    text: 'The lessons learned report is finished and goes to the Board shortly.',
    context: { status: 'complete', reportingDate: '2013-11-28' },
    labels: ['claimUnfinished', 'vagueDate'],
  },
  {
    family: 'claimUnfinished',
    text: 'Approval is awaited from the Department for Transport before the junction can be opened to traffic.',
    context: { status: 'complete' },
    labels: ['claimUnfinished'],
  },
  {
    family: 'claimUnfinished',
    text: 'The new recording standard is expected to go live on 1 April 2014.',
    context: { status: 'complete', reportingDate: '2013-11-28' },
    labels: ['claimUnfinished'],
  },
  {
    family: 'claimUnfinished',
    text: 'A draft of the pandemic plan has been circulated for comment.',
    context: { status: 'complete', recommendation: 'Adopt a pandemic plan.' },
    labels: ['claimUnfinished'],
  },
  // claimUnfinished: near misses
  {
    family: 'claimUnfinished',
    text: 'Staff will be familiar with the procedure, which was rolled out in May 2012.',
    context: { status: 'complete' },
    labels: [],
  },
  {
    family: 'claimUnfinished',
    text: 'The will of the family is recorded on every care plan before it is signed.',
    context: { status: 'complete' },
    labels: [],
  },
  {
    family: 'claimUnfinished',
    text: 'The building works are no longer under way: the contractor handed over the keys on 12 August 2013.',
    context: { status: 'complete' },
    labels: [],
  },
  {
    family: 'claimUnfinished',
    text: 'Tenants who had not yet received a new rent card were written to again in July 2013, and all of them have one now.',
    context: { status: 'complete' },
    labels: [],
  },
  {
    family: 'claimUnfinished',
    text: 'The officers with the matter in hand told the Board on 4 June 2013 that nothing remained to be done.',
    context: { status: 'complete' },
    labels: [],
  },
  {
    family: 'claimUnfinished',
    text: 'The panel chair attends the forum so that parents will have the chance to put their questions directly.',
    context: { status: 'complete' },
    labels: [],
  },
  {
    family: 'claimUnfinished',
    text: 'The depot is close to the town centre and opened to the public in March 2013.',
    context: { status: 'complete' },
    labels: [],
  },
  {
    family: 'claimUnfinished',
    text: 'The controls that the auditors found not yet in place in 2011 were all working when they came back in September 2012.',
    context: { status: 'complete' },
    labels: [],
  },
  {
    family: 'claimUnfinished',
    text: 'The survey will be carried out once the specification has been agreed.',
    context: { status: 'planned' },
    labels: [],
  },
  {
    family: 'claimUnfinished',
    text: 'The pending tray that the inspectors criticised was cleared on 30 April 2013 and has stayed empty since.',
    context: { status: 'complete' },
    labels: [],
  },
  {
    family: 'claimUnfinished',
    text: 'The strategy was published on 1 July 2013 and says how rough sleeping will be reduced by 2016.',
    context: {
      status: 'complete',
      recommendation: 'Publish a strategy for reducing rough sleeping.',
    },
    labels: [],
  },
  {
    family: 'claimUnfinished',
    text: 'Work in progress is now valued at each month end, as the external auditor asked.',
    context: { status: 'complete' },
    labels: [],
  },
  {
    family: 'claimUnfinished',
    text: 'Should an alarm fail, the duty engineer is called at once and the fault is logged.',
    context: { status: 'complete' },
    labels: [],
  },
  {
    family: 'claimUnfinished',
    text: 'The outstanding work of the volunteers was recognised at the civic awards in June 2013.',
    context: { status: 'complete' },
    labels: [],
  },
  // claimDone: must be found
  {
    family: 'claimDone',
    text: 'The new whistleblowing policy was adopted by Cabinet on 5 March 2013 and is in use.',
    context: { status: 'planned' },
    labels: ['claimDone'],
  },
  {
    family: 'claimDone',
    text: 'This has been completed.',
    context: { status: 'planned' },
    labels: ['claimDone'],
  },
  {
    family: 'claimDone',
    text: 'Fully implemented across the service since 1 April 2013.',
    context: { status: 'planned' },
    labels: ['claimDone'],
  },
  {
    family: 'claimDone',
    text: 'The training programme is now in place and every team has attended.',
    context: { status: 'planned' },
    labels: ['claimDone'],
  },
  {
    family: 'claimDone',
    text: 'The recruitment campaign finished on 30 August 2013 and all the posts are filled.',
    context: { status: 'planned' },
    labels: ['claimDone'],
  },
  {
    family: 'claimDone',
    text: 'We have put right the fault in the rent module and closed the action with internal audit.',
    context: { status: 'planned' },
    labels: ['claimDone'],
  },
  // claimDone: near misses
  {
    family: 'claimDone',
    text: 'A project board has been set up to plan the work.',
    context: { status: 'planned' },
    labels: [],
  },
  {
    family: 'claimDone',
    text: 'The brief has been drafted and is with the legal team.',
    context: { status: 'planned' },
    labels: [],
  },
  {
    family: 'claimDone',
    text: 'The resurfacing is to be completed by 31 March 2015.',
    context: { status: 'planned' },
    labels: [],
  },
  {
    family: 'claimDone',
    text: 'Similar schemes have been completed in two neighbouring councils and officers have visited both.',
    context: { status: 'planned' },
    labels: [],
  },
  {
    family: 'claimDone',
    text: 'Nothing has been done so far because the grant was refused.',
    context: { status: 'planned' },
    labels: [],
  },
  {
    family: 'claimDone',
    text: 'Parts of the approach exist already, such as the induction pack, but the strategy itself is unwritten.',
    context: { status: 'planned' },
    labels: [],
  },
  // claimAbsolute: must be found
  {
    family: 'claimAbsolute',
    text: 'The call tracker is fully in place and almost 100% of callers are rung back within the hour. Last week only one call was returned late.',
    context: { status: 'complete' },
    labels: ['claimAbsolute'],
  },
  {
    family: 'claimAbsolute',
    text: 'All highways inspections are carried out within timescale, apart from those in the northern area.',
    context: { status: 'complete' },
    labels: ['claimAbsolute'],
  },
  {
    family: 'claimAbsolute',
    text: 'The new payments system is fully embedded, but two teams still use the old spreadsheets.',
    context: { status: 'complete' },
    labels: ['claimAbsolute', 'claimUnfinished'],
  },
  {
    family: 'claimAbsolute',
    text: 'Virtually all planning applications were decided in eight weeks; a handful of major schemes ran over.',
    context: { status: 'complete' },
    labels: ['claimAbsolute'],
  },
  {
    family: 'claimAbsolute',
    text: 'Compliance with the retention schedule is total, with the exception of the archive at the old town hall.',
    context: { status: 'complete' },
    labels: ['claimAbsolute'],
  },
  {
    family: 'claimAbsolute',
    text: 'There are no gaps in the rota. The only shift left uncovered in August 2013 was a Sunday night.',
    context: { status: 'complete' },
    labels: ['claimAbsolute'],
  },
  {
    family: 'claimAbsolute',
    text: 'All invoices are paid within 30 days. Occasionally a disputed invoice takes longer.',
    context: { status: 'complete' },
    labels: ['claimAbsolute'],
  },
  {
    family: 'claimAbsolute',
    text: 'Nearly every school returned the safeguarding audit on time, and just one sent it after the closing date.',
    context: { status: 'complete' },
    labels: ['claimAbsolute'],
  },
  {
    family: 'claimAbsolute',
    text: 'Records are always signed by the manager. A dip sample of 40 files found six without a signature.',
    context: { status: 'complete' },
    labels: ['claimAbsolute'],
  },
  {
    family: 'claimAbsolute',
    text: 'The duty desk is staffed at all times, albeit with a short gap at lunch on Fridays.',
    context: { status: 'complete' },
    labels: ['claimAbsolute'],
  },
  {
    family: 'claimAbsolute',
    text: 'The licensing service is wholly compliant save for one minor point about signage.',
    context: { status: 'complete' },
    labels: ['claimAbsolute'],
  },
  {
    family: 'claimAbsolute',
    text: 'Practically all street lights were repaired in five days, one taking nine.',
    context: { status: 'complete' },
    labels: ['claimAbsolute'],
  },
  // claimAbsolute: near misses
  {
    family: 'claimAbsolute',
    text: 'The rostering system is fully rolled out to all nine care homes and every manager uses it.',
    context: { status: 'complete' },
    labels: [],
  },
  {
    family: 'claimAbsolute',
    text: 'All staff were trained by 31 March 2013; the exception report to the Board in April 2013 showed none outstanding.',
    context: { status: 'complete' },
    labels: [],
  },
  {
    family: 'claimAbsolute',
    text: 'We cannot say that the standard is fully met.',
    context: { status: 'underWay' },
    labels: [],
  },
  {
    family: 'claimAbsolute',
    text: 'The one-stop shop has been fully staffed since 2 September 2013.',
    context: { status: 'complete' },
    labels: [],
  },
  {
    family: 'claimAbsolute',
    text: 'Fully costed proposals went to Cabinet on 9 July 2013. Only one bid was received.',
    context: { status: 'complete' },
    labels: [],
  },
  {
    family: 'claimAbsolute',
    text: 'Every tenancy is now reviewed once a year, including those let before 2005, which had been left out.',
    context: { status: 'complete' },
    labels: [],
  },
  {
    family: 'claimAbsolute',
    text: 'All but forgotten for years, the pavilion was reopened on 6 May 2013.',
    context: { status: 'complete' },
    labels: [],
  },
  {
    family: 'claimAbsolute',
    text: 'Full council agreed the licensing policy on 17 July 2013, with one member voting against.',
    context: { status: 'complete' },
    labels: [],
  },
  {
    family: 'claimAbsolute',
    text: 'Council tax can be paid in full or by instalments, except where a court has ordered otherwise.',
    context: { status: 'complete' },
    labels: [],
  },
  {
    family: 'claimAbsolute',
    text: 'The absolute number of potholes fell from 412 to 300, although traffic grew.',
    context: { status: 'complete' },
    labels: [],
  },
  {
    family: 'claimAbsolute',
    text: "The vote at the residents' meeting was almost unanimous and only one meeting was needed.",
    context: { status: 'complete' },
    labels: [],
  },
  {
    family: 'claimAbsolute',
    text: 'All referrals have met timescale since April 2012, whereas in 2011 a few did not.',
    context: { status: 'complete' },
    labels: [],
  },
  {
    family: 'claimAbsolute',
    text: 'All exceptions are now reported to the head of service each Monday.',
    context: { status: 'complete' },
    labels: [],
  },
  {
    family: 'claimAbsolute',
    text: 'It is not the case that every referral leads to an assessment.',
    context: { status: 'complete' },
    labels: [],
  },
  // figureChange: must be found
  {
    family: 'figureChange',
    text: 'Early help referrals were up by 40 per cent, with 72 received in the six weeks to 12 October 2013 against 50 in the same weeks of 2012.',
    labels: ['figureChange'],
  },
  {
    family: 'figureChange',
    text: 'The number of adult learners has doubled, from 210 to 340.',
    labels: ['figureChange'],
  },
  {
    family: 'figureChange',
    text: 'Three out of four tenants were satisfied with the repair (61 of the 94 who replied).',
    labels: ['figureChange'],
  },
  {
    family: 'figureChange',
    text: 'Sickness absence fell by 20 per cent, from 9.5 days to 8.2 days for each employee.',
    context: { status: 'underWay' },
    labels: ['figureChange'],
  },
  {
    family: 'figureChange',
    text: 'Income from sports pitches went up by a quarter, from £64,000 to £72,000.',
    labels: ['figureChange'],
  },
  {
    family: 'figureChange',
    text: 'Complaints dropped by a third to 88, compared with 110 the year before.',
    context: { status: 'complete' },
    labels: ['figureChange'],
  },
  {
    family: 'figureChange',
    text: 'The backlog of housing benefit appeals has been halved.',
    context: { status: 'complete', valueNow: '131', valueBefore: '190' },
    labels: ['figureChange'],
  },
  {
    family: 'figureChange',
    text: 'Rent arrears have been cut by 15 per cent since 2012, from £1.2 million to £1.1 million.',
    labels: ['figureChange'],
  },
  {
    family: 'figureChange',
    text: 'Planning appeals won by the council rose from 60 per cent to 75 per cent, an increase of 15 per cent.',
    labels: ['figureChange'],
  },
  {
    family: 'figureChange',
    text: 'The average time to re-let a home fell by 10 days, from 41 days to 35.',
    context: { status: 'underWay' },
    labels: ['figureChange'],
  },
  {
    family: 'figureChange',
    text: 'Nine out of ten care plans were reviewed on time: 152 of 190.',
    context: { status: 'complete' },
    labels: ['figureChange'],
  },
  {
    family: 'figureChange',
    text: 'Library loans fell by 8 per cent, with 46,000 issues in 2012/13 against 43,000 in 2011/12.',
    labels: ['figureChange'],
  },
  // figureChange: near misses
  {
    family: 'figureChange',
    text: 'Contacts from schools rose by 44 per cent: 72 in the six weeks to 12 October 2013 against 50 in the same weeks of 2012.',
    labels: [],
  },
  { family: 'figureChange', text: 'Pothole claims fell by a third, from 93 to 62.', labels: [] },
  {
    family: 'figureChange',
    text: 'The waiting list for adaptations has almost halved, from 240 to 126.',
    context: { status: 'underWay' },
    labels: [],
  },
  {
    family: 'figureChange',
    text: 'Three out of four carers who replied (57 of 76) would recommend the service.',
    labels: [],
  },
  {
    family: 'figureChange',
    text: 'Stage two complaints fell by 17 per cent, from 92 to 76.',
    labels: [],
  },
  {
    family: 'figureChange',
    text: 'Recycling rose by about a fifth, from 410 tonnes to 497 tonnes.',
    labels: [],
  },
  {
    family: 'figureChange',
    text: 'Of the 50 per cent who replied, 46 were satisfied and 30 were not.',
    labels: [],
  },
  {
    family: 'figureChange',
    text: 'The team grew from 8 to 11 officers, who spend 40 per cent of their time on prevention.',
    labels: [],
  },
  {
    family: 'figureChange',
    text: 'The doubled-up entries in the ledger have gone: it held 212 live accounts in May 2013 against 230 in April 2013.',
    labels: [],
  },
  {
    family: 'figureChange',
    text: 'Half of the 38 care homes inspected, 19 in all, were rated good.',
    labels: [],
  },
  {
    family: 'figureChange',
    text: 'The budget was cut by 10 per cent, yet visits rose from 300 to 360.',
    labels: [],
  },
  {
    family: 'figureChange',
    text: 'Halving the speed limit outside the school, from 40 to 20 miles per hour, took effect on 3 June 2013.',
    labels: [],
  },
  {
    family: 'figureChange',
    text: 'Two out of three schools have a travel plan, 12 of the 18 that were asked.',
    labels: [],
  },
  {
    family: 'figureChange',
    text: 'A rise of 5 per cent in allowances was agreed for 30 foster carers and 46 childminders.',
    labels: [],
  },
  // figureOver100: must be found
  {
    family: 'figureOver100',
    text: '104 per cent of social work staff have completed the induction.',
    labels: ['figureOver100'],
  },
  {
    family: 'figureOver100',
    text: 'Of those who replied, 62 per cent were satisfied, 28 per cent were neither and 15 per cent were dissatisfied.',
    labels: ['figureOver100'],
  },
  {
    family: 'figureOver100',
    text: 'Some 52 per cent of the applicants were women and 51 per cent were men.',
    labels: ['figureOver100'],
  },
  {
    family: 'figureOver100',
    text: 'Attendance of schools at child protection conferences reached 102.5 per cent.',
    labels: ['figureOver100'],
  },
  {
    family: 'figureOver100',
    text: 'Of the budget, 70 per cent went on staff, 25 per cent on premises and 12 per cent on transport.',
    labels: ['figureOver100'],
  },
  {
    family: 'figureOver100',
    text: '101 per cent of inspections were carried out on the day they were due.',
    labels: ['figureOver100'],
  },
  // figureOver100: near misses
  {
    family: 'figureOver100',
    text: 'Spending on winter maintenance was 104 per cent of budget.',
    labels: [],
  },
  { family: 'figureOver100', text: 'Enquiries rose by 120 per cent, from 50 to 110.', labels: [] },
  {
    family: 'figureOver100',
    text: 'The trading standards team achieved 108 per cent of its income target.',
    labels: [],
  },
  {
    family: 'figureOver100',
    text: 'Of those who came, 61 per cent were satisfied, 27 per cent were neither and 12 per cent were dissatisfied.',
    labels: [],
  },
  {
    family: 'figureOver100',
    text: 'Satisfaction was 78 per cent among tenants and 64 per cent among leaseholders.',
    labels: [],
  },
  {
    family: 'figureOver100',
    text: 'Nursery sessions ran at 115 per cent of the 2011 level.',
    labels: [],
  },
  // figureZeroBase: must be found
  {
    family: 'figureZeroBase',
    text: 'Apprenticeships rose from 0 to 12, an increase of 1,200 per cent.',
    labels: ['figureZeroBase'],
  },
  {
    family: 'figureZeroBase',
    text: 'There were no adoptions through the scheme in 2011 and seven in 2012, a rise of 700%.',
    labels: ['figureZeroBase'],
  },
  {
    family: 'figureZeroBase',
    text: 'Referrals from the ambulance service have increased by 500 per cent.',
    context: { valueNow: '5', valueBefore: '0' },
    labels: ['figureZeroBase'],
  },
  {
    family: 'figureZeroBase',
    text: 'Fixed penalty notices for littering doubled from zero to 18.',
    labels: ['figureZeroBase'],
  },
  {
    family: 'figureZeroBase',
    text: 'Prosecutions for illegal dumping went from none to six, up 600 per cent.',
    labels: ['figureZeroBase'],
  },
  {
    family: 'figureZeroBase',
    text: 'Use of the online repairs form has trebled.',
    context: { valueNow: '30', valueBefore: 'nil' },
    labels: ['figureZeroBase'],
  },
  // figureZeroBase: near misses
  {
    family: 'figureZeroBase',
    text: 'Traineeships in the parks service rose from 0 to 12.',
    labels: [],
  },
  {
    family: 'figureZeroBase',
    text: 'Overdue food inspections fell from 14 to 0, a reduction of 100 per cent.',
    labels: [],
  },
  {
    family: 'figureZeroBase',
    text: 'None of the 30 homes failed, and visits to them went up by 50 per cent, from 20 to 30.',
    labels: [],
  },
  {
    family: 'figureZeroBase',
    text: 'Overdue reviews are down by 100 per cent.',
    context: { valueNow: '0', valueBefore: '8' },
    labels: [],
  },
  {
    family: 'figureZeroBase',
    text: 'Growth in the tax base was 0 per cent in 2011 and 4 per cent in 2012.',
    labels: [],
  },
  {
    family: 'figureZeroBase',
    text: 'The nursery went from 10 to 20 places, a rise of 100 per cent, at nil cost to the council.',
    labels: [],
  },
  // figureUnalike: must be found
  {
    family: 'figureUnalike',
    text: 'Timely reviews stand at 92 per cent against 140 last year.',
    labels: ['figureUnalike'],
  },
  {
    family: 'figureUnalike',
    text: 'We carried out 46 inspections in the quarter, against 190 in the whole of 2011/12.',
    labels: ['figureUnalike'],
  },
  {
    family: 'figureUnalike',
    text: 'Visits in April to June 2013 were 310, down from 1,180 in 2012/13.',
    labels: ['figureUnalike'],
  },
  {
    family: 'figureUnalike',
    text: 'Arrears fell from £2.1 million to 4.6 per cent of the debit.',
    labels: ['figureUnalike'],
  },
  {
    family: 'figureUnalike',
    text: 'Performance on telephone calls rose from 71 per cent in 2011/12 to 4,300 in 2012/13.',
    labels: ['figureUnalike'],
  },
  {
    family: 'figureUnalike',
    text: 'Turnaround of empty homes is better than a year ago.',
    context: { valueNow: '12 days', valueBefore: '80%' },
    labels: ['figureUnalike'],
  },
  // figureUnalike: near misses
  {
    family: 'figureUnalike',
    text: 'Timely reviews stand at 92 per cent, which is 129 of the 140 due.',
    labels: [],
  },
  {
    family: 'figureUnalike',
    text: 'We carried out 46 inspections in the quarter, against 39 in the same quarter of 2011/12.',
    labels: [],
  },
  {
    family: 'figureUnalike',
    text: 'In the first quarter of 2013/14 we made 310 visits; the target for the year is 1,200.',
    labels: [],
  },
  {
    family: 'figureUnalike',
    text: 'Arrears fell from £2.1 million to £1.9 million, or from 5.1 per cent to 4.6 per cent of the debit.',
    labels: [],
  },
  {
    family: 'figureUnalike',
    text: 'Of 4,300 telephone calls, 71 per cent were answered in time.',
    labels: [],
  },
  {
    family: 'figureUnalike',
    text: 'Quarterly returns are now checked against the annual accounts.',
    labels: [],
  },
  // vagueDate: must be found
  {
    family: 'vagueDate',
    text: 'The outcome of the parking consultation will be reported to members shortly.',
    context: { status: 'underWay', reportingDate: '2013-11-28' },
    labels: ['vagueDate'],
  },
  {
    family: 'vagueDate',
    text: 'The new salt barn should be ready early next year.',
    context: { status: 'underWay', reportingDate: '2013-11-28' },
    labels: ['vagueDate'],
  },
  {
    family: 'vagueDate',
    text: 'Officers hope to sign the lease next month.',
    context: { status: 'underWay', reportingDate: '2013-11-28' },
    labels: ['vagueDate'],
  },
  {
    family: 'vagueDate',
    text: 'The grants policy will be reviewed in due course.',
    context: { status: 'planned' },
    labels: ['vagueDate'],
  },
  {
    family: 'vagueDate',
    text: 'The remaining cameras are to be fitted in the spring.',
    context: { status: 'underWay', reportingDate: '2013-11-28' },
    labels: ['vagueDate'],
  },
  {
    family: 'vagueDate',
    text: 'A report on stock control is due back to the audit committee later this year.',
    context: { status: 'underWay', reportingDate: '2013-06-03' },
    labels: ['vagueDate'],
  },
  {
    family: 'vagueDate',
    text: 'The tenders are being evaluated and the contract should start in April.',
    context: { status: 'underWay', reportingDate: '2014-01-20' },
    labels: ['vagueDate'],
  },
  {
    family: 'vagueDate',
    text: 'The vacancy for a principal lawyer will be filled as soon as possible.',
    context: { status: 'underWay' },
    labels: ['vagueDate'],
  },
  {
    family: 'vagueDate',
    text: 'Over the coming months the team will visit every sheltered scheme.',
    context: { status: 'underWay' },
    labels: ['vagueDate'],
  },
  {
    family: 'vagueDate',
    text: 'Consultants have been engaged and their findings are awaited by Christmas.',
    context: { status: 'underWay', reportingDate: '2013-10-15' },
    labels: ['vagueDate'],
  },
  {
    family: 'vagueDate',
    text: 'The road closure will be lifted towards the end of the summer.',
    context: { status: 'underWay', reportingDate: '2014-05-06' },
    labels: ['vagueDate'],
  },
  {
    family: 'vagueDate',
    text: 'Members will receive a briefing at the earliest opportunity.',
    context: { status: 'planned' },
    labels: ['vagueDate'],
  },
  // vagueDate: near misses
  {
    family: 'vagueDate',
    text: 'The drainage works finished in November 2012.',
    context: { status: 'complete' },
    labels: [],
  },
  {
    family: 'vagueDate',
    text: 'The form was shortly afterwards adopted by the neighbouring council.',
    labels: [],
  },
  {
    family: 'vagueDate',
    text: 'Residents may apply for a permit online.',
    context: { status: 'complete' },
    labels: [],
  },
  {
    family: 'vagueDate',
    text: 'Cadets will march in the civic parade on 11 November 2014.',
    labels: [],
  },
  {
    family: 'vagueDate',
    text: 'It is too soon to judge the effect on waiting times.',
    context: { status: 'underWay' },
    labels: [],
  },
  {
    family: 'vagueDate',
    text: 'Each November the gritting routes are checked against the road hierarchy.',
    context: { status: 'complete' },
    labels: [],
  },
  {
    family: 'vagueDate',
    text: 'The next steps are listed in the action plan agreed on 4 July 2013.',
    context: { status: 'underWay' },
    labels: [],
  },
  {
    family: 'vagueDate',
    text: 'Repairs reported before noon are done by the end of the next working day.',
    context: { status: 'complete' },
    labels: [],
  },
  {
    family: 'vagueDate',
    text: 'Applications for a street trading licence are decided within eight weeks of receipt.',
    context: { status: 'complete' },
    labels: [],
  },
  {
    family: 'vagueDate',
    text: 'The winter service plan was adopted on 2 October 2013.',
    context: { status: 'complete' },
    labels: [],
  },
  {
    family: 'vagueDate',
    text: 'Shortly before the inspection the team had moved to a single duty desk.',
    labels: [],
  },
  { family: 'vagueDate', text: 'The school next to the site closed on 19 July 2013.', labels: [] },
  {
    family: 'vagueDate',
    text: 'The August bank holiday event drew 3,000 people.',
    context: { reportingDate: '2013-11-28' },
    labels: [],
  },
  {
    family: 'vagueDate',
    text: 'The review of charges is due by the end of March 2014.',
    context: { status: 'underWay' },
    labels: [],
  },
  // longSentence: must be found
  {
    family: 'longSentence',
    text: 'The council has reviewed the way in which complaints about housing repairs are recorded, sorted, answered and reported to members, and as a result has replaced four separate spreadsheets with one shared register that is checked every week by a manager who is independent of the repairs service.',
    context: { status: 'complete' },
    labels: ['longSentence'],
  },
  {
    family: 'longSentence',
    text: 'Following the inspection the fire service wrote to the owners of all tall residential buildings in the area, visited those that did not reply, agreed with each of them a timetable for the removal of unsafe cladding, and published on its website a list of the buildings for which a timetable had been agreed.',
    context: { status: 'underWay' },
    labels: ['longSentence'],
  },
  {
    family: 'longSentence',
    text: "Officers compared the planning register with the list of appeals, checked each decision notice against the committee's minutes, wrote to the applicants whose notices were wrong, corrected the public website, told the ombudsman what had happened, and changed the template so that a notice can no longer be issued without a second officer's check.",
    labels: ['longSentence'],
  },
  {
    family: 'longSentence',
    text: 'The licensing team checks the right to work of every new driver, keeps a copy of the papers in a locked cabinet, and reports any doubt to the head of service on the same day so a decision can be made.',
    labels: ['longSentence'],
  },
  // longSentence: near misses
  {
    family: 'longSentence',
    text: 'The parks team walks each play area once a week, writes down any fault in a small book, mends what can be mended on the day, and sends the rest to the depot by the end of the same day.',
    labels: [],
  },
  {
    family: 'longSentence',
    text: 'The archive holds the records of the former borough, which run to some forty thousand boxes in three buildings across the town. A new index, made with the help of volunteers from the local history society, lets staff find any one of them in a few minutes.',
    labels: [],
  },
  {
    family: 'longSentence',
    text: 'The housing options team now:\n- sees anyone who is homeless on the day they come in\n- keeps a list of landlords who accept tenants on benefits\n- holds a session at the hospital every Tuesday morning\n- writes to each applicant with a plan that says who does what\n- checks with them after six weeks whether the plan has worked',
    labels: [],
  },
  {
    family: 'longSentence',
    text: 'Notwithstanding considerable organisational restructuring, interdepartmental communication concerning environmental enforcement, contaminated land registration and neighbourhood regeneration responsibilities improved substantially throughout 2012/13, demonstrating commendable professionalism.',
    labels: [],
  },
  {
    family: 'longSentence',
    text: 'Road markings were renewed at 61 junctions. Signs were cleaned or replaced along the whole of the ring road, which had not been done since it opened. Drains were jetted twice. Verges were cut four times, and the cuttings were taken away so that they did not block the gullies. Residents were told by letter before each of the works began.',
    labels: [],
  },
  {
    family: 'longSentence',
    text: 'The chair of the tenants’ panel told the review that repairs were “done well and done once, which is all we ever asked for.” The panel’s own survey of 300 homes, carried out by its members over two weekends, bears this out in every ward of the borough.',
    labels: [],
  },
  // notForPublication: must be found
  {
    family: 'notForPublication',
    text: 'Following the death of a child in foster care in March 2013, the placement procedure was rewritten.',
    context: { status: 'complete' },
    labels: ['notForPublication'],
  },
  {
    family: 'notForPublication',
    text: 'One social worker in the assessment team has been placed on a capability plan.',
    context: { status: 'underWay' },
    labels: ['notForPublication'],
  },
  {
    family: 'notForPublication',
    text: 'The complainant can be reached on 07700 900123 after six in the evening.',
    labels: ['notForPublication'],
  },
  {
    family: 'notForPublication',
    text: 'The tenant of 27 Larch Close was evicted after repeated noise complaints.',
    labels: ['notForPublication'],
  },
  {
    family: 'notForPublication',
    text: 'In the case of a fourteen-year-old boy who went missing from Oak House, the return interview was not held.',
    labels: ['notForPublication'],
  },
  {
    family: 'notForPublication',
    text: 'Concerns about the performance of individual officers in the benefits team have been addressed.',
    context: { status: 'underWay' },
    labels: ['notForPublication'],
  },
  {
    family: 'notForPublication',
    text: 'The carer, who lives at 8 Mill Row, has asked for respite.',
    labels: ['notForPublication'],
  },
  {
    family: 'notForPublication',
    text: 'A resident with dementia was found outside the home at night in January 2013, and the door alarms were then replaced.',
    labels: ['notForPublication'],
  },
  {
    family: 'notForPublication',
    text: 'The duty solicitor can be rung at home on 01632 960456 if the office line is engaged.',
    labels: ['notForPublication'],
  },
  {
    family: 'notForPublication',
    text: 'The delay was caused by the long-term sickness of the principal planner.',
    context: { status: 'underWay' },
    labels: ['notForPublication'],
  },
  {
    family: 'notForPublication',
    text: 'Her mother told the school that the girl had been left alone in the taxi.',
    labels: ['notForPublication'],
  },
  {
    family: 'notForPublication',
    text: 'The headteacher of a primary school was suspended in May 2013 while an allegation was looked into.',
    labels: ['notForPublication'],
  },
  // notForPublication: near misses
  {
    family: 'notForPublication',
    text: 'A child and family assessment is now completed within 45 working days.',
    context: { status: 'complete' },
    labels: [],
  },
  {
    family: 'notForPublication',
    text: 'The business case for the new depot was approved on 12 March 2013.',
    context: { status: 'complete' },
    labels: [],
  },
  {
    family: 'notForPublication',
    text: 'The contact centre can be reached on 01632 960000 on weekdays.',
    labels: [],
  },
  {
    family: 'notForPublication',
    text: 'Every child on a plan is seen alone by a social worker.',
    context: { status: 'complete' },
    labels: [],
  },
  {
    family: 'notForPublication',
    text: 'The performance of individual schools is published by the Department for Education.',
    labels: [],
  },
  {
    family: 'notForPublication',
    text: 'Staff appraisals now cover individual performance against a set of shared objectives.',
    context: { status: 'complete' },
    labels: [],
  },
  {
    family: 'notForPublication',
    text: 'Four pedestrian crossings were upgraded.',
    context: { status: 'complete' },
    labels: [],
  },
  {
    family: 'notForPublication',
    text: 'On appeal, three of the 120 business rates valuations were amended.',
    labels: [],
  },
  {
    family: 'notForPublication',
    text: 'In case of fire, residents are to leave by the nearest stair.',
    labels: [],
  },
  {
    family: 'notForPublication',
    text: 'The council looked after 214 children at 31 March 2013.',
    labels: [],
  },
  {
    family: 'notForPublication',
    text: 'Case records moved to the new system on 3 June 2013.',
    context: { status: 'complete' },
    labels: [],
  },
  {
    family: 'notForPublication',
    text: 'The emergency repairs line, 01632 960999, is answered day and night.',
    labels: [],
  },
  {
    family: 'notForPublication',
    text: 'The chair of the fostering panel, appointed in July 2013, is independent of the council.',
    context: { status: 'complete' },
    labels: [],
  },
  {
    family: 'notForPublication',
    text: 'Two new posts of fraud investigator were created.',
    context: { status: 'complete' },
    labels: [],
  },
  // abbreviationUnexplained: must be found
  {
    family: 'abbreviationUnexplained',
    text: 'The LADO is told of every allegation within one working day.',
    labels: ['abbreviationUnexplained'],
  },
  {
    family: 'abbreviationUnexplained',
    text: 'Referrals are screened by the IROs before each meeting.',
    labels: ['abbreviationUnexplained'],
  },
  {
    family: 'abbreviationUnexplained',
    text: 'CIN plans are reviewed every six weeks.',
    context: { otherText: 'Plans for children in need were audited in May 2013.' },
    labels: ['abbreviationUnexplained'],
  },
  {
    family: 'abbreviationUnexplained',
    text: 'The SENCo network meets each half term.',
    labels: ['abbreviationUnexplained'],
  },
  {
    family: 'abbreviationUnexplained',
    text: 'The TPO register is now on the website.',
    labels: ['abbreviationUnexplained'],
  },
  {
    family: 'abbreviationUnexplained',
    text: 'The works were let under the JCT form of contract.',
    labels: ['abbreviationUnexplained'],
  },
  {
    family: 'abbreviationUnexplained',
    text: 'RIDDOR reports are checked monthly by the safety team.',
    labels: ['abbreviationUnexplained'],
  },
  {
    family: 'abbreviationUnexplained',
    text: 'The HMO licensing scheme covers 600 properties.',
    context: {
      otherText: 'Licences for taxis and for street trading are dealt with by the same team.',
    },
    labels: ['abbreviationUnexplained'],
  },
  {
    family: 'abbreviationUnexplained',
    text: 'A DoLS lead was appointed on 1 May 2013.',
    context: { status: 'complete' },
    labels: ['abbreviationUnexplained'],
  },
  {
    family: 'abbreviationUnexplained',
    text: 'NEET figures are reported to the panel each quarter.',
    labels: ['abbreviationUnexplained'],
  },
  {
    family: 'abbreviationUnexplained',
    text: 'CIPFA guidance was followed when the reserves were set.',
    labels: ['abbreviationUnexplained'],
  },
  {
    family: 'abbreviationUnexplained',
    text: 'An EHO visited all the premises on the list.',
    labels: ['abbreviationUnexplained'],
  },
  // abbreviationUnexplained: near misses
  {
    family: 'abbreviationUnexplained',
    text: 'The multi-agency safeguarding hub (MASH) opened on 1 June 2012.',
    context: { status: 'complete' },
    labels: [],
  },
  {
    family: 'abbreviationUnexplained',
    text: 'MASH enquiries are answered within a day.',
    context: {
      otherText:
        'Police officers sit with social workers in the multi-agency safeguarding hub (MASH).',
    },
    labels: [],
  },
  {
    family: 'abbreviationUnexplained',
    text: 'GP practices were written to in May 2013.',
    context: { status: 'complete' },
    labels: [],
  },
  {
    family: 'abbreviationUnexplained',
    text: 'The sign now reads NO ENTRY in letters 30 centimetres high.',
    labels: [],
  },
  {
    family: 'abbreviationUnexplained',
    text: 'Part IV of the plan deals with flooding.',
    labels: [],
  },
  {
    family: 'abbreviationUnexplained',
    text: 'EDT (the emergency duty team) covers nights and weekends.',
    labels: [],
  },
  {
    family: 'abbreviationUnexplained',
    text: 'The M6 junction was resurfaced in August 2012.',
    context: { status: 'complete' },
    labels: [],
  },
  {
    family: 'abbreviationUnexplained',
    text: 'Anyone can now search the TPO list online.',
    context: {
      otherText: 'A list of every tree preservation order (TPO) is kept by the planning service.',
    },
    labels: [],
  },
  {
    family: 'abbreviationUnexplained',
    text: 'VAT was reclaimed on the works.',
    context: { status: 'complete' },
    labels: [],
  },
  {
    family: 'abbreviationUnexplained',
    text: 'R12 and R14 were closed together in July 2013.',
    context: { status: 'complete' },
    labels: [],
  },
  {
    family: 'abbreviationUnexplained',
    text: 'Drivers are told that they must NOT leave the engine running.',
    labels: [],
  },
  {
    family: 'abbreviationUnexplained',
    text: 'BBC local radio carried the appeal for foster carers.',
    labels: [],
  },
  {
    family: 'abbreviationUnexplained',
    text: 'Rent collection in Q3 of 2012/13 was better than in Q2.',
    labels: [],
  },
  {
    family: 'abbreviationUnexplained',
    text: 'HMOs are inspected by the private housing team.',
    context: { otherText: 'A house in multiple occupation (HMO) must be licensed.' },
    labels: [],
  },
  // brokenOff: must be found
  {
    family: 'brokenOff',
    text: 'Training has been delivered to all frontline staff and the',
    context: { status: 'underWay' },
    labels: ['brokenOff'],
  },
  {
    family: 'brokenOff',
    text: 'The new rota was introduced on 3 June 2013 in order to',
    context: { status: 'underWay' },
    labels: ['brokenOff'],
  },
  {
    family: 'brokenOff',
    text: 'Tenants were consulted on the changes, which',
    labels: ['brokenOff'],
  },
  {
    family: 'brokenOff',
    text: 'The panel considered the report and agreed that, subject to',
    labels: ['brokenOff'],
  },
  {
    family: 'brokenOff',
    text: 'Following the inspection of the premises in May 2013,',
    labels: ['brokenOff'],
  },
  {
    family: 'brokenOff',
    text: 'The number of open enforcement files has fallen from 120 to',
    labels: ['brokenOff'],
  },
  // brokenOff: near misses
  {
    family: 'brokenOff',
    text: 'The policy was agreed by Cabinet on 12 June 2013',
    context: { status: 'complete' },
    labels: [],
  },
  { family: 'brokenOff', text: 'Gritting routes, salt stocks, driver rotas etc.', labels: [] },
  {
    family: 'brokenOff',
    text: 'There is a named officer whom each family can turn to.',
    labels: [],
  },
  { family: 'brokenOff', text: 'The report says what the money was spent on', labels: [] },
  {
    family: 'brokenOff',
    text: 'New locks, new lighting and a new alarm.',
    context: { status: 'complete' },
    labels: [],
  },
  {
    family: 'brokenOff',
    text: 'iPads were issued to all building inspectors in June 2013.',
    context: { status: 'complete' },
    labels: [],
  },
  // pointerOnly: must be found
  { family: 'pointerOnly', text: 'As above.', labels: ['pointerOnly'] },
  { family: 'pointerOnly', text: 'See previous.', labels: ['pointerOnly'] },
  { family: 'pointerOnly', text: 'as R12', labels: ['pointerOnly'] },
  { family: 'pointerOnly', text: 'See R07 above.', labels: ['pointerOnly'] },
  { family: 'pointerOnly', text: 'Same as the previous recommendation.', labels: ['pointerOnly'] },
  { family: 'pointerOnly', text: 'Refer to 3.2.', labels: ['pointerOnly'] },
  // pointerOnly: near misses
  {
    family: 'pointerOnly',
    text: 'As above-inflation rent rises were ruled out, savings were found elsewhere.',
    labels: [],
  },
  {
    family: 'pointerOnly',
    text: 'Previous inspections had missed the fault, as R12 records.',
    labels: [],
  },
  {
    family: 'pointerOnly',
    text: 'As R12 showed, supervision had lapsed; it has been monthly since 3 June 2013.',
    labels: [],
  },
  { family: 'pointerOnly', text: 'The flat above was inspected on 4 July 2013.', labels: [] },
  { family: 'pointerOnly', text: 'Managers see previous assessments on one screen.', labels: [] },
  {
    family: 'pointerOnly',
    text: 'As before, the survey was run by an outside firm, and 81 per cent of tenants were satisfied.',
    labels: [],
  },
  // seeAttached: must be found
  { family: 'seeAttached', text: 'See attached.', labels: ['seeAttached'] },
  { family: 'seeAttached', text: 'Please see attached', labels: ['seeAttached'] },
  { family: 'seeAttached', text: 'As per attached document.', labels: ['seeAttached'] },
  { family: 'seeAttached', text: 'See attachment for details.', labels: ['seeAttached'] },
  { family: 'seeAttached', text: 'Evidence attached', labels: ['seeAttached'] },
  { family: 'seeAttached', text: 'The document is attached.', labels: ['seeAttached'] },
  // seeAttached: near misses
  {
    family: 'seeAttached',
    text: 'See attached: Annual Report of the Safeguarding Adults Board 2012/13.',
    labels: [],
  },
  {
    family: 'seeAttached',
    text: 'The conditions attached to the premises licence were varied on 6 June 2013.',
    labels: [],
  },
  {
    family: 'seeAttached',
    text: 'The minutes of the Audit Committee of 27 June 2013 are attached as Appendix B.',
    labels: [],
  },
  { family: 'seeAttached', text: 'Great weight is attached to the views of tenants.', labels: [] },
  { family: 'seeAttached', text: 'The new smoke alarms are attached to the mains.', labels: [] },
  {
    family: 'seeAttached',
    text: 'Young people who have formed attachments to their carers may stay until they are 21.',
    labels: [],
  },
  ...formerlyHeldBack,
];
