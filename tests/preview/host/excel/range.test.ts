import { cellsOf, eachTest } from '../session';

const excel = eachTest();

describe('Range', () => {
  it('finds other cells from its own', async () => {
    await excel().run(async (context) => {
      const range = cellsOf(context, 'B2:D5');
      const found: [string, Excel.Range][] = [
        ['B2', range.getCell(0, 0)],
        ['E6', range.getCell(4, 3)],
        ['B3:D3', range.getRow(1)],
        ['C2:C5', range.getColumn(1)],
        ['D5', range.getLastCell()],
        ['B5:D5', range.getLastRow()],
        ['D2:D5', range.getLastColumn()],
        ['C4:E7', range.getOffsetRange(2, 1)],
        ['B2:C6', range.getResizedRange(1, -1)],
        ['B2:C3', range.getAbsoluteResizedRange(2, 2)],
        ['2:5', range.getEntireRow()],
        ['B:D', range.getEntireColumn()],
        ['B1:D1', range.getRowsAbove()],
        ['B6:D7', range.getRowsBelow(2)],
        ['A2:A5', range.getColumnsBefore()],
        ['E2:F5', range.getColumnsAfter(2)],
        ['C4:D5', range.getIntersection('C4:Z9')],
        ['B2:F9', range.getBoundingRect('F9')],
      ];
      for (const [, other] of found) other.load('address');
      const none = range.getIntersectionOrNullObject('Z1');
      await context.sync();
      expect(found.map(([, other]) => other.address)).toEqual(
        found.map(([address]) => `Sheet1!${address}`),
      );
      expect(none.isNullObject).toBe(true);
    });
  });

  it.each([
    ['above the first row', (range: Excel.Range) => range.getOffsetRange(-5, 0)],
    ['of no rows', (range: Excel.Range) => range.getResizedRange(-9, 0)],
    ['outside its rows', (range: Excel.Range) => range.getRow(7)],
  ])('has no cells %s', async (_, find) => {
    const error = await excel().failure(async (context) => {
      find(cellsOf(context, 'B2:D5')).load('address');
      await context.sync();
    });
    expect(error.code).toBe('InvalidArgument');
  });

  it('finds what is used within it', async () => {
    await excel().run(async (context) => {
      cellsOf(context, 'B2:B4').values = [[1], [''], [3]];
      const used = cellsOf(context, 'A:C').getUsedRangeOrNullObject(true).load('address');
      const none = cellsOf(context, 'D:D').getUsedRangeOrNullObject(true);
      await context.sync();
      expect([used.address, none.isNullObject]).toEqual(['Sheet1!B2:B4', true]);
    });
  });

  it('clears contents, formats or everything', async () => {
    await excel().run(async (context) => {
      for (const address of ['A1', 'A2', 'A3']) {
        const cell = cellsOf(context, address);
        cell.values = [[1]];
        cell.format.fill.color = '#FF0000';
        cell.conditionalFormats.add('Custom').custom.rule.formula = `=${address}>0`;
        cell.dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
      }
      await context.sync();
      cellsOf(context, 'A1').clear('Contents');
      cellsOf(context, 'A2').clear('Formats');
      cellsOf(context, 'A3').clear();
      const cells = ['A1', 'A2', 'A3'].map((address) =>
        cellsOf(context, address).load(
          'values,format/fill/color,dataValidation/type,conditionalFormats/items/id',
        ),
      );
      await context.sync();
      expect(
        cells.map((cell) => [
          cell.values[0]?.[0],
          cell.format.fill.color,
          cell.conditionalFormats.items.length,
          cell.dataValidation.type,
        ]),
      ).toEqual([
        ['', '#FF0000', 1, 'List'],
        [1, '#FFFFFF', 0, 'List'],
        ['', '#FFFFFF', 0, 'None'],
      ]);
    });
  });

  it('inserts and deletes cells, on a sheet that is not shown too; formulas follow', async () => {
    await excel().run(async (context) => {
      const sheet = context.workbook.worksheets.add('Other');
      sheet.getRange('A1:B3').values = [
        [1, 'x'],
        [2, 'y'],
        [3, 'z'],
      ];
      cellsOf(context, 'A1').formulas = [['=Other!A3']];
      sheet.getRange('A2').insert('Down');
      await context.sync();
      const shifted = sheet.getRange('A1:B4').load('values');
      const formula = cellsOf(context, 'A1').load('formulas,values');
      const active = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      expect(shifted.values).toEqual([
        [1, 'x'],
        ['', 'y'],
        [2, 'z'],
        [3, ''],
      ]);
      expect([formula.formulas, formula.values]).toEqual([[['=Other!A4']], [[3]]]);
      expect(active.name).toBe('Sheet1');
      sheet.getRange('A2').delete('Up');
      sheet.getRange('A1').delete('Left');
      const back = sheet.getRange('A1:B3').load('values');
      await context.sync();
      expect(back.values).toEqual([
        ['x', ''],
        [2, 'y'],
        [3, 'z'],
      ]);
    });
  });

  it('returns the new cells of an insertion', async () => {
    await excel().run(async (context) => {
      cellsOf(context, 'A1:A2').values = [['one'], ['two']];
      const inserted = cellsOf(context, '2:2').insert('Down');
      inserted.getCell(0, 0).values = [['new']];
      const all = cellsOf(context, 'A1:A3').load('values');
      await context.sync();
      expect(all.values).toEqual([['one'], ['new'], ['two']]);
    });
  });

  it('merges cells, keeping the first value, and takes them apart', async () => {
    await excel().run(async (context) => {
      cellsOf(context, 'A1:B2').values = [
        ['kept', 'lost'],
        ['lost', 'lost'],
      ];
      cellsOf(context, 'A1:B2').merge();
      await context.sync();
      cellsOf(context, 'A1:B2').values = [
        ['new', 'ignored'],
        ['ignored', 'ignored'],
      ];
      const merged = cellsOf(context, 'A1:B2').load('values');
      await context.sync();
      expect(merged.values).toEqual([
        ['new', ''],
        ['', ''],
      ]);
      cellsOf(context, 'A1:B2').unmerge();
      cellsOf(context, 'B2').values = [['free']];
      merged.load('values');
      await context.sync();
      expect(merged.values[1]?.[1]).toBe('free');
    });
  });

  it('hides rows and columns', async () => {
    await excel().run(async (context) => {
      cellsOf(context, '3:4').rowHidden = true;
      cellsOf(context, 'C:C').columnHidden = true;
      const cells = ['A3', 'A2:A4', 'C1', 'A1'].map((address) =>
        cellsOf(context, address).load('hidden,rowHidden,columnHidden'),
      );
      await context.sync();
      expect(cells.map((cell) => [cell.rowHidden, cell.columnHidden, cell.hidden])).toEqual([
        [true, false, true],
        [null, false, null],
        [false, true, true],
        [false, false, false],
      ]);
      cellsOf(context, '3:3').rowHidden = false;
      const shown = cellsOf(context, 'A3').load('rowHidden');
      await context.sync();
      expect(shown.rowHidden).toBe(false);
    });
  });

  it('has links on its cells', async () => {
    await excel().run(async (context) => {
      const cell = cellsOf(context, 'A1');
      cell.hyperlink = { documentReference: 'Sheet1!B2', textToDisplay: 'see B2', screenTip: 'go' };
      cell.load('hyperlink,values');
      await context.sync();
      expect(cell.hyperlink).toMatchObject({ documentReference: 'Sheet1!B2' });
      expect(cell.values).toEqual([['see B2']]);
      cell.clear('Hyperlinks');
      cell.load('hyperlink,values');
      await context.sync();
      expect([cell.hyperlink, cell.values]).toEqual([null, [['see B2']]]);
    });
  });

  it('sorts: numbers before texts, blank cells last, equal rows in their order', async () => {
    await excel().run(async (context) => {
      cellsOf(context, 'A1:B6').values = [
        ['b', 1],
        ['', 2],
        [10, 3],
        ['a', 4],
        [2, 5],
        ['B', 6],
      ];
      cellsOf(context, 'C1').formulas = [['=B1*10']];
      cellsOf(context, 'A1:C6').sort.apply([{ key: 0, ascending: true }], false, false);
      const sorted = cellsOf(context, 'A1:C6').load('values,formulas');
      await context.sync();
      expect(sorted.values.map(([key, row]) => [key, row])).toEqual([
        [2, 5],
        [10, 3],
        ['a', 4],
        ['b', 1],
        ['B', 6],
        ['', 2],
      ]);
      expect(sorted.formulas[3]?.[2]).toBe('=B4*10');
    });
  });
});

