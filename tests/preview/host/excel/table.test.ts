import { cellsOf, eachTest } from '../session';

const excel = eachTest();

beforeEach(() =>
  excel().run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('B2:D5').values = [
      ['Ref', 'Status', 'N'],
      ['R1', 'Open', 1],
      ['R2', 'Done', 2],
      ['R3', 'Open', 3],
    ];
    sheet.getRange('B8').values = [['below']];
    sheet.tables.add('B2:D5', true).name = 'Recommendations';
    await context.sync();
  }),
);

async function withTable<T>(
  work: (table: Excel.Table, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return excel().run((context) =>
    work(context.workbook.tables.getItem('Recommendations'), context),
  );
}

async function tableValues(): Promise<{ address: string; values: unknown[][] }> {
  return withTable(async (table, context) => {
    const range = table.getRange().load('values,address');
    await context.sync();
    return { address: range.address, values: range.values };
  });
}

describe('Table', () => {
  it('tells its parts and looks', async () => {
    await withTable(async (table, context) => {
      table.load('id,name,showHeaders,showTotals,showBandedRows,style,worksheet/name');
      const [all, body, head] = [
        table.getRange(),
        table.getDataBodyRange(),
        table.getHeaderRowRange(),
      ].map((range) => range.load('address'));
      await context.sync();
      expect([all?.address, body?.address, head?.address]).toEqual([
        'Sheet1!B2:D5',
        'Sheet1!B3:D5',
        'Sheet1!B2:D2',
      ]);
      expect(table.toJSON()).toMatchObject({
        name: 'Recommendations',
        showHeaders: true,
        showTotals: false,
        showBandedRows: true,
        style: 'TableStyleMedium2',
      });
      const byId = context.workbook.tables.getItem(table.id).load('name');
      table.style = 'TableStyleLight9';
      table.showBandedRows = false;
      table.load('style,showBandedRows');
      await context.sync();
      expect([byId.name, table.style, table.showBandedRows]).toEqual([
        'Recommendations',
        'TableStyleLight9',
        false,
      ]);
    });
  });

  it('is found by name, by place and by the cells that it covers', async () => {
    await excel().run(async (context) => {
      const { tables } = context.workbook;
      const byPlace = tables.getItemAt(0).load('name');
      const over = cellsOf(context, 'D5:Z9').getTables().load('items/name');
      const within = cellsOf(context, 'C3').getTables(true).load('items/name');
      const none = tables.getItemOrNullObject('Evidence');
      const count = tables.getCount();
      await context.sync();
      expect([byPlace.name, count.value, none.isNullObject]).toEqual(['Recommendations', 1, true]);
      expect([over.items.length, within.items.length]).toEqual([1, 0]);
    });
  });

  it('takes another area that overlaps the old one and has its headings in the same row', async () => {
    const { failure } = excel();
    await withTable(async (table, context) => {
      table.resize('B2:E4');
      await context.sync();
    });
    expect((await tableValues()).address).toBe('Sheet1!B2:E4');
    expect((await tableValues()).values[0]).toEqual(['Ref', 'Status', 'N', 'Column1']);
    for (const address of ['B3:D5', 'B2:D2', 'G2:H5']) {
      const error = await failure(async (context) => {
        context.workbook.tables.getItem('Recommendations').resize(address);
        await context.sync();
      });
      expect(error.code).toBe('InvalidArgument');
    }
  });

  it('calculates with its new area at once', async () => {
    await withTable(async (table, context) => {
      cellsOf(context, 'H1').formulas = [['=SUM(Recommendations[N])']];
      const sum = cellsOf(context, 'H1').load('values');
      await context.sync();
      expect(sum.values).toEqual([[6]]);
      table.rows.add(undefined, [['R4', 'Open', 10]]);
      sum.load('values');
      await context.sync();
      expect(sum.values).toEqual([[16]]);
    });
  });

  it('moves with inserted rows and columns, and grows by those inserted within it', async () => {
    await excel().run(async (context) => {
      cellsOf(context, '1:1').insert('Down');
      cellsOf(context, 'A:A').insert('Right');
      cellsOf(context, '5:5').insert('Down');
      await context.sync();
    });
    const { address, values } = await tableValues();
    expect(address).toBe('Sheet1!C3:E7');
    expect(values.map(([ref]) => ref)).toEqual(['Ref', 'R1', '', 'R2', 'R3']);
  });

  it('shrinks with deleted rows, down to one blank one', async () => {
    await excel().run(async (context) => {
      cellsOf(context, '4:4').delete('Up');
      await context.sync();
    });
    expect((await tableValues()).values.map(([ref]) => ref)).toEqual(['Ref', 'R1', 'R3']);
    await withTable(async (table, context) => {
      table.getDataBodyRange().delete('Up');
      table.rows.load('count');
      await context.sync();
      expect(table.rows.count).toBe(1);
    });
    expect((await tableValues()).values).toEqual([
      ['Ref', 'Status', 'N'],
      ['', '', ''],
    ]);
  });

  it('does not let cells be shifted through a part of it', async () => {
    const error = await excel().failure(async (context) => {
      cellsOf(context, 'C3').insert('Down');
      await context.sync();
    });
    expect(error.code).toBe('InsertDeleteConflict');
  });

  it('becomes plain cells again, or goes with its cells', async () => {
    await excel().run(async (context) => {
      const cells = context.workbook.tables.getItem('Recommendations').convertToRange();
      cells.load('values');
      context.workbook.tables.load('count');
      await context.sync();
      expect([cells.values.length, context.workbook.tables.count]).toEqual([4, 0]);
      const table = context.workbook.worksheets.getFirst().tables.add('B2:D5', true);
      table.delete();
      const left = cellsOf(context, 'B2:D5').getUsedRangeOrNullObject(true);
      await context.sync();
      expect(left.isNullObject).toBe(true);
    });
  });

  it('is sorted by its columns', async () => {
    await withTable(async (table, context) => {
      table.sort.apply([
        { key: 1, ascending: false },
        { key: 2, ascending: false },
      ]);
      await context.sync();
    });
    expect((await tableValues()).values.slice(1).map(([ref]) => ref)).toEqual(['R3', 'R1', 'R2']);
  });
});

describe('TableColumn', () => {
  it('is found by heading, id and place', async () => {
    await withTable(async (table, context) => {
      table.columns.load('items/id,items/name,items/index');
      await context.sync();
      const [, status] = table.columns.items;
      const found = [
        table.columns.getItem('STATUS'),
        table.columns.getItem(status?.id ?? 0),
        table.columns.getItemAt(1),
      ].map((column) => column.load('name'));
      const body = found[0]?.getDataBodyRange().load('address');
      const none = table.columns.getItemOrNullObject('Owner');
      await context.sync();
      expect(found.map((column) => column.name)).toEqual(['Status', 'Status', 'Status']);
      expect([body?.address, none.isNullObject]).toEqual(['Sheet1!C3:C5', true]);
    });
  });

  it('is added at the end or between, with values or formulas', async () => {
    await withTable(async (table, context) => {
      table.columns.add(undefined, [['Twice'], ['=[@N]*2'], ['=[@N]*2'], ['=[@N]*2']]);
      table.columns.add(1, [['a'], ['b'], ['c']], 'Owner');
      await context.sync();
    });
    const { address, values } = await tableValues();
    expect(address).toBe('Sheet1!B2:F5');
    expect(values).toEqual([
      ['Ref', 'Owner', 'Status', 'N', 'Twice'],
      ['R1', 'a', 'Open', 1, 2],
      ['R2', 'b', 'Done', 2, 4],
      ['R3', 'c', 'Open', 3, 6],
    ]);
  });

  it('is renamed, formulas following, and deleted', async () => {
    await withTable(async (table, context) => {
      cellsOf(context, 'H1').formulas = [['=SUM(Recommendations[N])']];
      table.columns.getItem('N').name = 'Number #';
      const formula = cellsOf(context, 'H1').load('formulas,values');
      await context.sync();
      expect([formula.formulas, formula.values]).toEqual([
        [["=SUM(Recommendations[Number '#])"]],
        [[6]],
      ]);
      table.columns.getItem('Status').delete();
      await context.sync();
    });
    expect((await tableValues()).values[0]).toEqual(['Ref', 'Number #']);
  });
});

describe('TableRow', () => {
  it('is added below, pushing down what stands in the way', async () => {
    await withTable(async (table, context) => {
      table.rows.add(undefined, [
        ['R4', 'Open', 4],
        ['R5', 'Open', 5],
        ['R6', 'Open', 6],
      ]);
      const below = cellsOf(context, 'B8:B12').load('values');
      await context.sync();
      expect(below.values.flat()).toContain('below');
    });
    const { address, values } = await tableValues();
    expect(address).toBe('Sheet1!B2:D8');
    expect(values.map(([ref]) => ref)).toEqual(['Ref', 'R1', 'R2', 'R3', 'R4', 'R5', 'R6']);
  });

  it('is added between others, read, changed and deleted', async () => {
    await withTable(async (table, context) => {
      table.rows.add(1, [['R1a', 'New', 9]]);
      const row = table.rows.getItemAt(1).load('values,index');
      await context.sync();
      expect([row.values, row.index]).toEqual([[['R1a', 'New', 9]], 1]);
      row.values = [['R1b', 'New', 8]];
      table.rows.getItemAt(0).delete();
      table.rows.load('count');
      await context.sync();
      expect(table.rows.count).toBe(3);
    });
    expect((await tableValues()).values.map(([ref]) => ref)).toEqual(['Ref', 'R1b', 'R2', 'R3']);
  });

  it('must have a value for each column', async () => {
    const error = await excel().failure(async (context) => {
      context.workbook.tables.getItem('Recommendations').rows.add(undefined, [['R4']]);
      await context.sync();
    });
    expect(error.code).toBe('InvalidArgument');
  });
});
