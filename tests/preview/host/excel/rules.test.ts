import { cellsOf, eachTest } from '../session';

const excel = eachTest();

describe('ConditionalFormat', () => {
  it('carries formula, fill, font and number format, and can be told from others', async () => {
    await excel().run(async (context) => {
      const range = cellsOf(context, 'C5:C9');
      const format = range.conditionalFormats.add('Custom');
      format.custom.rule.formula = '=EXACT($C5,"Done")';
      format.custom.format.fill.color = '#00703C';
      format.custom.format.font.color = '#FFFFFF';
      format.custom.format.font.bold = true;
      format.custom.format.numberFormat = '"✓ "@';
      format.stopIfTrue = true;
      const formats = range.conditionalFormats.load(
        'items/id,items/type,items/priority,items/stopIfTrue,items/customOrNullObject/rule/formula,items/customOrNullObject/format/fill/color,items/customOrNullObject/format/font/bold',
      );
      await context.sync();
      const [first] = formats.items;
      expect(first?.toJSON()).toMatchObject({ type: 'Custom', priority: 0, stopIfTrue: true });
      expect(first?.customOrNullObject.rule.formula).toBe('=EXACT($C5,"Done")');
      expect(first?.customOrNullObject.format.fill.color).toBe('#00703C');
      expect(first?.customOrNullObject.format.font.bold).toBe(true);
      const again = range.conditionalFormats
        .getItem(first?.id ?? '')
        .getRange()
        .load('address');
      await context.sync();
      expect(again.address).toBe('Sheet1!C5:C9');
    });
  });

  it('comes first when it is new; the others keep their order', async () => {
    await excel().run(async (context) => {
      const { conditionalFormats } = cellsOf(context, 'C5');
      for (const text of ['a', 'b', 'c'])
        conditionalFormats.add('Custom').custom.rule.formula = `=C5="${text}"`;
      conditionalFormats.load('items/custom/rule/formula,items/priority');
      await context.sync();
      expect(
        conditionalFormats.items.map((one) => [one.priority, one.custom.rule.formula]),
      ).toEqual([
        [0, '=C5="c"'],
        [1, '=C5="b"'],
        [2, '=C5="a"'],
      ]);
      conditionalFormats.getItemAt(1).delete();
      const count = conditionalFormats.getCount();
      await context.sync();
      expect(count.value).toBe(2);
    });
  });

  it('is cleared from a part of its cells', async () => {
    await excel().run(async (context) => {
      cellsOf(context, 'C5:C9').conditionalFormats.add('Custom').custom.rule.formula = '=C5=1';
      cellsOf(context, 'C7').conditionalFormats.clearAll();
      const counts = ['C5', 'C7', 'C9'].map((address) =>
        cellsOf(context, address).conditionalFormats.getCount(),
      );
      await context.sync();
      expect(counts.map((count) => count.value)).toEqual([1, 0, 1]);
    });
  });

  it('of another kind is not in the stand-in', async () => {
    const error = await excel().failure(async (context) => {
      cellsOf(context, 'A1').conditionalFormats.add('DataBar');
      await context.sync();
    });
    expect(error.message).toContain('ConditionalFormatCollection.add("DataBar")');
  });
});

describe('DataValidation', () => {
  it('lists words, cells or a name', async () => {
    await excel().run(async (context) => {
      const [words, cells, name] = ['A1', 'A2', 'A3'].map((address) => cellsOf(context, address));
      words!.dataValidation.rule = { list: { inCellDropDown: true, source: 'Open,Done' } };
      cells!.dataValidation.rule = {
        list: { inCellDropDown: false, source: cellsOf(context, 'F1:F3') },
      };
      name!.dataValidation.rule = { list: { inCellDropDown: true, source: '=Tracker_Statuses' } };
      for (const range of [words, cells, name]) range?.load('dataValidation/rule');
      await context.sync();
      expect(words?.dataValidation.rule.list?.source).toBe('Open,Done');
      expect(cells?.dataValidation.rule.list).toEqual({
        inCellDropDown: false,
        source: '=Sheet1!$F$1:$F$3',
      });
      expect(name?.dataValidation.rule.list?.source).toBe('=Tracker_Statuses');
    });
  });

  it('keeps alert, prompt and blanks, and changes them', async () => {
    await excel().run(async (context) => {
      const { dataValidation } = cellsOf(context, 'A1:A5');
      dataValidation.rule = { list: { inCellDropDown: true, source: 'a' } };
      dataValidation.errorAlert = { showAlert: false, style: 'Warning', title: 'T', message: 'M' };
      dataValidation.prompt = { showPrompt: true, title: 'P', message: 'Q' };
      dataValidation.ignoreBlanks = false;
      dataValidation.rule = { list: { inCellDropDown: true, source: 'b' } };
      dataValidation.load('errorAlert,prompt,ignoreBlanks,rule,type');
      await context.sync();
      expect(dataValidation.toJSON()).toMatchObject({
        errorAlert: { showAlert: false, style: 'Warning', title: 'T', message: 'M' },
        prompt: { showPrompt: true, title: 'P', message: 'Q' },
        ignoreBlanks: false,
        rule: { list: { source: 'b' } },
        type: 'List',
      });
    });
  });

  it('tells where cells have none, differ, or only some have one', async () => {
    await excel().run(async (context) => {
      cellsOf(context, 'A1:A2').dataValidation.rule = {
        list: { inCellDropDown: true, source: 'a' },
      };
      cellsOf(context, 'A3').dataValidation.rule = {
        wholeNumber: { formula1: 1, formula2: 9, operator: 'Between' },
      };
      const types = ['A1', 'A2:A3', 'A3:A4', 'B1', 'A3'].map((address) =>
        cellsOf(context, address).load('dataValidation/type,dataValidation/rule'),
      );
      await context.sync();
      expect(types.map((range) => range.dataValidation.type)).toEqual([
        'List',
        'Inconsistent',
        'MixedCriteria',
        'None',
        'WholeNumber',
      ]);
      expect(types[1]?.dataValidation.rule).toBeNull();
      expect(types[4]?.dataValidation.rule.wholeNumber).toEqual({
        formula1: '1',
        formula2: '9',
        operator: 'Between',
      });
    });
  });

  it('is cleared from a part of its cells', async () => {
    await excel().run(async (context) => {
      cellsOf(context, 'A1:A3').dataValidation.rule = {
        list: { inCellDropDown: true, source: 'a' },
      };
      cellsOf(context, 'A2').dataValidation.clear();
      const types = ['A1', 'A2', 'A3'].map((address) =>
        cellsOf(context, address).load('dataValidation/type'),
      );
      await context.sync();
      expect(types.map((range) => range.dataValidation.type)).toEqual(['List', 'None', 'List']);
    });
  });
});

