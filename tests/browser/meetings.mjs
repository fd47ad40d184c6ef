/** A meeting is recorded, its record replaced, removed and brought back, and the report narrowed to what moved. */
import { bundled } from '../../docs/bundled.mjs';
import { looks } from './looks.mjs';

const { reportedFile } = bundled('../tests/history/sixMeetings.ts');

export const meetings = (page, picture) => {
  const { faultless, pictures } = looks(page, picture);
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
  ];
};
