import { existsSync, readFileSync } from 'node:fs';
import { createHeadless, type LiveWorkbook } from '../../../preview/workbook/liveWorkbook';
import { blankWorkbook } from '../../../preview/workbook/openedWorkbook';
import { openXlsx } from '../../../preview/workbook/openXlsx';
import { saveXlsx } from '../../../preview/workbook/saveXlsx';
import { AddSheetTableMutation, type FWorksheet } from '../../../preview/workbook/univer';
import { done, loadExcelize, type Excelize } from './support/excelize';
import {
  changed,
  complaints,
  differingParts,
  handMade,
  hasLibreOffice,
  throughLibreOffice,
} from './support/files';

/** Everything that the add-in writes, once: tables, formulas, names, colours, a list, a chart, hidden sheets. */
async function fill(live: LiveWorkbook): Promise<void> {
  const { book } = live;
  const register = book.insertSheet('Register');
  register.getRange('A1:D4').setValues([
    ['Ref', 'Recommendation', 'Status', 'Due'],
    [text('1.10'), text('=1+1'), text('Done'), { v: 46081, s: { n: { pattern: 'd mmmm yyyy' } } }],
    [
      text('007'),
      text('two\nlines & <more>'),
      text('Not started'),
      { v: 46082, s: { n: { pattern: 'd mmmm yyyy' } } },
    ],
    [text('7?'), text("'quoted"), text('Done'), null],
  ] as never);
  register.getRange('A1:D1').setFontWeight('bold').setBackground('#D9E1F2').setWrap(true);
  register.setFrozenRows(1);
  register.setColumnWidth(1, 400);
  table(live, register, 'Register', 3, ['Ref', 'Recommendation', 'Status', 'Due']);
  const statuses = book.insertSheet('Statuses');
  statuses.getRange('A1:B3').setValues([
    ['Status', 'Order (of report)'],
    ['Done', 1],
    ['Not started', 2],
  ]);
  table(live, statuses, 'Statuses', 2, ['Status', 'Order (of report)']);
  statuses.hideSheet();
  book.insertDefinedName('Tracker_Statuses', '=Statuses[Status]');
  const summary = book.insertSheet("Summary (tracker's)");
  summary.getRange('A1:B3').setValues([
    ['Status', 'Number'],
    ['Done', { f: '=SUMPRODUCT(--EXACT(Register[Status],$A2))' }],
    ['Not started', { f: '=SUMPRODUCT(--EXACT(Register[Status],$A3))' }],
  ] as never);
  book.insertDefinedName('Tracker_Summary', "'Summary (tracker''s)'!$A$1:$B$3");
  live.charts.put(summary.getSheetId(), {
    ...{
      id: 'new',
      name: 'Tracker status chart',
      type: 'BarClustered',
      title: 'Recommendations by status',
    },
    ...{ from: { row: 4, column: 0 }, to: { row: 20, column: 5 } },
    series: [
      {
        name: "='Summary (tracker''s)'!$B$1",
        categories: "='Summary (tracker''s)'!$A$2:$A$3",
        values: "='Summary (tracker''s)'!$B$2:$B$3",
        pointColours: { 0: '#1E6B3A', 1: '#B45309' },
      },
    ],
    ...{
      legend: false,
      dataLabels: true,
      gapWidth: 50,
      categoriesReversed: true,
      altText: 'Two bars',
    },
  });
  for (const type of ['ColumnStacked', 'Line', 'Pie', 'Doughnut']) {
    live.charts.put(summary.getSheetId(), {
      ...{ id: type, name: type, type, from: { row: 22, column: 0 }, to: { row: 30, column: 5 } },
      series: [{ name: 'Number', values: "='Summary (tracker''s)'!$B$2:$B$3", colour: '#112233' }],
      legend: true,
    });
  }
  const rule = register
    .newConditionalFormattingRule()
    .whenFormulaSatisfied('=AND(EXACT($C2,"Done"),N("Recommendations Tracker")=0)')
    .setRanges([register.getRange('C2:C4').getRange()])
    .setBackground('#1E6B3A')
    .setFontColor('#FFFFFF')
    .setBold(true)
    .build();
  Object.assign((rule.rule as { style: object }).style, { n: { pattern: '"✓ "@' } });
  register.addConditionalFormattingRule(rule);
  register.getRange('C2:C4').setDataValidation(
    live.api
      .newDataValidation()
      .requireValueInRange(statuses.getRange('A2:A3'))
      .setOptions({
        errorStyle: 2,
        error: 'Choose a status.',
        errorTitle: 'Status',
        showErrorMessage: true,
      })
      .build(),
  );
  await live.calculated();
}

