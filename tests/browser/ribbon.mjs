/** The ribbon group with the pane closed: the function file, out of sight, does the actions in the grid. */
import assert from 'node:assert/strict';
import { accessibilityFaults } from './accessibility.mjs';

export const ribbon = (page, picture) => [
  [
    'shows the manifest’s buttons above the grid',
    async () => {
      await page.open();
      const group = page.page.getByRole('group', { name: 'Recommendations' });
      assert.deepEqual(await group.getByRole('button').allTextContents(), [
        'Show pane',
        'Check',
        'Colour',
        'Link',
        'Summary',
        'Report',
      ]);
    },
  ],
  [
    'the pane is closed, and its page is gone',
    async () => {
      await page.closePane();
      assert.equal(await page.page.locator('iframe').count(), 0);
    },
  ],
  [
    'Check on a list that is not set up sets nothing up, and says what to do',
    async () => {
      await page.ribbon('Check');
      assert.deepEqual(await page.sheets(), ['Action plan', 'Report details', 'Findings']);
      assert.deepEqual(await page.selected(), { sheet: 'Findings', cell: 'A1' });
      assert.match(
        (await rowsOf(page, 'Findings'))[0][0],
        /Check: Nothing was done\. .* choose Show pane on the Home tab, then Set up\./,
      );
      await picture('11-ribbon-not-set-up');
    },
  ],
  [
    'Show pane brings the pane back, which sets up',
    async () => {
      await page.ribbon('Show pane');
      await page.press('Set up');
      await page.paneShows('Set up is done: 12 recommendations and 15 pieces of evidence');
      await page.closePane();
    },
  ],
  [
    'Check writes what it found to the sheet',
    async () => {
      await page.ribbon('Check');
      assert.deepEqual(await page.selected(), { sheet: 'Findings', cell: 'A1' });
      const rows = await rowsOf(page, 'Findings');
      assert.equal(rows[0][0], 'Findings');
      const blank = rows.find((row) => row[5] === 'Recommendation R09 has no status.');
      assert.deepEqual(blank?.slice(0, 5), [
        '■ Error',
        'Recommendation without a status',
        'Recommendations',
        'C10',
        'R09',
      ]);
      await picture('12-ribbon-findings');
    },
  ],
  [
    'the address of a finding leads to its cell',
    async () => {
      const rows = await rowsOf(page, 'Findings');
      const [, , sheet, cell] = rows[5];
      const isThere = async () => {
        const selected = await page.selected();
        return selected.sheet === sheet && selected.cell === cell;
      };
      // On a busy machine the grid has once selected the cell under the pointer after it had followed the link.
      for (let turn = 0; turn < 3 && !(await isThere()); turn += 1) {
        const place = await page.cellAt('Findings', 'D6', { along: 'above' });
        await page.page.mouse.click(place.x, place.y);
        await page.page.waitForTimeout(2000);
      }
      assert.ok(await isThere(), `${sheet} ${cell} is selected`);
    },
  ],
  ...[
    ['Colour', 'Recommendations', 'C1'],
    ['Link', 'Recommendations', undefined],
    ['Summary', 'Summary', 'A1'],
    ['Report', 'Narrative', 'A1'],
  ].map(([button, sheet, cell]) => [
    `${button} does its work and shows it`,
    async () => {
      await page.ribbon(button);
      const selected = await page.selected();
      assert.equal(selected.sheet, sheet);
      if (cell) assert.equal(selected.cell, cell);
    },
  ]),
  [
    'the page with its ribbon is accessible (axe)',
    async () => assert.deepEqual(await accessibilityFaults(page.page), []),
  ],
  [
    'no request has gone anywhere but to the preview, and the browser has nothing to complain of',
    async () => {
      assert.deepEqual(page.requestsElsewhere, []);
      assert.deepEqual(page.complaints, []);
    },
  ],
];

async function rowsOf(page, name) {
  const { workbook } = await page.savedCopy();
  return workbook.sheets.find((sheet) => sheet.name === name).rows;
}
