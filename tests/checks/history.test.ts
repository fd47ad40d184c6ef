import {
  historyOf,
  partly,
  planned,
  complete,
  withHistory,
  written,
  type Row,
} from '../history/registers';
import { cellsOf, findingsOf } from './findings';

const meetings = ['2025-11-18', '2026-03-17', '2026-07-21'] as const;

/** One recommendation as it stood at each meeting, and as it is now. */
function told(then: readonly Partial<Row>[], now: Partial<Row>) {
  const row = (over: Partial<Row>): Row[] => [
    { ref: 'R01', words: 'Review the plan', status: partly, ...over },
  ];
  const history = historyOf(then.map((one, at) => [meetings[at]!, row(one)]));
  return withHistory(written(row(now), '2026-09-15'), history);
}

type Case = readonly [why: string, then: readonly Partial<Row>[], now: Partial<Row>];

describe('REC-MOVED-BACK', () => {
  it.each<Case>([
    ['from under way to planned', [{}], { status: planned }],
    ['at the last of three meetings', [{ status: planned }, {}, {}], { status: planned }],
    ['under another ref with the same words', [{ ref: 'R09' }], { status: planned }],
    ['with a reason of blanks', [{}], { status: planned, reason: '  ' }],
  ])('finds what moved back: %s', (_, then, now) => {
    expect(cellsOf('REC-MOVED-BACK', told(then, now))).toEqual(['Recommendations!C2']);
  });

  it.each<Case>([
    ['a reason is given', [{}], { status: planned, reason: 'The supplier withdrew.' }],
    ['it went back before the last meeting', [{}, { status: planned }], { status: planned }],
    ['it moved forward', [{ status: planned }], {}],
    ['its status is not listed, and nobody can say', [{}], { status: 'On hold' }],
    ['nothing is recorded', [], { status: planned }],
    ['it was complete, which is told as reopened', [{ status: complete }], {}],
  ])('is silent where %s', (_, then, now) => {
    expect(cellsOf('REC-MOVED-BACK', told(then, now))).toEqual([]);
  });

  it('says from where, and since when', () => {
    const [finding] = findingsOf('REC-MOVED-BACK', told([{}], { status: planned }));
    expect(finding!.message).toBe(
      'Recommendation R01 was “Partially implemented or in progress” at the meeting of 18 November 2025 and is “At the planning stage” now, without a reason.',
    );
  });
});

describe('REC-REOPENED', () => {
  it.each<Case>([
    ['at the last meeting', [{ status: complete }], {}],
    ['at a meeting before the last', [{ status: complete }, {}], {}],
    ['back to planned', [{}, { status: complete }], { status: planned }],
  ])('finds what was complete %s', (_, then, now) => {
    expect(cellsOf('REC-REOPENED', told(then, now))).toEqual(['Recommendations!C2']);
  });

  it.each<Case>([
    ['it is still complete', [{ status: complete }], { status: complete }],
    ['it was never complete', [{}, {}], {}],
    ['it was closed again', [{ status: complete }, {}], { status: complete }],
    [
      'other words and another ref were complete',
      [{ ref: 'R02', words: 'Train', status: complete }],
      {},
    ],
  ])('is silent where %s', (_, then, now) => {
    expect(cellsOf('REC-REOPENED', told(then, now))).toEqual([]);
  });
});

describe('REC-DUE-BEYOND', () => {
  const due = (first: string, ...dates: readonly string[]) =>
    dates.map((date) => ({ first, due: date }));
  const [march, june, september, december] = [
    '31/03/2026',
    '30/06/2026',
    '30/09/2026',
    '31/12/2026',
  ];
  it.each<Case>([
    ['three times', due(march!, march!, june!, september!), { first: march, due: december }],
    ['and back again', due(march!, june!, march!, june!), { first: march, due: march }],
    [
      'before there was a record, too',
      due(march!, june!, september!),
      { first: march, due: december },
    ],
  ])('finds a date that was moved %s', (_, then, now) => {
    expect(cellsOf('REC-DUE-BEYOND', told(then, now as Partial<Row>))).toEqual([
      'Recommendations!F2',
    ]);
  });

  it.each<Case>([
    ['twice', due(march!, march!, june!), { first: march, due: september }],
    [
      'three times, and is done',
      due(march!, march!, june!, september!),
      { first: march, due: december, status: complete },
    ],
    [
      'only written otherwise',
      due(march!, march!, '31 March 2026', '31.3.2026'),
      { first: march, due: march },
    ],
  ])('is silent where it was moved %s', (_, then, now) => {
    expect(cellsOf('REC-DUE-BEYOND', told(then, now as Partial<Row>))).toEqual([]);
  });
});
