// Writes docs/conformance.md from the tests of the stand-in: `node docs/conformance.mjs`.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const built = buildSync({
  entryPoints: [here('../tests/preview/host/conformancePage.ts')],
  bundle: true,
  platform: 'node',
  format: 'cjs',
  external: ['typescript'],
  write: false,
});
const page = { exports: {} };
new Function('module', 'exports', 'require', built.outputFiles[0].text)(
  page,
  page.exports,
  createRequire(import.meta.url),
);
writeFileSync(here('conformance.md'), page.exports.conformancePage(here('..')));
