import {
  historyOf,
  partly,
  planned,
  complete,
  withHistory,
  written,
  type Row,
} from '../../history/registers';
import type { Written } from '../workbook';
import type { RuleCases } from './ruleCases';

const meetings = ['2025-11-18', '2026-03-17', '2026-07-21'] as const;

/** One recommendation as it stood at each meeting, and as it is now. */
export function told(then: readonly Partial<Row>[], now: Partial<Row>): Written {
  const row = (over: Partial<Row>): Row[] => [
    { ref: 'R01', words: 'Review the plan', status: partly, ...over },
  ];
  const history = historyOf(then.map((one, at) => [meetings[at]!, row(one)]));
  return withHistory(written(row(now), '2026-09-15'), history);
}

const due = (first: string, ...dates: readonly string[]) =>
  dates.map((date) => ({ first, due: date }));
const [march, june, september, december] = [
  '31/03/2026',
  '30/06/2026',
  '30/09/2026',
  '31/12/2026',
] as const;

/** For each rule that needs recorded meetings. */
export const historyCases: RuleCases = {
  'REC-MOVED-BACK': {
    found: [
      // From under way to planned
      told([{}], { status: planned }),
      // At the last of three meetings
      told([{ status: planned }, {}, {}], { status: planned }),
      // Under another ref with the same words
      told([{ ref: 'R09' }], { status: planned }),
      // With a reason of blanks
      told([{}], { status: planned, reason: '  ' }),
    ],
    not: [
      // A reason is given
      told([{}], { status: planned, reason: 'The supplier withdrew.' }),
      // It went back before the last meeting
      told([{}, { status: planned }], { status: planned }),
      // It moved forward
      told([{ status: planned }], {}),
      // Its status is not listed, and nobody can say
      told([{}], { status: 'On hold' }),
      // Nothing is recorded
      told([], { status: planned }),
      // It was complete, which is told as reopened
      told([{ status: complete }], {}),
    ],
  },
  'REC-REOPENED': {
    found: [
      // At the last meeting
      told([{ status: complete }], {}),
      // At a meeting before the last
      told([{ status: complete }, {}], {}),
      // Back to planned
      told([{}, { status: complete }], { status: planned }),
    ],
    not: [
      // It is still complete
      told([{ status: complete }], { status: complete }),
      // It was never complete
      told([{}, {}], {}),
      // It was closed again
      told([{ status: complete }, {}], { status: complete }),
      // Other words and another ref were complete
      told([{ ref: 'R02', words: 'Train', status: complete }], {}),
    ],
  },
  'REC-DUE-BEYOND': {
    found: [
      // Three times
      told(due(march, march, june, september), { first: march, due: december }),
      // And back again
      told(due(march, june, march, june), { first: march, due: march }),
      // Before there was a record, too
      told(due(march, june, september), { first: march, due: december }),
    ],
    not: [
      // Twice
      told(due(march, march, june), { first: march, due: september }),
      // Three times, and is done
      told(due(march, march, june, september), { first: march, due: december, status: complete }),
      // Only written otherwise
      told(due(march, march, '31 March 2026', '31.3.2026'), { first: march, due: march }),
    ],
  },
};
