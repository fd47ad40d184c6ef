import type { Finding, Severity } from './finding';

/** One answer for the committee: what blocks, what is asked, what is accepted. */
export interface Readiness {
  /** Nothing blocks publication. */
  readonly ready: boolean;
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  /** Accepted findings are counted here alone. */
  readonly accepted: number;
}

export function readinessOf(
  findings: readonly Pick<Finding, 'severity' | 'accepted'>[],
): Readiness {
  const open = findings.filter(({ accepted }) => !accepted);
  const count = (severity: Severity) => open.filter((one) => one.severity === severity).length;
  const errors = count('error');
  return {
    ready: errors === 0,
    errors,
    warnings: count('warning'),
    notes: count('info'),
    accepted: findings.length - open.length,
  };
}
