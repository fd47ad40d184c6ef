/**
 * `npm run test:hostile -- 10000`: draws so many random workbooks, and a tenth as many damaged files for everything that
 * opens one, and writes what came of them to docs/bad-input.md.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const told = path.join(root, 'build/hostile.jsonl');
const asked = process.argv[2] ?? '10000';
if (!/^[1-9]\d*$/.test(asked)) {
  process.stderr.write(`How many: a whole number, not ${asked}.\n`);
  process.exit(2);
}

rmSync(told, { force: true });
const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
const { status } = spawnSync(process.execPath, [jest, 'tests/hostile', '--forceExit', '-w', '1'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, HOSTILE_RUNS: asked },
});
if (status === 0 && existsSync(told)) {
  const lines = readFileSync(told, 'utf8').trim().split('\n').map(JSON.parse);
  writeFileSync(path.join(root, 'docs/bad-input.md'), page(lines));
}
process.exit(status ?? 1);

function page(all) {
  const seed = process.env['FAST_CHECK_SEED'] ?? 'that of tests/propertySeed.ts';
  const parts = all.map(({ what, ends }) => {
    const rows = [...ends].sort(([a], [b]) => (a < b ? -1 : 1));
    const sum = rows.filter(([end]) => !end.startsWith('…')).reduce((n, [, one]) => n + one, 0);
    const lines = rows.map(([end, count]) => `| ${end} | ${count} |`).join('\n');
    return `## ${what[0].toUpperCase()}${what.slice(1)}: ${sum}\n\n| what came of it | how many |\n| --- | ---: |\n${lines}`;
  });
  return `# What bad input does

<!-- Written by \`npm run test:hostile\`. -->

Workbooks of anything, hostile text in every column among it, go through set up, check and report as they are read: nothing may throw, sheets are made under free names only, texts go only into cells of text, findings lead to cells, counts are those of the rows, and the report has every word that it is to have and no link out of itself. Everything that opens a file is given files that were damaged or made to do harm: each is read, or refused by an error that is put in plain words, within seconds. A few of either are drawn with every run of the tests. Seed: ${seed}.

${parts.join('\n\n')}
`;
}
