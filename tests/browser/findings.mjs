/** Living with findings: find, go there, fix, undo, accept, and see it asked again; until nothing blocks. */
import assert from 'node:assert/strict';
import { keyboard } from './keyboard.mjs';
import { looks } from './looks.mjs';
import { workbook } from './startFiles.mjs';

const misspelt = 'Partialy implemented';
const vague = 'The lamps will be tested shortly.';

export const livingWithFindings = (page, picture) => {
  const keys = keyboard(page);
  const { pictures } = looks(page, picture);
  const finding = (words) => page.pane.getByRole('button', { name: words });
  const group = (name) => page.pane.getByRole('heading', { name });
  return [
    [
      'a plan with a misspelt status and a vague date is not ready for committee',
      async () => {
        await page.open();
        await page.openFile(
          'plan.xlsx',
          await workbook('Harbour plan', [
            ['No.', 'Recommendation', 'Status', 'Evidence'],
            [1, 'Light the pier', 'Partially implemented', vague],
            [2, 'Mend the rails', 'Partially implemented', 'Two rails were mended in May 2013.'],
            [3, 'Paint the quay', 'Fully implemented', 'The quay was painted in May 2013.'],
          ]),
        );
        await page.press('Set up');
        await page.paneShows('Set up is done');
        // Details that the committee needs, so that the status alone is left.
        const { workbook: saved } = await page.savedCopy();
        const details = saved.sheets.find(({ name }) => name === 'Report details').rows;
        for (const [at, [field, value]] of details.entries()) {
          if (at > 0 && !value) {
            const text = /date/i.test(field) ? '31/10/2013' : `The ${field} of the harbour.`;
            await page.type('Report details', `B${at + 1}`, text);
          }
        }
        await page.type('Recommendations', 'C3', misspelt);
        await page.panel('Overview');
        await page.paneShows('Not ready for committee');
        await page.paneShows('1 error has to be put right first.');
      },
    ],
    [
      'the finding leads to its cell, and its fix is made',
      async () => {
        await page.panel('Findings');
        await finding(/“Partialy implemented”/).click();
        await page.eventually(async () => {
          const { sheet, cell } = await page.selected();
          return sheet === 'Recommendations' && cell === 'C3';
        }, 'the misspelt status to be selected');
        await page.press('Change to “Partially implemented”');
        await page.paneShows('Fixed since the pane was opened (1)');
        await pictures('30-fixed');
      },
    ],
    [
      'the fix is undone, and the finding is back; a cell that was changed since is left alone',
      async () => {
        await page.press('Undo');
        await page.paneShows('is as it was before the fix');
        // The finding that was chosen is back, and still chosen.
        await page.press('Change to “Partially implemented”');
        await page.paneShows('Fixed since the pane was opened (1)');
        await page.type('Recommendations', 'C3', 'Fully implemented');
        await page.press('Undo');
        await page.paneShows('has been changed since');
        await page.paneNoLongerShows('Fixed since the pane was opened');
      },
    ],
    [
      'by keyboard alone a finding is accepted, with a name and a reason',
      async () => {
        await finding(/“shortly”/)
          .first()
          .click();
        await page.eventually(
          async () => (await page.selected()).sheet === 'Evidence',
          'the vague date to be selected',
        );
        // The grid has the focus then; back in the pane a person is on the finding.
        await finding(/“shortly”/)
          .first()
          .focus();
        await keys.to('Accept…');
        await page.page.keyboard.press('Enter');
        await page.paneShows('Both are kept on the sheet');
        await page.page.keyboard.press('Enter');
        await page.paneShows('This is needed.');
        await pictures('31-accept-form');
        await page.pane.getByLabel('Your name').focus();
        await page.page.keyboard.type('Harbour master');
        await page.page.keyboard.press('Tab');
        await page.page.keyboard.type('The date is agreed with the chair.');
        await keys.to('Accept');
        await page.page.keyboard.press('Enter');
        await page.paneShows('Accepted. It is counted');
        await group(/^Accepted \(1\)/).waitFor();
        assert.ok((await page.sheets()).includes('Accepted findings'));
        await finding(/“shortly”/)
          .last()
          .click();
        await page.paneShows('Accepted by Harbour master');
        await pictures('32-accepted');
      },
    ],
    [
      'it is asked again when its cell changes',
      async () => {
        await page.type('Evidence', 'C2', 'The lamps will be tested shortly by an engineer.');
        await page.paneNoLongerShows('Accepted (1)');
        await finding(/“shortly”/)
          .first()
          .waitFor();
      },
    ],
    [
      'with nothing left that blocks it is ready for committee',
      async () => {
        await page.panel('Overview');
        await page.paneShows(/^Ready for committee$/);
        await pictures('33-ready');
      },
    ],
    [
      'the settings of the checks are made on a sheet, and a rule is switched off there',
      async () => {
        await page.panel('Findings');
        await page.press('Check settings');
        await page.paneShows('The check settings are on the sheet');
        assert.equal((await page.selected()).sheet, 'Check settings');
        await pictures('34-settings');
        const { workbook: saved } = await page.savedCopy();
        const { rows } = saved.sheets.find(({ name }) => name === 'Check settings');
        const at = rows.findIndex(([name]) => name === 'Rule DATE-VAGUE');
        assert.ok((await finding(/“shortly”/).count()) > 0);
        await page.type('Check settings', `B${at + 1}`, 'Off');
        await page.eventually(
          async () => (await finding(/“shortly”/).count()) === 0,
          'the vague date to be asked no more',
        );
      },
    ],
  ];
};
