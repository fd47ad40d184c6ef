/** `npm run test:browser`: drives the preview page in the system's Chromium, on this machine alone. */
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findChromium, flags, howToInstall } from './chromium.mjs';
import { PreviewPage } from './previewPage.mjs';
import { Runner } from './runner.mjs';
import { startPreview } from './startedPreview.mjs';
import { stories } from './stories.mjs';

/** What a content security policy stops, in whichever frame, is a complaint of the browser's. */
function tellViolations() {
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    console.error(`Content security policy: ${effectiveDirective} stopped ${blockedURI}`),
  );
}

const pictures = fileURLToPath(new URL('../../build/screenshots', import.meta.url));
const executablePath = findChromium();
if (!executablePath) {
  console.error(howToInstall);
  process.exit(1);
}

const wanted = process.argv.slice(2).join(' ');
const runner = new Runner();
await rm(pictures, { recursive: true, force: true });
await mkdir(pictures, { recursive: true });
const preview = await startPreview();
const browser = await chromium.launch({ executablePath, args: flags });
try {
  for (const { title, steps, ...options } of stories.filter((one) => one.title.includes(wanted))) {
    const context = await browser.newContext({
      ...options,
      acceptDownloads: true,
      locale: 'en-GB',
    });
    await context.addInitScript(tellViolations);
    const page = new PreviewPage(await context.newPage(), preview.address);
    const picture = (name) => page.page.screenshot({ path: path.join(pictures, `${name}.png`) });
    await runner.story(title, steps(page, picture), () => picture(`failed-${title}`));
    await context.close();
  }
} finally {
  await browser.close();
  await preview.stop();
}
console.log(`\n${runner.line}`);
process.exitCode = runner.failed === 0 ? 0 : 1;
