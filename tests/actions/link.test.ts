import { link, removeLinks } from '../../src/actions/link';
import { openRegister } from '../../src/actions/openRegister';
import { setUp } from '../../src/actions/setUp';
import { ActionType, type BatchBody } from '../../preview/host/protocol';
import { closeStandIns, openStandIn, type, valuesAt, type StandIn } from '../excel/standIn';
import { workbookFacts } from '../preview/command/workbookFacts';
import { officerWorkbook } from './officerWorkbooks';

afterEach(closeStandIns);

async function openSetUp() {
  const workbook = await openStandIn(officerWorkbook);
  await setUp(await openRegister());
  return workbook;
}

const linkNow = async () => link(await openRegister());

describe('linking', () => {
  test('takes two trips, and adds a column at the right end of each table', async () => {
    const workbook = await openSetUp();
    const open = await openRegister();
    workbook.trips();
    await link(open);
    expect(workbook.trips()).toBe(2);
    const { tables } = (await openRegister()).register;
    expect(tables.recommendations!.grid.headings.at(-1)).toBe('Evidence link');
    expect(tables.evidence!.grid.headings.at(-1)).toBe('Recommendation link');
  });

  test('gives the new column the look of the table, and its cells the look of links', async () => {
    await openSetUp();
    await linkNow();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Recommendations');
      const look = (address: string) =>
        sheet
          .getRange(address)
          .format.load('fill/color,font/color,font/bold,font/underline,horizontalAlignment');
      const line = (address: string) =>
        sheet.getRange(address).format.borders.getItem('EdgeBottom').load('style,color');
      const [beside, heading, cell] = [look('C1'), look('D1'), look('D2')];
      const [lineBeside, lineBelow] = [line('C3'), line('D3')];
      await context.sync();
      expect(heading.fill.color).toBe('#1F3864');
      expect(heading.fill.color).toBe(beside.fill.color);
      expect(heading.font.toJSON()).toEqual(beside.font.toJSON());
      expect(lineBelow.toJSON()).toEqual(lineBeside.toJSON());
      expect(cell.font.toJSON()).toMatchObject({ color: '#0563C1', underline: 'Single' });
    });
  });

  test('counts the evidence of each recommendation and names the recommendation of each evidence', async () => {
    const workbook = await openSetUp();
    await linkNow();
    await workbook.live.calculated();
    const counts = await valuesAt('Recommendations', 'D2:D5');
    expect(counts.map(([count]) => String(count))).toEqual(['2', '1', '1', '1']);
    expect(await valuesAt('Evidence', 'E2:E6')).toEqual([
      ['R01'],
      ['R01'],
      ['R02'],
      ['R03'],
      ['R04'],
    ]);
  });

  test('fills See where evidence points, and says so', async () => {
    await openSetUp();
    const { notes } = await linkNow();
    expect(notes).toEqual([
      'The column See was filled in for one piece of evidence that points elsewhere: E04 sees E03.',
    ]);
    expect(await valuesAt('Evidence', 'D2:D6')).toEqual([[''], [''], [''], ['E03'], ['']]);
  });

  test('fills See in the right row after somebody sorted, and never what is filled', async () => {
    await openSetUp();
    const open = await openRegister();
    const rows = await valuesAt('Evidence', 'A2:D6');
    await type('Evidence', 'A2:D6', rows.reverse());
    await link(open);
    expect(await valuesAt('Evidence', 'A3:D3')).toEqual([['E04', 'R03', 'As above.', 'E03']]);
    await type('Evidence', 'D3', [['E01']]);
    await link(open);
    expect(await valuesAt('Evidence', 'D3')).toEqual([['E01']]);
  });

  test('once more is the same', async () => {
    const workbook = await openSetUp();
    await linkNow();
    await workbook.live.calculated();
    const before = (await openRegister()).grid;
    const { notes } = await linkNow();
    await workbook.live.calculated();
    expect(notes).toEqual([]);
    expect((await openRegister()).grid).toEqual(before);
  });

  test('writes all rows of a filtered table and leaves it filtered', async () => {
    const workbook = await openSetUp();
    const filtered = (apply: boolean) =>
      Excel.run(async (context) => {
        const table = context.workbook.tables.getItem('Recommendations');
        const { filter } = table.columns.getItem('Status');
        if (apply) filter.applyValuesFilter(['Fully implemented']);
        const { autoFilter } = table;
        autoFilter.load('isDataFiltered');
        const row = table.getDataBodyRange().getRow(1);
        row.load('rowHidden');
        await context.sync();
        return [autoFilter.isDataFiltered, row.rowHidden];
      });
    expect(await filtered(true)).toEqual([true, true]);
    await linkNow();
    await workbook.live.calculated();
    expect(await filtered(false)).toEqual([true, true]);
    const counts = await valuesAt('Recommendations', 'D2:D5');
    expect(counts.map(([count]) => String(count))).toEqual(['2', '1', '1', '1']);
  });

  test('says so where there are no tables yet', async () => {
    await openStandIn(officerWorkbook);
    expect((await linkNow()).message).toMatch(/^There is nothing to link yet/);
  });
});

