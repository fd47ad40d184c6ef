// Writes docs/checks.md from the catalogue of checks: `node docs/checks.mjs`.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const built = buildSync({
  entryPoints: [here('../tests/checks/checksPage.ts')],
  bundle: true,
  platform: 'node',
  format: 'cjs',
  write: false,
});
const page = { exports: {} };
new Function('module', 'exports', 'require', built.outputFiles[0].text)(
  page,
  page.exports,
  createRequire(import.meta.url),
);
writeFileSync(here('checks.md'), page.exports.checksPage());
