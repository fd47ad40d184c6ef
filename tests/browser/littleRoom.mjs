/** A pane of 320 × 256 px, which is what 1280 × 1024 leaves at 400 per cent zoom; and less motion, for those who asked for it. */
import assert from 'node:assert/strict';
import { looks } from './looks.mjs';

const leastHeight = 256;
/** More presses of Tab than a panel has controls in the page. */
const mostPresses = 400;

/** Runs in the pane: what has the focus, and whether any of it can be seen and is not behind something else. */
function focusedNow(body) {
  const element = body.ownerDocument.activeElement;
  if (!element || element === body) return undefined;
  const seen = (globalThis.seenBefore ??= new WeakSet());
  const again = seen.has(element);
  seen.add(element);
  const box = element.getBoundingClientRect();
  const shares = [0.02, 0.25, 0.5, 0.75, 0.98];
  const isSeen = shares.some((across) =>
    shares.some((down) => {
      const at = body.ownerDocument.elementFromPoint(
        box.left + box.width * across,
        box.top + box.height * down,
      );
      // A checkbox lies unseen over what is drawn of it.
      const whole = element.matches('input') ? element.parentElement : element;
      return at && whole.contains(at);
    }),
  );
  const name = element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 50);
  return { name: name || element.tagName, again, isSeen };
}

export const littleRoom = (page, picture) => {
  const { faultless } = looks(page, picture);
  const body = () => page.pane.locator('body');
  const heightNow = () => body().evaluate(() => innerHeight);
  /** From the chosen tab through everything that Tab comes to, once round. */
  const throughAll = async (panel) => {
    await body().evaluate(() => (globalThis.seenBefore = undefined));
    await page.pane.getByRole('tab', { selected: true }).focus();
    const hidden = [];
    const passed = [];
    for (let press = 0; press < mostPresses; press += 1) {
      const now = await body().evaluate(focusedNow);
      if (!now || now.again) break;
      passed.push(now.name);
      if (!now.isSeen) hidden.push(now.name);
      await page.page.keyboard.press('Tab');
    }
    assert.ok(passed.length < mostPresses, `${panel}: Tab never came round`);
    assert.deepEqual(hidden, [], `${panel}: what has the focus is hidden`);
    return passed;
  };
  return [
    [
      'the pane is made as small as that',
      async () => {
        await page.open();
        await page.press('Set up');
        await page.paneShows('Set up is done');
        await page.paneWidth(320);
        const height = await heightNow();
        const { width, height: window } = page.page.viewportSize();
        await page.page.setViewportSize({ width, height: window - height + leastHeight });
        await page.eventually(
          async () => (await heightNow()) === leastHeight,
          `the pane to be ${leastHeight} px high`,
        );
        await picture('90-little-room');
      },
    ],
    [
      'on every panel Tab comes to everything, nothing that has the focus is hidden, and nothing traps it',
      async () => {
        // The message of what was done is still there.
        const overview = await throughAll('Overview');
        for (const name of ['Close this message', 'Prepare the paper', 'Export'])
          assert.ok(overview.includes(name), `${name} in ${overview}`);
        for (const panel of ['Findings', 'Links', 'Report']) {
          await page.panel(panel);
          await page.page.waitForTimeout(500);
          const passed = await throughAll(panel);
          assert.ok(passed.length > 1, `${panel}: ${passed}`);
          await faultless(panel);
          await picture(`91-little-room-${panel}`);
        }
      },
    ],
    [
      'with the filter open too',
      async () => {
        await page.panel('Overview');
        await page.press('Filter');
        await page.paneShows('Overview, findings, report and Word export follow.');
        const passed = await throughAll('Filter');
        assert.ok(passed.includes('Use the grid’s filter'), `${passed}`);
        await faultless('filter');
        await picture('92-little-room-filter');
      },
    ],
  ];
};

/** Runs in the pane: from now on keeps what moves for longer than an eye can see, but for spinners, which tell that work goes on. */
function keepMotion() {
  const moved = (globalThis.moved = new Set());
  const look = () => {
    for (const one of document.getAnimations()) {
      const { target } = one.effect;
      const { duration } = one.effect.getComputedTiming();
      if (target?.closest('[class*="fui-Spinner"]') || !(Number(duration) > 1)) continue;
      moved.add(
        `${one.animationName ?? one.transitionProperty ?? 'moved'} of ${target?.className}`,
      );
    }
    requestAnimationFrame(look);
  };
  look();
}

export const lessMotion = (page) => {
  const body = () => page.pane.locator('body');
  const moved = () =>
    body().evaluate(() => {
      const all = [...globalThis.moved];
      globalThis.moved.clear();
      return all;
    });
  /** What moves where there is something to move: a message, tabs, a filter, a list that is opened. */
  const goRound = async () => {
    for (const panel of ['Findings', 'Report', 'Links', 'Overview']) {
      await page.panel(panel);
      await page.page.waitForTimeout(400);
    }
    await page.press('Filter');
    await page.pane.getByRole('checkbox', { name: 'In planning' }).check();
    await page.press('Clear the filter');
    await page.press('Filter');
    await page.step('Check');
    await page.page.waitForTimeout(400);
  };
  return [
    [
      'where nobody asked for less, something moves',
      async () => {
        await page.page.emulateMedia({ reducedMotion: 'no-preference' });
        await page.open();
        await page.press('Set up');
        await page.paneShows('Set up is done');
        await body().evaluate(keepMotion);
        await goRound();
        assert.ok((await moved()).length > 0, 'nothing was seen to move');
      },
    ],
    [
      'and nothing does for those who asked',
      async () => {
        await page.page.emulateMedia({ reducedMotion: 'reduce' });
        await page.page.waitForTimeout(300);
        await moved();
        await goRound();
        assert.deepEqual(await moved(), []);
      },
    ],
  ];
};
