import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { conformance, conformancePage } from './conformancePage';

const root = join(__dirname, '../../..');

describe('the conformance list', () => {
  it.each(conformance(root))('says what “$title” rests on', ({ sources }) => {
    expect(sources.length).toBeGreaterThan(0);
    for (const source of sources)
      expect(source).toMatch(
        /^https:\/\/(learn|support)\.microsoft\.com\/|^https:\/\/github\.com\//,
      );
  });

  it('is on its page as it is now (else run: node docs/conformance.mjs)', () => {
    const page = readFileSync(join(root, 'docs/conformance.md'), 'utf8');
    expect(page).toBe(conformancePage(root));
  });
});
