/** What is said where meetings are recorded and compared. */
export const history = {
  'history.recorded':
    'The meeting of {date} is recorded: {count, plural, one {one recommendation} other {# recommendations}} in the table {table}.',
  'history.replaced':
    'The record of the meeting of {date} is replaced: {count, plural, one {one recommendation} other {# recommendations}} in the table {table}.',
  'history.nothing':
    'There is no recommendation to record. Fill in the Recommendations table and record the meeting then.',
  'history.removed': 'The record of the meeting of {date} is removed.',
  'history.gone': 'There is no record of the meeting of {date} any more.',
  'history.returned': 'The record of the meeting of {date} is back.',
} as const;