function text(v: string) {
  return { v, t: 1, s: { n: { pattern: '@' }, tb: 3, vt: 1 } };
}

function table(
  live: LiveWorkbook,
  sheet: FWorksheet,
  name: string,
  endRow: number,
  header: string[],
): void {
  live.api.syncExecuteCommand(AddSheetTableMutation.id, {
    ...{ unitId: live.book.getId(), subUnitId: sheet.getSheetId(), tableId: name, name, header },
    range: { startRow: 0, endRow, startColumn: 0, endColumn: header.length - 1 },
    options: { showHeader: true, tableStyleId: 'table-default-0' },
  });
}

/** A complaint about an element, wherever it now stands in its part. */
function withoutPlace(complaint: string): string {
  return complaint.replace(/\[\d+\]/g, '');
}

/** The smallest picture: one transparent point. */
const picture = {
  Extension: '.png',
  File: new Uint8Array(
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
      'base64',
    ),
  ),
  Format: {},
  InsertType: 0,
};

const officers = handMade(
  '<row r="1"><c r="A1" t="inlineStr"><is><t>Action plan</t></is></c></row>' +
    '<row r="2"><c r="A2"><v>1</v></c><c r="B2"><f>A2*2</f><v>2</v></c></row>',
  '<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>',
);

describe('outside judges of a saved file', () => {
  let fresh: Uint8Array;
  let onTop: Uint8Array;
  beforeAll(async () => {
    const live = await createHeadless(blankWorkbook());
    await fill(live);
    fresh = await saveXlsx(live, undefined);
    live.dispose();
    onTop = await changed(officers, fill);
  }, 60_000);

  it('the Open XML SDK has no complaint about a new workbook', () => {
    expect(complaints(fresh)).toEqual([]);
  }, 60_000);

  it('the Open XML SDK has no complaint about a workbook that was added to', () => {
    expect(complaints(onTop)).toEqual([]);
  }, 60_000);

  it('the officer’s own sheet is the same to the byte', () => {
    expect(differingParts(officers, onTop)).not.toContain('xl/worksheets/sheet1.xml');
  });

  it('saving what was saved changes nothing', async () => {
    expect(differingParts(fresh, await changed(fresh, () => {}))).toEqual([]);
    expect(differingParts(onTop, await changed(onTop, () => {}))).toEqual([]);
  }, 60_000);

  it('a second round of the same work has no complaint either', async () => {
    const again = await changed(onTop, async (live) => {
      const sheet = live.book.getSheetByName('Register')!;
      sheet.getRange('A5:D5').setValues([[text('8'), text('eight'), text('Done'), { v: 46083 }]]);
      sheet.getRange('E1').setValue('New heading');
      live.book.insertSheet('Third');
      await live.calculated();
    });
    expect(complaints(again)).toEqual([]);
  }, 60_000);

  describe('excelize', () => {
    let excelize: Excelize;
    beforeAll(async () => {
      excelize = await loadExcelize();
    });

    it('finds the texts, tables, names, rules and lists', () => {
      const file = excelize.OpenReader(onTop);
      const { result } = done(file.GetRows('Register'));
      expect(result[1]).toEqual(['1.10', '=1+1', 'Done', '28 February 2026']);
      expect(result[2]).toEqual(['007', 'two\nlines & <more>', 'Not started', '1 March 2026']);
      expect(done(file.GetCellFormula('Register', 'B2')).formula).toBe('');
      expect(done(file.GetTables('Register')).tables).toMatchObject([
        { Name: 'Register', Range: 'A1:D4' },
      ]);
      expect(done(file.GetDefinedName()).definedNames).toMatchObject([
        { Name: 'Tracker_Statuses', RefersTo: 'Statuses[Status]' },
        { Name: 'Tracker_Summary', RefersTo: "'Summary (tracker''s)'!$A$1:$B$3" },
      ]);
      const lists = done(file.GetDataValidations('Register'));
      // The answer holds the lists and an error that is null, in no steady order.
      const found = Object.values(lists)
        .flat()
        .filter((each) => each !== null);
      expect(found).toMatchObject([
        { Sqref: 'C2:C4', Type: 'list', ErrorStyle: 'warning', Error: 'Choose a status.' },
      ]);
      expect(done(file.GetSheetVisible('Statuses')).visible).toBe(false);
      expect(done(file.GetPanes('Register')).panes).toMatchObject({ Freeze: true, YSplit: 1 });
      expect(done(file.GetColWidth('Register', 'B')).width).toBeCloseTo(57.14, 1);
    });

    it('finds what its own workbook had: notes, pictures, links, filters and a chart beside ours', async () => {
      const file = excelize.NewFile();
      done(file.SetSheetRow('Sheet1', 'A1', ['Ref', 'Text', 'Number']));
      done(file.SetSheetRow('Sheet1', 'A2', ['1.10', 'one', 1]));
      done(file.SetSheetRow('Sheet1', 'A3', ['007', 'two', 2]));
      done(file.AddComment('Sheet1', { Cell: 'B2', Author: 'Officer', Text: 'A note' }));
      done(file.AddPictureFromBytes('Sheet1', 'F2', picture));
      done(file.SetCellHyperLink('Sheet1', 'A2', 'https://example.org/', 'External'));
      done(file.AutoFilter('Sheet1', 'A1:C3', []));
      done(
        file.AddChart('Sheet1', 'F10', {
          Type: excelize.Col,
          Series: [{ Name: 'Sheet1!$C$1', Values: 'Sheet1!$C$2:$C$3' }],
        }),
      );
      done(file.SetHeaderFooter('Sheet1', { OddFooter: '&P' }));
      done(file.ProtectSheet('Sheet1', { Password: 'x', SelectLockedCells: true }));
      const bytes = done(file.WriteToBuffer()).buffer as Uint8Array;
      const saved = await changed(bytes, async (live) => {
        const sheet = live.book.getSheetByName('Sheet1')!;
        sheet.getRange('B3').setValue('changed');
        const id = sheet.getSheetId();
        const [own] = live.charts.of(id);
        live.charts.put(id, { ...own!, id: 'new', name: 'Ours', type: 'BarClustered' });
        await live.calculated();
      });
      const again = excelize.OpenReader(saved);
      expect(done(again.GetComments('Sheet1')).comments).toMatchObject([
        { Cell: 'B2', Text: 'A note' },
      ]);
      expect(done(again.GetPictures('Sheet1', 'F2')).pictures).toHaveLength(1);
      expect(done(again.GetCellHyperLink('Sheet1', 'A2')).location).toBe('https://example.org/');
      expect(done(again.GetCellValue('Sheet1', 'B3')).value).toBe('changed');
      expect(done(again.GetHeaderFooter('Sheet1')).opts.OddFooter).toBe('&P');
      expect((await openXlsx(saved)).charts['sheet1']).toMatchObject([
        { type: 'ColumnClustered' },
        { name: 'Ours' },
      ]);
      const known = complaints(bytes).map(withoutPlace);
      expect(complaints(saved).filter((one) => !known.includes(withoutPlace(one)))).toEqual([]);
    }, 60_000);

    it('reads the results of formulas that it does not calculate', () => {
      const file = excelize.OpenReader(onTop);
      const cell = (address: string) =>
        done(file.GetCellValue("Summary (tracker's)", address)).value;
      expect([cell('B2'), cell('B3')]).toEqual(['2', '1']);
    });
  });

  (hasLibreOffice ? it : it.skip)(
    'LibreOffice opens it and shows the same (skipped where it is not installed)',
    () => {
      expect(throughLibreOffice(onTop, 2)[1]).toEqual(['1.10', '=1+1', 'Done', '28 February 2026']);
      expect(throughLibreOffice(onTop, 4).slice(1, 3)).toEqual([
        ['Done', '2'],
        ['Not started', '1'],
      ]);
    },
    180_000,
  );

  const seed = '../shared/seed/officer-workbook.xlsx';
  (existsSync(seed) ? it : it.skip)(
    'the officer’s workbook with everything added: no new complaint, her sheets as they were (skipped where it is not there)',
    async () => {
      const bytes = readFileSync(seed);
      const rows = (await openXlsx(bytes)).snapshot.sheets['sheet1']?.cellData ?? {};
      const numbered = Object.values(rows).filter(
        (row) => typeof (row as Record<number, { v?: unknown }>)[0]?.v === 'number',
      );
      expect(numbered).toHaveLength(19);
      const saved = await changed(bytes, fill);
      const known = new Set(complaints(bytes));
      expect(complaints(saved).filter((complaint) => !known.has(complaint))).toEqual([]);
      const differing = differingParts(bytes, saved);
      expect(differing).not.toContain('xl/worksheets/sheet1.xml');
      expect(differing).not.toContain('xl/worksheets/sheet2.xml');
    },
    60_000,
  );
});
