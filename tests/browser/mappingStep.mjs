import assert from 'node:assert/strict';
import { bundled } from '../../docs/bundled.mjs';
import { keyboard } from './keyboard.mjs';
import { looks } from './looks.mjs';

const { fixtureFile } = bundled('../tests/fixtures/files.ts');

/** The mapping step for workbooks that are set out in odd ways, by keyboard alone. */
export const mappingStep = (page, picture) => {
  const keys = keyboard(page);
  const { faultless, pictures: pair } = looks(page, picture);
  const pictures = async (name) => {
    // High enough for the whole of the pane.
    await page.page.setViewportSize({ width: 1400, height: 1700 });
    await pair(name);
    await page.page.setViewportSize({ width: 1400, height: 900 });
  };
  const openFixture = (name) => page.openFile(`${name}.xlsx`, Buffer.from(fixtureFile(name)));
  return [
    [
      'lists side by side are shown apart, each with its columns',
      async () => {
        await page.open();
        await openFixture('lists-side-by-side');
        await page.paneShows('from A3 on are taken for');
        await page.paneShows('from G3 on are taken for');
        await faultless();
        await pictures('30-side-by-side');
      },
    ],
    [
      'statuses told by fills are said before anything is written',
      async () => {
        await openFixture('two-rows-groups-and-fills');
        await page.paneShows('Good to know');
        await page.paneShows('Your statuses');
        await faultless();
        await pictures('31-groups-and-fills');
      },
    ],
    [
      'details, sections, bullets and notes are told too',
      async () => {
        await openFixture('sections-bullets-and-notes');
        await page.paneShows('Good to know');
        await page.paneShows('Make each bullet a piece of evidence of its own');
        await faultless();
        await pictures('32-sections-and-bullets');
      },
    ],
    [
      'by keyboard alone bullets are parted, usual statuses added, and set up follows both',
      async () => {
        await keys.start();
        await keys.to(/^Make each bullet/);
        await page.page.keyboard.press('Space');
        await page.paneShows('5');
        await keys.to('Add the statuses of');
        await page.page.keyboard.type('BRAG');
        await page.paneShows('Red');
        await keys.focusIs('Add the statuses of');
        await keys.start();
        await keys.to('Set up');
        await page.page.keyboard.press('Enter');
        await page.paneShows('Set up is done');
        const { workbook: saved } = await page.savedCopy();
        const rowsOf = (wanted) => saved.sheets.find(({ name }) => name === wanted).rows;
        assert.deepEqual(
          rowsOf('Evidence')
            .slice(1)
            .map((row) => row[2]),
          [
            'dredged in May',
            'looked at in June',
            'The level is lower.',
            'A list is kept.',
            'Cleared.',
          ],
        );
        assert.deepEqual(
          rowsOf('Statuses')
            .slice(1)
            .map(([label]) => label),
          ['Completed', 'Green', 'Part complete', 'Amber', 'Red'],
        );
      },
    ],
    [
      'by keyboard alone a guess is corrected after set up',
      async () => {
        await keys.start();
        await keys.to('See or change what your columns are taken for');
        await page.page.keyboard.press('Enter');
        await page.paneShows('from A6 on are taken for');
        await faultless();
        await pictures('33-columns-after-set-up');
        await keys.start();
        await keys.to('Column D, Evidence and impact, is taken for');
        // Each letter passes over “Not taken” first: what is passed over is no choice.
        await page.page.keyboard.type('Next step');
        await page.paneShows('is now taken for Next step');
        await page.paneNoLongerShows('is not taken any more');
        await keys.start();
        await keys.to('Back');
        await page.page.keyboard.press('Enter');
        await page.paneShows('Progress by status');
      },
    ],
    [
      'by keyboard alone usual statuses are chosen for tables that are used in place',
      async () => {
        await openFixture('tables-in-place');
        await page.paneShows('Sheets that are not there yet');
        await page.paneShows('so what a paper needs from');
        await faultless();
        await pictures('34-missing-sheets');
        await keys.start();
        await keys.to('Add the statuses of');
        await page.page.keyboard.type('BRAG');
        await page.paneShows('Blue');
        await keys.start();
        await keys.to('Add them');
        await page.page.keyboard.press('Enter');
        await page.paneNoLongerShows('Sheets that are not there yet');
        await page.paneNoLongerShows('so what a paper needs from');
        const { workbook: saved } = await page.savedCopy();
        const statuses = saved.sheets.find(({ name }) => name === 'Statuses').rows.slice(1);
        assert.deepEqual(
          statuses.map(([label]) => label),
          ['Blue', 'Green', 'Amber', 'Red'],
        );
      },
    ],
    [
      'by keyboard alone a column of their evidence is corrected',
      async () => {
        await keys.start();
        await keys.to('See or change what your columns are taken for');
        await page.page.keyboard.press('Enter');
        await page.paneShows('What the columns of “Proof” from A1 on are taken for');
        await faultless();
        await pictures('35-evidence-columns');
        await keys.start();
        await keys.to('Column D, Folder, is taken for');
        await page.page.keyboard.type('Where held');
        await page.paneShows('“Folder” is now taken for Where held');
      },
    ],
  ];
};
