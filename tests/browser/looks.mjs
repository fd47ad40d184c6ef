/** What every story looks at: pictures at both widths of the pane, and axe. */
import assert from 'node:assert/strict';
import { accessibilityFaults } from './accessibility.mjs';

export function looks(page, picture) {
  const faultless = async (name) =>
    assert.deepEqual(await accessibilityFaults(page.page), [], name);
  return {
    faultless,
    /** The pane at 450 and at 320 px, without a fault at 320. */
    async pictures(name) {
      await picture(`${name}-450`);
      await page.paneWidth(320);
      await faultless(name);
      await picture(`${name}-320`);
      await page.paneWidth(450);
    },
  };
}
