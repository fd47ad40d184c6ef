/** Where a web view lets no worker in, the pane does by itself what workers do elsewhere. */
import assert from 'node:assert/strict';

export const withoutWorkers = (page) => {
  const refused = [];
  return [
    [
      'the scripts of workers are refused',
      async () => {
        await page.page.route(/-worker\b[^/]*\.js$/, (route) => {
          refused.push(/[a-z]+-worker/.exec(route.request().url())?.[0]);
          return route.abort();
        });
        await page.open();
        await page.press('Set up');
        await page.paneShows('Set up is done');
      },
    ],
    [
      'the pane checks all the same, and checks again after an edit',
      async () => {
        await page.panel('Findings');
        await page.paneShows('Recommendation R09 has no status.');
        await page.type('Recommendations', 'C2', 'Done more or less');
        await page.paneShows('Done more or less');
      },
    ],
    [
      'and makes the Word document',
      async () => {
        await page.panel('Report');
        const { name } = await page.downloaded(() => page.press('Export to Word'));
        assert.match(name, /\.docx$/);
      },
    ],
    [
      'no worker has come in',
      async () => {
        assert.deepEqual(page.page.workers(), []);
        assert.deepEqual([...new Set(refused)], ['check-worker', 'word-worker']);
      },
    ],
  ];
};
