/** What colleagues edit on the sheet that was set up, and how it is brought in. */
import assert from 'node:assert/strict';
import { accessibilityFaults } from './accessibility.mjs';
import { keyboard } from './keyboard.mjs';

export const colleaguesEdits = (page, picture) => {
  const keys = keyboard(page);
  let saved;
  return [
    [
      'a workbook that was set up is edited by colleagues on the sheet that they know',
      async () => {
        await page.open();
        await page.press('Set up');
        await page.paneShows('Set up is done');
        await page.type('Action plan', 'B5', 'Publish the plan, with its costs');
        saved = await page.savedCopy();
      },
    ],
    [
      'opened again, the pane offers to bring it in before anything else',
      async () => {
        await page.openFile('Saved.xlsx', saved.bytes);
        await page.paneShows('Your sheets have changed');
        assert.equal(await page.pane.getByRole('tablist').count(), 0);
        assert.deepEqual(await accessibilityFaults(page.page), []);
        await picture('28-changes-450');
        await page.paneWidth(320);
        await picture('28-changes-320');
        await page.paneWidth(450);
      },
    ],
    [
      'by keyboard alone it is brought in, and the overview comes',
      async () => {
        await keys.start();
        await keys.to(/^Bring in: /);
        await page.page.keyboard.press('Enter');
        await page.paneShows('now reads as on your sheet');
        await page.paneShows('Progress by status');
        const { workbook: after } = await page.savedCopy();
        const { rows } = after.sheets.find(({ name }) => name === 'Recommendations');
        assert.ok(rows.some((row) => row.includes('Publish the plan, with its costs')));
      },
    ],
  ];
};
