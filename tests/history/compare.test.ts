import fc from 'fast-check';
import { compare, type Movement, type MovementKind } from '../../src/history/compare';
import { isOf, movementChoices, tally } from '../../src/history/kinds';
import { positionsNow, type Position } from '../../src/history/meeting';
import { sinceLast } from '../../src/history/sinceLast';
import { statusScale } from '../../src/history/statusScale';
import { threeStatuses, workbookOf } from '../checks/workbook';
import { complete, day, historyOf, partly, planned, registerOf, type Row } from './registers';

const { statuses } = workbookOf({}).register;
const scale = statusScale(statuses);

const row = (over: Partial<Row> = {}): Row => ({
  ref: 'R01',
  words: 'Review the plan',
  status: partly,
  ...over,
});

/** What became of the one recommendation between these two states of it. */
function movement(then: Partial<Row>, now: Partial<Row>): Movement {
  return movements([row(then)], [row(now)])[0]!;
}

function movements(then: readonly Row[], now: readonly Row[]): readonly Movement[] {
  return sinceLast(registerOf(now, '2026-09-15', historyOf([['2026-06-16', then]])))!.movements;
}

describe('where a recommendation went', () => {
  it.each<[string, string, MovementKind]>([
    [planned, partly, 'forward'],
    [partly, complete, 'closed'],
    [planned, complete, 'closed'],
    [partly, planned, 'back'],
    [complete, partly, 'reopened'],
    [complete, planned, 'reopened'],
    [partly, partly, 'unchanged'],
    [complete, complete, 'unchanged'],
    ['On hold', 'On hold', 'unchanged'],
    // Nobody can say whether a status that is not listed is further along.
    [partly, 'On hold', 'changed'],
    ['On hold', partly, 'changed'],
    ['', partly, 'changed'],
    ['On hold', complete, 'closed'],
    [complete, 'On hold', 'changed'],
    // Compared as exact text.
    [partly, `${partly} `, 'changed'],
  ])('from “%s” to “%s” is %s', (then, now, kind) => {
    expect(movement({ status: then }, { status: now }).kind).toBe(kind);
  });

  it('is the other way round where the Statuses table lists what is complete last', () => {
    const turned = threeStatuses.map(([label, meaning, order, ...rest]) => [
      label,
      meaning,
      4 - Number(order),
      ...rest,
    ]);
    const { register } = workbookOf({ statuses: turned });
    const up = statusScale(register.statuses);
    expect(up.step(partly)! > up.step(planned)!).toBe(true);
    expect(scale.step(partly)! > scale.step(planned)!).toBe(true);
  });

  it('counts a status that needs nothing any more as closed', () => {
    const { register } = workbookOf({
      statuses: [...threeStatuses, ['Superseded', '', 4, '#767676', '■', 'No', 'No', 'No']],
    });
    const ended = statusScale(register.statuses);
    expect(ended.isClosed('Superseded')).toBe(true);
    expect(ended.step('Superseded')).toBeUndefined();
  });

  it('tells what is new from what is withdrawn', () => {
    const then = [row(), row({ ref: 'R02', words: 'Train the staff' })];
    const now = [row(), row({ ref: 'R03', words: 'Publish the results' })];
    const compared = sinceLast(registerOf(now, '2026-09-15', historyOf([['2026-06-16', then]])))!;
    expect(compared.movements.map(({ kind }) => kind)).toEqual(['unchanged', 'new']);
    expect(compared.withdrawn.map(({ ref }) => ref)).toEqual(['R02']);
  });
});

