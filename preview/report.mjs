/** `npm run report`: brings the bundles up to date, which takes a moment when nothing has changed, and runs the command. */
import { createRequire } from 'node:module';
import prepare from './build.mjs';

await prepare();
createRequire(import.meta.url)('../build/report.cjs');
