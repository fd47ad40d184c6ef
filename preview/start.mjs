/** `npm start`: builds what is out of date and serves the add-in beside a workbook that stands in for Excel. */
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import esbuild from 'esbuild';
import preparePage from './build.mjs';
import { buildPane } from './serverPane.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** The server is TypeScript like the rest and is bundled on the spot, which takes a few milliseconds. */
async function loadServer() {
  const outfile = path.join(root, 'build/server.mjs');
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: ['preview/serverStart.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    logLevel: 'warning',
  });
  return import(pathToFileURL(outfile).href);
}

const { start } = await loadServer();
const started = await start(root, process.env.PORT, () => [
  { part: 'start.pane', made: buildPane(root) },
  { part: 'start.page', made: preparePage() },
]);
if (typeof started === 'number') process.exitCode = started;
