import type { Finding, SourceDifference } from '../checks/finding';

/** The changes on the officer's own sheets that findings tell of, which can be brought in. */
export function differencesOf(findings: readonly Finding[]): SourceDifference[] {
  return findings.flatMap(({ difference }) => difference ?? []);
}
