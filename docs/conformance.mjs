// Writes docs/conformance.md from the tests of the stand-in: `node docs/conformance.mjs`.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundled } from './bundled.mjs';

const { conformancePage } = bundled('../tests/preview/host/conformancePage.ts', ['typescript']);
const root = fileURLToPath(new URL('..', import.meta.url));
writeFileSync(new URL('conformance.md', import.meta.url), conformancePage(root));
