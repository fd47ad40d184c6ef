/** What the checks on the other columns of Recommendations say. `who` names the row: "Recommendation R05". */
export const recommendations = {
  'checks.who.recommendation':
    '{refed, select, no {The recommendation in row {row}} other {Recommendation {ref}}}',

  'checks.nearlySame.title': 'Recommendation that says nearly the same as another',
  'checks.nearlySame.about':
    'No two recommendations ask the same in nearly the same words: at least four fifths of their words are the same, and every number and denial. One of them may have been copied twice.',
  'checks.nearlySame.message':
    '{who} says {same, select, yes {the same as} other {nearly the same as}} {other} in {first}: “{words}”',
  'checks.nearlySame.fix':
    'Ask whether these are two recommendations. If one was copied by mistake, delete it and move its evidence.',

  'checks.severalAsks.title': 'Recommendation that asks for several things',
  'checks.severalAsks.about':
    'A recommendation asks for one thing, so that one status can tell whether it is done. One that asks for several can be part done, and its status cannot say so.',
  'checks.severalAsks.message':
    '{who} seems to ask for {count, plural, =2 {two things} =3 {three things} other {# things}}: “{first}” and “{second}”.',
  'checks.severalAsks.fix':
    'See that the status and the evidence in its row answer for each of them. The inspectors’ words stay as they are.',

  'checks.spacing.title': 'Stray spaces in a recommendation',
  'checks.spacing.about':
    'Between words stands one space, none at the ends and none before a full stop or comma. The report prints the words as they stand.',
  'checks.spacing.message': '{who} has a stray space: “{words}”.',
  'checks.spacing.fix': 'Take the stray spaces out of {cell}. Nothing else is changed.',
  'checks.spacing.repair': 'Take them out',

  'checks.cellError.title': 'Excel error in a recommendation',
  'checks.cellError.about':
    'No cell shows an error of Excel’s, such as #N/A or #REF!: its formula has lost what it looked up, and the report would print the error.',
  'checks.cellError.message': '{who} shows Excel’s error {error}.',
  'checks.cellError.fix':
    'Type what should stand in {cell}, or mend its formula: #REF! and #NAME? mean that something it names is gone, #N/A that it found nothing.',

  'checks.ownerBlank.title': 'Open recommendation without an owner',
  'checks.ownerBlank.about':
    'Every recommendation that is still to be done has an owner: the committee will ask who answers for it.',
  'checks.ownerBlank.message': '{who} is “{status}” and has no owner.',
  'checks.ownerBlank.fix': 'Type who answers for it into {cell}.',

  'checks.nextStepBlank.title': 'Open recommendation without a next step',
  'checks.nextStepBlank.about':
    'Every recommendation that is still to be done says what comes next.',
  'checks.nextStepBlank.message': '{who} is “{status}” and has no next step.',
  'checks.nextStepBlank.fix': 'Type what will be done next, and by when, into {cell}.',

  'checks.dateText.title': 'Date that Excel cannot count with',
  'checks.dateText.about':
    'Due dates and completion dates are dates, not text: Excel sorts, filters and compares text letter by letter.',
  'checks.dateText.message':
    '{who} has the date “{text}” as text{readable, select, yes {} part {. Until it is a day, it is taken for its last, {date}} other {, and no day can be read from it}}.',
  'checks.dateText.fix':
    '{readable, select, yes {Change {cell} to the date {date}.} other {Type the day into {cell}, as in 31/03/2026. If there is none yet, ask its owner for one.}}',
  'checks.dateText.repair': 'Change to the date {date}',

  'checks.dueMissing.title': 'Open recommendation without a due date',
  'checks.dueMissing.about':
    'A status with “Yes” under Needs due date has one while the recommendation is open.',
  'checks.dueMissing.message': '{who} is “{status}” and has no due date.',
  'checks.dueMissing.fix': 'Type the day by which it is to be done into {cell}.',

  'checks.duePassed.title': 'Due date that has passed',
  'checks.duePassed.about':
    'No open recommendation is due before the reporting date. Without a reporting date nothing is said.',
  'checks.duePassed.message':
    '{who} was due “{due}” and is still “{status}” at the reporting date, {reporting}: {days, plural, one {# day} other {# days}} late.',
  'checks.duePassed.fix':
    'Ask its owner whether it is done, or when it will be. Change the status or the due date in {cell}, and say why.',

  'checks.dueMoved.title': 'Due date that was moved without a reason',
  'checks.dueMoved.about':
    'A current due date that is later than the original one has a reason, in the column Reason for change.',
  'checks.dueMoved.message':
    '{who} was due “{original}” and is now due “{current}”, {days, plural, one {# day} other {# days}} later. No reason is given.',
  'checks.dueMoved.fix':
    '{column, select, there {Type why it was moved into its Reason for change.} other {Add a column Reason for change to the table, and say in it why the date was moved.}}',

  'checks.dueMovedOften.title': 'Due date that was moved too often',
  'checks.dueMovedOften.about':
    'A due date is moved at most twice (the limit is a setting). After that the committee will ask whether the plan holds.',
  'checks.dueMovedOften.message':
    '{who} has had its due date moved {times, plural, one {# time} other {# times}} (“{text}” in {cell}); the limit is {limit}.',
  'checks.dueMovedOften.fix': 'Be ready to say what has changed, or agree a date that will hold.',

  'checks.completedOpen.title': 'Completion date on an open recommendation',
  'checks.completedOpen.about': 'A recommendation that is still open has no completion date.',
  'checks.completedOpen.message': '{who} is “{status}”, yet it was completed on “{date}”.',
  'checks.completedOpen.fix': 'Change its status if it is done; if not, clear {cell}.',

  'checks.completedBlank.title': 'Complete, without a completion date',
  'checks.completedBlank.about':
    'A recommendation whose status counts as complete says when it was completed.',
  'checks.completedBlank.message': '{who} is “{status}” and does not say when it was completed.',
  'checks.completedBlank.fix':
    'Type the day into {cell}, or change the status if it is still open.',

  'checks.completedFuture.title': 'Completion date after the reporting date',
  'checks.completedFuture.about':
    'Nothing is completed later than the day that the report speaks of.',
  'checks.completedFuture.message':
    '{who} was completed on “{date}”, which is after the reporting date, {reporting}.',
  'checks.completedFuture.fix':
    'Correct {cell}. If it is still to be done, clear it and change the status.',

  'checks.completedEarly.title': 'Completion date before the inspection',
  'checks.completedEarly.about':
    'A recommendation is not completed before the inspection that made it. The date of the inspection is read from the report details.',
  'checks.completedEarly.message':
    '{who} was completed on “{date}”, which is before the inspection (“{inspection}” in the report details).',
  'checks.completedEarly.fix': 'See whether the year in {cell} is right.',

  'checks.ragAtOdds.title': 'RAG at odds with the status',
  'checks.ragAtOdds.about':
    'RAG and status do not contradict each other: nothing complete is red or amber, nothing open is blue, nothing on track is red, nothing late or at risk is green.',
  'checks.ragAtOdds.message': '{who} is “{status}”, and its RAG is “{rag}”.',
  'checks.ragAtOdds.fix': 'Change the RAG in {cell} or the status, so that they tell the same.',
} as const;
