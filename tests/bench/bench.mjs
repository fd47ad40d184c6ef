/** `npm run bench`: bundles the run, as the report command is bundled, and starts it. */
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';
import prepare, { forNode, univerFromBundle } from '../../preview/build.mjs';
import { buildPane } from '../../preview/serverPane.mjs';
import { firstInteraction } from './firstInteraction.mjs';

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
const { run, server } = createRequire(import.meta.url)('../../build/bench.cjs');
const panes = () => firstInteraction(root, process.env.TEMPLATE_PANE, server);
process.exit(await run(root, process.argv.slice(2), panes));
