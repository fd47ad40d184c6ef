/** Every panel in every appearance that a person may have chosen: what axe finds, and how large the targets are. */
import assert from 'node:assert/strict';
import { accessibilityFaults } from './accessibility.mjs';
import { tooSmall } from './targets.mjs';
import { tour } from './tour.mjs';

/** As Playwright asks Chromium for them. */
const appearances = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'dark', forcedColors: 'active' },
};

/** Office's themes: the ground of Excel's own panes in each, and of ours. */
const themes = [
  ['Black', '#0a0a0a', 'rgb(10, 10, 10)'],
  ['Dark Grey', '#666666', 'rgb(41, 41, 41)'],
  ['Colourful', '#e6e6e6', 'rgb(255, 255, 255)'],
];

const groundOf = (page) =>
  page.pane
    .locator('#pane > div')
    .first()
    .evaluate((pane) => getComputedStyle(pane).backgroundColor);

export const appearancesOfPanels = (page, picture) => {
  const faults = [];
  return [
    ...tour(page).stops.map(([name, reach]) => [
      `${name} is looked at in light, dark and forced colours`,
      async () => {
        await reach();
        for (const [appearance, media] of Object.entries(appearances)) {
          // Without motion a colour is what it is at once, and not on its way from the one before.
          await page.page.emulateMedia({ ...media, reducedMotion: 'reduce' });
          const found = await accessibilityFaults(page.page, { pane: true });
          faults.push(...found.map((fault) => ({ panel: name, appearance, ...fault })));
          await picture(`50-${name}-${appearance}`);
        }
        const small = await tooSmall(page);
        faults.push(...small.map((target) => ({ panel: name, id: 'under 24 px', target })));
      },
    ]),
    [
      'Office’s own theme is followed as it changes, whatever the system’s is',
      async () => {
        await page.page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
        for (const [theme, ground, shown] of themes) {
          await page.pane.locator('body').evaluate((_body, bodyBackgroundColor) => {
            // As Office.js on the desktop has it: a property that tells the colours of the moment.
            Object.defineProperty(Office.context, 'officeTheme', {
              configurable: true,
              get: () => ({ bodyBackgroundColor }),
            });
          }, ground);
          await page.eventually(
            async () => (await groundOf(page)) === shown,
            `the pane on ${shown} in ${theme}`,
          );
          const found = await accessibilityFaults(page.page, { pane: true });
          faults.push(...found.map((fault) => ({ theme, ...fault })));
        }
      },
    ],
    [
      'axe finds nothing, and no target is under 24 px',
      async () => assert.equal(faults.map((fault) => JSON.stringify(fault)).join('\n'), ''),
    ],
  ];
};
