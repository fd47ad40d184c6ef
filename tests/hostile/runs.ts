import { appendFileSync } from 'node:fs';
import path from 'node:path';

/**
 * How many examples a property draws: a few with every run of the tests, and as many as `npm run test:hostile -- 10000`
 * asks for.
 */
export const runs = Number(process.env['HOSTILE_RUNS'] ?? 150);

/** Files take longer, so there are fewer of them. */
export const fileRuns = Math.ceil(Number(process.env['HOSTILE_RUNS'] ?? 300) / 10);

/** Lines that `npm run test:hostile` makes docs/bad-input.md from. */
const toldFile = path.resolve(__dirname, '../../build/hostile.jsonl');

/** Tells what came of the examples: how many ended in which way. */
export function tell(what: string, ends: ReadonlyMap<string, number>): void {
  if (process.env['HOSTILE_RUNS'] === undefined) return;
  appendFileSync(toldFile, `${JSON.stringify({ what, ends: [...ends] })}\n`);
}

/** Counts one more that ended so. */
export function count(ends: Map<string, number>, end: string): void {
  ends.set(end, (ends.get(end) ?? 0) + 1);
}
