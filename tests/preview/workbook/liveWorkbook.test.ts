import { blankWorkbook } from '../../../preview/workbook/openedWorkbook';
import { createHeadless, type LiveWorkbook } from '../../../preview/workbook/liveWorkbook';

describe('a live workbook', () => {
  let live: LiveWorkbook;
  beforeEach(async () => {
    live = await createHeadless(blankWorkbook());
  });
  afterEach(() => live.dispose());

  it('is calculated after a write', async () => {
    const sheet = live.book.getActiveSheet();
    sheet.getRange('A1:B1').setValues([[{ v: 2 }, { f: '=A1*21' }]]);
    await live.calculated();
    expect(sheet.getRange('B1').getRawValue()).toBe(42);
    sheet.getRange('A1').setValue(3);
    await live.calculated();
    expect(sheet.getRange('B1').getRawValue()).toBe(63);
  });

  it('is calculated at once when nothing was written', async () => {
    await live.calculated();
    const started = Date.now();
    await live.calculated();
    expect(Date.now() - started).toBeLessThan(20);
  });

  it('is calculated when a write meets a calculation that is under way', async () => {
    const sheet = live.book.getActiveSheet();
    const rows = 900; // Univer looks for newer writes after each 500 formulas.
    sheet.getRange('A1').setValue(1);
    sheet
      .getRange(`B1:B${rows}`)
      .setFormulas(Array.from({ length: rows }, (_, row) => [`=$A$1+${row}`]));
    let wroteMeanwhile = false;
    const listener = live.api.getFormula().calculationProcessing(({ stage }) => {
      if (wroteMeanwhile || stage !== CALCULATING) return;
      wroteMeanwhile = true;
      sheet.getRange('A1').setValue(5000);
    });
    await live.calculated();
    listener.dispose();
    expect(wroteMeanwhile).toBe(true);
    expect(sheet.getRange(`B${rows}`).getRawValue()).toBe(5000 + rows - 1);
    expect(sheet.getRange('B1').getRawValue()).toBe(5000);
  });

  it('keeps a text with line breaks as a text', async () => {
    const sheet = live.book.getActiveSheet();
    sheet.getRange('A1:B1').setValues([[{ v: 'one\ntwo' }, { f: '=FIND(CHAR(10),A1)' }]]);
    await live.calculated();
    expect(sheet.getRange('A1').getCellData()).toMatchObject({ v: 'one\ntwo', t: 1 });
    expect(sheet.getRange('B1').getRawValue()).toBe(4);
  });

  it('lets go of those who wait when it is disposed of', async () => {
    live.book.getActiveSheet().getRange('A1').setFormula('=1+1');
    const calculated = live.calculated();
    live.dispose();
    await expect(calculated).rejects.toThrow('closed');
  });
});

/** FormulaExecuteStageType.CURRENTLY_CALCULATING */
const CALCULATING = 4;
