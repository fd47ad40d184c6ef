/**
 * Builds the task pane into dist/ exactly as it is published, and only when something that goes into
 * it has changed since the last time.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

const inputs = [
  'src',
  'assets',
  'manifest.xml',
  'webpack.config.js',
  'tsconfig.json',
  'package-lock.json',
];

/** All files of a folder in a steady order, or the file itself. */
async function filesIn(root, name) {
  const entries = await readdir(path.join(root, name), {
    recursive: true,
    withFileTypes: true,
  }).catch(() => undefined);
  if (!entries) return [name];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath ?? entry.path, entry.name)))
    .sort();
}

async function fingerprint(root) {
  const hash = createHash('sha256');
  for (const name of inputs) {
    for (const file of await filesIn(root, name)) {
      hash.update(`\0${file}\0`).update(await readFile(path.join(root, file)).catch(() => 'gone'));
    }
  }
  return hash.digest('hex');
}

/** Builds dist/ where it is out of date; a failed build rejects with what the builder printed. */
export async function buildPane(root) {
  const now = await fingerprint(root);
  const built = await readFile(stampOf(root), 'utf8').catch(() => '');
  if (built.trim() === now && existsSync(path.join(root, 'dist/taskpane.html'))) return;
  await run(root, ['node_modules/webpack-cli/bin/cli.js', '--mode', 'production']);
  await mkdir(path.dirname(stampOf(root)), { recursive: true });
  await writeFile(stampOf(root), `${now}\n`);
}

function stampOf(root) {
  return path.join(root, 'build/dist.fingerprint');
}

function run(root, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => (printed += chunk));
    }
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(printed.trim()))));
  });
}