describe('which recommendation is which', () => {
  it('is told by the ref, also where the words have changed', () => {
    expect(movement({}, { words: 'Review the whole plan' })).toMatchObject({
      kind: 'unchanged',
      reworded: true,
      renumbered: false,
    });
  });

  it('does not take blanks and line breaks for other words', () => {
    expect(movement({}, { words: ' Review\nthe  plan' }).reworded).toBe(false);
  });

  it('is told by the words where rows were numbered anew', () => {
    const then = [row(), row({ ref: 'R02', words: 'Train the staff', status: planned })];
    const now = [
      row({ ref: 'R01', words: 'Publish the results' }),
      row({ ref: 'R02', words: 'Review the plan' }),
      row({ ref: 'R03', words: 'Train the staff' }),
    ];
    expect(
      movements(then, now).map(({ kind, renumbered, then: before }) => [
        kind,
        renumbered,
        before?.ref,
      ]),
    ).toEqual([
      ['new', false, undefined],
      ['unchanged', true, 'R01'],
      ['forward', true, 'R02'],
    ]);
  });

  it('is told by the ref alone where the person says that the same words are something else', () => {
    const then = { day: day('2026-06-16'), positions: positionsNow(registerOf([row()])) };
    const register = registerOf([row({ ref: 'R07' })]);
    const [known] = sinceLast(register, { meeting: then, apart: [] })!.movements;
    const [apart] = sinceLast(register, { meeting: then, apart: ['R07'] })!.movements;
    expect([known!.kind, apart!.kind]).toEqual(['unchanged', 'new']);
  });

  it('keeps two rows of the same ref apart by their words', () => {
    const both = [row({ words: 'Review' }), row({ words: 'Train', status: planned })];
    const now = [row({ words: 'Train' }), row({ words: 'Review', status: complete })];
    expect(movements(both, now).map(({ kind }) => kind)).toEqual(['forward', 'closed']);
  });
});

describe('over several meetings', () => {
  const over = (rows: readonly Partial<Row>[], now: Partial<Row>) =>
    sinceLast(
      registerOf(
        [row(now)],
        '2026-09-15',
        historyOf(rows.map((one, at) => [`2025-0${at + 1}-14`, [row(one)]])),
      ),
    )!.movements[0]!;

  it('counts the meetings in a row at which nothing moved', () => {
    const states = [{ status: planned }, {}, {}, {}];
    expect(over(states, {}).unchangedFor).toBe(3);
    expect(over(states, { status: complete }).unchangedFor).toBe(0);
    expect(over([{}, {}], {}).unchangedFor).toBe(2);
  });

  it('follows it through new numbers', () => {
    expect(over([{ ref: '1' }, { ref: '2' }, { ref: '3' }], { ref: '4' })).toMatchObject({
      unchangedFor: 3,
      renumbered: true,
    });
  });

  it('knows that it was complete before', () => {
    expect(over([{ status: complete }, {}], {}).wasClosed).toBe(true);
    expect(over([{}, {}], {}).wasClosed).toBe(false);
  });

  it('counts how often a due date was moved, and by how many days in all', () => {
    const due = over(
      [
        { first: '31/01/2026', due: '31/01/2026' },
        { first: '31/01/2026', due: '31/03/2026' },
        { first: '31/01/2026', due: '31 March 2026' },
      ],
      { first: '31/01/2026', due: '30/06/2026' },
    ).due;
    expect(due).toEqual({
      kind: 'moved',
      from: '31 March 2026',
      to: '30/06/2026',
      first: '31/01/2026',
      times: 2,
      days: 150,
    });
  });

  it('counts a move from before there was a history', () => {
    expect(
      over([{ first: '31/01/2026', due: '02/02/2026' }], { first: '31/01/2026', due: '02/02/2026' })
        .due,
    ).toMatchObject({ kind: 'kept', times: 1, days: 2 });
  });

  it.each<[string, string, string, number | undefined]>([
    ['', '', 'none', undefined],
    ['', '30/06/2026', 'set', 0],
    ['30/06/2026', '', 'removed', undefined],
    ['30/06/2026', '30/06/2026', 'kept', 0],
    ['30/06/2026', 'Ongoing', 'moved', undefined],
    ['Ongoing', ' Ongoing', 'kept', undefined],
  ])('a due date from “%s” to “%s” is %s', (from, to, kind, days) => {
    expect(over([{ first: from, due: from }], { first: to, due: to }).due).toMatchObject({
      kind,
      days,
    });
  });

  it('says whether the due date is over and the work is not', () => {
    expect(over([{}], { due: '14/09/2026' }).duePassed).toBe(true);
    expect(over([{}], { due: '15/09/2026' }).duePassed).toBe(false);
    expect(over([{}], { due: '14/09/2026', status: complete }).duePassed).toBe(false);
  });

  it('says how much evidence has come', () => {
    expect(over([{ evidence: 2 }], { evidence: 5 }).evidenceAdded).toBe(3);
    expect(over([{ evidence: 2 }], { evidence: 1 }).evidenceAdded).toBe(-1);
  });
});

