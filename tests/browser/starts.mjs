/** The ways to a register besides set up, by keyboard alone: last year's paper and a new register. */
import assert from 'node:assert/strict';
import { keyboard } from './keyboard.mjs';
import { looks } from './looks.mjs';
import { paper, workbook } from './startFiles.mjs';

const empty = () => workbook('Rooms', [['Room', 'Bookings']]);

const pasted = `Fully implemented
• Light the pier
Evidence
Lamps were put up in May.
Not started
• Plan a new slipway
A site is being looked for.`;

export const starts = (page, picture) => {
  const keys = keyboard(page);
  const { faultless, pictures } = looks(page, picture);
  return [
    [
      'while the workbook is still being read the pane can be used, and what is chosen stays chosen',
      async () => {
        await page.open();
        await page.closePane();
        // Excel answers no add-in while a cell is being edited.
        await page.select('Action plan', 'B6');
        await page.page.keyboard.type('Half a sen');
        await page.page.getByRole('button', { name: 'Show pane' }).click();
        await page.paneShows('Reading the workbook…');
        await page.panel('Findings');
        await page.paneShows('Here you see what is wrong or missing');
        await faultless();
        await pictures('19-reading');
        await page.press('Cancel');
        await page.paneShows('Cancelled: the workbook was not read');
        await page.pane.locator('main h1:focus').waitFor();
        await page.press('Try again');
        await page.paneShows('Reading the workbook…');
        await page.page.locator('.univer-formula-box, [data-u-comp=editor]').first().focus();
        await page.page.keyboard.press('Escape');
        await page.paneShows('There is nothing to show yet.');
        await page.pane.getByRole('tab', { name: 'Findings', selected: true }).waitFor();
        await faultless();
        await page.panel('Overview');
        await page.paneShows('A list of recommendations was found');
      },
    ],
    [
      'a workbook without a list offers last year’s paper and a new register',
      async () => {
        // With a listener from the start, no chooser opens before the browser has been told to hand it over.
        page.page.on('filechooser', () => undefined);
        await page.openFile('rooms.xlsx', await empty());
        await page.paneShows('Other ways to start');
        await faultless();
        await pictures('20-other-starts');
      },
    ],
    [
      'a sample is tried in a workbook of its own, and the open one stays as it is',
      async () => {
        await keys.start();
        await keys.to('Try a sample');
        const [window] = await Promise.all([
          page.page.waitForEvent('popup'),
          page.page.keyboard.press('Enter'),
        ]);
        await page.paneShows('The sample is open in a workbook of its own');
        await window.getByRole('tab', { name: 'Action plan', exact: true }).waitFor();
        const pane = window.frameLocator('iframe[title="Recommendations Tracker"]');
        await pane.getByText('A list of recommendations was found').waitFor();
        await window.close();
        assert.deepEqual(await page.sheets(), ['Rooms']);
        await pictures('20-sample-opened');
      },
    ],
    [
      'by keyboard alone a Word document is chosen, and what it brings is shown before it is written',
      async () => {
        await keys.start();
        await keys.to('Start from last year’s paper');
        await page.page.keyboard.press('Enter');
        await page.paneShows('Choose a Word document…');
        await keys.to('Choose a Word document…');
        const [chooser] = await Promise.all([
          page.page.waitForEvent('filechooser'),
          page.page.keyboard.press('Enter'),
        ]);
        await chooser.setFiles({
          name: 'Report of March 2025.docx',
          mimeType: 'application/octet-stream',
          buffer: await paper(),
        });
        await page.paneShows('Found in the paper');
        await page.paneShows('Fully implemented (2)');
        await page.paneShows('At the planning stage (1)');
        await page.paneShows('Harbour Scrutiny Committee');
        await page.paneShows('Not taken (2)');
        assert.deepEqual(await page.sheets(), ['Rooms']);
        await faultless();
        await pictures('21-paper-found');
      },
    ],
    [
      'Import writes it',
      async () => {
        await keys.start();
        await keys.to('Import');
        await page.page.keyboard.press('Enter');
        await page.paneShows('The paper is imported: 3 recommendations and 4 pieces of evidence');
        await page.paneShows('Progress by status');
        assert.deepEqual(await page.sheets(), [
          'Rooms',
          'Recommendations',
          'Evidence',
          'Report details',
          'Statuses',
        ]);
        await faultless();
        await pictures('22-paper-imported');
      },
    ],
    [
      'pasted text is read the same way, and a file that is no document is refused in plain words',
      async () => {
        await page.openFile('rooms.xlsx', await empty());
        const dialog = page.page.getByRole('dialog');
        await dialog.getByRole('button', { name: 'Discard and open' }).click();
        await page.press('Start from last year’s paper');
        const [chooser] = await Promise.all([
          page.page.waitForEvent('filechooser'),
          page.press('Choose a Word document…'),
        ]);
        await chooser.setFiles({
          name: 'report.pdf.docx',
          mimeType: 'application/octet-stream',
          buffer: Buffer.from('%PDF-1.7'),
        });
        await page.paneShows('This file is a PDF');
        await pictures('23-paper-refused');
        await page.pane.getByLabel('Or paste the text of the paper').fill(pasted);
        await page.press('Read the text');
        await page.paneShows('Not started (1)');
        await page.press('Back');
      },
    ],
    [
      'New register makes empty tables with an example, which can be cleared',
      async () => {
        await keys.start();
        await keys.to('New register');
        await page.page.keyboard.press('Enter');
        await page.paneShows('The new register is ready');
        await page.paneShows('The first row is an example');
        await page.page.getByRole('tab', { name: 'Recommendations', exact: true }).click();
        await faultless();
        await pictures('24-new-register');
        await keys.start();
        await keys.to('Clear the example');
        await page.page.keyboard.press('Enter');
        await page.paneShows('The example is cleared');
        await page.paneNoLongerShows('The first row is an example');
        await picture('25-example-cleared-450');
      },
    ],
  ];
};
