/** What the overview says at a glance follows the grid, and each line leads to what it counts. */
import assert from 'node:assert/strict';
import { looks } from './looks.mjs';

export const atAGlance = (page, picture) => {
  const { pictures } = looks(page, picture);
  const glance = () => page.pane.getByRole('region', { name: 'At a glance' });
  const line = (words) => glance().getByRole('button', { name: words, exact: true });
  return [
    [
      'what is as it should be is said, and leads nowhere',
      async () => {
        await page.open();
        await page.press('Set up');
        await page.paneShows('Set up is done');
        await glance().getByText('Overdue at the reporting date').waitFor();
        assert.equal(await glance().getByRole('button').count(), 0);
      },
    ],
    [
      'each line follows the grid',
      async () => {
        const { workbook } = await page.savedCopy();
        const { rows } = workbook.sheets.find(({ name }) => name === 'Recommendations');
        const due = String.fromCharCode(65 + rows[0].indexOf('Current due'));
        // R04 is partially implemented; R02 has one piece of evidence, which is now said to be of R01.
        await page.type('Recommendations', `${due}5`, '2026-06-30');
        await page.type('Evidence', 'B4', 'R01');
        await page.type('Action plan', 'B5', 'Publish the plan, with its costs');
        await line('Overdue at the reporting date: 1').waitFor();
        await line(/^Have the evidence that their status needs: \d+ of \d+$/).waitFor();
        await line('Changed on your own sheets since set up: 1').waitFor();
        await page.press('Close this message');
        await line('Changed on your own sheets since set up: 1').scrollIntoViewIfNeeded();
        await pictures('75-at-a-glance');
      },
    ],
    [
      'what is overdue sets the filter, and the report is of it alone',
      async () => {
        await line('Overdue at the reporting date: 1').click();
        await page.paneShows('Filter is on');
        await page.paneShows('Those which are overdue at the reporting date.');
        await page.pane.getByRole('tab', { name: 'Report', selected: true }).waitFor();
        await pictures('76-overdue');
        await page.press('Clear the filter');
      },
    ],
    [
      'evidence that is lacking leads to its findings',
      async () => {
        await page.panel('Overview');
        await line(/^Have the evidence that their status needs/).click();
        await page.paneShows('1 finding');
        const findings = page.pane.getByRole('list', { name: 'Findings' });
        await findings.getByText('R02 · Recommendations, cell C3').waitFor();
        await pictures('77-evidence-lacking');
      },
    ],
    [
      'what colleagues changed leads to the changes',
      async () => {
        await page.panel('Overview');
        await line('Changed on your own sheets since set up: 1').click();
        await page.paneShows('Your sheets have changed');
        await page.paneShows('Publish the plan, with its costs');
        await pictures('78-changes');
      },
    ],
    ['the browser has nothing to complain of', async () => assert.deepEqual(page.complaints, [])],
  ];
};
