/** What may stand in the way of an officer: a cell that is being edited, a sheet that is gone, a workbook that is read-only. */
import assert from 'node:assert/strict';
import { unzipSync } from 'fflate';
import { accessibilityFaults } from './accessibility.mjs';
import { looks } from './looks.mjs';
import { asReadOnly } from './readOnly.mjs';

export const inTheWay = (page, picture) => {
  const { pictures } = looks(page, picture);
  const button = (name) => page.pane.getByRole('button', { name, exact: true });
  let saved;
  return [
    [
      'while a cell is being edited the pane says after a while what it waits for',
      async () => {
        page.page.on('filechooser', () => undefined);
        await page.open();
        await page.press('Set up');
        await page.paneShows('Set up is done');
        saved = await page.savedCopy();
        await page.select('Recommendations', 'B3');
        await page.page.keyboard.type('Half a sen');
        await button('Colour').click();
        await page.paneShows('Still waiting for Excel.');
        await pictures('80-waiting');
      },
    ],
    [
      'and goes on when the cell is left',
      async () => {
        await page.page.locator('.univer-formula-box, [data-u-comp=editor]').first().focus();
        await page.page.keyboard.press('Escape');
        await page.paneShows('statuses are coloured');
        await page.paneNoLongerShows('Still waiting for Excel.');
      },
    ],
    [
      'a sheet that is deleted meanwhile is missed in plain words, and Look again reads what is there',
      async () => {
        await page.step('Summarise');
        await page.panel('Findings');
        const tab = page.page.getByRole('tab', { name: 'Evidence', exact: true });
        await tab.click({ button: 'right' });
        await page.page.getByText('Delete', { exact: true }).last().click();
        await page.page.getByRole('button', { name: 'OK', exact: true }).click();
        await page.eventually(
          async () => !(await page.sheets()).includes('Evidence'),
          'the sheet to be gone',
        );
        await page.pane
          .getByRole('button', { name: /Evidence, cell/ })
          .first()
          .click();
        await page.paneShows('has been renamed or removed since the workbook was read');
        await pictures('81-sheet-gone');
        await page.press('Look again');
        await page.eventually(
          async () =>
            (await page.pane.getByRole('button', { name: /Evidence, cell/ }).count()) === 0,
          'its findings to be gone',
        );
      },
    ],
    [
      'a workbook that is read-only is checked and filtered as any other',
      async () => {
        await page.openFile('Read-only.xlsx', asReadOnly(saved.bytes));
        const dialog = page.page.getByRole('dialog');
        await dialog.getByRole('button', { name: 'Discard and open' }).click();
        await page.page.getByRole('heading', { level: 1, name: /\(read-only\)$/ }).waitFor();
        await page.paneShows('Not ready for committee');
        await page.step('Check');
        await page.panel('Findings');
        await page.pane.getByRole('button', { name: /R09 has no status/ }).click();
        await page.eventually(
          async () => (await page.selected()).sheet === 'Recommendations',
          'the cell of the finding to be selected',
        );
        await page.press('Filter');
        await page.pane.getByRole('checkbox', { name: 'In planning' }).check();
        await page.paneShows('Findings of what the filter chooses');
        await page.press('Clear the filter');
        await page.press('Filter');
      },
    ],
    [
      'its report is shown, copied and saved as a Word document',
      async () => {
        await page.panel('Report');
        await page.paneShows('Not supplied in the workbook.');
        const { bytes } = await page.downloaded(() => page.press('Export to Word'));
        const words = Buffer.from(unzipSync(new Uint8Array(bytes))['word/document.xml']);
        assert.ok(words.toString('utf8').includes('Publish a plain statement'));
        await page.press('Copy the report');
        await page.paneShows('The report is copied');
      },
    ],
    [
      'whatever would write says why it did not, and what works all the same',
      async () => {
        const before = await page.sheets();
        const refused = async (name) => {
          await button(name).click();
          await page.paneShows('This workbook is open as read-only');
        };
        for (const name of ['Colour', 'Link', 'Summarise', 'Write']) {
          await page.panel('Overview');
          await refused(name);
          if (name === 'Colour') await pictures('82-read-only');
          await page.press('Close this message');
        }
        await page.panel('Findings');
        await page.pane.getByRole('button', { name: /“Partialy implemented”/ }).click();
        await refused('Change to “Partially implemented”');
        await page.press('Close this message');
        await refused('Check settings');
        assert.deepEqual(await page.sheets(), before);
      },
    ],
    ['the browser has nothing to complain of', async () => assert.deepEqual(page.complaints, [])],
    [
      'opened where no Excel is, the page says where it belongs',
      async () => {
        // A window of its own: what Office.js has noted of its host stays with the other.
        const alone = await page.page.context().newPage();
        await alone.setViewportSize({ width: 320, height: 600 });
        await alone.goto(new URL('/addin/taskpane.html', page.address).href);
        await alone.getByRole('heading', { name: 'Open this from Excel' }).waitFor();
        for (const media of [
          { colorScheme: 'light', forcedColors: 'none' },
          { colorScheme: 'dark', forcedColors: 'none' },
          { colorScheme: 'dark', forcedColors: 'active' },
        ]) {
          await alone.emulateMedia({ ...media, reducedMotion: 'reduce' });
          assert.deepEqual(await accessibilityFaults(alone), [], JSON.stringify(media));
        }
        await alone.close();
      },
    ],
  ];
};
