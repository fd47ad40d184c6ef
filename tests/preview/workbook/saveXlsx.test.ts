import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { createHeadless, type LiveWorkbook } from '../../../preview/workbook/liveWorkbook';
import { blankWorkbook } from '../../../preview/workbook/openedWorkbook';
import { indentedBy, indentOf } from '../../../preview/workbook/indent';
import { openXlsx } from '../../../preview/workbook/openXlsx';
import { saveXlsx } from '../../../preview/workbook/saveXlsx';
import {
  AddSheetTableMutation,
  CellValueType,
  SetSheetTableMutation,
  type ICellData,
} from '../../../preview/workbook/univer';
import { unpack } from '../../../src/xlsx/parts';
import { changed, differingParts, edit, handMade, textOf, zipped } from './support/files';

const SHEET = 'xl/worksheets/sheet1.xml';

function sheetOf(live: LiveWorkbook) {
  const sheet = live.book.getSheetBySheetId('sheet1');
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

function addTable(live: LiveWorkbook, name: string, range: object, headings: string[]): void {
  live.api.syncExecuteCommand(AddSheetTableMutation.id, {
    unitId: live.book.getId(),
    subUnitId: 'sheet1',
    tableId: `table of ${name}`,
    name,
    range,
    header: headings,
    options: { showHeader: true, tableStyleId: 'table-default-0' },
  });
}

/** What a saved file reads as. */
async function reopened(bytes: Uint8Array) {
  const opened = await openXlsx(bytes);
  return {
    opened,
    cell: (row: number, column: number, sheet = 'sheet1'): ICellData | undefined =>
      opened.snapshot.sheets[sheet]?.cellData?.[row]?.[column],
    resource: <T>(name: string): T =>
      JSON.parse(opened.snapshot.resources?.find((each) => each.name === name)?.data ?? '{}') as T,
  };
}

const file = handMade(
  '<row r="1" spans="1:2"><c r="A1" t="inlineStr"><is><r><t>rich </t></r><r><rPr><b/></rPr><t>text</t></r></is></c><c r="B1"><v>1</v></c></row>' +
    '<row r="3" ht="40" customHeight="1"><c r="A3"><f>B1*2</f><v>2</v></c></row>',
  '<mergeCells count="1"><mergeCell ref="A5:B5"/></mergeCells><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
);

describe('a file that is saved with nothing changed', () => {
  it('has the same parts to the byte', async () => {
    expect(differingParts(file, await changed(file, () => {}))).toEqual([]);
  });

  const seed = '../shared/seed/officer-workbook.xlsx';
  (existsSync(seed) ? it : it.skip)(
    'has the same parts to the byte: the officer’s workbook (skipped where it is not there)',
    async () => {
      const bytes = readFileSync(seed);
      expect(differingParts(bytes, await changed(bytes, () => {}))).toEqual([]);
    },
  );
});

describe('cells', () => {
  it('are written one by one: every other stays to the letter', async () => {
    const saved = await changed(file, (live) => {
      sheetOf(live).getRange('D1').setValue('new');
    });
    expect(textOf(saved, SHEET)).toContain(
      '<c r="A1" t="inlineStr"><is><r><t>rich </t></r><r><rPr><b/></rPr><t>text</t></r></is></c>' +
        '<c r="B1"><v>1</v></c><c r="D1" t="inlineStr"><is><t xml:space="preserve">new</t></is></c></row>',
    );
    expect(differingParts(file, saved)).toEqual(['xl/workbook.xml', SHEET]);
  });

  it('are put before, between and behind those of the file', async () => {
    const saved = await changed(file, (live) => {
      const sheet = sheetOf(live);
      sheet.getRange('A2').setValue(20);
      sheet.getRange('B3').setValue(30);
      sheet.getRange('C7').setValue(70);
    });
    const { cell } = await reopened(saved);
    expect([cell(1, 0)?.v, cell(2, 1)?.v, cell(6, 2)?.v, cell(0, 1)?.v]).toEqual([20, 30, 70, 1]);
    expect([...textOf(saved, SHEET).matchAll(/<row r="(\d+)"/g)].map(([, row]) => row)).toEqual([
      ...['1', '2', '3', '7'],
    ]);
  });

  it('that are cleared are gone', async () => {
    const saved = await changed(file, (live) => {
      sheetOf(live).getRange('A1').clearContent();
    });
    expect((await reopened(saved)).cell(0, 0)).toBeUndefined();
  });

  it('with formulas have their results for readers that do not calculate', async () => {
    const saved = await changed(file, (live) => {
      const sheet = sheetOf(live);
      sheet.getRange('B1').setValue(21);
      sheet.getRange('C1').setFormula('=IF(B1>20,"more","less")');
      sheet.getRange('D1').setFormula('=B1>20');
      sheet.getRange('E1').setFormula('=1/0');
    });
    const text = textOf(saved, SHEET);
    expect(text).toContain('<c r="A3"><f>B1*2</f><v>42</v></c>');
    expect(text).toContain(
      '<c r="C1" t="str"><f>IF(B1&gt;20,&quot;more&quot;,&quot;less&quot;)</f><v>more</v></c>',
    );
    expect(text).toContain('<c r="D1" t="b"><f>B1&gt;20</f><v>1</v></c>');
    expect(text).toContain('<c r="E1" t="e"><f>1/0</f><v>#DIV/0!</v></c>');
    expect(textOf(saved, 'xl/workbook.xml')).toContain('<calcPr fullCalcOnLoad="1"/>');
  });

  it('that the stand-in cannot calculate keep the result that Excel had', async () => {
    const bytes = handMade(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>CUBEVALUE("x",A1)</f><v>5</v></c></row>',
    );
    const saved = await changed(bytes, (live) => {
      sheetOf(live).getRange('A1').setValue(2);
    });
    expect(textOf(saved, SHEET)).toContain('<v>2</v>');
    expect(textOf(saved, SHEET)).toContain('<f>CUBEVALUE("x",A1)</f><v>5</v>');
  });

  it('without a result in the file are no reason to write the sheet', async () => {
    const bytes = handMade('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1+1</f></c></row>');
    expect(differingParts(bytes, await changed(bytes, () => {}))).toEqual([]);
  });

  it('name newer functions as the file does', async () => {
    const saved = await changed(file, (live) => {
      sheetOf(live).getRange('C1').setFormula('=IFNA(TEXTJOIN(",",TRUE,A1),"")');
    });
    expect(textOf(saved, SHEET)).toContain('<f>_xlfn.IFNA(_xlfn.TEXTJOIN(&quot;,&quot;,TRUE,A1)');
    expect((await reopened(saved)).cell(0, 2)?.f).toBe('=IFNA(TEXTJOIN(",",TRUE,A1),"")');
  });

  it('take the calculation chain with them when formulas change', async () => {
    const bytes = handMade('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>', '', (parts) => {
      parts.set(
        'xl/calcChain.xml',
        new TextEncoder().encode('<calcChain><c r="A1" i="1"/></calcChain>'),
      );
      edit(
        parts,
        'xl/_rels/workbook.xml.rels',
        '</Relationships>',
        '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
      );
      edit(
        parts,
        '[Content_Types].xml',
        '</Types>',
        '<Override PartName="/xl/calcChain.xml" ContentType="x"/></Types>',
      );
    });
    const saved = await changed(bytes, (live) => {
      sheetOf(live).getRange('A1').setValue(5);
    });
    expect([...unpack(saved).keys()]).not.toContain('xl/calcChain.xml');
    expect(textOf(saved, '[Content_Types].xml')).not.toContain('calcChain');
    expect(textOf(saved, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
  });

  it('stay texts, whatever the text is', async () => {
    const awkward = [
      '=1+1',
      '1.10',
      '007',
      "'x",
      '1/2',
      'TRUE',
      '#N/A',
      ' a ',
      'a\nb',
      'a\r\nb',
      '\t',
      '_x0041_',
      '</t>',
      '\u0001',
      'é😀',
      '"',
      'x'.repeat(32_767),
    ];
    const texts = fc.oneof(
      fc.constantFrom(...awkward),
      fc.string({ minLength: 1, unit: 'grapheme' }),
    );
    const live = await createHeadless(blankWorkbook());
    try {
      await fc.assert(
        fc.asyncProperty(fc.array(texts, { minLength: 1, maxLength: 20 }), async (values) => {
          const sheet = sheetOf(live);
          sheet.getRange('A1:A20').clear();
          sheet
            .getRange(0, 0, values.length, 1)
            .setValues(
              values.map((v) => [{ v, t: CellValueType.STRING, s: { n: { pattern: '@' } } }]),
            );
          const { cell } = await reopened(await saveXlsx(live, undefined));
          expect(values.map((_, row) => cell(row, 0)?.v)).toEqual(values);
          expect(values.map((_, row) => cell(row, 0)?.t)).toEqual(
            values.map(() => CellValueType.STRING),
          );
        }),
        { numRuns: 25 },
      );
    } finally {
      live.dispose();
    }
  }, 60_000);

  it('keep their apostrophe', async () => {
    const saved = await changed(file, (live) => {
      sheetOf(live).getRange('C1').setValue({ v: '007', t: CellValueType.FORCE_STRING });
    });
    expect((await reopened(saved)).cell(0, 2)).toMatchObject({
      v: '007',
      t: CellValueType.FORCE_STRING,
    });
    expect(textOf(saved, 'xl/styles.xml')).toContain('quotePrefix="1"');
  });
});

describe('formats', () => {
  it('change only what was changed of them', async () => {
    const bytes = handMade('<row r="1"><c r="A1" s="1"><v>1</v></c></row>', '', (parts) =>
      edit(
        parts,
        'xl/styles.xml',
        /<cellXfs.*<\/cellXfs>/,
        '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>' +
          '<xf numFmtId="9" fontId="0" fillId="0" borderId="0" applyProtection="1"><alignment indent="2"/><protection locked="0"/></xf></cellXfs>',
      ),
    );
    const saved = await changed(bytes, (live) => {
      sheetOf(live).getRange('A1').setFontWeight('bold');
    });
    expect(textOf(saved, 'xl/styles.xml')).toMatch(
      /<xf numFmtId="9" fontId="1" fillId="0" borderId="0" xfId="0" applyProtection="1" applyFont="1"><alignment indent="2"\/><protection locked="0"\/><\/xf>/,
    );
    expect(textOf(saved, 'xl/styles.xml')).toContain(
      '<font><b/><sz val="11"/><color rgb="FF000000"/><name val="Calibri"/><family val="2"/></font>',
    );
  });

  it('moves text in by as many levels as it was told, and reads them again', async () => {
    const saved = await changed(handMade(''), (live) => {
      const cell = live.book.getActiveSheet().getRange('A1');
      cell.setValue({ v: 'moved in', s: { ...indentedBy(2), ht: 1 } });
    });
    expect(textOf(saved, 'xl/styles.xml')).toContain('<alignment horizontal="left" indent="2"/>');
    const live = await createHeadless(await openXlsx(saved));
    expect(indentOf(live.book.getActiveSheet().getRange('A1').getCellStyleData() ?? {})).toBe(2);
    live.dispose();
  });

  it('come back as they were set', async () => {
    const style = {
      ...{ ff: 'Arial', fs: 14, bl: 1, it: 1, cl: { rgb: '#C00000' }, bg: { rgb: '#FFF2CC' } },
      bd: { b: { s: 8, cl: { rgb: '#0000FF' } } },
      ...{ tb: 3, vt: 1, ht: 2, n: { pattern: '"No. "000' } },
    };
    const saved = await changed(file, (live) => {
      sheetOf(live)
        .getRange('C1:C2')
        .setValues([[{ v: 7, s: style }], [{ v: 8, s: style }]]);
    });
    const { opened, cell } = await reopened(saved);
    expect(opened.snapshot.styles[String(cell(0, 2)?.s)]).toMatchObject(style);
    expect(cell(1, 2)?.s).toBe(cell(0, 2)?.s);
  });

  it('of rows, columns, panes, grid and tab come back as they were set', async () => {
    const saved = await changed(file, (live) => {
      const sheet = sheetOf(live);
      sheet.setColumnWidth(1, 300);
      sheet.hideColumns(3, 2);
      sheet.setRowHeight(6, 50);
      sheet.hideRows(8, 1);
      sheet.setFrozenRows(2);
      sheet.setHiddenGridlines(true);
      sheet.setTabColor('#00AA88');
      sheet.getRange('D7:E8').merge();
    });
    const data = (await reopened(saved)).opened.snapshot.sheets['sheet1'];
    expect(data?.columnData).toMatchObject({ 1: { w: 300 }, 3: { hd: 1 }, 4: { hd: 1 } });
    expect(data?.rowData).toMatchObject({ 2: { h: 53 }, 6: { h: 50 }, 8: { hd: 1 } });
    expect(data?.freeze).toMatchObject({ ySplit: 2, xSplit: 0 });
    expect(data?.showGridlines).toBe(0);
    expect(data?.tabColor).toBe('#00AA88');
    expect(data?.mergeData).toHaveLength(2);
  });
});

describe('sheets and names', () => {
  it('that are new are written, those of the file stay as they are', async () => {
    const saved = await changed(file, (live) => {
      const sheet = live.book.insertSheet('Summary');
      sheet.getRange('A1').setValue('Total');
      live.book.insertDefinedName('Tracker_Summary', 'Summary!$A$1:$C$9');
    });
    const { opened, resource } = await reopened(saved);
    expect(differingParts(file, saved)).not.toContain(SHEET);
    expect(opened.snapshot.sheetOrder.map((id) => opened.snapshot.sheets[id]?.name)).toEqual([
      'Sheet1',
      'Summary',
    ]);
    expect(Object.values(resource<object>('SHEET_DEFINED_NAME_PLUGIN'))).toMatchObject([
      { name: 'Tracker_Summary', formulaOrRefString: 'Summary!$A$1:$C$9' },
    ]);
  });

  it('are renamed, moved, hidden and deleted', async () => {
    const three = await changed(file, (live) => {
      live.book.insertSheet('Second');
      live.book.insertSheet('Third');
      live.book.insertSheet('Fourth');
    });
    const saved = await changed(three, (live) => {
      live.book.getSheetByName('Sheet1')?.setName('It’s "first" & <best>');
      live.book.deleteSheet(live.book.getSheetByName('Second')!);
      live.book.getSheetByName('Third')?.hideSheet();
      const fourth = live.book.getSheetByName('Fourth');
      live.marks.veryHidden.add(fourth?.getSheetId() ?? '');
      fourth?.hideSheet();
      live.book.moveSheet(live.book.getSheetByName('Third')!, 0);
    });
    const { opened } = await reopened(saved);
    const { sheetOrder, sheets } = opened.snapshot;
    expect(sheetOrder.map((id) => sheets[id]?.name)).toEqual([
      'Third',
      'It’s "first" & <best>',
      'Fourth',
    ]);
    expect(sheetOrder.map((id) => Number(sheets[id]?.hidden))).toEqual([1, 0, 1]);
    expect(opened.marks.veryHidden.size).toBe(1);
    expect(textOf(saved, 'xl/workbook.xml')).toContain('activeTab="1"');
    expect(
      [...unpack(saved).keys()].filter((part) => part.startsWith('xl/worksheets/sheet')),
    ).toHaveLength(3);
  });

  it('that refer to a column of a table come back', async () => {
    const saved = await changed(file, (live) => {
      sheetOf(live)
        .getRange('D1:E1')
        .setValues([['Status', 'Order']]);
      addTable(live, 'Statuses', { startRow: 0, endRow: 3, startColumn: 3, endColumn: 4 }, [
        'Status',
        'Order',
      ]);
      live.book.insertDefinedName('Tracker_Statuses', '=Statuses[Status]');
    });
    expect(textOf(saved, 'xl/workbook.xml')).toContain(
      '<definedName name="Tracker_Statuses">Statuses[Status]</definedName>',
    );
  });
});

describe('tables', () => {
  const headings = ['Ref', 'Line\nbreak', "it's #[x]"];
  const withTable = changed(file, (live) => {
    sheetOf(live)
      .getRange('D10:F12')
      .setValues([headings, ['1.10', 'a', 1], ['007', 'b', 2]]);
    addTable(live, 'Sheet1', { startRow: 9, endRow: 11, startColumn: 3, endColumn: 5 }, headings);
  });

  it('are written with their headings, also when one is named like its sheet', async () => {
    const text = textOf(await withTable, 'xl/tables/table1.xml');
    expect(text).toContain('name="Sheet1" displayName="Sheet1" ref="D10:F12"');
    expect(text).toContain(
      '<tableColumn id="2" name="Line_x000a_break"/><tableColumn id="3" name="it\'s #[x]"/>',
    );
    const tables = (await reopened(await withTable)).resource<Record<string, { tables: object[] }>>(
      'SHEET_TABLE_PLUGIN',
    );
    expect(tables['sheet1']?.tables).toMatchObject([
      { name: 'Sheet1', columns: headings.map((displayName) => ({ displayName })) },
    ]);
  });

  it('grow by rows and columns, and keep what the file says of their columns', async () => {
    const bytes = await changed(await withTable, () => {});
    const parts = unpack(bytes);
    edit(
      parts,
      'xl/tables/table1.xml',
      'id="1" name="Ref"',
      'id="1" name="Ref" totalsRowLabel="Total" dataDxfId="0"',
    );
    const saved = await changed(zipped(parts), (live) => {
      const sheet = sheetOf(live);
      const link = { f: '=ROWS(Sheet1[Ref])' };
      sheet.getRange('G10:G14').setValues([[{ v: 'Link' }], [link], [link], [link], [link]]);
      live.api.syncExecuteCommand(SetSheetTableMutation.id, {
        unitId: live.book.getId(),
        subUnitId: 'sheet1',
        tableId: 'table1',
        config: {
          updateRange: { newRange: { startRow: 9, endRow: 13, startColumn: 3, endColumn: 6 } },
        },
      });
    });
    const text = textOf(saved, 'xl/tables/table1.xml');
    expect(text).toContain('ref="D10:G14"');
    expect(text).toContain('<autoFilter ref="D10:G14"/>');
    expect(text).toContain('<tableColumn id="1" name="Ref" totalsRowLabel="Total" dataDxfId="0"/>');
    expect(text).toContain(
      '<tableColumn id="4" name="Link"><calculatedColumnFormula>ROWS(Sheet1[Ref])</calculatedColumnFormula></tableColumn>',
    );
  });

  it('go with their part', async () => {
    const saved = await changed(await withTable, (live) => {
      live.api.syncExecuteCommand('sheet.mutation.delete-table', {
        unitId: live.book.getId(),
        subUnitId: 'sheet1',
        tableId: 'table1',
      });
    });
    expect([...unpack(saved).keys()]).not.toContain('xl/tables/table1.xml');
    expect(textOf(saved, SHEET)).not.toContain('tablePart');
    expect(textOf(saved, '[Content_Types].xml')).not.toContain('table1.xml');
  });
});

describe('rules', () => {
  const CONDITION = 'AND(EXACT($C4,"Fully ""x"""),N("Recommendations Tracker")=0)';

  it('of conditional formatting come, change and go; those that nobody knows stay', async () => {
    const bytes = handMade(
      '<row r="1"><c r="A1"><v>1</v></c></row>',
      '<conditionalFormatting sqref="A1:A9"><cfRule type="iconSet" priority="2"><iconSet iconSet="3Arrows"><cfvo type="percent" val="0"/><cfvo type="percent" val="33"/><cfvo type="percent" val="67"/></iconSet></cfRule>' +
        '<cfRule type="expression" priority="1"><formula>A1=1</formula></cfRule></conditionalFormatting>',
    );
    const saved = await changed(bytes, (live) => {
      const sheet = sheetOf(live);
      const rule = sheet
        .newConditionalFormattingRule()
        .whenFormulaSatisfied(`=${CONDITION}`)
        .setRanges([sheet.getRange('C4:C9').getRange()])
        .setBackground('#1E6B3A')
        .setFontColor('#FFFFFF')
        .setBold(true)
        .build();
      Object.assign((rule.rule as { style: object }).style, { n: { pattern: '"✓ "@' } });
      sheet.addConditionalFormattingRule(rule);
    });
    const text = textOf(saved, SHEET);
    expect(text).toContain('<cfRule type="iconSet" priority="3">');
    expect(text).toContain('<cfRule type="expression" priority="2"><formula>A1=1</formula>');
    expect(text).toContain(
      '<conditionalFormatting sqref="C4:C9"><cfRule type="expression" dxfId="0" priority="1">',
    );
    const styles = textOf(saved, 'xl/styles.xml');
    expect(styles).toContain(
      '<dxf><font><b val="1"/><color rgb="FFFFFFFF"/></font><numFmt numFmtId="164" formatCode="&quot;✓ &quot;@"/>',
    );
    const { resource } = await reopened(saved);
    expect(
      resource<Record<string, unknown[]>>('SHEET_CONDITIONAL_FORMATTING_PLUGIN')['sheet1'],
    ).toMatchObject([
      {
        rule: {
          value: `=${CONDITION}`,
          style: { n: { pattern: '"✓ "@' }, bg: { rgb: '#1E6B3A' } },
        },
      },
      { rule: { value: '=A1=1' } },
    ]);

    const removed = await changed(saved, (live) => {
      const sheet = sheetOf(live);
      const own = sheet
        .getConditionalFormattingRules()
        .filter((rule) => JSON.stringify(rule).includes('Tracker'));
      own.forEach((rule) => sheet.deleteConditionalFormattingRule(rule.cfId));
    });
    expect(textOf(removed, SHEET)).not.toContain('Tracker');
    expect(textOf(removed, SHEET)).toContain('iconSet');
  });

  it('of data validation come, change and go', async () => {
    const bytes = handMade(
      '<row r="1"><c r="A1"><v>1</v></c></row>',
      '<dataValidations count="2"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="C2:C9"><formula1>"a,b"</formula1></dataValidation>' +
        '<dataValidation type="whole" operator="greaterThan" sqref="D2"><formula1>5</formula1></dataValidation></dataValidations>',
    );
    const saved = await changed(bytes, (live) => {
      const range = sheetOf(live).getRange('C2:C9');
      range.setDataValidation(null);
      range.setDataValidation(
        live.api
          .newDataValidation()
          .requireFormulaSatisfied('=TRUE')
          .setOptions({
            error: 'Choose "one" & <only> one.',
            errorTitle: 'Status',
            errorStyle: 2,
            showErrorMessage: true,
          })
          .build(),
      );
    });
    const text = textOf(saved, SHEET);
    expect(text).toContain('<dataValidations count="2">');
    expect(text).not.toContain('"a,b"');
    expect(text).toContain(
      '<dataValidation type="whole" operator="greaterThan" sqref="D2"><formula1>5</formula1></dataValidation>',
    );
    expect(text).toContain('errorStyle="warning"');
    expect(text).toContain('error="Choose &quot;one&quot; &amp; &lt;only&gt; one."');
    const gone = await changed(saved, (live) => {
      sheetOf(live).getRange('C2:D9').setDataValidation(null);
    });
    expect(textOf(gone, SHEET)).not.toContain('dataValidation');
  });
});

describe('charts', () => {
  const chart = {
    ...{ id: 'new', name: 'Tracker status chart', type: 'BarClustered', title: 'By "status"' },
    ...{ from: { row: 1, column: 6 }, to: { row: 15, column: 12, right: 10 } },
    series: [
      {
        ...{ name: '=Sheet1!$B$1', categories: '=Sheet1!$A$1:$A$3', values: '=Sheet1!$B$1:$B$3' },
        pointColours: { 0: '#1E6B3A', 2: '#B45309' },
      },
    ],
    ...{
      legend: false,
      dataLabels: true,
      gapWidth: 50,
      categoriesReversed: true,
      altText: 'Bars & all',
    },
  } as const;
  const withChart = changed(file, (live) => live.charts.put('sheet1', chart));

  it('are found again', async () => {
    const { opened } = await reopened(await withChart);
    expect(opened.charts['sheet1']).toEqual([{ ...chart, id: 'xl/charts/chart1.xml' }]);
  });

  it('show their values to readers that do not calculate', async () => {
    expect(textOf(await withChart, 'xl/charts/chart1.xml')).toContain(
      '<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="3"/><c:pt idx="0"><c:v>1</c:v></c:pt></c:numCache>',
    );
  });

  it('change and go', async () => {
    const saved = await changed(await withChart, (live) => {
      const [first] = live.charts.of('sheet1');
      live.charts.put('sheet1', { ...first!, title: 'Other', to: { row: 20, column: 12 } });
      live.charts.put('sheet1', { ...chart, id: 'second', name: 'Second' });
    });
    const { opened } = await reopened(saved);
    expect(opened.charts['sheet1']).toMatchObject([
      { title: 'Other', to: { row: 20 } },
      { name: 'Second' },
    ]);
    const none = await changed(saved, (live) => {
      live.charts.of('sheet1').forEach(({ id }) => live.charts.remove('sheet1', id));
    });
    expect((await reopened(none)).opened.charts).toEqual({});
  });
});
