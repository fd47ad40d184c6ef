/** The ways to a register besides set up, by keyboard alone: last year's paper, a new register, columns. */
import assert from 'node:assert/strict';
import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import { writeXlsx } from 'hucre';
import { bundled } from '../../docs/bundled.mjs';
import { accessibilityFaults } from './accessibility.mjs';
import { keyboard } from './keyboard.mjs';
import { looks } from './looks.mjs';

const { fixtureFile } = bundled('../tests/fixtures/files.ts');

export async function workbook(name, rows) {
  return Buffer.from(await writeXlsx({ sheets: [{ name, rows }] }));
}

const empty = () => workbook('Rooms', [['Room', 'Bookings']]);

/** An invented paper, as Word saves it. */
export async function paper() {
  const bullet = (text) =>
    new Paragraph({ bullet: { level: 0 }, children: [new TextRun({ text, bold: true })] });
  const heading = (text, level) => new Paragraph({ text, heading: HeadingLevel[level] });
  const children = [
    heading('HARBOUR SCRUTINY COMMITTEE', 'HEADING_1'),
    new Paragraph('Title: Progress since the harbour inspection'),
    new Paragraph('Lead: Director of Harbours'),
    new Paragraph('Email: harbours@northmere.example'),
    heading('REPORT DETAIL', 'HEADING_2'),
    heading('Fully implemented', 'HEADING_3'),
    bullet('Light the pier, and keep it lit from dusk until the last ferry has left'),
    new Paragraph('Evidence'),
    new Paragraph('Lamps were put up in May.'),
    bullet('Train the crew'),
    new Paragraph('Evidence'),
    new Paragraph('All six have been trained.'),
    new Paragraph('The harbour master has seen them at work.'),
    heading('At the planning stage', 'HEADING_3'),
    bullet('Plan a new slipway'),
    new Paragraph('A site is being looked for.'),
    heading('Next meeting', 'HEADING_3'),
    new Paragraph('The group meets again in the spring.'),
  ];
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

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
      'a workbook without a list offers last year’s paper and a new register',
      async () => {
        // With a listener from the start, no chooser opens before the browser has been told to hand it over.
        page.page.on('filechooser', () => undefined);
        await page.open();
        await page.openFile('rooms.xlsx', await empty());
        await page.paneShows('Other ways to start');
        await faultless();
        await pictures('20-other-starts');
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