describe('Chart', () => {
  it('is made from cells, placed, named and coloured', async () => {
    const { run, live } = excel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:B4').values = [
        ['Status', 'Number'],
        ['Done', 8],
        ['Open', 9],
        ['Planned', 2],
      ];
      const chart = sheet.charts.add('BarClustered', sheet.getRange('A1:B4'), 'Columns');
      chart.name = 'Tracker status chart';
      chart.title.text = 'Recommendations by status';
      chart.legend.visible = false;
      chart.setPosition('D2', 'I15');
      chart.axes.categoryAxis.reversePlotOrder = true;
      const series = chart.series.getItemAt(0);
      series.hasDataLabels = true;
      series.gapWidth = 60;
      series.points.getItemAt(0).format.fill.setSolidColor('#00703C');
      series.points.getItemAt(2).format.fill.setSolidColor('#B1B4B6');
      series.load('name,points/count');
      chart.load('top,left,width,height,title/text,title/visible');
      await context.sync();
      expect([series.name, series.points.count]).toEqual(['Number', 3]);
      expect(chart.title.toJSON()).toEqual({ text: 'Recommendations by status', visible: true });
      expect(chart.width).toBeGreaterThan(100);
    });
    expect(live.charts.of('sheet1')).toEqual([
      expect.objectContaining({
        name: 'Tracker status chart',
        type: 'BarClustered',
        title: 'Recommendations by status',
        from: { row: 1, column: 3 },
        to: { row: 15, column: 9 },
        legend: false,
        dataLabels: true,
        gapWidth: 60,
        categoriesReversed: true,
        series: [
          {
            name: '=Sheet1!$B$1',
            categories: '=Sheet1!$A$2:$A$4',
            values: '=Sheet1!$B$2:$B$4',
            pointColours: { 0: '#00703C', 2: '#B1B4B6' },
          },
        ],
      }),
    ]);
  });

  it('is found by name, given other data, moved by points, and deleted', async () => {
    await excel().run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3')).name = 'One';
      const chart = sheet.charts.getItem('one');
      chart.setData(sheet.getRange('A1:B9'));
      chart.left = 100;
      chart.top = 50;
      chart.width = 300;
      chart.height = 200;
      chart.load('left,top,width,height,name');
      await context.sync();
      expect([chart.left, chart.top, chart.width, chart.height].map(Math.round)).toEqual([
        100, 50, 300, 200,
      ]);
      chart.delete();
      const gone = sheet.charts.getItemOrNullObject('One');
      sheet.charts.load('count');
      await context.sync();
      expect([gone.isNullObject, sheet.charts.count]).toEqual([true, 0]);
    });
  });
});

describe('AutoFilter', () => {
  it('filters a sheet by values or conditions, and is taken off', async () => {
    await excel().run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:B5').values = [
        ['Status', 'N'],
        ['Open', 1],
        ['Done', 2],
        ['Open', 3],
        ['', 4],
      ];
      sheet.autoFilter.apply(sheet.getRange('A1:B5'), 0, { filterOn: 'Values', values: ['Open'] });
      const rows = [1, 2, 3, 4].map((row) => sheet.getCell(row, 0).load('rowHidden'));
      sheet.autoFilter.load('enabled,isDataFiltered,criteria');
      await context.sync();
      expect(rows.map((row) => row.rowHidden)).toEqual([false, true, false, true]);
      expect([sheet.autoFilter.enabled, sheet.autoFilter.isDataFiltered]).toEqual([true, true]);
      expect(sheet.autoFilter.criteria[0]).toMatchObject({ filterOn: 'Values', values: ['Open'] });
      sheet.autoFilter.clearCriteria();
      sheet.autoFilter.apply(sheet.getRange('A1:B5'), 1, { filterOn: 'Custom', criterion1: '>2' });
      for (const row of rows) row.load('rowHidden');
      await context.sync();
      expect(rows.map((row) => row.rowHidden)).toEqual([true, true, false, false]);
      sheet.autoFilter.remove();
      for (const row of rows) row.load('rowHidden');
      const none = sheet.autoFilter.getRangeOrNullObject();
      await context.sync();
      expect(rows.map((row) => row.rowHidden)).toEqual([false, false, false, false]);
      expect(none.isNullObject).toBe(true);
    });
  });
});
