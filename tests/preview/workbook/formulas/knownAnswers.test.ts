import { createHeadless, type LiveWorkbook } from '../../../../preview/workbook/liveWorkbook';
import { blankWorkbook } from '../../../../preview/workbook/openedWorkbook';
import { saveXlsx } from '../../../../preview/workbook/saveXlsx';
import {
  AddSheetTableMutation,
  CellValueType,
  type ICellData,
} from '../../../../preview/workbook/univer';
import { partText, unpack } from '../../../../src/xlsx/parts';
import { putText } from '../../../../preview/workbook/xlsx/pack';
import { hasLibreOffice, throughLibreOffice, zipped } from '../support/files';
import { EV, KNOWN, REC } from './knownAnswers';

/** Column J of the sheet holds the formulas. */
const FORMULAS = 9;

async function register(): Promise<LiveWorkbook> {
  const live = await createHeadless(blankWorkbook());
  const sheet = live.book.getActiveSheet();
  for (const [name, left, { headings, rows }] of [
    ['Rec', 0, REC],
    ['Ev', 4, EV],
  ] as const) {
    const cells = [headings, ...rows].map((row) =>
      row.map((value): ICellData => {
        if (value === null) return {};
        const isText = typeof value === 'string';
        return { v: value, t: isText ? CellValueType.STRING : CellValueType.NUMBER };
      }),
    );
    sheet.getRange(0, left, cells.length, headings.length).setValues(cells);
    live.api.syncExecuteCommand(AddSheetTableMutation.id, {
      ...{ unitId: live.book.getId(), subUnitId: 'sheet1', tableId: name, name },
      range: {
        ...{ startRow: 0, endRow: rows.length },
        ...{ startColumn: left, endColumn: left + headings.length - 1 },
      },
      header: [...headings],
      options: { showHeader: true, tableStyleId: 'table-default-0' },
    });
  }
  live.book.insertDefinedName('Evidence_refs', '=Ev[Recommendation ref]');
  live.book.insertDefinedName('Values', "=Rec[A ''b'' '#c (d)]");
  live.book.insertDefinedName('Cells', 'Sheet1!$C$2:$C$7');
  sheet.getRange(0, FORMULAS, KNOWN.length, 1).setValues(KNOWN.map(([f]): ICellData[] => [{ f }]));
  await live.calculated();
  return live;
}

/** A result as a value of Excel: Univer keeps booleans as numbers and links as documents. */
function result(cell: ICellData | null | undefined): string | number | boolean {
  if (cell?.p) return (cell.p.body?.dataStream ?? '').replace(/\r\n$/, '');
  if (cell?.t === CellValueType.BOOLEAN) return cell.v === 1;
  return cell?.v ?? '';
}

describe('a formula gives the answer that Excel gives', () => {
  let live: LiveWorkbook;
  beforeAll(async () => {
    live = await register();
  }, 60_000);
  afterAll(() => live.dispose());

  it.each(KNOWN.map(([formula, answer], row) => [formula, answer, row] as const))(
    '%s is %p',
    (_, answer, row) => {
      const cell = live.book.getActiveSheet().getRange(row, FORMULAS).getCellData();
      const value = result(cell);
      if (typeof answer === 'number') expect(value).toBeCloseTo(answer, 9);
      else expect(value).toBe(answer);
    },
  );

  it('names the sheet in an address where it is another one', async () => {
    const other = live.book.insertSheet("It's 2");
    other.getRange('A1').setFormula('=CELL("address",INDEX(Rec[Ref],1))');
    live.book
      .getSheetBySheetId('sheet1')!
      .getRange('L1')
      .setFormula("=CELL(\"address\",'It''s 2'!B2)");
    await live.calculated();
    expect(other.getRange('A1').getRawValue()).toBe('Sheet1!$A$2');
    expect(live.book.getSheetBySheetId('sheet1')!.getRange('L1').getRawValue()).toBe(
      "'It''s 2'!$B$2",
    );
  });

  it('is right after a table was renamed in capitals', async () => {
    const sheet = live.book.getSheetBySheetId('sheet1')!;
    sheet.getRange('M1').setFormula('=ROWS(REC[REF])');
    await live.calculated();
    expect(sheet.getRange('M1').getRawValue()).toBe(6);
  });
});

(hasLibreOffice ? describe : describe.skip)(
  'LibreOffice gives the same answers (skipped where it is not installed)',
  () => {
    let shown: string[][] = [];
    beforeAll(async () => {
      const live = await register();
      const parts = unpack(await saveXlsx(live, undefined));
      live.dispose();
      // Without the stand-in's results LibreOffice must calculate them.
      const sheet = 'xl/worksheets/sheet1.xml';
      const text = partText(parts, sheet) ?? '';
      putText(parts, sheet, text.replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1'));
      shown = throughLibreOffice(zipped(parts));
    }, 180_000);

    it.each(KNOWN.map(([formula, answer], row) => [formula, answer, row] as const))(
      '%s is %p',
      (_, answer, row) => {
        const text = shown[row]?.[FORMULAS] ?? '';
        if (typeof answer === 'number') expect(Number(text)).toBeCloseTo(answer, 5);
        else
          expect(text).toBe(String(answer).replace(/^(true|false)$/, (word) => word.toUpperCase()));
      },
    );
  },
);
