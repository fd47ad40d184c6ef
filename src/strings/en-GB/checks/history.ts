/** What the checks say that compare with the meeting before. */
export const history = {
  'checks.movedBack.title': 'Moved back without a reason',
  'checks.movedBack.about':
    'A recommendation that is less far along than at the meeting before says why in Reason for change: the committee will ask. Once a meeting has been recorded.',
  'checks.movedBack.message':
    '{who} was “{before}” at the meeting of {meeting} and is “{status}” now, without a reason.',
  'checks.movedBack.fix':
    'Correct {cell}, or say in the column Reason for change what has happened (add the column where it is missing).',

  'checks.reopened.title': 'Complete at a meeting, and open again',
  'checks.reopened.about':
    'What was reported as complete stays complete; where it does not, the committee is told why. Once a meeting has been recorded.',
  'checks.reopened.message':
    '{who} was reported as complete at an earlier meeting and is “{status}” now.',
  'checks.reopened.fix': 'Correct {cell}, or be ready to say why it was reopened.',

  'checks.dueBeyond.title': 'Due date moved beyond the limit, by the records of meetings',
  'checks.dueBeyond.about':
    'A due date is moved at most twice (the limit is a setting). Counted from the records of meetings, where no column Times moved says it.',
  'checks.dueBeyond.message':
    '{who} was first due on “{first}”, and its due date has been moved {times, plural, one {once} other {# times}} since; the limit is {limit}.',
  'checks.dueBeyond.fix':
    'Be ready to say what has changed, or agree a date for {cell} that will hold.',
} as const;
