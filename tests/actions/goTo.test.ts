import { goTo, showIt } from '../../src/actions/goTo';
import { readSelection } from '../../src/actions/follow';
import { openRegister } from '../../src/actions/openRegister';
import { setUp } from '../../src/actions/setUp';
import { closeStandIns, openStandIn } from '../excel/standIn';
import { officerWorkbook } from './officerWorkbooks';

beforeEach(async () => {
  await openStandIn(officerWorkbook);
  await setUp(await openRegister());
});
afterEach(closeStandIns);

async function on(work: (table: Excel.Table, sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('Evidence');
    work(table, context.workbook.worksheets.getItem('Evidence'));
    await context.sync();
  });
}

const there = { sheet: 'Evidence', row: 4, column: 2 };

describe('going to a cell', () => {
  test('selects it', async () => {
    expect(await goTo('Evidence', 'C5')).toEqual({ hidden: false, message: 'Evidence, cell C5' });
    expect(await readSelection()).toEqual(there);
  });

  test('says that its sheet is hidden, and shows it when asked', async () => {
    const before = await readSelection();
    expect(await goTo('Set up record', 'A2')).toEqual({
      hidden: true,
      message: 'The sheet “Set up record” is hidden, so its cell A2 cannot be seen.',
    });
    expect(await readSelection()).toEqual(before);
    await showIt('Set up record', 'A2');
    expect(await readSelection()).toEqual({ sheet: 'Set up record', row: 1, column: 0 });
  });

  test('says that a filter hides it, and clears the filter when asked', async () => {
    await on((table) => table.columns.getItem('Ref').filter.applyValuesFilter(['E01']));
    expect(await goTo('Evidence', 'C5')).toEqual({
      hidden: true,
      message: 'Cell C5 of “Evidence” is hidden by a filter.',
    });
    await showIt('Evidence', 'C5');
    expect((await goTo('Evidence', 'C5')).hidden).toBe(false);
    expect(await readSelection()).toEqual(there);
  });

  test('says that its row is hidden, and shows the row when asked', async () => {
    await on((_, sheet) => {
      sheet.getRange('5:5').rowHidden = true;
    });
    expect(await goTo('Evidence', 'C5')).toEqual({
      hidden: true,
      message: 'Cell C5 of “Evidence” is in a hidden row.',
    });
    await showIt('Evidence', 'C5');
    expect((await goTo('Evidence', 'C5')).hidden).toBe(false);
  });

  test('on a sheet that is gone says what to do', async () => {
    await expect(goTo('Findings', 'A1')).rejects.toThrow(
      'A sheet, table or name that this needs has been renamed or removed since the workbook was read. Check again, then repeat the step.',
    );
  });
});
