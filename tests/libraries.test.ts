import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '..');

/** Packages with their versions, as the tables of docs/libraries.md name them, several to a row. */
function documented(): Map<string, string> {
  const found = new Map<string, string>();
  for (const line of readFileSync(path.join(root, 'docs/libraries.md'), 'utf8').split('\n')) {
    const cells = line.split('|').map((cell) => cell.trim());
    const versions = cells[3]?.split(', ') ?? [];
    if (versions.every((version) => /^\d+\.\d+\.\d+$/.test(version))) {
      cells[1]?.split(', ').forEach((name, at) => found.set(name, versions[at] ?? versions[0]!));
    }
  }
  return found;
}

describe('docs/libraries.md', () => {
  it('names the packages of package.json, each with its version', () => {
    const { dependencies, devDependencies } = JSON.parse(
      readFileSync(path.join(root, 'package.json'), 'utf8'),
    ) as Record<'dependencies' | 'devDependencies', Record<string, string>>;
    expect(Object.fromEntries(documented())).toEqual({ ...dependencies, ...devDependencies });
  });
});
