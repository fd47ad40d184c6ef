/** The whole main job in a pane of 320 px, by keyboard alone: from the list that is found to the two files. */
import assert from 'node:assert/strict';
import { keyboard } from './keyboard.mjs';
import { looks } from './looks.mjs';

export const keyboardJob = (page) => {
  const keys = keyboard(page);
  const { faultless } = looks(page);
  const press = (key) => page.page.keyboard.press(key);
  /** Into the pane, to its chosen tab where it has tabs. */
  const start = async () => {
    const tab = page.pane.getByRole('tab', { selected: true });
    if ((await tab.count()) > 0) await tab.focus();
    else await keys.start();
  };
  /** From there to the control of this name, and presses it. */
  const use = async (name) => {
    await start();
    await keys.to(name);
    await press('Enter');
  };
  /** From tab to tab by the arrow keys. */
  const panel = async (name) => {
    await start();
    for (let turn = 0; turn < 4; turn += 1) {
      const focused = page.pane.locator('[role=tab]:focus');
      if ((await focused.textContent())?.startsWith(name)) break;
      await press('ArrowRight');
    }
    await press('Enter');
    await page.pane.getByRole('tab', { name: new RegExp(`^${name}`), selected: true }).waitFor();
  };
  const step = async (button) => {
    await use(button);
    const row = page.pane.getByRole('listitem').filter({
      has: page.pane.getByRole('button', { name: button, exact: true }),
    });
    await row.getByText(/^Done at/).waitFor();
  };
  return [
    [
      'the list that was found is set up',
      async () => {
        await page.open();
        await page.paneWidth(320);
        await use('Set up');
        await page.paneShows('Set up is done');
        await faultless('set up');
      },
    ],
    [
      'a finding is found by its words, gone to and fixed',
      async () => {
        await step('Check');
        await panel('Findings');
        await page.pane.getByRole('searchbox').waitFor();
        await start();
        await keys.to('Search the findings');
        await page.page.keyboard.type('partialy');
        await page.paneShows('1 finding');
        await keys.to('Next');
        await press('Enter');
        await page.eventually(
          async () => (await page.selected()).sheet === 'Recommendations',
          'the misspelt status to be selected',
        );
        // The grid has the focus then; F6 brings a person back to the pane.
        await start();
        await keys.to('Change to “Partially implemented”');
        await press('Enter');
        await page.paneShows('Fixed since the pane was opened (1)');
        await faultless('fixed');
      },
    ],
    [
      'statuses are coloured, evidence linked, summary and report written',
      async () => {
        await panel('Overview');
        for (const button of ['Colour', 'Link', 'Summarise', 'Write']) await step(button);
        for (const sheet of ['Summary', 'Narrative']) {
          assert.ok((await page.sheets()).includes(sheet), sheet);
        }
        await faultless('written');
      },
    ],
    [
      'the report is saved as a Word document',
      async () => {
        await panel('Report');
        await page.paneShows('Not supplied in the workbook.');
        const { name } = await page.downloaded(() => use('Export to Word'));
        assert.match(name, /\.docx$/);
        await faultless('exported');
      },
    ],
    ['the browser has nothing to complain of', async () => assert.deepEqual(page.complaints, [])],
  ];
};
