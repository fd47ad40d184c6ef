import { openRegister } from '../../src/actions/openRegister';
import { openSample } from '../../src/actions/openSample';
import { closeStandIns, openStandIn, valuesAt } from '../excel/standIn';

afterEach(closeStandIns);

const officers = () =>
  openStandIn([
    {
      name: 'Rooms',
      rows: [
        ['Room', 'Bookings'],
        ['Hall', 12],
      ],
    },
  ]);

describe('trying a sample', () => {
  it('opens it in a workbook of its own, and asks nothing of the open one', async () => {
    const { host, trips } = await officers();
    trips();
    const { message } = await openSample();
    expect(message).toContain('This workbook is as it was.');
    expect(host.newWorkbooks.files).toHaveLength(1);
    expect(trips()).toBe(0);
    expect(await valuesAt('Rooms', 'A1:B2')).toEqual([
      ['Room', 'Bookings'],
      ['Hall', 12],
    ]);
  });

  it('brings a list that can be set up', async () => {
    const { host } = await officers();
    await openSample();
    await openStandIn(host.newWorkbooks.files[0]!);
    expect((await openRegister()).state).toBe('list');
  });

  it('says what to do where no window came up', async () => {
    const { host } = await officers();
    host.newWorkbooks.show = () => {
      throw new Error('No window was opened.');
    };
    await expect(openSample()).rejects.toMatchObject({
      name: 'WorkbookProblem',
      message: expect.stringContaining('allow pop-ups for this page') as string,
      details: 'GeneralException WacWorkbook.CreateAndOpenWorkbook',
    });
    expect(host.newWorkbooks.files).toEqual([]);
  });
});
