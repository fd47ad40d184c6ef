/**
 * Shows that each rule of the stand-in is held by a test: switches one off after another and runs the
 * stand-in's tests until one goes red. Ends with status 1 when a rule is missed by nobody.
 *
 *   node tests/preview/host/everyRule.mjs             all rules; takes some minutes
 *   node tests/preview/host/everyRule.mjs tablesGrow  those that are named
 */
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const tests = path.join(root, 'tests/preview/host/');
const jest = path.join(root, 'node_modules/jest/bin/jest.js');

/** The names stand in rules.ts, each on a line of its own. */
async function ruleNames() {
  const source = await readFile(path.join(root, 'preview/host/rules.ts'), 'utf8');
  return [...source.matchAll(/^ {2}(\w+): true,$/gm)].map(([, name]) => name);
}

/** The first tests that go red without the rule, as Jest prints them. */
async function redWithout(rule) {
  const child = spawn(process.execPath, [jest, tests, '--bail', '--verbose'], {
    cwd: root,
    env: { ...process.env, STAND_IN_WITHOUT: rule },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let printed = '';
  child.stderr.on('data', (chunk) => (printed += chunk));
  const status = await new Promise((resolve) => child.on('close', resolve));
  const red = [...printed.matchAll(/^ +✕ (.*)$/gm)].map(([, name]) => name);
  if (status !== 0 && red.length === 0) throw new Error(`The tests did not run:\n${printed}`);
  return red;
}

const asked = process.argv.slice(2);
const rules = asked.length > 0 ? asked : await ruleNames();
const missedByNobody = [];
for (const rule of rules) {
  const red = await redWithout(rule);
  if (red.length === 0) missedByNobody.push(rule);
  console.log(
    `${red.length > 0 ? '✓' : '✗'} ${rule}${red.map((name) => `\n    ${name}`).join('')}`,
  );
}
console.log(
  missedByNobody.length === 0
    ? `\nEach of ${rules.length} rules is held by a test.`
    : `\nNo test misses: ${missedByNobody.join(', ')}`,
);
process.exitCode = missedByNobody.length === 0 ? 0 : 1;
