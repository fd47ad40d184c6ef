/** 5,000 recommendations with 10,000 pieces of evidence: the pane's lists answer at once. */
import assert from 'node:assert/strict';
import { bundled } from '../../docs/bundled.mjs';
import { accessibilityFaults } from './accessibility.mjs';
import { keyboard } from './keyboard.mjs';
import { longTasks } from './longTasks.mjs';

const { smallXlsx } = bundled('../tests/excel/smallXlsx.ts');

const size = 5000;
const statuses = ['Fully implemented', 'Partially implemented', 'At the planning stage'];
const number = (letter, at) => `${letter}${String(at + 1).padStart(5, '0')}`;

/** More than officers write, so that even a fast machine takes seconds to check it. */
const rest =
  'The plan was agreed by the board, and the staff of each team were told of it at their meetings. ' +
  'What they asked was answered, and the answers are kept with the plan, where everybody can read them. ' +
  'The head of service has gone through it with the schools of the area, and with the parents. ' +
  'Their questions were put to the board in the same week, and its answers were sent to each of them. ' +
  'The panel of young people has read the plan, and two of its members spoke to the board about it. ' +
  'Each team has named a person who keeps the plan, and who tells the board where it was not kept to.';

/** Tables of the officer's own, with something to ask in most rows. */
const register = () =>
  Buffer.from(
    smallXlsx([
      {
        name: 'Recommendations',
        rows: [
          ['Ref', 'Recommendation', 'Status', 'Owner'],
          ...Array.from({ length: size }, (_, at) => [
            number('R', at),
            `Review the plan of area ${at + 1} and tell the committee`,
            at % 3 === 1 ? '' : statuses[at % 3],
            at % 2 === 0 ? '' : `Head of area ${at % 20}`,
          ]),
        ],
        table: { name: 'Recommendations', area: `A1:D${size + 1}` },
      },
      {
        name: 'Evidence',
        rows: [
          ['Ref', 'Recommendation ref', 'Evidence'],
          ...Array.from({ length: 2 * size }, (_, at) => [
            number('E', at),
            number('R', at >> 1),
            at % 2 === 0
              ? `Area ${at + 1} will be visited shortly. ${rest}`
              : `Area ${at + 1} was visited in June 2013, and the minutes were kept. ${rest}`,
          ]),
        ],
        table: { name: 'Evidence', area: `A1:C${2 * size + 1}` },
      },
    ]),
  );

export const longLists = (page, picture) => {
  const keys = keyboard(page);
  const main = () => page.pane.locator('main');
  const checking = /Checking the recommendations… \d+%/;
  const lines = () => page.pane.getByRole('list', { name: 'Findings' }).getByRole('listitem');
  /** The best of three turns: a busy machine makes even a thread's own work take a little longer. */
  const atBest = async (act) => {
    let held = [];
    for (let turn = 0; turn < 3; turn += 1) {
      await page.page.waitForTimeout(1500);
      held = await longTasks(page, act);
      if (held.length === 0) break;
    }
    return held;
  };
  return [
    [
      'the first check of 5,000 recommendations shows how far it is, and can be stopped',
      async () => {
        page.page.on('filechooser', () => undefined);
        await page.open();
        await page.openFile('register.xlsx', register());
        await page.paneShows(checking);
        await picture('91-first-check');
        await page.panel('Findings');
        await page.paneShows('Here you see what is wrong');
        await page.press('Cancel');
        await page.paneShows('The check was stopped');
        await page.panel('Overview');
        await page.press('Try again');
      },
    ],
    [
      'begun again it comes to its end',
      async () => {
        await page.paneShows('Not ready for committee');
        await page.panel('Findings');
        await lines().first().waitFor();
      },
    ],
    [
      'of thousands of findings only those in view are in the page, and each says which it is',
      async () => {
        const all = Number(await lines().first().getAttribute('aria-setsize'));
        assert.ok(all > 5000, `${all} lines`);
        assert.ok((await lines().count()) < 60, `${await lines().count()} in the page`);
        assert.equal(await lines().first().getAttribute('aria-posinset'), '1');
      },
    ],
    [
      'scrolling through them holds the pane up for no 50 ms',
      async () => {
        const held = await atBest(async () => {
          await main().hover();
          for (let turn = 0; turn < 40; turn += 1) {
            await page.page.mouse.wheel(0, 600);
            await page.page.waitForTimeout(30);
          }
        });
        assert.ok((await main().evaluate(({ scrollTop }) => scrollTop)) > 10_000, 'it is scrolled');
        assert.deepEqual(held, []);
      },
    ],
    [
      'typing in the filter holds the pane up for no 50 ms',
      async () => {
        await main().evaluate((element) => element.scrollTo(0, 0));
        const box = page.pane.getByRole('searchbox', { name: 'Search the findings' });
        await box.click();
        const held = await atBest(async () => {
          await box.fill('');
          await box.pressSequentially('r00123', { delay: 150 });
        });
        await page.paneShows('R00123');
        assert.deepEqual(held, []);
        assert.deepEqual(await accessibilityFaults(page.page), []);
        await picture('90-long-lists');
        await box.fill('');
      },
    ],
    [
      'by keyboard the last line of the screen leads on to the next, and what is chosen keeps its place',
      async () => {
        await page.pane.getByRole('button', { name: 'Next', exact: true }).focus();
        for (let press = 0; press < 40; press += 1) await page.page.keyboard.press('Tab');
        const place = () =>
          page.pane.locator('body').evaluate(() => {
            const line = document.activeElement?.closest('li');
            return Number(line?.getAttribute('aria-posinset') ?? 0);
          });
        const at = await place();
        assert.ok(at > 30, `the focus is in line ${at}`);
        await main().evaluate((element) => element.scrollTo(0, 40_000));
        await page.page.waitForTimeout(300);
        assert.equal(await place(), at, 'the focus stays when its line is scrolled away');
        await page.page.keyboard.press('Tab');
        await page.eventually(async () => (await place()) === at + 1, 'the next line');
        await keys.focusIs(/\S/);
      },
    ],
    [
      'after an edit that touches every row the pane answers while it is checked, and shows what it showed where that is stopped',
      async () => {
        await page.paneWidth(320);
        await page.panel('Overview');
        await page.type('Recommendations', 'D1', 'Lead');
        await page.paneShows(checking);
        const held = await longTasks(page, async () => {
          await page.paneShows(checking);
          await picture('92-checking-320');
          await page.press('Cancel');
          await page.paneShows('The check was stopped');
        });
        assert.deepEqual(held, []);
        assert.deepEqual(await accessibilityFaults(page.page), []);
        await picture('93-check-stopped-320');
        await page.paneShows('Not ready for committee');
        await page.paneWidth(450);
        await picture('94-check-stopped-450');
        await page.press('Look again');
        await page.paneShows(checking);
        await picture('95-checking-450');
        await page.paneNoLongerShows(checking);
        await page.paneShows('Not ready for committee');
      },
    ],
    ['the browser has nothing to complain of', async () => assert.deepEqual(page.complaints, [])],
  ];
};
