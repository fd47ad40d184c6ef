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
  });

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