describe('RangeFormat', () => {
  it('sets and tells fonts, fills, borders, alignment and sizes', async () => {
    await excel().run(async (context) => {
      const range = cellsOf(context, 'B2:C3');
      const { format } = range;
      format.font.bold = true;
      format.font.italic = true;
      format.font.underline = 'Single';
      format.font.color = 'red';
      format.font.size = 14;
      format.font.name = 'Arial';
      format.fill.color = '#00ff00';
      format.wrapText = true;
      format.horizontalAlignment = 'Center';
      format.verticalAlignment = 'Top';
      format.indentLevel = 2;
      format.columnWidth = 90;
      format.rowHeight = 30;
      format.borders.getItem('EdgeBottom').style = 'Continuous';
      format.borders.getItem('EdgeBottom').color = '#333333';
      format.borders.getItem('InsideHorizontal').style = 'Dash';
      range.load(
        'format/font,format/fill/color,format/wrapText,format/horizontalAlignment,format/verticalAlignment,format/indentLevel,format/columnWidth,format/rowHeight,format/borders/items/sideIndex,format/borders/items/style,format/borders/items/color',
      );
      await context.sync();
      expect(range.format.toJSON()).toMatchObject({
        columnWidth: 90,
        rowHeight: 30,
        horizontalAlignment: 'Center',
        verticalAlignment: 'Top',
        indentLevel: 2,
        wrapText: true,
        fill: { color: '#00FF00' },
        font: {
          bold: true,
          italic: true,
          underline: 'Single',
          color: '#FF0000',
          size: 14,
          name: 'Arial',
        },
      });
      const borders = Object.fromEntries(
        range.format.borders.items.map((border) => [border.sideIndex, border.style]),
      );
      expect(borders).toMatchObject({
        EdgeBottom: 'Continuous',
        InsideHorizontal: 'Dash',
        EdgeTop: 'None',
      });
    });
  });

  it('makes columns and rows fit their text', async () => {
    await excel().run(async (context) => {
      cellsOf(context, 'A1:A2').values = [['short'], ['x'.repeat(40)]];
      cellsOf(context, 'B1').values = [['word '.repeat(40)]];
      cellsOf(context, 'B1').format.columnWidth = 100;
      cellsOf(context, 'B1').format.wrapText = true;
      cellsOf(context, 'A1').format.autofitColumns();
      cellsOf(context, 'A1:B2').format.autofitRows();
      const [wide, tall, low] = ['A1', 'B1', 'A2'].map((address) =>
        cellsOf(context, address).load('format/columnWidth,format/rowHeight'),
      );
      await context.sync();
      expect(wide?.format.columnWidth).toBeGreaterThan(200);
      expect(tall?.format.rowHeight).toBeGreaterThan((low?.format.rowHeight ?? 0) * 5);
    });
  });

  it('gives columns the width of the sheet again', async () => {
    await excel().run(async (context) => {
      const cells = cellsOf(context, 'A1:B1');
      const before = cellsOf(context, 'C1').load('format/columnWidth,format/useStandardWidth');
      cellsOf(context, 'A1').format.columnWidth = 100;
      const mixed = cellsOf(context, 'A1:B1').load('format/useStandardWidth');
      await context.sync();
      expect(before.format.useStandardWidth).toBe(true);
      expect(mixed.format.useStandardWidth).toBeNull();
      cells.format.useStandardWidth = true;
      cells.load('format/columnWidth,format/useStandardWidth');
      await context.sync();
      expect(cells.format.toJSON()).toMatchObject(before.format.toJSON());
    });
  });

  it.each([
    ['a colour that is none', (range: Excel.Range) => (range.format.fill.color = 'reddish')],
    ['a height beyond 409 points', (range: Excel.Range) => (range.format.rowHeight = 500)],
    ['an indent beyond 250', (range: Excel.Range) => (range.format.indentLevel = 251)],
    ['a font of no size', (range: Excel.Range) => (range.format.font.size = 0)],
  ])('refuses %s', async (_, set) => {
    const error = await excel().failure(async (context) => {
      set(cellsOf(context, 'A1'));
      await context.sync();
    });
    expect(error.code).toBe('InvalidArgument');
  });
});
