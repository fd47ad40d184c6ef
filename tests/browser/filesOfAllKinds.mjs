/** What happens with files that are not workbooks, with a workbook without a list, and with unsaved changes. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { writeXlsx } from 'hucre';

const sample = new URL('../../preview/sample/northmere-action-plan.xlsx', import.meta.url);

/** [what it is, file name, bytes, words of the message] */
async function unreadableFiles() {
  const whole = await readFile(sample);
  return [
    ['no workbook', 'minutes.xlsx', Buffer.from('Minutes of the meeting'), 'not an Excel workbook'],
    ['cut', 'cut.xlsx', whole.subarray(0, 3000), 'damaged or cut short'],
    ['empty', 'empty.xlsx', Buffer.alloc(0), 'empty'],
    [
      'locked with a password, or of old Excel',
      'old.xls',
      Buffer.from('d0cf11e0a1b11ae1'.padEnd(4096, '0'), 'hex'),
      'Open it in Excel',
    ],
  ];
}

async function workbookWithoutList() {
  const rows = [
    ['Room', 'Bookings'],
    ['Committee room 1', 12],
  ];
  return Buffer.from(await writeXlsx({ sheets: [{ name: 'Rooms', rows }] }));
}

export const filesOfAllKinds = (page, picture) => [
  [
    'a file that cannot be read is refused in plain words, and the open workbook stays',
    async () => {
      await page.open();
      for (const [what, name, bytes, words] of await unreadableFiles()) {
        await page.openFile(name, bytes);
        const alert = page.page.getByRole('alert');
        await page.eventually(async () => {
          const text = (await alert.textContent()) ?? '';
          return text.includes(name) && text.includes(words);
        }, `${what}: a message with “${words}”`);
        assert.deepEqual(await page.sheets(), ['Action plan', 'Report details'], what);
        assert.equal(
          await page.page.getByRole('heading', { level: 1 }).textContent(),
          'Northmere action plan.xlsx',
        );
      }
      await picture('11-unreadable-450');
      await page.press('Set up');
      await page.paneShows('Set up is done');
    },
  ],
  [
    'changes that are in no file yet are asked about before another workbook is opened',
    async () => {
      await page.page.getByRole('button', { name: 'Sample workbook' }).click();
      const dialog = page.page.getByRole('dialog');
      await dialog.getByRole('button', { name: 'Stay here' }).click();
      assert.ok((await page.sheets()).includes('Recommendations'));
      await page.page.getByRole('button', { name: 'Sample workbook' }).click();
      await dialog.getByRole('button', { name: 'Discard and open' }).click();
      await page.paneShows('A list of recommendations was found');
      assert.deepEqual(await page.sheets(), ['Action plan', 'Report details']);
    },
  ],
  [
    'a workbook without a list is opened, and the pane says what it looked for',
    async () => {
      await page.openFile('rooms.xlsx', await workbookWithoutList());
      await page.paneShows('No list of recommendations found');
      assert.deepEqual(await page.sheets(), ['Rooms']);
      await picture('12-nothing-found-450');
      await page.paneWidth(320);
      await picture('12-nothing-found-320');
    },
  ],
  [
    'a workbook can be dropped on the page',
    async () => {
      const bytes = [...(await readFile(sample))];
      const transfer = await page.page.evaluateHandle((numbers) => {
        const dropped = new DataTransfer();
        dropped.items.add(new File([new Uint8Array(numbers)], 'Dropped.xlsx'));
        return dropped;
      }, bytes);
      await page.page.dispatchEvent('.sheet', 'dragenter', { dataTransfer: transfer });
      await page.page.getByText('Drop the workbook here to open it').waitFor();
      await page.page.dispatchEvent('.veil', 'drop', { dataTransfer: transfer });
      await page.paneShows('A list of recommendations was found');
      assert.equal(
        await page.page.getByRole('heading', { level: 1 }).textContent(),
        'Dropped.xlsx',
      );
    },
  ],
  [
    'no request has gone anywhere but to the preview',
    async () => assert.deepEqual(page.requestsElsewhere, []),
  ],
];
