// Writes docs/checks.md from the catalogue of checks: `node docs/checks.mjs`.
import { writeFileSync } from 'node:fs';
import { bundled } from './bundled.mjs';

const { checksPage } = bundled('../tests/checks/checksPage.ts');
writeFileSync(new URL('checks.md', import.meta.url), checksPage());
