/**
 * Every panel of the pane, one after another, each in a state that is worth seeing. Who looks at all of them
 * (for accessibility, in another language, for pictures) goes on this tour: a new panel is added here once.
 */
import { strFromU8, unzipSync } from 'fflate';
import { bundled } from '../../docs/bundled.mjs';
import { asReadOnly } from './readOnly.mjs';
import { paper, workbook } from './startFiles.mjs';

const { reportedFile } = bundled('../tests/history/sixMeetings.ts');
const { fixtureFile } = bundled('../tests/fixtures/files.ts');
const { allClearFile } = bundled('../tests/fixtures/allClear.ts');

/** Stops by name, in order; each brings the page there from the one before. */
export function tour(page) {
  /** The text of every workbook and paper that was open, which the pane may quote in any language. */
  const quoted = new Set();
  const keep = async () => {
    const { workbook: saved, bytes } = await page.savedCopy();
    for (const { name, rows, tables = [] } of saved.sheets) {
      for (const value of [name, ...tables.map((table) => table.name), ...rows.flat()])
        if (value !== null && value !== undefined) quoted.add(String(value));
    }
    return bytes;
  };
  /** Opens another workbook; the one before has been saved, so that nothing is asked. */
  const openAnother = async (name, bytes, shown = name) => {
    await keep();
    await page.openFile(name, bytes);
    await page.page.getByRole('heading', { level: 1, name: shown, exact: true }).waitFor();
  };
  const button = (name) => page.pane.getByRole('button', { name });
  const stops = [
    [
      'outside-network',
      async () => {
        // Outside of Excel Office.js shows nothing at all in a frame; where it is blocked, our own page does.
        await page.page.route('**/office/**', (route) => route.abort());
        await page.page.goto(page.address);
        await page.paneShows('Microsoft’s Office.js could not be reached');
        await page.page.unroute('**/office/**');
      },
    ],
    [
      'list-found',
      async () => {
        await page.open();
        await page.paneShows('What your columns are taken for');
      },
    ],
    [
      'nothing-found',
      async () => {
        await openAnother('rooms.xlsx', await workbook('Rooms', [['Room', 'Bookings']]));
        await page.paneShows('Other ways to start');
      },
    ],
    [
      'import',
      async () => {
        await page.press('Start from last year’s paper');
        await page.paneShows('Choose a Word document…');
      },
    ],
    [
      'import-preview',
      async () => {
        const bytes = await paper();
        const { 'word/document.xml': xml } = unzipSync(new Uint8Array(bytes));
        quoted.add(strFromU8(xml).replaceAll(/<[^>]+>/g, ' '));
        await page.pane.locator('input[type=file]').setInputFiles({
          name: 'Report of March 2025.docx',
          mimeType: 'application/octet-stream',
          buffer: bytes,
        });
        await page.paneShows('Found in the paper');
        await button(page.said('Not taken', true)).click();
      },
    ],
    [
      'new-register',
      async () => {
        await page.press('Back');
        await page.press('New register');
        await page.paneShows('The new register is ready');
      },
    ],
    [
      'overview',
      async () => {
        await keep();
        await page.page.getByRole('button', { name: 'Sample workbook' }).click();
        await page.paneShows('A list of recommendations was found');
        await page.press('Set up');
        await page.paneShows('Progress by status');
        await page.step('Check');
        await page.step('Colour');
        await page.step('Summarise');
        await page.press('Close this message');
        await page.pane.locator('main').evaluate((main) => main.scrollTo(0, 0));
      },
    ],
    [
      'findings',
      async () => {
        await page.panel('Findings');
        await page.pane.getByRole('button', { name: /“Partialy implemented”/ }).click();
        await button(/“Partially implemented”$/).waitFor();
      },
    ],
    [
      'fixed',
      async () => {
        await button(/“Partially implemented”$/).click();
        await page.pane.getByRole('button', { name: page.said('Undo'), exact: true }).waitFor();
      },
    ],
    [
      'accept',
      async () => {
        await button(/“in November”/)
          .first()
          .click();
        await page.press('Accept…');
        await page.press('Accept');
        await page.paneShows('This is needed.');
      },
    ],
    [
      'accepted',
      async () => {
        await page.pane.getByLabel(page.said('Your name')).fill('Head of service');
        await page.pane.locator('textarea').fill('The date is agreed with the chair.');
        await page.press('Accept');
        await page.paneShows('Accepted. It is counted');
      },
    ],
    [
      'links',
      async () => {
        await page.step('Link');
        await page.select('Recommendations', 'A2');
        await page.panel('Links');
        await button(/E01/).first().waitFor();
      },
    ],
    [
      'filter',
      async () => {
        await page.panel('Overview');
        await page.press('Filter');
        await page.pane.getByRole('checkbox', { name: 'Partially implemented' }).check();
        await button(page.said('Clear', true)).first().waitFor();
      },
    ],
    [
      'report',
      async () => {
        await page.press('Clear the filter');
        await page.press('Filter');
        await page.panel('Report');
        await page.paneShows('Not supplied in the workbook.');
      },
    ],
    ...['onePage', 'briefing'].map((style) => [
      `report-${style}`,
      async () => {
        const before = await page.pane.locator('article').textContent();
        await page.pane.locator('select').first().selectOption(style);
        await page.eventually(
          async () => (await page.pane.locator('article').textContent()) !== before,
          `the report as ${style}`,
        );
      },
    ]),
    [
      'columns',
      async () => {
        await page.panel('Overview');
        await page.press('See or change what your columns are taken for');
        await page.paneShows('What your columns are taken for');
      },
    ],
    [
      'changes',
      async () => {
        await page.press('Back');
        await page.type('Action plan', 'B5', 'Publish the plan, with its costs');
        await openAnother('Changed.xlsx', await keep());
        await page.paneShows('Your sheets have changed');
      },
    ],
    [
      'movement',
      async () => {
        await openAnother('six-meetings.xlsx', Buffer.from(reportedFile()));
        await page.paneShows('Date moved more than twice');
      },
    ],
    [
      'meetings',
      async () => {
        await page.panel('Report');
        await button(page.said('recorded meetings', true)).click();
        await keep();
      },
    ],
    [
      'missing-sheets',
      async () => {
        const file = Buffer.from(fixtureFile('tables-in-place'));
        await openAnother('tables-in-place.xlsx', file);
        await page.paneShows('Sheets that are not there yet');
      },
    ],
    [
      'all-clear',
      async () => {
        // What the panel says of the sheets and of the statuses is what then stands in the workbook.
        await page.press('Add them');
        await page.paneNoLongerShows(page.said('Sheets that are not there yet'));
        await openAnother('all-clear.xlsx', Buffer.from(allClearFile()));
        await page.panel('Findings');
        await page.paneShows('Nothing found');
        await keep();
      },
    ],
    [
      'problem',
      async () => {
        await openAnother(
          'read-only.xlsx',
          asReadOnly(allClearFile()),
          'read-only.xlsx (read-only)',
        );
        await page.panel('Overview');
        await page.press('Colour');
        await page.paneShows('This workbook is open as read-only');
      },
    ],
  ];
  return { stops, quoted };
}
