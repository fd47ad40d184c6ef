import { readFileSync } from 'node:fs';
import path from 'node:path';
import { contrast } from '../src/register/contrast';

const assets = path.resolve(__dirname, '../assets');

/** The ribbon in Office's Colourful or White, and in its Black. */
const grounds = ['#FFFFFF', '#F3F2F1', '#292929'];

describe('the icons of the ribbon’s buttons', () => {
  it.each(['check', 'colour', 'link', 'summarise', 'narrate'])(
    '%s can be seen on a light and on a dark ribbon (WCAG 2.2, 1.4.11)',
    (button) => {
      const svg = readFileSync(path.join(assets, `${button}.svg`), 'utf8');
      const colours = new Set(svg.match(/#[0-9a-f]{6}/g));
      // White is the page that the report stands on, within its outline.
      colours.delete('#ffffff');
      expect(colours.size).toBeGreaterThan(1);
      for (const colour of colours) {
        for (const ground of grounds) {
          expect([colour, ground, contrast(colour, ground) >= 3]).toEqual([colour, ground, true]);
        }
      }
    },
  );
});
