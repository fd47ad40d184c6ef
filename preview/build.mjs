/**
 * Bundles what cannot be loaded as it stands: Univer for Node, the engine that the preview page runs,
 * and the report command. A bundle is made again only when something that went into it has changed,
 * so that tests start at once. Run by jest before the tests, or as `node preview/build.mjs`.
 */
import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import esbuild from 'esbuild';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const build = path.join(root, 'build');

/** In Node the ready-made bundle stands in for Univer, so that the report command does not carry a second one. */
export const univerFromBundle = {
  name: 'univer-from-bundle',
  setup(bundler) {
    bundler.onResolve({ filter: /\/univer$/ }, () => ({
      path: './univer-node.cjs',
      external: true,
    }));
  },
};

/** What the page does in another way than Node stands beside the file for Node, as `name.page.ts`. */
const pageVariants = {
  name: 'page-variants',
  setup(bundler) {
    bundler.onResolve({ filter: /^\.\.?\// }, (args) => {
      const variant = path.resolve(args.resolveDir, `${args.path}.page.ts`);
      return existsSync(variant) ? { path: variant } : undefined;
    });
  },
};

/** Univer's documents can hyphenate in seventy languages; cells hyphenate in none, and that is half of its size. */
const withoutHyphenation = {
  name: 'without-hyphenation',
  setup(bundler) {
    bundler.onResolve({ filter: /^\.\// }, ({ kind, importer }) =>
      kind === 'dynamic-import' && importer.includes(path.join('@univerjs', 'engine-render'))
        ? { path: 'hyphenation', namespace: 'nothing' }
        : undefined,
    );
    bundler.onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({ contents: 'export {}' }));
  },
};

export const forNode = {
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  // A worker's address is asked for in browsers only (src/word/inWorker.ts).
  logOverride: { 'empty-import-meta': 'silent' },
  plugins: [withoutHyphenation],
};
const forPage = {
  platform: 'browser',
  target: 'es2021',
  format: 'iife',
  minify: true,
  define: { 'process.env.NODE_ENV': '"production"' },
  loader: { '.woff': 'dataurl', '.woff2': 'dataurl', '.ttf': 'dataurl', '.svg': 'dataurl' },
  plugins: [pageVariants, withoutHyphenation],
};

/** Each bundle: where it starts, where it goes, how. One whose entry is not there is left out. */
const bundles = [
  { entry: 'preview/workbook/univer.ts', out: 'univer-node.cjs', options: forNode },
  {
    entry: 'preview/command/report.ts',
    out: 'report.cjs',
    options: { ...forNode, plugins: [univerFromBundle] },
  },
  { entry: 'preview/page/main.ts', out: 'page/main.js', options: forPage },
];

/** Packages are told by the lock file, our own files by their content. */
async function fingerprint(files, options) {
  const hash = createHash('sha256').update(JSON.stringify(options));
  for (const file of [...files].sort()) {
    hash.update(`\0${file}\0`).update(await readFile(path.join(root, file)).catch(() => 'gone'));
  }
  return hash.digest('hex');
}

const always = ['package-lock.json', 'preview/build.mjs'];

async function isFresh(target, stampFile, options) {
  if (!existsSync(target)) return false;
  const stamp = await readFile(stampFile, 'utf8').then(JSON.parse, () => undefined);
  return stamp !== undefined && stamp.hash === (await fingerprint(stamp.inputs, options));
}

async function makeBundle({ entry, out, options }) {
  const target = path.join(build, out);
  const stampFile = `${target}.inputs.json`;
  if (await isFresh(target, stampFile, options)) return false;
  const result = await esbuild.build({
    ...options,
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: target,
    bundle: true,
    write: false,
    metafile: true,
    legalComments: 'none',
    logLevel: 'warning',
  });
  const inputs = Object.keys(result.metafile.inputs).filter(
    (file) => !file.startsWith('node_modules/'),
  );
  await mkdir(path.dirname(target), { recursive: true });
  for (const file of result.outputFiles) await put(file.path, file.contents);
  const stamped = [...always, ...inputs];
  await put(
    stampFile,
    JSON.stringify({ hash: await fingerprint(stamped, options), inputs: stamped }),
  );
  return true;
}

/** Written under another name first: several runs at the same time must never read half a file. */
async function put(file, contents) {
  const draft = `${file}.${randomUUID()}.tmp`;
  await writeFile(draft, contents);
  await rename(draft, file);
}

/** Brings everything in `build/` up to date and gives the names of the bundles that were made again. */
export default async function prepare() {
  const made = [];
  for (const bundle of bundles) {
    if (!existsSync(path.join(root, bundle.entry))) continue;
    if (await makeBundle(bundle)) made.push(bundle.out);
  }
  return made;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const started = Date.now();
  const made = await prepare();
  const done = made.length === 0 ? 'everything is up to date' : `made ${made.join(', ')}`;
  process.stdout.write(`build: ${done} (${Date.now() - started} ms)\n`);
}
