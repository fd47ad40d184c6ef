import { accept, takeBack } from '../../src/actions/accept';
import { check } from '../../src/actions/check';
import { openRegister } from '../../src/actions/openRegister';
import { setUp } from '../../src/actions/setUp';
import type { Finding } from '../../src/checks/finding';
import { readinessOf } from '../../src/checks/readiness';
import { closeStandIns, openStandIn, type, valuesAt, type StandIn } from '../excel/standIn';
import { officerWorkbook } from './officerWorkbooks';

let workbook: StandIn;
beforeEach(async () => {
  workbook = await openStandIn(officerWorkbook);
  await setUp(await openRegister());
  await type('Evidence', 'C2', [['The plan will be agreed shortly.']]);
  await type(
    'Evidence',
    'C3',
    [['=1+1 is what the board will see shortly.']].map(([text]) => [`'${text}`]),
  );
});
afterEach(closeStandIns);

const today = new Date(2026, 10, 22);
const given = { by: 'Lead officer', reason: '=The chair knows.' };

const vague = async (cell = 'C2') =>
  (await check(await openRegister())).find(
    (one) => one.code === 'DATE-VAGUE' && one.cell === cell,
  )!;

const acceptIt = async (finding: Finding) => accept(await openRegister(), finding, given, today);

describe('accepting a finding', () => {
  test('writes who, when and why to a sheet that everybody can read, in one trip', async () => {
    const finding = await vague();
    const open = await openRegister();
    workbook.trips();
    const { message } = await accept(open, finding, given, today);
    expect(workbook.trips()).toBe(1);
    expect(message).toContain('Evidence, cell C2');
    const [headings, row] = await valuesAt('Accepted findings', 'A1:J2');
    expect(headings).toContain('Accepted by');
    expect(row).toEqual(
      expect.arrayContaining([
        'The plan will be agreed shortly.',
        '=The chair knows.',
        'Lead officer',
      ]),
    );
    expect((await vague()).accepted).toMatchObject({ on: '22/11/2026', by: 'Lead officer' });
  });

  test('adds to the table that is there, in two trips', async () => {
    await acceptIt(await vague());
    const finding = await vague('C3');
    const open = await openRegister();
    workbook.trips();
    await accept(open, finding, given, today);
    expect(workbook.trips()).toBe(2);
    expect(readinessOf(await check(await openRegister())).accepted).toBe(2);
  });

  test('ends when the text of the cell changes, and holds again when it is put back', async () => {
    await acceptIt(await vague());
    await type('Evidence', 'C2', [['The plan will be agreed shortly by Cabinet.']]);
    expect((await vague()).accepted).toBeUndefined();
    await type('Evidence', 'C2', [['The plan will be agreed shortly.']]);
    expect((await vague()).accepted).toBeDefined();
  });

  test('writes nothing where the finding is gone, or accepted already', async () => {
    const finding = await vague();
    await acceptIt(finding);
    expect(await acceptIt(finding)).toMatchObject({ nothingDone: true });
    await type('Evidence', 'C2', [['The plan was agreed in May 2013.']]);
    expect(await acceptIt(finding)).toMatchObject({ nothingDone: true });
    expect(readinessOf(await check(await openRegister())).accepted).toBe(0);
  });
});

describe('taking an acceptance back', () => {
  test.each([1, 2])('asks the finding again, with %d accepted', async (count) => {
    for (const cell of ['C2', 'C3'].slice(0, count)) await acceptIt(await vague(cell));
    await takeBack(await openRegister(), await vague());
    expect((await vague()).accepted).toBeUndefined();
    expect(readinessOf(await check(await openRegister())).accepted).toBe(count - 1);
  });

  test('leaves a table in which the next acceptance finds its place', async () => {
    await acceptIt(await vague());
    await takeBack(await openRegister(), await vague());
    await acceptIt(await vague('C3'));
    const { register } = await openRegister();
    expect(register.tables.accepted!.rows).toHaveLength(1);
    expect((await vague('C3')).accepted).toMatchObject({ on: '22/11/2026' });
  });

  test('says so where somebody has taken it back already', async () => {
    await acceptIt(await vague());
    const finding = await vague();
    await takeBack(await openRegister(), finding);
    expect(await takeBack(await openRegister(), finding)).toMatchObject({ nothingDone: true });
  });
});
