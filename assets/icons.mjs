// Draws the icons that manifest.xml names from their SVG sources: `node assets/icons.mjs`.
// The add-in's own has a drawing for 16 px on whole pixels; the larger sizes share one. Those of the
// buttons are drawn on the 16 px grid too, of which 32 and 80 px are whole multiples.
import { readFileSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';

const own = { 16: 'icon-16.svg', 32: 'icon.svg', 64: 'icon.svg', 80: 'icon.svg' };
const buttons = ['check', 'colour', 'link', 'summarise', 'narrate'];

for (const [size, source] of Object.entries(own)) draw(source, size, `icon-${size}.png`);
for (const button of buttons) {
  for (const size of [16, 32, 80]) draw(`${button}.svg`, size, `${button}-icon-${size}.png`);
}

function draw(source, size, target) {
  const svg = readFileSync(new URL(source, import.meta.url), 'utf8');
  const image = new Resvg(svg, { fitTo: { mode: 'width', value: Number(size) } }).render();
  writeFileSync(new URL(target, import.meta.url), image.asPng());
}
