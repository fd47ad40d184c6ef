/** `npm run test:faults`: bundles the run, as the report command is bundled, and starts it. */
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';
import prepare from '../../preview/build.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
await prepare();
await esbuild.build({
  absWorkingDir: root,
  entryPoints: ['tests/faults/run.ts'],
  outfile: 'build/faults.cjs',
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  logLevel: 'warning',
  plugins: [
    {
      name: 'univer-from-bundle',
      setup(bundler) {
        bundler.onResolve({ filter: /\/univer$/ }, () => ({
          path: './univer-node.cjs',
          external: true,
        }));
      },
    },
  ],
});
const { run } = createRequire(import.meta.url)('../../build/faults.cjs');
process.exit(await run(root, process.argv.slice(2)));
