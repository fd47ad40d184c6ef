import type { LabelledSentence } from './sentence';

/** The same families by another writer who had not seen the rules. */
export const unfinishedAndPrivateSecond: readonly LabelledSentence[] = [
  {
    family: 'claimUnfinished',
    text: 'The new procedure for empty homes is with the repairs contractor for comment and will be adopted on 3 March 2014.',
    context: {
      status: 'complete',
      recommendation: 'Adopt a new procedure for empty homes.',
      reportingDate: '2013-12-02',
    },
    labels: ['claimUnfinished'],
  },
  {
    family: 'claimUnfinished',
    text: 'Gas safety checks have been done in 4,120 of our 4,300 homes; we have still to gain access to the other 180.',
    context: {
      status: 'complete',
      recommendation: 'Carry out a gas safety check in every council home.',
    },
    labels: ['claimUnfinished'],
  },
  {
    family: 'claimUnfinished',
    text: 'Twelve of the fifteen sheltered schemes have had their fire risk assessment and the last three are booked for 20 January 2014.',
    context: {
      status: 'complete',
      recommendation: 'Carry out a fire risk assessment at each sheltered scheme.',
      reportingDate: '2013-12-02',
    },
    labels: ['claimUnfinished'],
  },
  {
    family: 'claimUnfinished',
    text: 'The staff handbook has not been reissued yet because the trade unions asked for a further meeting about the section on sickness.',
    context: {
      status: 'complete',
      recommendation: 'Reissue the staff handbook.',
    },
    labels: ['claimUnfinished'],
  },
  {
    family: 'claimUnfinished',
    text: 'Most support plans have moved to the new format and the learning disability team is part way through theirs.',
    context: {
      status: 'complete',
      recommendation: 'Move support plans to the new format.',
    },
    labels: ['claimUnfinished'],
  },
  {
    family: 'claimUnfinished',
    text: 'Consultation with staff closed on 30 September 2013 and the new structure is being finalised.',
    context: {
      status: 'complete',
      recommendation: 'Put in place a new structure for the home care service.',
    },
    labels: ['claimUnfinished'],
  },
  {
    family: 'claimUnfinished',
    text: 'We are waiting for the software supplier to deliver the report, without which managers cannot see which reviews are overdue.',
    context: {
      status: 'complete',
      recommendation: 'Give managers a weekly report of overdue reviews.',
    },
    labels: ['claimUnfinished'],
  },
  {
    family: 'claimUnfinished',
    text: 'Phase one of the door entry programme is finished. Phase two, covering the other nine blocks, starts on 3 February 2014.',
    context: {
      status: 'complete',
      recommendation: 'Replace the door entry systems in blocks of flats.',
      reportingDate: '2013-12-02',
    },
    labels: ['claimUnfinished'],
  },
  {
    family: 'claimUnfinished',
    text: 'Job descriptions still need to be agreed for the reablement workers.',
    context: {
      status: 'complete',
      recommendation: 'Agree job descriptions for the posts in the reablement service.',
    },
    labels: ['claimUnfinished'],
  },
  {
    family: 'claimUnfinished',
    text: "The carers' strategy is out to consultation until 17 January 2014 and cannot be adopted before then.",
    context: {
      status: 'complete',
      recommendation: 'Adopt a strategy for carers.',
      reportingDate: '2013-12-02',
    },
    labels: ['claimUnfinished'],
  },
  {
    family: 'claimUnfinished',
    text: 'The audit of tenancy files is about two thirds done.',
    context: { status: 'complete', recommendation: 'Audit the tenancy files.' },
    labels: ['claimUnfinished'],
  },
  {
    family: 'claimUnfinished',
    text: 'Training has been given to managers in Housing and Adults; managers in Finance and Highways have yet to attend.',
    context: {
      status: 'complete',
      recommendation: 'Train managers in all directorates in handling grievances.',
    },
    labels: ['claimUnfinished'],
  },
  {
    family: 'claimUnfinished',
    text: 'A supplier has been chosen for the repairs appointment system, which is to be installed by 30 June 2014.',
    context: {
      status: 'complete',
      recommendation: 'Introduce an appointment system for repairs.',
      reportingDate: '2013-12-02',
    },
    labels: ['claimUnfinished'],
  },
  {
    family: 'claimUnfinished',
    text: 'The policy was on the agenda of Cabinet for 11 December 2013 but was deferred, so it remains in draft.',
    context: {
      status: 'complete',
      recommendation: 'Adopt a policy on succession to tenancies.',
      reportingDate: '2013-12-16',
    },
    labels: ['claimUnfinished'],
  },
  {
    family: 'claimUnfinished',
    text: 'Reviews of direct payments continue: 62 of the 240 are outstanding.',
    context: {
      status: 'complete',
      recommendation: 'Review every direct payment by 30 September 2013.',
    },
    labels: ['claimUnfinished'],
  },
  {
    family: 'claimUnfinished',
    text: 'Work on the threshold document paused over the summer and resumed on 4 November 2013; the Board hopes to sign it off on 12 February 2014.',
    context: {
      status: 'complete',
      recommendation: 'Agree a threshold document for safeguarding adults.',
      reportingDate: '2013-12-02',
    },
    labels: ['claimUnfinished'],
  },
  {
    family: 'claimUnfinished',
    text: 'Owing to bad weather the stock condition survey could not be finished, and about 600 homes are left to visit.',
    context: {
      status: 'complete',
      recommendation: 'Carry out a stock condition survey.',
    },
    labels: ['claimUnfinished'],
  },
  {
    family: 'claimUnfinished',
    text: 'Interviews for the post of principal occupational therapist take place on 8 January 2014.',
    context: {
      status: 'complete',
      recommendation: 'Appoint a principal occupational therapist.',
      reportingDate: '2013-12-02',
    },
    labels: ['claimUnfinished'],
  },
  {
    family: 'claimUnfinished',
    text: 'Discussions with the hospital on the discharge protocol are at an advanced stage but it has not been agreed.',
    context: {
      status: 'complete',
      recommendation: 'Agree a joint discharge protocol with the hospital.',
    },
    labels: ['claimUnfinished'],
  },
  {
    family: 'claimUnfinished',
    text: 'Although the contract has been let, the installers do not go on site until 10 March 2014.',
    context: {
      status: 'complete',
      recommendation: 'Install new lifts in the two tower blocks.',
      reportingDate: '2013-12-02',
    },
    labels: ['claimUnfinished'],
  },
  {
    family: 'claimUnfinished',
    text: 'The register of reasonable adjustments is being built.',
    context: {
      status: 'complete',
      recommendation: 'Set up a register of reasonable adjustments for employees.',
    },
    labels: ['claimUnfinished'],
  },
  {
    family: 'claimUnfinished',
    text: 'Cleansing of the housing register is ongoing, with some 900 duplicate applications left to merge.',
    context: {
      status: 'complete',
      recommendation: 'Remove duplicate applications from the housing register.',
    },
    labels: ['claimUnfinished'],
  },
  {
    family: 'claimUnfinished',
    text: 'The one action outstanding is the equality impact assessment, which the policy team is preparing.',
    context: {
      status: 'complete',
      recommendation: 'Revise the redundancy policy and assess its impact on equality.',
    },
    labels: ['claimUnfinished'],
  },
  {
    family: 'claimUnfinished',
    text: 'This has slipped to 31 March 2014 because the scaffolding on Block C had to be tendered again.',
    context: {
      status: 'complete',
      recommendation: 'Replace the roof of Block C.',
      reportingDate: '2013-12-02',
    },
    labels: ['claimUnfinished'],
  },
  {
    family: 'claimUnfinished',
    text: 'Two of the five day centres have moved into the new building; the rest follow in stages up to 28 February 2014.',
    context: {
      status: 'complete',
      recommendation: 'Bring the five day centres together in one building.',
      reportingDate: '2013-12-02',
    },
    labels: ['claimUnfinished'],
  },
  {
    family: 'claimUnfinished',
    text: 'Appraisal objectives have been set for heads of service and team managers; those for front-line staff will be set by 30 May 2014.',
    context: {
      status: 'complete',
      recommendation: 'Set appraisal objectives for all staff.',
      reportingDate: '2013-12-02',
    },
    labels: ['claimUnfinished'],
  },
  {
    family: 'claimUnfinished',
    text: 'The medication policy needs one more revision before care homes can be asked to sign it.',
    context: {
      status: 'complete',
      recommendation: 'Agree a medication policy with the care homes.',
    },
    labels: ['claimUnfinished'],
  },
  {
    family: 'claimUnfinished',
    text: 'A pilot of exit interviews ran in two directorates until 31 October 2013, and we plan to extend it to the other four from 6 January 2014.',
    context: {
      status: 'complete',
      recommendation: 'Introduce exit interviews throughout the council.',
      reportingDate: '2013-12-02',
    },
    labels: ['claimUnfinished'],
  },
  {
    family: 'claimUnfinished',
    text: 'Letters to leaseholders have been drafted but not sent.',
    context: {
      status: 'complete',
      recommendation: 'Write to leaseholders about the change in service charges.',
    },
    labels: ['claimUnfinished'],
  },
  {
    family: 'claimUnfinished',
    text: 'Legal Services have the tenancy agreement and we expect their final version on 22 January 2014.',
    context: {
      status: 'complete',
      recommendation: 'Issue a new tenancy agreement.',
      reportingDate: '2013-12-02',
    },
    labels: ['claimUnfinished'],
  },
  {
    family: 'claimUnfinished',
    text: 'The policy now says that a manager will contact the employee on the first day of absence.',
    context: {
      status: 'complete',
      recommendation: 'Revise the policy on sickness absence.',
    },
    labels: [],
  },
  {
    family: 'claimUnfinished',
    text: 'Tenants are told at sign-up what will be inspected and how often.',
    context: { status: 'complete' },
    labels: [],
  },
  {
    family: 'claimUnfinished',
    text: 'Work in progress is now shown on a whiteboard in each area office, as the review asked.',
    context: { status: 'complete' },
    labels: [],
  },
  {
    family: 'claimUnfinished',
    text: 'The repairs backlog, which stood at 1,400 jobs when the inspectors came, was cleared on 28 June 2013.',
    context: { status: 'complete' },
    labels: [],
  },
  {
    family: 'claimUnfinished',
    text: 'The new home care contract began on 1 July 2013 and is due to run until 30 June 2017.',
    context: {
      status: 'complete',
      recommendation: 'Let a new contract for home care.',
      reportingDate: '2013-12-02',
    },
    labels: [],
  },
  {
    family: 'claimUnfinished',
    text: 'The Board adopted the dignity standards on 16 May 2013 and will look at them again each year.',
    context: {
      status: 'complete',
      recommendation: 'Adopt standards for dignity in care.',
    },
    labels: [],
  },
  {
    family: 'claimUnfinished',
    text: "Outstanding practice is shared at the monthly managers' meeting, which has been held since April 2013.",
    context: { status: 'complete' },
    labels: [],
  },
  {
    family: 'claimUnfinished',
    text: 'A list of assessments not yet authorised has gone to team managers every Monday since 3 June 2013.',
    context: {
      status: 'complete',
      recommendation: 'Tell team managers each week which assessments they have to authorise.',
    },
    labels: [],
  },
  {
    family: 'claimUnfinished',
    text: 'The recruitment plan was approved by Cabinet on 10 September 2013 and sets out how vacancies will be filled up to 2016.',
    context: {
      status: 'complete',
      recommendation: 'Approve a recruitment plan for social workers.',
    },
    labels: [],
  },
  {
    family: 'claimUnfinished',
    text: 'The window replacement programme finished on 18 October 2013, six weeks before it was due.',
    context: { status: 'complete' },
    labels: [],
  },
  {
    family: 'claimUnfinished',
    text: 'Staff who are waiting for a disclosure check may no longer start work; the rule has been in force since 7 May 2013.',
    context: { status: 'complete' },
    labels: [],
  },
  {
    family: 'claimUnfinished',
    text: 'Since 2 September 2013, patients who are about to leave hospital have had a named worker.',
    context: { status: 'complete' },
    labels: [],
  },
  {
    family: 'claimUnfinished',
    text: 'No action remains: internal audit closed the recommendation on 15 August 2013.',
    context: { status: 'complete' },
    labels: [],
  },
  {
    family: 'claimUnfinished',
    text: 'The procedure for pending evictions was issued on 13 May 2013 and is in use in each area office.',
    context: { status: 'complete' },
    labels: [],
  },
  {
    family: 'claimUnfinished',
    text: 'Managers have been trained to ask at return-to-work interviews whether any adjustment needs to be made.',
    context: { status: 'complete' },
    labels: [],
  },
  {
    family: 'claimUnfinished',
    text: 'The draft that was criticised in 2012 has been replaced by a final agreement, signed by both parties on 9 July 2013.',
    context: { status: 'complete' },
    labels: [],
  },
  {
    family: 'claimUnfinished',
    text: 'The local lettings scheme will have been in operation for a year on 1 April 2014.',
    context: {
      status: 'complete',
      recommendation: 'Introduce a local lettings scheme.',
      reportingDate: '2013-12-02',
    },
    labels: [],
  },
  {
    family: 'claimUnfinished',
    text: 'Planned maintenance and responsive repairs have been under one manager since 1 October 2013.',
    context: { status: 'complete' },
    labels: [],
  },
  {
    family: 'claimUnfinished',
    text: 'Tendering is over, the contract is signed, and the new meals provider took over on 4 November 2013.',
    context: { status: 'complete' },
    labels: [],
  },
  {
    family: 'claimUnfinished',
    text: 'Job evaluation was delayed by the pay dispute but was concluded on 26 July 2013.',
    context: { status: 'complete' },
    labels: [],
  },
  {
    family: 'claimUnfinished',
    text: 'Social workers will visit within two working days: that standard was adopted on 20 May 2013 and is printed in the leaflet.',
    context: {
      status: 'complete',
      recommendation: 'Set a standard for how soon a social worker visits.',
    },
    labels: [],
  },
  {
    family: 'claimUnfinished',
    text: 'The grievance procedure came into force on 1 September 2013. Its use will be reported to the Staffing Committee once a year.',
    context: {
      status: 'complete',
      recommendation: 'Bring in a single grievance procedure.',
    },
    labels: [],
  },
  {
    family: 'claimUnfinished',
    text: 'The induction pack is being rewritten and will be issued on 10 March 2014.',
    context: { status: 'underWay', reportingDate: '2013-12-02' },
    labels: [],
  },
  {
    family: 'claimUnfinished',
    text: 'Half of the sheltered flats have been rewired, and the remainder are to follow by 30 May 2014.',
    context: { status: 'underWay', reportingDate: '2013-12-02' },
    labels: [],
  },
  {
    family: 'claimUnfinished',
    text: 'The expected saving of £200,000 on agency staff was achieved in 2012-13.',
    context: { status: 'complete' },
    labels: [],
  },
  {
    family: 'claimUnfinished',
    text: 'Cash in hand at the day centres is now counted and signed for at the end of each day.',
    context: { status: 'complete' },
    labels: [],
  },
  {
    family: 'claimUnfinished',
    text: 'Consultation with tenants ran from 6 May to 28 June 2013, and Cabinet adopted the allocations policy on 23 July 2013.',
    context: { status: 'complete' },
    labels: [],
  },
  {
    family: 'claimUnfinished',
    text: 'The telecare contract was extended on 1 August 2013, and officers hope that other boroughs will want to join it.',
    context: {
      status: 'complete',
      recommendation: 'Extend the telecare contract.',
    },
    labels: [],
  },
  {
    family: 'claimUnfinished',
    text: 'Applicants who still need a medical assessment are now given an appointment at their first interview.',
    context: { status: 'complete' },
    labels: [],
  },
  {
    family: 'claimUnfinished',
    text: 'Nothing is left to do at the sheltered scheme in the town centre, where the last of the 34 kitchens was fitted on 12 September 2013.',
    context: { status: 'complete' },
    labels: [],
  },
  {
    family: 'notForPublication',
    text: 'One social worker in the hospital team has been placed on a capability plan after repeated late assessments.',
    labels: ['notForPublication'],
  },
  {
    family: 'notForPublication',
    text: 'Two members of the payroll section were dismissed for fraud in 2012-13.',
    labels: ['notForPublication'],
  },
  {
    family: 'notForPublication',
    text: 'The complainant, who lives at 14 Larch Close, has been offered a new kitchen.',
    labels: ['notForPublication'],
  },
  {
    family: 'notForPublication',
    text: "Mrs K's daughter can be rung at home on 01632 960118 if the carer does not arrive.",
    labels: ['notForPublication'],
  },
  {
    family: 'notForPublication',
    text: "The tenant's mobile is 07700 900342 and she prefers to be called after five.",
    labels: ['notForPublication'],
  },
  {
    family: 'notForPublication',
    text: "A 15-year-old girl in our care went missing on three nights in October 2013 and was found at her aunt's house.",
    labels: ['notForPublication'],
  },
  {
    family: 'notForPublication',
    text: 'Three residents of the care home were the subject of safeguarding alerts about the same night worker.',
    labels: ['notForPublication'],
  },
  {
    family: 'notForPublication',
    text: "The boy's foster carers gave notice after he set fire to his bedroom.",
    labels: ['notForPublication'],
  },
  {
    family: 'notForPublication',
    text: 'The manager of the supported living scheme has been off with stress since July 2013.',
    labels: ['notForPublication'],
  },
  {
    family: 'notForPublication',
    text: 'Only two employees in the housing benefit team have declared a disability.',
    labels: ['notForPublication'],
  },
  {
    family: 'notForPublication',
    text: 'Mr T has dementia and was twice found wandering on the ring road before his package of care was increased.',
    labels: ['notForPublication'],
  },
  {
    family: 'notForPublication',
    text: 'One of the four employees who brought a grievance has since been signed off with depression.',
    labels: ['notForPublication'],
  },
  {
    family: 'notForPublication',
    text: 'The delay was due to the team leader in home adaptations, whose work had fallen well below the standard required.',
    labels: ['notForPublication'],
  },
  {
    family: 'notForPublication',
    text: 'Four women in the refuge had no recourse to public funds.',
    labels: ['notForPublication'],
  },
  {
    family: 'notForPublication',
    text: 'The former rent officer may be reached at her home, 3 Quarry Lane.',
    labels: ['notForPublication'],
  },
  {
    family: 'notForPublication',
    text: "Child B's plan was ended in error and he was injured at home ten days later.",
    labels: ['notForPublication'],
  },
  {
    family: 'notForPublication',
    text: 'The agency worker who covered the duty desk was let go because he made basic mistakes in recording.',
    labels: ['notForPublication'],
  },
  {
    family: 'notForPublication',
    text: 'In the north locality, 3 young people leaving care were pregnant.',
    labels: ['notForPublication'],
  },
  {
    family: 'notForPublication',
    text: 'The serious incident concerned an 83-year-old widow in the extra care scheme, who was left without food for a weekend.',
    labels: ['notForPublication'],
  },
  {
    family: 'notForPublication',
    text: 'Two tenants of the block by the station have been evicted for dealing in drugs.',
    labels: ['notForPublication'],
  },
  {
    family: 'notForPublication',
    text: "The joint tenancy was ended because the wife had fled her husband's violence and was rehoused in a neighbouring borough.",
    labels: ['notForPublication'],
  },
  {
    family: 'notForPublication',
    text: 'The out-of-hours coordinator has no office line; ring his own mobile, 07700 900816.',
    labels: ['notForPublication'],
  },
  {
    family: 'notForPublication',
    text: 'The night carer failed her probation because she twice slept on duty.',
    labels: ['notForPublication'],
  },
  {
    family: 'notForPublication',
    text: 'By ethnicity, the employees made redundant were White British 41, Asian 3 and Black 2.',
    labels: ['notForPublication'],
  },
  {
    family: 'notForPublication',
    text: 'A brother and sister, aged four and six, were returned to their mother in August 2013 after the court refused our application.',
    labels: ['notForPublication'],
  },
  {
    family: 'notForPublication',
    text: 'Rent arrears of £6,400 are owed by the family at 27 Mill Rise, who have been warned twice.',
    labels: ['notForPublication'],
  },
  {
    family: 'notForPublication',
    text: 'The head of the repairs depot received a written warning in June 2013 for passing overtime claims without checking them.',
    labels: ['notForPublication'],
  },
  {
    family: 'notForPublication',
    text: 'One adult with a learning disability was sexually abused by another resident of the same house in 2012.',
    labels: ['notForPublication'],
  },
  {
    family: 'notForPublication',
    text: 'A member of the catering staff told us that she was being treated for cancer, and her hours were reduced.',
    labels: ['notForPublication'],
  },
  {
    family: 'notForPublication',
    text: "Supervision notes show that the newest practitioner in the adults' duty team struggles to write a clear assessment.",
    labels: ['notForPublication'],
  },
  {
    family: 'notForPublication',
    text: 'The safeguarding adults team can be reached on 01632 960200 during office hours.',
    labels: [],
  },
  {
    family: 'notForPublication',
    text: 'Tenants may report a repair in person at the Area Housing Office, 12 High Street.',
    labels: [],
  },
  {
    family: 'notForPublication',
    text: "The Head of Human Resources presented the report and answered members' questions.",
    labels: [],
  },
  {
    family: 'notForPublication',
    text: 'Two workshops were held for carers in June 2013.',
    labels: [],
  },
  {
    family: 'notForPublication',
    text: 'Three employment policies were found to be out of date and have been reissued.',
    labels: [],
  },
  {
    family: 'notForPublication',
    text: 'Children who move school during the year are now offered a mentor.',
    labels: [],
  },
  {
    family: 'notForPublication',
    text: 'One of the four tower blocks has been fitted with sprinklers.',
    labels: [],
  },
  {
    family: 'notForPublication',
    text: 'In 2012-13 there were 137 safeguarding referrals from care homes.',
    labels: [],
  },
  {
    family: 'notForPublication',
    text: 'The Director of Adult Services chairs the panel and the Assistant Director for Housing is her deputy.',
    labels: [],
  },
  {
    family: 'notForPublication',
    text: 'The performance of the repairs contractor dipped in July 2013 and had recovered by September 2013.',
    labels: [],
  },
  {
    family: 'notForPublication',
    text: 'Appraisals were held with 94 per cent of staff, against a target of 95 per cent.',
    labels: [],
  },
  {
    family: 'notForPublication',
    text: 'Four bids were received for the home care contract, and two were rejected on price.',
    labels: [],
  },
  {
    family: 'notForPublication',
    text: "An applicant's home address is now checked against the electoral roll before a tenancy is offered.",
    labels: [],
  },
  {
    family: 'notForPublication',
    text: 'Managers are trained to deal with poor performance early, and a guide to the capability procedure is on the intranet.',
    labels: [],
  },
  {
    family: 'notForPublication',
    text: 'Young people leaving care are offered a flat with support for their first two years.',
    labels: [],
  },
  {
    family: 'notForPublication',
    text: 'Staff on home visits carry a council mobile and ring the office when they leave.',
    labels: [],
  },
  {
    family: 'notForPublication',
    text: 'Three vacancies for social workers were filled in October 2013.',
    labels: [],
  },
  {
    family: 'notForPublication',
    text: 'Across the council, 23 employees were dismissed after disciplinary hearings in 2012-13.',
    labels: [],
  },
  {
    family: 'notForPublication',
    text: 'The case for a second extra care scheme was put to Cabinet on 8 October 2013.',
    labels: [],
  },
  {
    family: 'notForPublication',
    text: 'Case recording has improved since the templates were shortened.',
    labels: [],
  },
  {
    family: 'notForPublication',
    text: 'The free repairs line, 0808 157 0142, is answered day and night.',
    labels: [],
  },
  {
    family: 'notForPublication',
    text: 'Two councillors and one independent member sit on the housing appeals panel.',
    labels: [],
  },
  {
    family: 'notForPublication',
    text: 'The course follows an invented family from first contact to closure.',
    labels: [],
  },
  {
    family: 'notForPublication',
    text: 'Assessments of children with disabilities are now carried out jointly with health visitors.',
    labels: [],
  },
  {
    family: 'notForPublication',
    text: 'The team manager signs off each support plan, and her deputy does so in her absence.',
    labels: [],
  },
  {
    family: 'notForPublication',
    text: 'Between April and September 2013, 212 carers were given a short break and 68 chose a direct payment.',
    labels: [],
  },
  {
    family: 'notForPublication',
    text: 'The two area offices were merged on 1 July 2013 and share a reception at the Civic Centre, 40 Station Road.',
    labels: [],
  },
  {
    family: 'notForPublication',
    text: 'Sickness absence averaged 8.4 days for each employee in 2012-13.',
    labels: [],
  },
  {
    family: 'notForPublication',
    text: "Councillors visited three children's homes in the autumn and reported to the committee on 5 November 2013.",
    context: { reportingDate: '2013-12-02' },
    labels: [],
  },
  {
    family: 'notForPublication',
    text: 'One day a week, housing advice is given in the hospital discharge lounge.',
    labels: [],
  },
  {
    family: 'claimAbsolute',
    text: 'All home care visits in September 2013 were made on time, apart from nine on the night of the storm.',
    context: { status: 'complete' },
    labels: ['claimAbsolute'],
  },
  {
    family: 'claimAbsolute',
    text: 'Every sickness absence was followed by a return-to-work interview, although none took place after 16 of them.',
    context: { status: 'complete' },
    labels: ['claimAbsolute'],
  },
  {
    family: 'claimAbsolute',
    text: 'Repairs appointments are always kept, with the exception of about twenty in the week of the office move.',
    context: { status: 'complete' },
    labels: ['claimAbsolute'],
  },
  {
    family: 'claimAbsolute',
    text: 'Support plans are reviewed within twelve months without fail; 14 went over in 2012-13.',
    context: { status: 'complete' },
    labels: ['claimAbsolute'],
  },
  {
    family: 'claimAbsolute',
    text: 'Managers comply fully with the recruitment checks, though seven posts were filled without references.',
    context: { status: 'complete' },
    labels: ['claimAbsolute'],
  },
  {
    family: 'claimAbsolute',
    text: 'Nearly 100 per cent of emergency repairs met the four-hour target. Only five jobs were late in October 2013.',
    context: { status: 'complete' },
    labels: ['claimAbsolute'],
  },
  {
    family: 'claimAbsolute',
    text: 'There is never a shift without a senior carer, but on 22 and 23 August 2013 none was on duty.',
    context: { status: 'complete' },
    labels: ['claimAbsolute'],
  },
  {
    family: 'claimAbsolute',
    text: 'The lettings standard was met in every home let since April 2013, save for eight flats that were let without being repainted.',
    context: { status: 'complete' },
    labels: ['claimAbsolute'],
  },
  {
    family: 'claimAbsolute',
    text: 'None of our sheltered schemes failed its inspection in 2013 other than the one by the river, where the alarm did not sound.',
    context: { status: 'complete' },
    labels: ['claimAbsolute'],
  },
  {
    family: 'claimAbsolute',
    text: "Supervision takes place monthly in all adults' teams, except that night staff are seen every six weeks.",
    context: { status: 'complete' },
    labels: ['claimAbsolute'],
  },
  {
    family: 'claimAbsolute',
    text: 'We have completely ended the use of bed and breakfast for families; six families spent a night in it in July 2013.',
    context: {
      status: 'complete',
      recommendation: 'Stop using bed and breakfast for families by 31 March 2013.',
    },
    labels: ['claimAbsolute'],
  },
  {
    family: 'claimAbsolute',
    text: 'No agency worker starts without an induction, yet the audit of August 2013 found 11 who had.',
    context: { status: 'complete' },
    labels: ['claimAbsolute'],
  },
  {
    family: 'claimAbsolute',
    text: 'All tenancy files have been scanned except those of the western area, which are to be done by 28 February 2014.',
    context: {
      status: 'complete',
      recommendation: 'Scan the tenancy files.',
      reportingDate: '2013-12-02',
    },
    labels: ['claimAbsolute', 'claimUnfinished'],
  },
  {
    family: 'claimAbsolute',
    text: 'Fire risk assessments are fully in place in our blocks, although seven blocks have still to be assessed.',
    context: {
      status: 'complete',
      recommendation: 'Carry out fire risk assessments in the blocks.',
    },
    labels: ['claimAbsolute', 'claimUnfinished'],
  },
  {
    family: 'claimAbsolute',
    text: 'All managers have been trained in safeguarding adults, bar the 16 who are booked on the course of 21 January 2014.',
    context: {
      status: 'complete',
      recommendation: 'Train managers in safeguarding adults.',
      reportingDate: '2013-12-02',
    },
    labels: ['claimAbsolute', 'claimUnfinished'],
  },
  {
    family: 'claimAbsolute',
    text: 'The new pay structure has been implemented in full; job evaluation for the 40 craft workers is not yet finished.',
    context: {
      status: 'complete',
      recommendation: 'Evaluate the jobs of all employees and move them to the new pay structure.',
    },
    labels: ['claimAbsolute', 'claimUnfinished'],
  },
  {
    family: 'claimAbsolute',
    text: 'The move to personal budgets is 100 per cent complete, other than for 85 people whose assessment is still under way.',
    context: {
      status: 'complete',
      recommendation: 'Move service users to personal budgets.',
    },
    labels: ['claimAbsolute', 'claimUnfinished'],
  },
  {
    family: 'claimAbsolute',
    text: 'Practically all of the kitchens have been replaced, and the contractor returns on 13 January 2014 to fit the last 12.',
    context: {
      status: 'complete',
      recommendation: 'Replace the kitchens on the estate.',
      reportingDate: '2013-12-02',
    },
    labels: ['claimAbsolute', 'claimUnfinished'],
  },
  {
    family: 'claimAbsolute',
    text: 'Every care home contract has been signed on the new terms, but we are still negotiating with six providers.',
    context: {
      status: 'complete',
      recommendation: 'Move care home contracts to the new terms.',
    },
    labels: ['claimAbsolute', 'claimUnfinished'],
  },
  {
    family: 'claimAbsolute',
    text: 'The review of job descriptions is wholly complete. Those in Building Services remain to be reviewed, which will be done by 31 March 2014.',
    context: {
      status: 'complete',
      recommendation: 'Review the job descriptions.',
      reportingDate: '2013-12-02',
    },
    labels: ['claimAbsolute', 'claimUnfinished'],
  },
];
