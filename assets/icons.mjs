// Draws the icons that manifest.xml names from their SVG sources: `node assets/icons.mjs`.
// 16 px has a drawing of its own, on whole pixels; the larger ones share one.
import { readFileSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';

const sources = { 16: 'icon-16.svg', 32: 'icon.svg', 64: 'icon.svg', 80: 'icon.svg' };

for (const [size, source] of Object.entries(sources)) {
  const svg = readFileSync(new URL(source, import.meta.url), 'utf8');
  const image = new Resvg(svg, { fitTo: { mode: 'width', value: Number(size) } }).render();
  writeFileSync(new URL(`icon-${size}.png`, import.meta.url), image.asPng());
}
