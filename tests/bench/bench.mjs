/** `npm run bench`: bundles the run, as the report command is bundled, and starts it. */
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';
import prepare, { forNode, univerFromBundle } from '../../preview/build.mjs';
import { buildPane } from '../../preview/serverPane.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
await prepare();
await buildPane(root);
await esbuild.build({
  absWorkingDir: root,
  entryPoints: ['tests/bench/run.ts'],
  outfile: 'build/bench.cjs',
  bundle: true,
  logLevel: 'warning',
  ...forNode,
  plugins: [univerFromBundle],
});
const { run } = createRequire(import.meta.url)('../../build/bench.cjs');
process.exit(await run(root, process.argv.slice(2)));
