import { openRegister } from '../../src/actions/openRegister';
import { openSettings } from '../../src/actions/openSettings';
import { setUp } from '../../src/actions/setUp';
import { catalogue } from '../../src/checks/catalogue';
import { readSettings } from '../../src/checks/checkSettings';
import { closeStandIns, openStandIn, type, valuesAt, type StandIn } from '../excel/standIn';
import { officerWorkbook } from './officerWorkbooks';

let workbook: StandIn;
beforeEach(async () => {
  workbook = await openStandIn(officerWorkbook);
  await setUp(await openRegister());
});
afterEach(closeStandIns);

const settings = async () => readSettings((await openRegister()).register.settings);
const activeSheet = () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    return sheet.name;
  });

describe('the check settings', () => {
  test('are made with the usual values, which change nothing, and shown', async () => {
    const before = await settings();
    const open = await openRegister();
    workbook.trips();
    const { message } = await openSettings(open);
    // One to write, and two to go there.
    expect(workbook.trips()).toBe(3);
    expect(message).toContain('“Check settings”');
    expect(await activeSheet()).toBe('Check settings');
    expect(await settings()).toEqual(before);
  });

  test('list every rule with its title, so that it can be switched off', async () => {
    await openSettings(await openRegister());
    const rows = (await openRegister()).register.tables.settings!.rows;
    for (const { code, title } of catalogue) {
      const at = rows.findIndex(([name]) => name === `Rule ${code}`);
      expect(rows[at]).toEqual([`Rule ${code}`, 'On', title]);
    }
    const last = rows.map(([name]) => String(name).startsWith('Rule ')).lastIndexOf(true);
    const [name] = rows[last]!;
    await type('Check settings', `B${last + 2}`, [['Off']]);
    expect([...(await settings()).off]).toEqual([String(name).replace('Rule ', '')]);
  });

  test('are left as they are where they are there already', async () => {
    await openSettings(await openRegister());
    await type('Check settings', 'B3', [['24']]);
    await openSettings(await openRegister());
    expect(await valuesAt('Check settings', 'B3')).toEqual([['24']]);
  });
});
