import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Judges are programs that have to start first: on a busy machine that alone can take Jest's five seconds. */
jest.setTimeout(120_000);

/** A program that we did not write and that judges what we make. */
export interface Judge {
  readonly name: string;
  /** Says what is missing and how to get it; undefined where the judge can sit. */
  readonly absent: string | undefined;
}

/**
 * `describe` for tests that need judges. Where one is absent the tests are skipped, and their name says
 * which program is missing, so that nobody takes a skipped judgement for a passed one.
 */
export function describeWithJudges(judges: readonly Judge[], name: string, tests: () => void) {
  const absent = judges.flatMap((judge) => judge.absent ?? []);
  if (absent.length > 0) {
    describe.skip(`${name} [skipped: ${absent.join('; ')}]`, tests);
  } else {
    describe(name, tests);
  }
}

/** Where a program of one of these names lies on the search path; undefined where none does. */
export function onPath(...names: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return names
    .flatMap((name) => [name, `${name}.exe`])
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
}
