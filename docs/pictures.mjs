// Takes the pictures of every panel in docs/pictures/panels, in light and dark, at 320 and 450 px:
// `node docs/pictures.mjs`, or only those whose name has a word in it: `node docs/pictures.mjs report`.
import { mkdir, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { findChromium, flags, howToInstall } from '../tests/browser/chromium.mjs';
import { PreviewPage } from '../tests/browser/previewPage.mjs';
import { startPreview } from '../tests/browser/startedPreview.mjs';
import { tour } from '../tests/browser/tour.mjs';
import { smallPng } from './smallPng.mjs';

const folder = new URL('pictures/panels/', import.meta.url);
const executablePath = findChromium();
if (!executablePath) throw new Error(howToInstall);
const wanted = process.argv[2] ?? '';

await mkdir(folder, { recursive: true });
const preview = await startPreview();
const browser = await chromium.launch({ executablePath, args: flags });
let size = 0;
try {
  const context = await browser.newContext({
    viewport: { width: 1400, height: 860 },
    locale: 'en-GB',
    acceptDownloads: true,
    reducedMotion: 'reduce',
  });
  const page = new PreviewPage(await context.newPage(), preview.address);
  for (const [name, reach] of tour(page).stops) {
    await reach();
    if (!name.includes(wanted)) continue;
    for (const width of [320, 450]) {
      await page.paneWidth(width);
      for (const colorScheme of ['light', 'dark']) {
        await page.page.emulateMedia({ colorScheme });
        const small = smallPng(await page.page.locator('.pane iframe').screenshot());
        size += small.length;
        await writeFile(new URL(`${name}-${colorScheme}-${width}.png`, folder), small);
      }
    }
    await page.page.emulateMedia({ colorScheme: 'light' });
  }
} finally {
  await browser.close();
  await preview.stop();
}
console.log(`${Math.round(size / 1000)} kB of pictures`);
