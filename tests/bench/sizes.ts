import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Section } from './figure';

/** Microsoft's own template for a task pane with React loads as much (docs/decisions.md). */
const bounds = { 'taskpane.html': 170, 'commands.html': 60 };

/** What each page loads before its first button works. */
export function sizes(root: string): Section {
  const read = (file: string) => readFileSync(path.join(root, 'dist', file));
  return {
    title: 'The first JavaScript',
    method: 'The scripts that a page of dist/ names, gzip, without Microsoft’s Office.js.',
    figures: Object.entries(bounds).map(([page, bound]) => {
      const scripts = [...String(read(page)).matchAll(/<script[^>]*\bsrc="?([^\s">]+)/g)]
        .map(([, script]) => script!)
        .filter((script) => !script.startsWith('https:'));
      const bytes = scripts.reduce((sum, script) => sum + gzipSync(read(script)).length, 0);
      return { what: page, value: bytes / 1000, unit: 'kB', bound, anywhere: true as const };
    }),
  };
}
