import { openRegister } from '../../src/actions/openRegister';
import { readEdits } from '../../src/actions/readEdits';
import { setUp } from '../../src/actions/setUp';
import { watchGrid, type GridChange } from '../../src/excel/watch';
import { closeStandIns, openStandIn, type StandIn } from '../excel/standIn';
import { officerWorkbook } from './officerWorkbooks';

let workbook: StandIn;
const changes: GridChange[] = [];
beforeEach(async () => {
  workbook = await openStandIn(officerWorkbook);
  await setUp(await openRegister());
  changes.length = 0;
  await watchGrid((change) => changes.push(change));
});
afterEach(closeStandIns);

/** A person types, and Excel tells of it. */
async function typed(sheet: string, address: string, value: string): Promise<void> {
  workbook.live.book.getSheetByName(sheet)!.getRange(address).setValue(value);
  for (let tries = 0; tries < 100 && changes.length === 0; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describe('reading after an edit', () => {
  test('brings what a full reading brings, in one trip', async () => {
    const before = await openRegister();
    await typed('Evidence', 'C3', 'The plan will be agreed shortly.');
    workbook.trips();
    const after = await readEdits(before, changes);
    expect(workbook.trips()).toBe(1);
    expect(after!.register).toEqual((await openRegister()).register);
    expect(after!.register.evidence[1]!.evidence).toBe('The plan will be agreed shortly.');
  });

  test.each([
    ['a heading', 'Evidence', 'C1'],
    ['a row below the table', 'Evidence', 'A40'],
    ['a sheet that is none of ours', 'Action plan', 'A40'],
  ])('leaves %s to a full reading', async (_, sheet, address) => {
    const before = await openRegister();
    await typed(sheet, address, 'Something');
    expect(await readEdits(before, changes)).toBeUndefined();
  });

  test('leaves rows that were inserted, and very many cells, to a full reading', async () => {
    const before = await openRegister();
    await typed('Evidence', 'C3', 'The plan will be agreed shortly.');
    const [change] = changes as [GridChange];
    expect(await readEdits(before, [{ ...change, cellsOnly: false }])).toBeUndefined();
    expect(await readEdits(before, [{ ...change, address: 'C2:C5000' }])).toBeUndefined();
    expect(await readEdits(before, [{ ...change, address: 'C:C' }])).toBeUndefined();
  });

  test('calls nothing but what is known to keep the undo of the person', async () => {
    const before = await openRegister();
    await typed('Evidence', 'C3', 'The plan will be agreed shortly.');
    const called = new Set<string>();
    const exchange = workbook.host.exchange.bind(workbook.host);
    jest.spyOn(workbook.host, 'exchange').mockImplementation((text, flags) => {
      const { ObjectPaths, Actions } = JSON.parse(text) as {
        ObjectPaths: Record<string, { Name?: string }>;
        Actions: { Name?: string }[];
      };
      for (const { Name } of [...Object.values(ObjectPaths), ...Actions])
        if (Name) called.add(Name);
      return exchange(text, flags);
    });
    await readEdits(before, changes);
    await openRegister();
    // Reading merged areas would clear it (OfficeDev/office-js issue 5918): Office.js itself declares that as an operation
    // that may write (operation type 0 of its method object), and each of these as one that reads (1). A member that is
    // new here is to be looked up first.
    expect([...called].sort()).toEqual([
      'Date',
      'Functions',
      'GetActiveWorksheet',
      'GetDataBodyRange',
      'GetEntireRow',
      'GetIntersectionOrNullObject',
      'GetItemOrNullObject',
      'GetRange',
      'GetUsedRange',
      'GetUsedRangeOrNullObject',
      'Names',
      'Tables',
      'Worksheet',
      'Worksheets',
      // What the event and Excel.run do by themselves.
      '_KeepReference',
      '_RemoveReference',
    ]);
  });
});
