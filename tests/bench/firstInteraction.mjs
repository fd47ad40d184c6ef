/**
 * How long until the pane can be used, and until its next step can be taken, beside Microsoft's template for a task pane
 * with React: all in the same frame beside the same grid, from the same server, by turns, each turn in a browser of its
 * own.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, rm, symlink } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { findChromium, flags, howToInstall } from '../browser/chromium.mjs';

const turns = 9;
const title = 'The first interaction with the pane';

/**
 * @param root the project's folder, with dist/ and the preview page built
 * @param template a folder with the template's page as it is published, taskpane.html and what that loads; the bench
 *   neither brings nor builds it
 * @param host the preview's server: `serve` and `addressOf`
 */
export async function firstInteraction(root, template, { serve, addressOf }) {
  if (!template || !existsSync(path.join(template, 'taskpane.html'))) {
    return notMeasured(
      'TEMPLATE_PANE names no folder with the published page of Microsoft’s template (github.com/OfficeDev/Office-Addin-TaskPane-React)',
    );
  }
  const executablePath = findChromium();
  if (!executablePath) return notMeasured(howToInstall.split('\n', 1)[0]);
  const ours = path.join(root, 'dist');
  const panes = [
    { name: 'tab', dist: ours, role: 'tab', words: 'Findings', times: [] },
    { name: 'nextStep', dist: ours, role: 'button', words: 'Set up', times: [] },
    {
      name: 'template',
      dist: path.resolve(template),
      role: 'button',
      words: 'Insert text',
      times: [],
    },
  ];
  const servers = [];
  try {
    for (const pane of panes) {
      const server = await serve(await homeOf(root, pane), 0, Promise.resolve());
      servers.push(server);
      pane.address = addressOf(server);
    }
    for (let turn = 0; turn < turns; turn += 1) {
      // Who comes second may find the machine warmer.
      for (const pane of turn % 2 === 0 ? panes : panes.toReversed()) {
        pane.times.push(await timeOf(pane, executablePath));
      }
    }
  } finally {
    for (const server of servers) server.close();
  }
  const [tab, nextStep, theirs] = panes.map(({ times }) => median(times));
  return {
    title,
    method: `From the start of the frame’s navigation, the median of ${turns} turns each. First interaction: until the tab “Findings”, which is there before the workbook has been read, has been drawn, has been clicked, and is the chosen one. The template: until its button “Insert text” has been drawn, which is when it shows its page. Told beside it: until the button of the next step, “Set up”, has been drawn, which waits for the workbook to be read. All are shown by the same page from the same server, beside the sample workbook at rest, on the real Office.js; by turns, each in a browser of its own with nothing kept. The template is the published page of github.com/OfficeDev/Office-Addin-TaskPane-React, on its public packages. At the end ${loadavg()[0].toFixed(1)} programs were waiting for ${cpus().length} processors.`,
    figures: [
      { what: 'First interaction with the pane', value: tab, unit: 'ms' },
      { what: 'The template shows its page', value: theirs, unit: 'ms' },
      { what: 'First interaction over the template', value: tab / theirs, unit: 'times', bound: 1 },
      { what: 'The button of the next step', value: nextStep, unit: 'ms' },
      { what: 'The next step over the template', value: nextStep / theirs, unit: 'times' },
      ...['tab', 'template'].map((wanted) => ({
        what: `First JavaScript, ${wanted === 'tab' ? 'ours' : 'template'}`,
        value: firstScript(panes.find(({ name }) => name === wanted).dist) / 1000,
        unit: 'kB',
      })),
    ],
  };
}

function notMeasured(reason) {
  return { title, method: `Not measured: ${reason}.`, figures: [] };
}

/** A folder that looks to the server like the project's, with a pane of its own; what the page itself needs of dist/ is ours. */
async function homeOf(root, { name, dist }) {
  const home = path.join(root, 'build/firstInteraction', name);
  await rm(home, { recursive: true, force: true });
  await mkdir(path.join(home, 'dist'), { recursive: true });
  await mkdir(path.join(home, 'build'));
  for (const shared of ['build/page', 'preview', 'node_modules']) {
    await symlink(path.join(root, shared), path.join(home, shared));
  }
  for (const entry of readdirSync(dist).filter((entry) => entry !== 'manifest.xml')) {
    await symlink(path.join(dist, entry), path.join(home, 'dist', entry));
  }
  await symlink(path.join(root, 'dist/manifest.xml'), path.join(home, 'dist/manifest.xml'));
  return home;
}

/** Milliseconds. The page comes up with an empty pane, and the pane that is measured is opened when the grid is at rest. */
async function timeOf({ address, role, words }, executablePath) {
  const browser = await chromium.launch({ executablePath, args: flags });
  try {
    const page = await browser.newPage({ locale: 'en-GB' });
    const empty = (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' });
    await page.route('**/addin/taskpane.html', empty);
    await page.goto(address);
    await page.getByRole('button', { name: 'Close the pane' }).click();
    await page.unroute('**/addin/taskpane.html', empty);
    await page.waitForTimeout(1_500);
    const time = page.evaluate(whenUsable, { role, words });
    await page.getByRole('button', { name: 'Show pane' }).click();
    const drawn = await time;
    await page
      .frameLocator('.pane iframe')
      .getByRole(role, { name: words, exact: role === 'button' })
      .click({ trial: true });
    return drawn;
  } finally {
    await browser.close();
  }
}

/**
 * Runs in the page around: looks into the pane, frame by frame, for the control, and gives its time on the pane's own
 * clock. A tab is clicked, and its time is when it is the chosen one.
 */
async function whenUsable({ role, words }) {
  const frame = () => new Promise(requestAnimationFrame);
  const pane = () => document.querySelector('.pane iframe')?.contentWindow;
  const find = () =>
    [...(pane()?.document.querySelectorAll(`${role}, [role=${role}]`) ?? [])].find(
      (control) =>
        control.textContent.startsWith(words) &&
        !control.disabled &&
        control.getAttribute('aria-disabled') !== 'true',
    );
  while (!find()) await frame();
  // It was there before this frame was drawn, and has been seen when the next begins.
  await frame();
  const isChosen = () => find()?.getAttribute('aria-selected') === 'true';
  if (role === 'tab') {
    if (isChosen()) throw new Error(`${words} is chosen before it is clicked.`);
    find().click();
    await undefined;
    while (!isChosen()) await frame();
  }
  return pane().performance.now();
}

/** Bytes of the scripts that the page names, gzip, without Microsoft's Office.js. */
function firstScript(dist) {
  const page = readFileSync(path.join(dist, 'taskpane.html'), 'utf8');
  return [...page.matchAll(/<script[^>]*\bsrc="?([^\s">]+)/g)]
    .map(([, script]) => script)
    .filter((script) => !script.startsWith('https:'))
    .reduce((sum, script) => sum + gzipSync(readFileSync(path.join(dist, script))).length, 0);
}

function median(values) {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
}
