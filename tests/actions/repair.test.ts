import type { Finding } from '../../src/checks/finding';
import { check } from '../../src/actions/check';
import { openRegister } from '../../src/actions/openRegister';
import { repair, undoRepair } from '../../src/actions/repair';
import { setUp } from '../../src/actions/setUp';
import { restoreCell, writeCell } from '../../src/excel/writeCell';
import { closeStandIns, openStandIn, type, valuesAt } from '../excel/standIn';
import { officerWorkbook } from './officerWorkbooks';

beforeEach(async () => {
  await openStandIn(officerWorkbook);
  await setUp(await openRegister());
  await type('Recommendations', 'C3', [['Partialy implemented']]);
});
afterEach(closeStandIns);

async function misspelt() {
  return (await check(await openRegister())).find(({ repair: offered }) => offered !== undefined)!;
}

const mend = async (finding: Finding) => repair(await openRegister(), finding);

describe('mending a finding', () => {
  test('writes the nearest status into its cell', async () => {
    const finding = await misspelt();
    expect((await mend(finding)).message).toBe(
      'Recommendations, cell C3, is now “Partially implemented”.',
    );
    expect(await valuesAt('Recommendations', 'C3')).toEqual([['Partially implemented']]);
    expect(await misspelt()).toBeUndefined();
  });

  test('finds the row where it has been sorted to', async () => {
    const finding = await misspelt();
    const rows = await valuesAt('Recommendations', 'A2:C5');
    await type('Recommendations', 'A2:C5', rows.reverse());
    await mend(finding);
    expect(await valuesAt('Recommendations', 'A4:C4')).toEqual([
      ['R02', 'Mend the rails', 'Partially implemented'],
    ]);
  });

  test('writes nothing where somebody has mended it', async () => {
    const finding = await misspelt();
    await type('Recommendations', 'C3', [['At the planning stage']]);
    expect((await mend(finding)).message).toMatch(/^This is no longer in the workbook/);
    expect(await valuesAt('Recommendations', 'C3')).toEqual([['At the planning stage']]);
  });
});

describe('undoing a fix', () => {
  async function fixed() {
    return (await mend(await misspelt())).fix!;
  }

  test('puts the previous text back', async () => {
    const fix = await fixed();
    const { message } = await undoRepair(await openRegister(), fix);
    expect(message).toBe('Recommendations, cell C3, is as it was before the fix.');
    expect(await valuesAt('Recommendations', 'C3')).toEqual([['Partialy implemented']]);
  });

  test('finds the row where it has been sorted to', async () => {
    const fix = await fixed();
    const rows = await valuesAt('Recommendations', 'A2:C5');
    await type('Recommendations', 'A2:C5', rows.reverse());
    await undoRepair(await openRegister(), fix);
    expect(await valuesAt('Recommendations', 'A4:C4')).toEqual([
      ['R02', 'Mend the rails', 'Partialy implemented'],
    ]);
  });

  test('leaves a cell alone that somebody has changed since', async () => {
    const fix = await fixed();
    await type('Recommendations', 'C3', [['At the planning stage']]);
    const outcome = await undoRepair(await openRegister(), fix);
    expect(outcome).toMatchObject({ nothingDone: true });
    expect(outcome.message).toContain('has been changed since');
    expect(await valuesAt('Recommendations', 'C3')).toEqual([['At the planning stage']]);
  });

  test('says so where the row is gone', async () => {
    const fix = await fixed();
    await type('Recommendations', 'A3', [['R99']]);
    const outcome = await undoRepair(await openRegister(), fix);
    expect(outcome).toMatchObject({ nothingDone: true });
    expect(await valuesAt('Recommendations', 'C3')).toEqual([['Partially implemented']]);
  });
});

describe('a cell that was written', () => {
  test.each([
    ['a formula', '=1+1'],
    ['a number', 12.5],
    ['a text that looks like a date', "'1/2"],
    ['nothing', ''],
  ])('gets %s back', async (_, before) => {
    await type('Action plan', 'F2', [[before]]);
    const held = await formulasAt('Action plan', 'F2');
    const written = await writeCell('Action plan', 'F2', 'Mended');
    expect(await restoreCell('Action plan', 'F2', written)).toBe(true);
    expect(await formulasAt('Action plan', 'F2')).toEqual(held);
  });
});

function formulasAt(sheet: string, address: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load('formulas,values,numberFormat');
    await context.sync();
    return [range.formulas, range.values, range.numberFormat];
  });
}

describe('a date that stands as text', () => {
  const due = async (text: string) => {
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('Recommendations');
      table.columns.add(undefined, [['Current due'], [''], [''], [''], ['']]);
      await context.sync();
      const cell = table.getDataBodyRange().getLastColumn().getCell(0, 0);
      cell.numberFormat = [['@']];
      cell.values = [[text]];
      await context.sync();
    });
    return (await check(await openRegister())).find(({ code }) => code === 'REC-DATE-TEXT')!;
  };

  test('becomes the date that Excel counts with, and undoing brings the text back', async () => {
    const finding = await due('31 March 2014');
    const { fix } = await mend(finding);
    expect(await valuesAt(finding.sheet, finding.cell)).toEqual([[41_729]]);
    expect((await check(await openRegister())).some(({ code }) => code === 'REC-DATE-TEXT')).toBe(
      false,
    );
    await undoRepair(await openRegister(), fix!);
    expect(await valuesAt(finding.sheet, finding.cell)).toEqual([['31 March 2014']]);
  });

  test('has no fix where it is no one day', async () => {
    expect((await due('end of March')).repair).toBeUndefined();
  });
});
