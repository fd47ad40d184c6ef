/** A manager looks at some of the recommendations: everywhere in the pane, in the sheets that are made, and in the grid. */
import assert from 'node:assert/strict';
import { keyboard } from './keyboard.mjs';
import { looks } from './looks.mjs';

export const filter = (page, picture) => {
  const keys = keyboard(page);
  const { pictures } = looks(page, picture);
  const bar = () => page.pane.getByRole('region', { name: 'Filter' });
  const open = async () => {
    const button = bar().getByRole('button', { name: /^(Filter|Filter is on)$/ });
    if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click();
  };
  return [
    [
      'by keyboard alone a status is chosen, and overview and bar say what is shown',
      async () => {
        page.page.on('filechooser', () => undefined);
        await page.open();
        await page.press('Set up');
        await page.paneShows('Set up is done');
        await page.paneShows('All 12 recommendations');
        await page.pane.getByRole('tab', { name: 'Overview' }).focus();
        await keys.to('Filter');
        await page.page.keyboard.press('Enter');
        await page.paneShows('Overview, findings, report and Word export follow.');
        await pictures('70-filter-choices');
        // Another width was chosen on the page: back into the pane.
        await page.pane.getByRole('tab', { name: 'Overview' }).focus();
        await keys.to('In planning');
        await page.page.keyboard.press('Space');
        await page.paneShows('Only what the filter chooses:');
        await page.paneShows('Those whose status is “In planning”.');
        await page.paneShows('This is of the whole register, whatever the filter.');
        await page.press('Filter is on');
        await pictures('71-filter-on');
      },
    ],
    [
      'findings and report follow, and each says so',
      async () => {
        await page.panel('Findings');
        await page.paneShows('Findings of what the filter chooses');
        await pictures('72-filtered-findings');
        await page.panel('Links');
        await page.paneShows('Links shows every row, whatever the filter.');
        await page.panel('Report');
        await page.paneShows(
          'recommendations in the workbook: those whose status is “In planning”',
        );
      },
    ],
    [
      'the Summary sheet counts all, and beside them those of the report',
      async () => {
        await page.step('Summarise');
        const { workbook } = await page.savedCopy();
        const { rows } = workbook.sheets.find(({ name }) => name === 'Summary');
        assert.equal(rows[3][5], 'In this report');
        const total = rows.find(([label]) => label === 'Total');
        assert.equal(total[2], 12);
        assert.ok(total[5] > 0 && total[5] < 12, `${total[5]} in the report`);
      },
    ],
    [
      'in the grid it is set only when that is asked for, and colleagues are thought of',
      async () => {
        await open();
        await page.paneShows('colleagues who have the workbook open may see it filtered too');
        await page.press('Filter the grid too');
        await page.paneShows('The grid’s table is filtered.');
        assert.equal((await page.selected()).sheet, 'Recommendations');
        await pictures('73-grid-filtered');
      },
    ],
    [
      'one click clears it, and the grid is as it was',
      async () => {
        await page.press('Clear the filter');
        await page.paneShows('the grid is filtered as it was before');
        await page.paneShows('All 12 recommendations');
        await page.press('Use the grid’s filter');
        await page.paneShows('The table of recommendations is not filtered by status');
      },
    ],
    ['the browser has nothing to complain of', async () => assert.deepEqual(page.complaints, [])],
  ];
};
