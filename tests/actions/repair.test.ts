import { check } from '../../src/actions/check';
import { openRegister } from '../../src/actions/openRegister';
import { repair } from '../../src/actions/repair';
import { setUp } from '../../src/actions/setUp';
import { closeStandIns, openStandIn, type, valuesAt } from '../excel/standIn';
import { officerWorkbook } from './officerWorkbooks';

beforeEach(async () => {
  await openStandIn(officerWorkbook);
  await setUp(await openRegister());
  await type('Recommendations', 'C3', [['Partialy implemented']]);
});
afterEach(closeStandIns);

async function misspelt() {
  return check(await openRegister()).find(({ repair: offered }) => offered !== undefined)!;
}

describe('mending a finding', () => {
  test('writes the nearest status into its cell', async () => {
    const finding = await misspelt();
    expect((await repair(finding)).message).toBe(
      'Recommendations, cell C3, is now “Partially implemented”.',
    );
    expect(await valuesAt('Recommendations', 'C3')).toEqual([['Partially implemented']]);
    expect(await misspelt()).toBeUndefined();
  });

  test('finds the row where it has been sorted to', async () => {
    const finding = await misspelt();
    const rows = await valuesAt('Recommendations', 'A2:C5');
    await type('Recommendations', 'A2:C5', rows.reverse());
    await repair(finding);
    expect(await valuesAt('Recommendations', 'A4:C4')).toEqual([
      ['R02', 'Mend the rails', 'Partially implemented'],
    ]);
  });

  test('writes nothing where somebody has mended it', async () => {
    const finding = await misspelt();
    await type('Recommendations', 'C3', [['At the planning stage']]);
    expect((await repair(finding)).message).toMatch(/^This is no longer in the workbook/);
    expect(await valuesAt('Recommendations', 'C3')).toEqual([['At the planning stage']]);
  });
});
