/** `npm run test:faults`: bundles the run, as the report command is bundled, and starts it. */
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';
import prepare, { forNode, univerFromBundle } from '../../preview/build.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
await prepare();
await esbuild.build({
  absWorkingDir: root,
  entryPoints: ['tests/faults/run.ts'],
  outfile: 'build/faults.cjs',
  bundle: true,
  logLevel: 'warning',
  ...forNode,
  plugins: [univerFromBundle],
});
const { run } = createRequire(import.meta.url)('../../build/faults.cjs');
process.exit(await run(root, process.argv.slice(2)));
