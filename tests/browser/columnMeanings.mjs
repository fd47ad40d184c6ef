/** What the columns of a list are taken for, by keyboard alone. */
import assert from 'node:assert/strict';
import { accessibilityFaults } from './accessibility.mjs';
import { keyboard } from './keyboard.mjs';
import { workbook } from './startFiles.mjs';

export const columns = (page, picture) => {
  const keys = keyboard(page);
  return [
    [
      'the pane shows what it took each column for, with two of its values',
      async () => {
        await page.open();
        await page.openFile(
          'plan.xlsx',
          await workbook('Harbour plan', [
            ['Harbour plan'],
            ['No.', 'Recommendation', 'Where we are', 'Progress', 'Who'],
            [1, 'Light the pier', 'Complete', 'Lamps are up', 'Engineer'],
            [2, 'Mend the rails', 'In progress', 'Two are mended', 'Harbour master'],
          ]),
        );
        await page.paneShows('What your columns are taken for');
        await page.paneShows('For example: Complete · In progress');
        assert.deepEqual(await accessibilityFaults(page.page), []);
        await picture('26-columns-450');
        await page.paneWidth(320);
        await picture('26-columns-320');
        await page.paneWidth(450);
      },
    ],
    [
      'by keyboard alone a column is given its meaning, and set up follows it',
      async () => {
        await keys.start();
        await keys.to('Column C, Where we are, is taken for');
        await page.page.keyboard.type('Status');
        await page.paneShows('“Where we are” is now taken for Status');
        await keys.focusIs('Column C, Where we are, is taken for');
        await picture('27-column-chosen-450');
        await keys.start();
        await keys.to('Set up');
        await page.page.keyboard.press('Enter');
        await page.paneShows('Set up is done');
        const { workbook: saved } = await page.savedCopy();
        const { rows } = saved.sheets.find(({ name }) => name === 'Recommendations');
        const at = rows[0].indexOf('Status');
        assert.deepEqual([rows[1][at], rows[2][at]], ['Complete', 'In progress']);
      },
    ],
  ];
};

/** Headings in words that nobody else uses, by keyboard alone. */
export const ownWords = (page, picture) => {
  const keys = keyboard(page);
  return [
    [
      'where no headings are recognised a person points at them',
      async () => {
        await page.open();
        const file = await workbook('Harbour plan', [
          ['What they said', 'How far we are', 'What we have done'],
          ['Light the pier', 'Complete', 'Lamps are up'],
          ['Mend the rails', 'In progress', 'Two are mended'],
        ]);
        await page.openFile('own-words.xlsx', file);
        await page.paneShows('Are your headings worded in another way?');
        await keys.start();
        await keys.to('My headings are in this row');
        await page.page.keyboard.press('Enter');
        await page.paneShows('For example: Light the pier · Mend the rails');
        assert.deepEqual(await accessibilityFaults(page.page), []);
        await picture('36-own-words-450');
        await page.paneWidth(320);
        await picture('36-own-words-320');
        await page.paneWidth(450);
      },
    ],
    [
      'and says what they are: then the list is found',
      async () => {
        await keys.start();
        await keys.to('Column A, What they said, is taken for');
        await page.page.keyboard.type('Recommendation');
        await page.paneShows('A list of recommendations was found');
        await page.paneShows('“What they said” is now taken for Recommendation');
        await picture('37-own-words-found-450');
      },
    ],
  ];
};