describe('removing the links', () => {
  /** The officer has a column that is called like ours, which ours then is not. */
  async function openBeside(): Promise<StandIn> {
    const workbook = await openSetUp();
    await type('Recommendations', 'D1:D2', [['Evidence link'], ['Folder 1']]);
    return workbook;
  }

  const headings = async () => {
    const { recommendations, evidence } = (await openRegister()).register.tables;
    return [recommendations!.grid.headings, evidence!.grid.headings];
  };

  const facts = async (workbook: StandIn) => workbookFacts(await workbook.save());

  /** The batch that removes stops after so many deletions. */
  async function removeHalf(workbook: StandIn, deletions: number): Promise<void> {
    const { host } = workbook;
    const open = await openRegister();
    const exchange = host.exchange.bind(host);
    let trips = 0;
    const stopping = jest.spyOn(host, 'exchange').mockImplementation((request, flags) => {
      trips += 1;
      const { Actions } = JSON.parse(request) as BatchBody;
      const deleting = Actions.flatMap(({ ActionType: type, Name }, at) =>
        type === ActionType.Method && Name === 'Delete' ? [at] : [],
      );
      if (trips === 2) {
        expect(deleting).toHaveLength(4);
        host.faults.failAt({
          trip: 1,
          afterActions: deleting[deletions - 1]! + 1,
          code: 'GeneralException',
        });
      }
      return exchange(request, flags);
    });
    await expect(removeLinks(open)).rejects.toThrow();
    stopping.mockRestore();
    host.faults.clear();
  }

  describe.each([1, 2, 3])('that stopped after %i of its four deletions', (deletions) => {
    test('ends, once more, where one that never stopped ends, and then has nothing to do', async () => {
      const workbook = await openBeside();
      const [recommendations, evidence] = await headings();
      await linkNow();
      await removeHalf(workbook, deletions);
      await removeLinks(await openRegister());
      const { grid } = await openRegister();
      expect(grid.names.filter(({ name }) => name.endsWith('Link'))).toEqual([]);
      expect(await headings()).toEqual([recommendations, evidence]);
      expect(await valuesAt('Recommendations', 'D1:D2')).toEqual([['Evidence link'], ['Folder 1']]);
      expect((await removeLinks(await openRegister())).nothingDone).toBe(true);
    });

    test('leaves the officer’s own column alone where it is set up and linked again', async () => {
      const workbook = await openBeside();
      await linkNow();
      await workbook.live.calculated();
      const linked = await facts(workbook);
      await removeHalf(workbook, deletions);
      await setUp(await openRegister());
      await linkNow();
      await workbook.live.calculated();
      expect(await facts(workbook)).toEqual(linked);
    });
  });
});
