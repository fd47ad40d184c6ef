import { createNodeSession } from '../../../preview/host/nodeSession';
import { createHeadless } from '../../../preview/workbook/liveWorkbook';
import { openXlsx } from '../../../preview/workbook/openXlsx';
import { smallXlsx } from '../../excel/smallXlsx';

test('a session of Office.js in Node that has ended answers nothing any more', async () => {
  const live = await createHeadless(await openXlsx(smallXlsx([{ name: 'Plan', rows: [['x']] }])));
  const { Excel, dispose } = await createNodeSession(live);
  const read = () =>
    Excel.run(async (context: Excel.RequestContext) => {
      const cell = context.workbook.worksheets.getItem('Plan').getRange('A1').load('values');
      await context.sync();
      return cell.values;
    });
  expect(await read()).toEqual([['x']]);
  dispose();
  await expect(read()).rejects.toThrow('The session has ended.');
  live.dispose();
});
