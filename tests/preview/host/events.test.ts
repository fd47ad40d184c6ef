import { cellsOf, eachTest } from './session';

const excel = eachTest();

const soon = () => new Promise((resolve) => setTimeout(resolve, 20));

/** What a person does in the grid. */
function typeInCell(value: string | number): void {
  excel().live.book.getActiveSheet().getRange(0, 0).setValue(value);
}

/** @see https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events */
describe('onChanged', () => {
  it('tells what a person changes', async () => {
    const { run } = excel();
    const events: Excel.WorksheetChangedEventArgs[] = [];
    await run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (event) => void events.push(event));
      await context.sync();
    });
    typeInCell('typed');
    await soon();
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      type: 'WorksheetChanged',
      address: 'A1',
      changeType: 'RangeEdited',
      source: 'Local',
      triggerSource: 'Unknown',
      worksheetId: 'sheet1',
    });
  });

  it("tells the add-in's own writes too, and whose they are", async () => {
    const { run } = excel();
    const events: Excel.WorksheetChangedEventArgs[] = [];
    await run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (event) => void events.push(event));
      await context.sync();
      cellsOf(context, 'B2:C3').values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
      expect(events).toHaveLength(0);
    });
    await soon();
    expect(events.map(({ address, triggerSource }) => [address, triggerSource])).toEqual([
      ['B2:C3', 'ThisLocalAddin'],
    ]);
  });

  it('gives the range that was changed', async () => {
    const { run } = excel();
    const events: Excel.WorksheetChangedEventArgs[] = [];
    await run(async (context) => {
      context.workbook.worksheets.getFirst().load('id');
      const sheet = context.workbook.worksheets.getFirst();
      sheet.load('id');
      await context.sync();
      sheet.onChanged.add(async (event) => void events.push(event));
      await context.sync();
    });
    typeInCell(7);
    await soon();
    await run(async (context) => {
      const range = events[0]?.getRange(context).load('values,address');
      await context.sync();
      expect([range?.address, range?.values]).toEqual(['Sheet1!A1', [[7]]]);
    });
  });

  it('says nothing of results that formulas calculate', async () => {
    const { run } = excel();
    const events: string[] = [];
    await run(async (context) => {
      cellsOf(context, 'B1').formulas = [['=A1*2']];
      await context.sync();
      context.workbook.worksheets.onChanged.add(async ({ address }) => void events.push(address));
      await context.sync();
    });
    typeInCell(21);
    await run(async (context) => {
      const result = cellsOf(context, 'B1').load('values');
      await context.sync();
      expect(result.values).toEqual([[42]]);
    });
    await soon();
    expect(events).toEqual(['A1']);
  });

  it('tells inserted and deleted rows', async () => {
    const { run } = excel();
    const events: string[] = [];
    await run(async (context) => {
      context.workbook.worksheets.onChanged.add(
        async ({ address, changeType }) => void events.push(`${changeType} ${address}`),
      );
      cellsOf(context, 'A1:A5').values = [[1], [2], [3], [4], [5]];
      await context.sync();
    });
    await soon();
    events.length = 0;
    await run(async (context) => {
      cellsOf(context, '2:3').insert('Down');
      cellsOf(context, '2:2').delete('Up');
      await context.sync();
    });
    await soon();
    expect(events).toEqual(['RowInserted 2:3', 'RowDeleted 2:2']);
  });

  it('ends when the handler is removed, and while events are switched off', async () => {
    const { run, Excel: api } = excel();
    const events: string[] = [];
    const handler = await run(async (context) => {
      const result = context.workbook.worksheets.onChanged.add(
        async ({ address }) => void events.push(address),
      );
      await context.sync();
      return result;
    });
    await run(async (context) => {
      context.runtime.enableEvents = false;
      cellsOf(context, 'A1').values = [['unheard']];
      await context.sync();
      context.runtime.enableEvents = true;
      await context.sync();
    });
    await soon();
    expect(events).toEqual([]);
    typeInCell('heard');
    await soon();
    expect(events).toEqual(['A1']);
    await api.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    typeInCell('unheard');
    await soon();
    expect(events).toEqual(['A1']);
  });
});

/** @see https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events */
describe('onSelectionChanged', () => {
  it('tells what a person or the add-in selects', async () => {
    const { run, live } = excel();
    const events: string[] = [];
    await run(async (context) => {
      context.workbook.worksheets.onSelectionChanged.add(
        async ({ address, worksheetId }) => void events.push(`${worksheetId} ${address}`),
      );
      await context.sync();
    });
    live.book.getActiveSheet().getRange('B2:C3').activate();
    await soon();
    await run(async (context) => {
      cellsOf(context, 'D4').select();
      await context.sync();
    });
    await soon();
    expect(events).toEqual(['sheet1 B2:C3', 'sheet1 D4']);
  });

  it('is not raised by cells that the add-in inserts', async () => {
    const { run } = excel();
    const events: string[] = [];
    await run(async (context) => {
      cellsOf(context, 'A1').select();
      await context.sync();
      context.workbook.worksheets.onSelectionChanged.add(
        async ({ address }) => void events.push(address),
      );
      cellsOf(context, '3:4').insert('Down');
      await context.sync();
      const selected = context.workbook.getSelectedRange().load('address');
      await context.sync();
      expect(selected.address).toBe('Sheet1!A1');
    });
    await soon();
    expect(events).toEqual([]);
  });
});

/** @see https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events */
describe('sheets', () => {
  it('tells added and deleted ones', async () => {
    const { run } = excel();
    const events: string[] = [];
    await run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.onAdded.add(async ({ type }) => void events.push(type));
      sheets.onDeleted.add(async ({ type }) => void events.push(type));
      await context.sync();
      sheets.add('New');
      sheets.getItem('New').delete();
      await context.sync();
    });
    await soon();
    expect(events).toEqual(['WorksheetAdded', 'WorksheetDeleted']);
  });
});

/** @see https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events */
describe('the sheet that is shown', () => {
  async function listen(): Promise<string[]> {
    const told: string[] = [];
    await excel().run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add('Second');
      await context.sync();
      worksheets.onActivated.add(async ({ worksheetId }) => void told.push(`to ${worksheetId}`));
      worksheets.onDeactivated.add(
        async ({ worksheetId }) => void told.push(`from ${worksheetId}`),
      );
      await context.sync();
    });
    return told;
  }

  it('is told when it changes, with the one before', async () => {
    const told = await listen();
    const second = await excel().run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Second').load('id');
      sheet.activate();
      await context.sync();
      return sheet.id;
    });
    await soon();
    expect(told).toEqual(['from sheet1', `to ${second}`]);
  });

  it('is not told to have changed by sheets that are added behind it', async () => {
    const told = await listen();
    await excel().run(async (context) => {
      context.workbook.worksheets.add('Third');
      await context.sync();
    });
    await soon();
    expect(told).toEqual([]);
  });

  it('is told when a person chooses another', async () => {
    const told = await listen();
    const { book } = excel().live;
    book.setActiveSheet(book.getSheetByName('Second')!);
    await soon();
    expect(told).toHaveLength(2);
  });
});
