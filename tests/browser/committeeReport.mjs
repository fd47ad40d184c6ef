/** The report in the pane: each kind of it, what goes in, a template, and the ways out, also where there are no downloads. */
import assert from 'node:assert/strict';
import { Document, Packer, Paragraph } from 'docx';
import { unzipSync } from 'fflate';
import { accessibilityFaults } from './accessibility.mjs';
import { keyboard } from './keyboard.mjs';

const widths = [450, 320];
/** The web view of Excel on the Mac: no name of a browser in it. */
export const onTheMac =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)';

const template = async (...lines) =>
  Buffer.from(
    await Packer.toBuffer(
      new Document({ sections: [{ children: lines.map((line) => new Paragraph(line)) }] }),
    ),
  );

/** A look at the pane in a state, at both widths, by axe and as a picture. */
const looks = (page, picture) => async (name) => {
  for (const pixels of widths) {
    await page.paneWidth(pixels);
    assert.deepEqual(await accessibilityFaults(page.page), [], `${name} at ${pixels}`);
    await picture(`${name}-${pixels}`);
  }
  await page.paneWidth(450);
};

const wordsOf = ({ bytes }) =>
  Buffer.from(unzipSync(new Uint8Array(bytes))['word/document.xml']).toString('utf8');

const openWithTables = async (page) => {
  page.page.on('filechooser', () => undefined);
  await page.open();
  await page.press('Set up');
  await page.paneShows('Set up is done');
  await page.panel('Report');
  await page.paneShows('Not supplied in the workbook.');
};

export const committeeReport = (page, picture) => {
  const keys = keyboard(page);
  const look = looks(page, picture);
  const workers = [];
  const choose = async (bytes, name) => {
    const [chooser] = await Promise.all([
      page.page.waitForEvent('filechooser'),
      page.pane.getByRole('button', { name: /^(Use a Word template…|Template: )/ }).click(),
    ]);
    await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer: bytes });
    await page.paneShows(`Template: ${name}`);
  };
  return [
    [
      'the paper is shown as it will go out',
      async () => {
        page.page.on('worker', (worker) => workers.push(new URL(worker.url())));
        await openWithTables(page);
        await look('40-paper');
      },
    ],
    ...[
      ['onePage', 'Summary for the cabinet member'],
      ['briefing', 'Briefing: questions that members may ask'],
    ].map(([style, heading], at) => [
      `the kind “${style}” is shown once it is chosen`,
      async () => {
        await page.pane.getByLabel('Kind of report').selectOption(style);
        await page.paneShows(heading);
        await look(`4${at + 1}-${style}`);
      },
    ]),
    [
      'by keyboard alone a status is chosen, and the report says what it leaves out',
      async () => {
        await page.pane.getByLabel('Kind of report').selectOption('full');
        await page.pane.getByRole('tab', { name: 'Report' }).focus();
        await keys.to('Filter');
        await page.page.keyboard.press('Enter');
        await page.paneShows('Use the grid’s filter');
        await look('43-choices');
        await page.pane.getByRole('tab', { name: 'Report' }).focus();
        await keys.to('Filter');
        await page.page.keyboard.press('Tab');
        await page.page.keyboard.press('Space');
        await page.paneShows('recommendations in the workbook: those whose status is');
        await page.page.keyboard.press('Space');
        await page.paneNoLongerShows('recommendations in the workbook: those whose status is');
        await page.press('Filter');
      },
    ],
    [
      'the export is made beside the pane, looked at again and told of',
      async () => {
        const file = await page.downloaded(() => page.press('Export to Word'));
        assert.ok(wordsOf(file).includes('Publish a plain statement'));
        await page.paneShows('is in your downloads');
        await page.paneShows('It was looked at again:');
        await page.paneShows('Counts as in the grid');
        const makers = workers.filter(({ pathname }) => pathname.includes('word-worker'));
        assert.equal(makers.length, 1, 'a worker made it');
        const { origin } = new URL(page.address);
        assert.ok(
          workers.every((one) => one.origin === origin),
          'of the pane’s own origin',
        );
        await look('44-exported');
      },
    ],
    [
      'a passage that has changed since is marked',
      async () => {
        await page.type('Recommendations', 'B2', 'Publish a statement for parents');
        await page.paneShows('Changed since');
        await look('45-changed');
      },
    ],
    [
      'the council’s template is filled, and what it has that nobody knows is named',
      async () => {
        await choose(await template('Agenda item 7', '{{ward}}', '{{report}}'), 'council.docx');
        const file = await page.downloaded(() => page.press('Export to Word'));
        assert.ok(wordsOf(file).includes('Agenda item 7'));
        await page.paneShows('{{ward}}');
        await look('46-template');
      },
    ],
    [
      'a template without a place for the report is refused with what to do',
      async () => {
        await choose(await template('Agenda item 7'), 'empty.docx');
        await page.press('Export to Word');
        await page.paneShows('The template has no place for the report.');
        await look('47-refused');
        await page.press('Without the template');
      },
    ],
    [
      'no request has gone anywhere but to the preview, and the browser has nothing to complain of',
      async () => {
        assert.deepEqual(page.requestsElsewhere, []);
        assert.deepEqual(page.complaints, []);
      },
    ],
  ];
};

export const withoutDownloads = (page, picture) => [
  [
    'says before the export that no file can be saved, and offers copying first',
    async () => {
      await openWithTables(page);
      await page.paneShows('does not let a pane save files');
      const names = await page.pane
        .getByRole('button', { name: /^(Copy the report|Export to Word)$/ })
        .allTextContents();
      assert.deepEqual(names, ['Copy the report', 'Export to Word']);
      await looks(page, picture)('48-no-downloads');
    },
  ],
  [
    'an export that cannot be saved says so and what to do next',
    async () => {
      await page.press('Export to Word');
      await page.paneShows('Excel here does not let a pane save files');
      await looks(page, picture)('49-not-saved');
    },
  ],
  [
    'the copy has headings and tables',
    async () => {
      // The message offers it as the panel does.
      const offered = page.pane.getByRole('region', { name: 'Messages' });
      await offered.getByRole('button', { name: 'Copy the report' }).click();
      await page.paneShows('The report is copied');
    },
  ],
];
