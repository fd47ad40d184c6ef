import { colour, removeColours } from '../../src/actions/colour';
import { link, removeLinks } from '../../src/actions/link';
import { openRegister } from '../../src/actions/openRegister';
import { setUp } from '../../src/actions/setUp';
import { statusesOf } from '../../src/actions/statusPresets';
import { closeStandIns, openStandIn, type, valuesAt } from '../excel/standIn';
import { workbookFacts } from '../preview/command/workbookFacts';

afterEach(closeStandIns);

/** An officer who keeps Excel tables, with headings and order of their own. */
async function openTables() {
  const workbook = await openStandIn([
    {
      name: 'Register',
      rows: [
        ['Owner', 'Rec no.', 'Recommendation', 'Status', 'Notes'],
        ['Harbour master', '1.1', 'Light the pier', 'Done', 'x'],
        ['Clerk', '1.10', 'Mend the rails', 'Not begun', ''],
      ],
    },
    {
      name: 'Proof',
      rows: [
        ['Evidence no.', 'Rec refs', 'Evidence'],
        ['a', '1.1; 1.10', 'Minutes of May'],
        ['b', '1.10', 'As above.'],
      ],
    },
  ]);
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem('Register').tables.add('A1:E3', true).name = 'Actions';
    worksheets.getItem('Proof').tables.add('A1:C3', true).name = 'Proofs';
    await context.sync();
  });
  return workbook;
}

const opened = () => openRegister();

describe('tables of the officer’s own', () => {
  test('are used in place; only what is missing is made', async () => {
    await openTables();
    const { made, message } = await setUp(await opened());
    expect(message).toBe(
      'Set up is done: Report details and Statuses were added. Your own tables are used where they stand, and stay as they were.',
    );
    expect(made.map(({ table }) => table)).toEqual(['ReportDetails', 'Statuses']);
    const { register, state } = await opened();
    expect(state).toBe('register');
    expect(register.recommendations.map(({ ref, owner }) => [ref, owner])).toEqual([
      ['1.1', 'Harbour master'],
      ['1.10', 'Clerk'],
    ]);
  });

  test('get the usual statuses that the officer chose, besides their own', async () => {
    await openTables();
    const { open } = await setUp(await opened(), { statuses: statusesOf('brag') });
    expect(open.register.statuses.map(({ label }) => label)).toEqual([
      'Done',
      'Green',
      'Amber',
      'Red',
      'Not begun',
    ]);
    expect(await valuesAt('Register', 'D2:D3')).toEqual([['Done'], ['Not begun']]);
  });

  test('get our colours and link columns, and keep everything else', async () => {
    const workbook = await openTables();
    const before = [await valuesAt('Register', 'A1:E3'), await valuesAt('Proof', 'A1:C3')];
    await setUp(await opened());
    await colour(await opened());
    await link(await opened());
    await workbook.live.calculated();
    expect([await valuesAt('Register', 'A1:E3'), await valuesAt('Proof', 'A1:C3')]).toEqual(before);
    expect(await valuesAt('Register', 'F1')).toEqual([['Evidence link']]);
    const counts = await valuesAt('Register', 'F2:F3');
    expect(counts.map(([count]) => String(count))).toEqual(['1', '2']);
    expect(await valuesAt('Proof', 'D1:D3')).toEqual([
      ['Recommendation link'],
      ['1.1; 1.10'],
      ['1.10'],
    ]);
  });

  test('are as they were, cell by cell and format by format, once both are removed', async () => {
    const workbook = await openTables();
    await setUp(await opened());
    const before = await workbookFacts(await workbook.save());
    await colour(await opened());
    await link(await opened());
    const changed = await workbookFacts(await workbook.save());
    expect(changed).not.toEqual(before);
    const { grid } = await opened();
    expect(grid.names.map(({ name }) => name).sort()).toEqual([
      'Tracker_EvidenceLink',
      'Tracker_RecommendationLink',
      'Tracker_Statuses',
    ]);
    await removeColours(await opened());
    const open = await opened();
    workbook.trips();
    const { message } = await removeLinks(open);
    expect(workbook.trips()).toBe(2);
    expect(message).toBe('The columns that Link added are gone. Nothing else was changed.');
    expect(await workbookFacts(await workbook.save())).toEqual(before);
    expect((await removeLinks(await opened())).nothingDone).toBe(true);
  });

  test('keep a column that happens to be called like our links', async () => {
    await openTables();
    await type('Register', 'F1:F3', [['Evidence link'], ['Folder 1'], ['Folder 2']]);
    await setUp(await opened());
    await link(await opened());
    await link(await opened());
    expect(await valuesAt('Register', 'F1:G1')).toEqual([['Evidence link', 'Evidence link (2)']]);
    expect(await valuesAt('Register', 'F2:F3')).toEqual([['Folder 1'], ['Folder 2']]);
    expect((await opened()).register.tables.recommendations!.grid.headings).toHaveLength(7);
  });

  test('without a record of ours keep a list that ours replaced all the same', async () => {
    await openTables();
    const column = (context: Excel.RequestContext) =>
      context.workbook.tables.getItem('Actions').columns.getItem('Status').getDataBodyRange();
    await Excel.run(async (context) => {
      column(context).dataValidation.rule = {
        list: { inCellDropDown: true, source: 'Done,Not begun' },
      };
      await context.sync();
    });
    await setUp(await opened());
    await colour(await opened());
    const { grid, register } = await opened();
    expect(grid.sheetNames).toContain('Set up record');
    expect(register.record.map(({ kind }) => kind)).toEqual(['list']);
    await removeColours(await opened());
    const source = await Excel.run(async (context) => {
      const validation = column(context).dataValidation.load('rule');
      await context.sync();
      return validation.rule.list?.source;
    });
    expect(source).toBe('Done,Not begun');
  });
});
