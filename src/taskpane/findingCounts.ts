import type { Finding } from '../checks/finding';

export interface FindingCounts {
  readonly errors: number;
  readonly warnings: number;
}

/** Errors block publication, warnings are worth a look; notes are not counted. */
export function countFindings(findings: readonly Finding[]): FindingCounts {
  const count = (severity: Finding['severity']) =>
    findings.filter((finding) => finding.severity === severity).length;
  return { errors: count('error'), warnings: count('warning') };
}
