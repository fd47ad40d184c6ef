/** A report of 500 recommendations: the pane goes on answering while it is made, and it can be stopped. */
import assert from 'node:assert/strict';
import { longTasks } from './longTasks.mjs';
import { workbook } from './startFiles.mjs';

const size = 500;
/** The share of the time in which the pane may answer nobody: reading and checking the workbook first. */
const mostHeld = 0.3;
const statuses = ['Fully implemented', 'Partially implemented', 'At the planning stage'];
const register = () =>
  workbook('Plan', [
    ['No.', 'Recommendation', 'Status', 'Evidence'],
    ...Array.from({ length: size }, (_, at) => [
      [
        at + 1,
        `Review the plan of area ${at + 1}`,
        statuses[at % 3],
        'The plan was reviewed in May.',
      ],
      ['', '', '', `Area ${at + 1} was visited in June 2013, and the minutes were kept.`],
    ]).flat(),
  ]);

export const longReport = (page) => [
  [
    '500 recommendations with 1,000 rows of evidence are set up',
    async () => {
      page.page.on('filechooser', () => undefined);
      await page.open();
      await page.openFile('plan.xlsx', await register());
      await page.press('Set up');
      await page.paneShows('Set up is done');
      await page.panel('Report');
      await page.paneShows('Export to Word');
    },
  ],
  [
    'the export shows how far it is, and the pane answers meanwhile',
    async () => {
      let taken = 0;
      const tasks = await longTasks(page, async () => {
        const start = performance.now();
        const { name } = await page.downloaded(async () => {
          await page.press('Export to Word');
          await page.paneShows(/Making the Word document… \d+%/);
          await page.panel('Overview');
          await page.paneShows('Progress by status');
        });
        assert.match(name, /\.docx$/);
        // It is told on whatever panel one is, and makes room when one goes on.
        await page.paneShows('Counts as in the grid');
        taken = performance.now() - start;
      });
      await page.panel('Report');
      const held = tasks.reduce((sum, { lasted }) => sum + lasted, 0);
      assert.ok(held / taken <= mostHeld, `the pane answered nobody for ${held} of ${taken} ms`);
    },
  ],
  [
    'cancelled, nothing is made',
    async () => {
      let downloads = 0;
      page.page.on('download', () => (downloads += 1));
      await page.press('Export to Word');
      await page.press('Cancel');
      await page.paneShows('Cancelled: the Word document was not made');
      await page.pane.locator('main h1:focus').waitFor();
      assert.equal(downloads, 0);
    },
  ],
];
