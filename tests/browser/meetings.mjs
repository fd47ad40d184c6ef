/** A meeting is recorded, its record replaced, removed and brought back, and the report narrowed to what moved. */
import assert from 'node:assert/strict';
import { bundled } from '../../docs/bundled.mjs';
import { looks } from './looks.mjs';

const { reportedFile, rowsAt } = bundled('../tests/history/sixMeetings.ts');
const { flat } = bundled('../tests/history/flat.ts');

export const meetings = (page, picture) => {
  const { faultless, pictures } = looks(page, picture);
  const compareWith = async (name, bytes) => {
    const [chooser] = await Promise.all([
      page.page.waitForEvent('filechooser'),
      page.press('A workbook from a file…'),
    ]);
    await chooser.setFiles({
      name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(bytes),
    });
  };
  return [
    [
      'beside the counts stands what has moved since the last recorded meeting',
      async () => {
        await page.open();
        await page.openFile('six-meetings.xlsx', Buffer.from(reportedFile()));
        await page.paneShows('Since the meeting of 21 July 2026');
        await page.paneShows('Moved back');
        await page.paneShows('Date moved more than twice');
        await faultless();
        await page.pane.getByText('Since the meeting of').scrollIntoViewIfNeeded();
        await pictures('80-movement');
      },
    ],
    [
      'a kind of movement leads to the report of it alone',
      async () => {
        await page.press('Moved back');
        await page.paneShows('which since then have “Moved back”');
        await page.paneShows('What has changed since 21 July 2026');
        await faultless();
        await page.pane.getByRole('heading', { name: 'Meetings' }).scrollIntoViewIfNeeded();
        await pictures('81-report-of-movement');
      },
    ],
    [
      'the meeting is recorded, and a second time only after asking',
      async () => {
        await page.press('Record the meeting of 15 September 2026');
        await page.paneShows('The meeting of 15 September 2026 is recorded');
        await page.paneShows('7 recorded meetings');
        await page.press('Record the meeting of 15 September 2026');
        await page.paneShows('is recorded already');
        await faultless();
        await pictures('82-recorded-already');
        await page.press('Replace it');
        await page.paneShows('is replaced');
      },
    ],
    [
      'a record is removed and brought back',
      async () => {
        await page.press('7 recorded meetings');
        await page.press('Remove the record of the meeting of 21 July 2026');
        await page.paneShows('6 recorded meetings');
        await page.paneShows('What has changed since 19 May 2026');
        await faultless();
        await pictures('83-removed');
        await page.press('Bring back the record of 21 July 2026');
        await page.paneShows('7 recorded meetings');
        await page.paneShows('What has changed since 21 July 2026');
      },
    ],
    [
      'the report is compared with a workbook from disk, of another shape',
      async () => {
        await page.press('Clear the filter');
        const workers = [];
        page.page.on('worker', (worker) => workers.push(worker.url()));
        await compareWith('Tracker May.xlsx', flat(rowsAt(4), '19 May 2026'));
        await page.paneShows('Compared with “Tracker May.xlsx” (19 May 2026): 19 recommendations');
        assert.equal(workers.length, 1, 'a worker of the pane’s own origin read it');
        await page.paneShows('What has changed since the earlier workbook');
        await page.paneShows(
          'Since the workbook “Tracker May.xlsx” as at 19 May 2026, two recommendations',
        );
        await faultless();
        await page.pane.getByLabel('Compare the report with').scrollIntoViewIfNeeded();
        await pictures('84-workbook-from-disk');
      },
    ],
    [
      'a recommendation numbered anew is refused, and the report follows',
      async () => {
        await page.paneShows('R18 (was R19)');
        await page.press('One to confirm');
        await page.paneShows('R18 was R19? Same wording:');
        await faultless();
        await page.pane.getByText('R18 was R19? Same wording:').scrollIntoViewIfNeeded();
        await pictures('85-numbered-anew');
        await page.press('No, R18 was not R19');
        await page.paneNoLongerShows('R18 (was R19)');
        await page.paneShows('All are answered');
        await page.press('Yes, R18 was R19');
        await page.paneShows('R18 (was R19)');
      },
    ],
    [
      'what is no workbook is refused by its name, and the comparison stays',
      async () => {
        await compareWith('Notes.xlsx', Buffer.from('Bring cake'));
        await page.paneShows('“Notes.xlsx” is no Excel workbook.');
        await page.paneShows('Since the workbook “Tracker May.xlsx” as at 19 May 2026');
        await faultless();
        await pictures('86-no-workbook');
      },
    ],
  ];
};
