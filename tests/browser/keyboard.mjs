/** The pane by keyboard alone: the Tab key from control to control, as a person without a mouse goes. */
import assert from 'node:assert/strict';

/** More presses of Tab than a pane has controls. */
const mostPresses = 80;

export function keyboard(page) {
  const body = () => page.pane.locator('body');
  /** The name of the control that has the focus, as a screen reader would say it. */
  const focused = () =>
    body().evaluate(() => {
      const { activeElement: element } = document;
      const words = element?.labels?.[0]?.textContent ?? element?.textContent;
      return element?.getAttribute('aria-label') ?? words?.trim().slice(0, 60) ?? '';
    });
  const is = (name, wanted) => (wanted instanceof RegExp ? wanted.test(name) : name === wanted);
  return {
    /** Into the pane, to its first control. */
    start: () =>
      page.pane.locator('button, input:not([hidden]), select, textarea, summary').first().focus(),
    /** Presses Tab until the control of this name has the focus. */
    async to(name) {
      const passed = [];
      for (let press = 0; press < mostPresses; press += 1) {
        const here = await focused();
        if (is(here, name)) return;
        passed.push(here);
        await page.page.keyboard.press('Tab');
      }
      assert.fail(`Tab never came to ${name}: ${passed.slice(0, 30).join(' | ')}`);
    },
    async focusIs(name) {
      await page.eventually(async () => is(await focused(), name), `${name} to have the focus`);
    },
  };
}
