import { openRegister } from '../../src/actions/openRegister';
import { recordMeeting, removeMeeting, returnMeeting } from '../../src/actions/recordMeeting';
import { setUp } from '../../src/actions/setUp';
import { meetingsOf } from '../../src/history/meeting';
import { closeStandIns, openStandIn, type, valuesAt } from '../excel/standIn';
import { day } from '../history/registers';
import { officerWorkbook } from './officerWorkbooks';

afterEach(closeStandIns);

const june = day('2026-06-16');
const september = day('2026-09-15');

async function openSetUp() {
  const workbook = await openStandIn(officerWorkbook);
  await setUp(await openRegister());
  return workbook;
}

const recorded = async () => meetingsOf((await openRegister()).register);
const record = async (on: number) => recordMeeting(await openRegister(), on);

/** The history as it is read, each meeting with the statuses and words of its recommendations. */
const inShort = async () =>
  (await recorded()).map(({ day: on, positions }) => [
    on,
    positions.map(({ ref, status, wording }) => [ref, status, wording]),
  ]);

describe('recording a meeting', () => {
  test('makes the table on a sheet that a person can read, in one trip', async () => {
    const workbook = await openSetUp();
    const open = await openRegister();
    workbook.trips();
    const { message } = await recordMeeting(open, june);
    expect(workbook.trips()).toBe(1);
    expect(message).toBe(
      'The meeting of 16 June 2026 is recorded: 4 recommendations in the table MeetingHistory.',
    );
    expect((await valuesAt('Meeting history', 'A1:J2'))[0]).toEqual([
      ...['Meeting', 'Ref', 'Status', 'RAG', 'Owner', 'Original due', 'Current due'],
      ...['Completed on', 'Evidence rows', 'Wording where new or changed'],
    ]);
    const { register } = await openRegister();
    const [first] = meetingsOf(register)[0]!.positions;
    const [row] = register.recommendations;
    expect(first).toMatchObject({
      ref: row!.ref,
      status: row!.status,
      wording: row!.recommendation,
      evidence: 2,
    });
  });

  test('adds the next one in two trips, and replaces one of the same date', async () => {
    const workbook = await openSetUp();
    await record(june);
    const before = await inShort();
    const open = await openRegister();
    workbook.trips();
    await recordMeeting(open, september);
    expect(workbook.trips()).toBe(2);
    expect((await inShort()).map(([on]) => on)).toEqual([june, september]);
    await type('Recommendations', 'C2', [['Changed since']]);
    const again = await openRegister();
    workbook.trips();
    const { message } = await recordMeeting(again, june);
    expect(workbook.trips()).toBe(2);
    expect(message).toMatch(/^The record of the meeting of 16 June 2026 is replaced/);
    const after = await inShort();
    expect(after.map(([on]) => on)).toEqual([june, september]);
    expect(after[1]![1]).toEqual(before[0]![1]);
    expect(JSON.stringify(after[0])).toContain('Changed since');
  });

  test('reads it in one trip more than without it', async () => {
    const workbook = await openSetUp();
    workbook.trips();
    await openRegister();
    const without = workbook.trips();
    await record(june);
    workbook.trips();
    await openRegister();
    expect(workbook.trips()).toBe(without + 1);
  });

  test('removes a record and brings it back, with the words that the next ones had from it', async () => {
    const workbook = await openSetUp();
    await record(june);
    await record(september);
    const before = await inShort();
    const removed = (await recorded())[0]!;
    const open = await openRegister();
    workbook.trips();
    await removeMeeting(open, june);
    expect(workbook.trips()).toBe(2);
    expect(await inShort()).toEqual([before[1]]);
    await returnMeeting(await openRegister(), removed);
    expect(await inShort()).toEqual(before);
    await removeMeeting(await openRegister(), june);
    await removeMeeting(await openRegister(), september);
    expect(await inShort()).toEqual([]);
    await record(september);
    expect(await inShort()).toEqual([before[1]]);
  });

  test('leaves what a person added to the table beside its own rows', async () => {
    await openSetUp();
    await record(june);
    await record(september);
    await type('Meeting history', 'K1:K9', [
      ['Note'],
      ...Array.from({ length: 8 }, (_, at) => [`note ${at + 1}`]),
    ]);
    await record(june);
    const notes = await valuesAt('Meeting history', 'A2:K13');
    const ofSeptember = notes.filter(([on]) => on === september + 25_569);
    expect(ofSeptember.map((row) => row[10])).toEqual(['note 5', 'note 6', 'note 7', 'note 8']);
    const ofJune = notes.filter(([on]) => on === june + 25_569);
    expect(ofJune.map((row) => row[10])).toEqual(['note 1', 'note 2', 'note 3', 'note 4']);
  });

  test('recorded again after somebody sorted the table, a note stays beside its ref', async () => {
    await openSetUp();
    await record(june);
    await type('Meeting history', 'K1:K2', [['Note'], ['of the first']]);
    const [, first] = await valuesAt('Meeting history', 'A1:K2');
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('MeetingHistory');
      table.sort.apply([{ key: 1, ascending: false }]);
      await context.sync();
    });
    await record(september);
    await type('Recommendations', 'C2', [['Changed since']]);
    await record(june);
    const rows = await valuesAt('Meeting history', 'A2:K9');
    const noted = rows.filter((row) => row[10] !== '');
    expect(noted).toHaveLength(1);
    expect(noted[0]!.slice(0, 2)).toEqual(first!.slice(0, 2));
    expect((await recorded()).map(({ positions }) => positions.length)).toEqual([4, 4]);
  });

  test('recorded again with a ref that came and without one that left', async () => {
    await openSetUp();
    await record(june);
    const refs = await valuesAt('Recommendations', 'A2:A5');
    await type('Recommendations', 'A3', [["'R99"]]);
    await record(june);
    const [meeting] = await recorded();
    expect(meeting!.positions.map(({ ref }) => ref).sort()).toEqual(
      [...refs.map(([ref]) => ref).filter((_, at) => at !== 1), 'R99'].sort(),
    );
  });

  test.each([1, 2, 3, 4, 5, 6, 8, 10, 14, 20, 30])(
    'stopped after %i actions, the same once more ends as if nothing had stopped it',
    async (afterActions) => {
      const ends: unknown[] = [];
      for (const stopped of [false, true]) {
        const workbook = await openSetUp();
        await record(june);
        await type('Recommendations', 'C2', [['Changed since']]);
        await type('Recommendations', 'A3', [["'R99"]]);
        const open = await openRegister();
        if (stopped) {
          workbook.host.faults.failAt({ trip: 2, afterActions, code: 'GeneralException' });
          await recordMeeting(open, june).catch(() => undefined);
          workbook.host.faults.clear();
          const half = await valuesAt('Meeting history', 'A2:B7');
          // No blank row within the table, which would stay there for good.
          expect(half.filter(([on], at) => on === '' && half[at + 1]?.[0])).toEqual([]);
        }
        await record(june);
        ends.push(await valuesAt('Meeting history', 'A1:J8'));
      }
      expect(ends[1]).toEqual(ends[0]);
    },
  );

  test('writes while the table is filtered, and puts the filter back', async () => {
    await openSetUp();
    await record(june);
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('MeetingHistory');
      table.columns.getItem('Ref').filter.applyValuesFilter(['R01']);
      await context.sync();
    });
    await record(september);
    expect((await inShort()).map(([on, rows]) => [on, (rows as unknown[]).length])).toEqual([
      [june, 4],
      [september, 4],
    ]);
  });

  test('keeps text that looks like a formula, a number or a date as text', async () => {
    await openSetUp();
    const hostile = ['=HYPERLINK("http://example.test","x")', "'+1", '1/2', '<b>bold</b>'];
    await type(
      'Recommendations',
      'B2:B5',
      hostile.map((text) => [`'${text}`]),
    );
    await record(june);
    await type(
      'Recommendations',
      'B2:B5',
      [...hostile].reverse().map((text) => [`'${text}`]),
    );
    await record(september);
    for (const { positions } of await recorded()) {
      expect(positions.map(({ wording }) => wording).sort()).toEqual([...hostile].sort());
    }
    await Excel.run(async (context) => {
      const cells = context.workbook.worksheets
        .getItem('Meeting history')
        .getRange('J2:J9')
        .load('formulas,values,numberFormat');
      await context.sync();
      expect(cells.formulas).toEqual(cells.values);
      expect(new Set(cells.numberFormat.flat())).toEqual(new Set(['@']));
    });
  });

  test('says so where there is nothing to record', async () => {
    const workbook = await openSetUp();
    const open = await openRegister();
    const empty = { ...open, register: { ...open.register, recommendations: [] } };
    workbook.trips();
    expect(await recordMeeting(empty, june)).toMatchObject({ nothingDone: true });
    expect(workbook.trips()).toBe(0);
  });
});
