/** A workbook that went through the whole job, saved by the page and opened again. */
import assert from 'node:assert/strict';

export const savedAndOpenedAgain = (page, picture) => {
  let saved;
  return [
    [
      'Prepare the paper does every step with one button',
      async () => {
        await page.open();
        await page.press('Set up');
        await page.paneShows('Set up is done');
        const { name } = await page.downloaded(() => page.press('Prepare the paper'));
        assert.match(name, /\.docx$/);
        await page.paneShows('A draft of the paper is prepared');
        await picture('13-prepared-450');
      },
    ],
    [
      'a copy is saved',
      async () => {
        saved = await page.savedCopy();
      },
    ],
    [
      'opened again it is a register at once: nothing has to be set up, and the chart is there',
      async () => {
        await page.openFile('Saved.xlsx', saved.bytes);
        // The pane of the workbook before shows the same words until this one is there.
        await page.page.getByRole('heading', { level: 1, name: 'Saved.xlsx' }).waitFor();
        await page.eventually(
          async () => (await page.sheets()).includes('Narrative'),
          'the sheets of the workbook that was opened',
        );
        await page.paneShows('Not ready for committee');
        const before = await page.sheets();
        assert.ok(before.includes('Summary') && before.includes('Narrative'), `${before}`);
        await page.page.getByRole('tab', { name: 'Summary', exact: true }).click();
        await page.page.locator('.chart[role=img]').waitFor();
        await picture('14-opened-again-450');
      },
    ],
    [
      'running the steps again makes no second sheet',
      async () => {
        const before = await page.sheets();
        await page.downloaded(() => page.press('Prepare the paper'));
        await page.paneShows('A draft of the paper is prepared');
        assert.deepEqual(await page.sheets(), before);
      },
    ],
    [
      'an edit on the officer’s own sheet is found as a difference and taken over',
      async () => {
        await page.type('Action plan', 'F5', 'Partially implemented');
        await page.panel('Findings');
        await page.pane.getByRole('button', { name: /Action plan, cell F5/ }).click();
        await picture('15-difference-450');
        await page.press('Take over');
        await page.paneShows('R01, Status, now reads as on your sheet.');
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
