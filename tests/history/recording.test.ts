import fc from 'fast-check';
import { meetingsOf, positionsNow } from '../../src/history/meeting';
import type { HistoryLine } from '../../src/register/register';
import { complete, day, historyOf, partly, record, registerOf, type Row } from './registers';

const row = (ref: string, words: string, status = partly): Row => ({ ref, words, status });

/** Meeting, ref and words of each line. */
const lines = (history: readonly HistoryLine[]) =>
  history.map(({ meeting, ref, wording }) => [meeting, ref, wording]);

describe('what is recorded of a meeting', () => {
  it('is the position of every recommendation, with its words where they are new or changed', () => {
    const history = historyOf([
      ['2026-03-10', [row('R01', 'Review'), row('R02', 'Train')]],
      ['2026-06-16', [row('R01', 'Review'), row('R02', 'Train all'), row('R03', 'Publish')]],
    ]);
    expect(lines(history)).toEqual([
      ['10/03/2026', 'R01', 'Review'],
      ['10/03/2026', 'R02', 'Train'],
      ['16/06/2026', 'R01', ''],
      ['16/06/2026', 'R02', 'Train all'],
      ['16/06/2026', 'R03', 'Publish'],
    ]);
  });

  it('has the words each time where a ref stands twice', () => {
    const twice = [row('R01', 'Review'), row('R01', 'Train')];
    const history = historyOf([
      ['2026-03-10', twice],
      ['2026-06-16', twice],
    ]);
    expect(history.map(({ wording }) => wording)).toEqual(['Review', 'Train', 'Review', 'Train']);
  });

  it('gives its words to the next meeting when it is removed', () => {
    const three = historyOf([
      ['2026-03-10', [row('R01', 'Review')]],
      ['2026-06-16', [row('R01', 'Review it')]],
      ['2026-09-15', [row('R01', 'Review it')]],
    ]);
    expect(lines(record(three, '2026-06-16', undefined))).toEqual([
      ['10/03/2026', 'R01', 'Review'],
      ['15/09/2026', 'R01', 'Review it'],
    ]);
  });

  it('is left out of what is compared where its date is no day of the calendar', () => {
    const [line] = historyOf([['2026-03-10', [row('R01', 'Review')]]]);
    const history = [line!, { ...line!, meeting: 'spring' }, { ...line!, meeting: '31/02/2026' }];
    expect(meetingsOf({ history }).map((meeting) => meeting.day)).toEqual([day('2026-03-10')]);
  });

  it('is read again as it was, whatever is recorded, recorded again and removed in whatever order', () => {
    const days = ['2026-01-10', '2026-02-10', '2026-03-10', '2026-04-10'];
    const rows = fc.array(
      fc.record<Row>({
        ref: fc.constantFrom('R01', 'R02', 'R03', ''),
        words: fc.constantFrom('Review', 'Train', 'Publish', '=1+1', "'Quoted"),
        status: fc.constantFrom(partly, complete),
      }),
      { minLength: 1, maxLength: 5 },
    );
    const step = fc.record({
      meeting: fc.constantFrom(...days),
      rows: fc.option(rows, { nil: undefined, freq: 4 }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        let history: HistoryLine[] = [];
        const expected = new Map<number, unknown>();
        for (const { meeting, rows: now } of steps) {
          history = record(history, meeting, now);
          if (now) expected.set(day(meeting), positionsNow(registerOf(now)));
          else expected.delete(day(meeting));
        }
        const read = meetingsOf({ history }).map(({ day: at, positions }) => [at, positions]);
        expect(new Map(read as [number, unknown][])).toEqual(
          new Map([...expected].sort(([a], [b]) => a - b)),
        );
      }),
    );
  });
});
