/** Issue 2's main job on the sample, as an officer does it: by the pane's buttons and in the grid. */
import assert from 'node:assert/strict';
import { unzipSync } from 'fflate';
import { accessibilityFaults } from './accessibility.mjs';

const ours = ['Recommendations', 'Evidence', 'Statuses'];

/** Steps on one page, from the list that is found to the two files that are saved. */
export const mainJob = (page, picture) => [
  [
    'opens with the sample, and the pane finds its list',
    async () => {
      await page.open();
      assert.deepEqual(await page.sheets(), ['Action plan', 'Report details']);
      await page.paneShows('Action plan');
      await picture('01-list-found-450');
      await page.paneWidth(320);
      await picture('01-list-found-320');
      await page.paneWidth(450);
    },
  ],
  [
    'Set up makes the tables on new sheets and leaves the officer’s alone',
    async () => {
      await page.press('Set up');
      await page.paneShows('Set up is done: 12 recommendations and 15 pieces of evidence');
      const sheets = await page.sheets();
      assert.deepEqual(sheets.slice(0, 2), ['Action plan', 'Report details']);
      for (const sheet of ours) assert.ok(sheets.includes(sheet), `${sheet} in ${sheets}`);
      assert.ok(sheets.includes('Report details (tracker)'));
      await picture('02-set-up-450');
    },
  ],
  [
    'Check finds what is wrong, each with its cell',
    async () => {
      await page.step('Check');
      await page.panel('Findings');
      for (const text of [
        'Recommendation R09 has no status.',
        'Status that is not in the list of statuses',
        'Partialy implemented',
      ]) {
        await page.paneShows(text);
      }
      await picture('03-findings-450');
      await page.paneWidth(320);
      await picture('03-findings-320');
      await page.paneWidth(450);
    },
  ],
  [
    'a finding that is chosen selects its cell',
    async () => {
      await page.pane.getByRole('button', { name: /Recommendation R09 has no status/ }).click();
      await page.eventually(async () => {
        const { sheet, cell } = await page.selected();
        return sheet === 'Recommendations' && /^C\d+$/.test(cell);
      }, 'the cell of R09’s status to be selected');
      await picture('04-finding-chosen-450');
    },
  ],
  [
    'an edit in the grid makes a finding, and its mend removes it',
    async () => {
      const { cell } = await page.selected();
      const first = `C${Number(cell.slice(1)) - 8}`;
      await page.type('Recommendations', first, 'Done more or less');
      await page.paneShows('Done more or less');
      await page.type('Recommendations', first, 'Fully implemented');
      await page.paneNoLongerShows('Done more or less');
    },
  ],
  [
    'a repair that a finding offers mends the cell',
    async () => {
      await page.pane.getByRole('button', { name: /“Partialy implemented”/ }).click();
      await page.press('Change to “Partially implemented”');
      // What it was stays to be read beside Undo.
      await page.eventually(
        async () =>
          (await page.pane.getByRole('button', { name: /“Partialy implemented”/ }).count()) === 0,
        'the finding to be gone',
      );
    },
  ],
  ['Colour gives each status its colour', () => page.step('Colour')],
  [
    'Link links recommendations and evidence, and says what “As above” means',
    async () => {
      await page.step('Link');
      await page.paneShows('See was filled in for one piece of evidence');
      await page.page.getByRole('tab', { name: 'Recommendations', exact: true }).click();
      await picture('05-coloured-and-linked-450');
    },
  ],
  [
    'a counterpart is followed from the pane',
    async () => {
      await page.select('Recommendations', 'A2');
      await page.panel('Links');
      await page.paneShows('Recommendation R01');
      await picture('06-links-450');
      await page.paneWidth(320);
      await picture('06-links-320');
      await page.paneWidth(450);
      await page.pane.getByRole('button', { name: /Go to E01/ }).click();
      await page.eventually(
        async () => (await page.selected()).sheet === 'Evidence',
        'the evidence to be selected',
      );
      await page.paneShows('Evidence E01');
    },
  ],
  [
    'a link in the grid is followed by a click',
    async () => {
      const { workbook } = await page.savedCopy();
      const { rows } = workbook.sheets.find(({ name }) => name === 'Recommendations');
      const column = String.fromCharCode(65 + rows[0].indexOf('Evidence link'));
      const place = await page.cellAt('Recommendations', `${column}2`);
      await page.page.mouse.click(place.x, place.y);
      await page.eventually(
        async () => (await page.selected()).sheet === 'Evidence',
        'the linked evidence to be selected',
      );
    },
  ],
  [
    'Summarise writes the counts and a chart in the colours of the statuses',
    async () => {
      await page.step('Summarise');
      await page.page.getByRole('tab', { name: 'Summary', exact: true }).click();
      const chart = page.page.locator('.chart[role=img]');
      await chart.waitFor();
      assert.match(await chart.getAttribute('aria-label'), /Fully implemented 5/);
      await picture('07-summary-450');
    },
  ],
  [
    'the chart and the counts follow an edit',
    async () => {
      await page.type('Recommendations', 'C2', 'In planning');
      await page.page.getByRole('tab', { name: 'Summary', exact: true }).click();
      const chart = page.page.locator('.chart[role=img]');
      await page.eventually(
        async () => /Fully implemented 4/.test((await chart.getAttribute('aria-label')) ?? ''),
        'the chart to follow the edit',
      );
      await page.type('Recommendations', 'C2', 'Fully implemented');
    },
  ],
  [
    'Narrate writes the report sheet, and the pane shows the same report',
    async () => {
      await page.step('Write');
      assert.ok((await page.sheets()).includes('Narrative'));
      await page.page.getByRole('tab', { name: 'Narrative', exact: true }).click();
      await picture('08-narrative-450');
      await page.panel('Report');
      await page.paneShows('Not supplied in the workbook.');
      await picture('09-report-450');
      await page.paneWidth(320);
      await picture('09-report-320');
      await page.paneWidth(450);
    },
  ],
  [
    'the pane saves the report as a Word document',
    async () => {
      const { name, bytes } = await page.downloaded(() => page.press('Export to Word'));
      assert.match(name, /\.docx$/);
      const parts = unzipSync(new Uint8Array(bytes));
      const words = Buffer.from(parts['word/document.xml']).toString('utf8');
      assert.ok(words.includes('Publish a plain statement'), 'the report quotes R01');
      assert.ok(words.includes('see evidence under recommendation'), 'a pointer is resolved');
    },
  ],
  [
    'the page saves the workbook, with the officer’s sheets as they were',
    async () => {
      const { name, workbook } = await page.savedCopy();
      assert.equal(name, 'Northmere action plan (copy).xlsx');
      const sheet = (wanted) => workbook.sheets.find((one) => one.name === wanted);
      for (const wanted of [...ours, 'Summary', 'Narrative']) assert.ok(sheet(wanted), wanted);
      const [, , , headings, first] = sheet('Action plan').rows;
      assert.equal(headings[1], 'Recommendation');
      assert.match(first[1], /^Publish a plain statement/);
      const tables = workbook.sheets.flatMap(({ tables }) => (tables ?? []).map((one) => one.name));
      assert.ok(tables.includes('Recommendations') && tables.includes('Evidence'), `${tables}`);
    },
  ],
  [
    'Remove colours takes them away again',
    async () => {
      await page.panel('Overview');
      await picture('10-overview-450');
      await page.paneWidth(320);
      await picture('10-overview-320');
      await page.paneWidth(450);
      await page.press('Remove colours');
      await page.paneShows('The tracker’s colours and its list of statuses are gone.');
    },
  ],
  [
    'page and pane are accessible (axe), at both widths',
    async () => {
      for (const pixels of [450, 320]) {
        await page.paneWidth(pixels);
        for (const panel of ['Overview', 'Findings', 'Links', 'Report']) {
          await page.panel(panel);
          assert.deepEqual(await accessibilityFaults(page.page), [], `${panel} at ${pixels}`);
        }
      }
    },
  ],
  [
    'no request has gone anywhere but to the preview, and the browser has nothing to complain of',
    async () => {
      assert.ok(page.requests.length > 0);
      assert.deepEqual(page.requestsElsewhere, []);
      assert.deepEqual(page.complaints, []);
    },
  ],
  [
    'nothing is kept in the browser but what Office.js itself notes of its host',
    async () => {
      const kept = await page.pane.locator('body').evaluate(async () => {
        const officeJs = /(hostInfoValue|serializerVersion|xdmInfo|CachedSessionSettings)$/;
        return {
          local: Object.keys(localStorage),
          session: Object.keys(sessionStorage).filter((key) => !officeJs.test(key)),
          cookies: document.cookie,
          databases: (await indexedDB.databases()).map(({ name }) => name),
          caches: await caches.keys(),
        };
      });
      assert.deepEqual(kept, { local: [], session: [], cookies: '', databases: [], caches: [] });
    },
  ],
  [
    'the pane’s policy stops what it should, and that is seen',
    async () => {
      await page.pane.locator('body').evaluate(async (body) => {
        const script = body.ownerDocument.createElement('script');
        script.textContent = 'document.title = "let in"';
        body.append(script);
        await fetch('https://elsewhere.example/').catch(() => undefined);
        body.insertAdjacentHTML('beforeend', '<p style="color: red">A look of its own</p>');
      });
      for (const directive of ['script-src-elem', 'connect-src', 'style-src-attr']) {
        await page.eventually(
          async () => page.complaints.some((text) => text.includes(`policy: ${directive} stopped`)),
          `${directive} to be complained of`,
        );
      }
    },
  ],
];
