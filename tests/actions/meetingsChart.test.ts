import { openRegister } from '../../src/actions/openRegister';
import { summarise } from '../../src/actions/summarise';
import { closeStandIns, openStandIn } from '../excel/standIn';
import { reportedFile } from '../history/sixMeetings';

afterEach(closeStandIns);

/** The charts of the Summary sheet, each with the names of its series. */
const charts = () =>
  Excel.run(async (context) => {
    const all = context.workbook.worksheets.getItem('Summary').charts;
    all.load('items/name,items/chartType');
    await context.sync();
    const series = all.items.map((chart) => chart.series.load('items/name'));
    await context.sync();
    return all.items.map(({ name, chartType }, at) => ({
      ...{ name, chartType },
      series: series[at]!.items.map((one) => one.name),
    }));
  });

const meetingsChart = async () =>
  (await charts()).find(({ name }) => name === 'Tracker statuses by meeting');

describe('the chart of meetings', () => {
  test('stacks every status, named by the headings of its table', async () => {
    await openStandIn(reportedFile());
    await summarise(await openRegister());
    expect(await meetingsChart()).toEqual({
      name: 'Tracker statuses by meeting',
      chartType: 'BarStacked',
      series: [
        ...['Fully implemented', 'Partially implemented or in progress'],
        ...['At the planning stage', 'Blank or not recognised'],
      ],
    });
  });

  test('has one more when a status is added, and takes the place of the chart that there was once', async () => {
    await openStandIn(reportedFile());
    await summarise(await openRegister());
    await Excel.run(async (context) => {
      const { worksheets, tables } = context.workbook;
      tables
        .getItem('Statuses')
        .rows.add(undefined, [['On hold', 'Waits.', 4, '#5B2B74', '=', 'No', 'No', 'Yes']]);
      const sheet = worksheets.getItem('Summary');
      const old = sheet.charts.add('BarClustered', sheet.getRange('C5:C8'), 'Columns');
      old.name = 'Tracker meetings chart';
      await context.sync();
    });
    await summarise(await openRegister());
    expect((await meetingsChart())!.series).toEqual([
      ...['Fully implemented', 'Partially implemented or in progress'],
      ...['At the planning stage', 'On hold', 'Blank or not recognised'],
    ]);
    expect((await charts()).map(({ name }) => name)).not.toContain('Tracker meetings chart');
  });
});
