import { chooseColumns } from '../../src/actions/chooseColumns';
import { openRegister } from '../../src/actions/openRegister';
import { pointAtHeadings } from '../../src/actions/pointAtHeadings';
import { setUp } from '../../src/actions/setUp';
import { chooseMeaning, columnMappings, lackingAfter } from '../../src/register/columnMapping';
import { closeStandIns, openStandIn } from '../excel/standIn';

afterEach(closeStandIns);

/** Headings in an officer's own words, further down than they are looked for. */
const rows = [
  ['Harbour plan'],
  ...Array.from({ length: 24 }, () => []),
  ['', '#', 'What the inspectors said', 'How far we are', 'What we have done', 'Who'],
  ['', 'a', 'Light the pier', 'Nearly there', 'Lamps are up', 'Engineer'],
  ['', 'b', 'Mend the rails', 'Done', 'All are mended', 'Engineer'],
];
const headingRow = 25;

async function goTo(sheet: string, cell: string): Promise<void> {
  await Excel.run(async (context) => {
    const place = context.workbook.worksheets.getItem(sheet);
    place.activate();
    place.getRange(cell).select();
    await context.sync();
  });
}

describe('headings that nobody recognises', () => {
  test('are shown with what stands below them once a person points at them, in one trip', async () => {
    const workbook = await openStandIn([
      { name: 'Rooms', rows: [['Room']] },
      { name: 'Plan', rows },
    ]);
    const open = await openRegister();
    expect(open.state).toBe('nothing');
    await goTo('Plan', 'D26');
    workbook.trips();
    const { mapping } = await pointAtHeadings(open);
    expect(workbook.trips()).toBe(1);
    expect(mapping).toMatchObject({
      sheet: 'Plan',
      row: headingRow,
      columns: [
        { column: 1, heading: '#', meaning: 'ref', samples: ['a', 'b'] },
        { column: 2, heading: 'What the inspectors said', meaning: undefined },
        { column: 3, heading: 'How far we are', samples: ['Nearly there', 'Done'] },
        { column: 4, heading: 'What we have done' },
        { column: 5, heading: 'Who', meaning: 'owner' },
      ],
    });
    expect(lackingAfter(mapping!, chooseMeaning(mapping!, 3, 'status'))).toBe('recommendation');
  });

  test('make a list once one of them is the recommendation, and set up takes it', async () => {
    const workbook = await openStandIn([{ name: 'Plan', rows }]);
    await goTo('Plan', 'C26');
    const first = await openRegister();
    const { mapping } = await pointAtHeadings(first);
    let open = await chooseColumns(first, chooseMeaning(mapping!, 2, 'recommendation'));
    expect(open.state).toBe('list');
    for (const [column, meaning] of [[3, 'status'] as const, [4, 'evidence'] as const]) {
      const [list] = columnMappings(open.grid.sheets);
      open = await chooseColumns(open, chooseMeaning(list!, column, meaning));
    }
    await openStandIn(await workbook.save());
    const { register } = (await setUp(await openRegister())).open;
    expect(register.recommendations).toMatchObject([
      { ref: 'a', recommendation: 'Light the pier', status: 'Nearly there', owner: 'Engineer' },
      { ref: 'b', recommendation: 'Mend the rails', status: 'Done', owner: 'Engineer' },
    ]);
    expect(register.evidence.map(({ evidence }) => evidence)).toEqual([
      'Lamps are up',
      'All are mended',
    ]);
  });

  test.each([
    ['a blank row', 'Plan', 'B9'],
    ['a row below all that is filled', 'Plan', 'A90'],
    ['an empty sheet', 'Empty', 'C3'],
  ])('are not %s', async (_, sheet, cell) => {
    await openStandIn([
      { name: 'Plan', rows },
      { name: 'Empty', rows: [] },
    ]);
    const open = await openRegister();
    await goTo(sheet, cell);
    const { place, mapping } = await pointAtHeadings(open);
    expect(mapping).toBeUndefined();
    expect(place.sheet).toBe(sheet);
  });
});