describe('what it is compared with', () => {
  const history = historyOf([
    ['2026-03-10', [row({ status: planned })]],
    ['2026-06-16', [row()]],
    ['2026-09-15', [row({ status: complete })]],
  ]);

  it.each<[string, string]>([
    ['2026-09-15', '2026-06-16'],
    ['2026-12-01', '2026-09-15'],
    ['2026-05-01', '2026-03-10'],
  ])('the meeting before that of %s is that of %s', (meeting, then) => {
    expect(sinceLast(registerOf([row()], meeting, history))!.then.day).toBe(day(then));
  });

  it('is nothing before the first meeting, and without a history', () => {
    expect(sinceLast(registerOf([row()], '2026-01-01', history))).toBeUndefined();
    expect(sinceLast(registerOf([row()]))).toBeUndefined();
  });
});

describe('for any two registers', () => {
  const labels = [complete, partly, planned, 'On hold', ''];
  const position = fc.record<Position>({
    ref: fc.constantFrom('R01', 'R02', 'R03', 'R04', '', ' R01'),
    wording: fc.option(fc.constantFrom('Review', 'Train', 'Publish', ''), { nil: undefined }),
    status: fc.constantFrom(...labels),
    rag: fc.constant(''),
    owner: fc.constant(''),
    originalDue: fc.constantFrom('', '31/03/2026', 'Ongoing'),
    currentDue: fc.constantFrom('', '30/06/2026', 'Ongoing'),
    completedOn: fc.constant(''),
    evidence: fc.nat(3),
  });
  const register = fc.array(position, { maxLength: 8 });

  it('each movement is of one kind, and the counts add up to both totals', () => {
    fc.assert(
      fc.property(register, register, fc.array(register, { maxLength: 3 }), (now, then, more) => {
        const compared = compare({
          now,
          then: { day: 3, positions: then },
          earlier: more.map((positions, at) => ({ day: at - 5, positions })),
          ...{ scale, day: undefined },
        });
        const counts = tally(compared);
        const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
        expect(total).toBe(now.length);
        expect(total - counts.new + compared.withdrawn.length).toBe(then.length);
        for (const one of compared.movements) {
          const kinds = movementChoices.filter((kind) => kind in counts && isOf(kind, one));
          expect(kinds).toEqual([one.kind]);
        }
        const used = compared.movements.flatMap((one) => one.then ?? []);
        expect(new Set(used).size).toBe(used.length);
      }),
    );
  });

  it('compared with itself nothing has changed', () => {
    fc.assert(
      fc.property(register, (positions) => {
        const { movements: all, withdrawn } = compare({
          now: positions,
          then: { day: 0, positions: positions.map((one) => ({ ...one })) },
          ...{ earlier: [], scale, day: undefined },
        });
        expect(withdrawn).toEqual([]);
        for (const one of all) {
          expect(one).toMatchObject({ kind: 'unchanged', reworded: false, evidenceAdded: 0 });
          expect(['kept', 'none']).toContain(one.due.kind);
        }
      }),
    );
  });
});
