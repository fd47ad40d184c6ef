import type { Finding, Severity } from '../checks/finding';

/** Findings of one rule and severity. */
export interface FindingGroup {
  readonly key: string;
  readonly title: string;
  readonly severity: Severity;
  readonly findings: readonly KeyedFinding[];
}

/** A finding with a name of its own that outlives a new check, so that the chosen one stays chosen. */
export interface KeyedFinding {
  readonly key: string;
  readonly finding: Finding;
}

export interface SeverityGroup {
  readonly severity: Severity;
  readonly count: number;
  readonly rules: readonly FindingGroup[];
}

const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** By severity, then by rule, each in the order in which the check found them. */
export function groupFindings(findings: readonly Finding[]): SeverityGroup[] {
  const keys = new Map<string, number>();
  const groups = new Map<string, { title: string; severity: Severity; findings: KeyedFinding[] }>();
  for (const finding of findings) {
    const name = [finding.code, finding.sheet, finding.cell, finding.ref].join('|');
    const nth = keys.get(name) ?? 0;
    keys.set(name, nth + 1);
    const rule = `${finding.severity}|${finding.code}`;
    const group = groups.get(rule) ?? {
      title: finding.title,
      severity: finding.severity,
      findings: [],
    };
    group.findings.push({ key: `${name}|${nth}`, finding });
    groups.set(rule, group);
  }
  const rules = [...groups].map(([key, group]) => ({ key, ...group }));
  return severities
    .map((severity) => {
      const own = rules.filter((rule) => rule.severity === severity);
      return {
        severity,
        rules: own,
        count: own.reduce((sum, rule) => sum + rule.findings.length, 0),
      };
    })
    .filter((group) => group.count > 0);
}

/** All findings in the order in which they stand in the pane, for "next" and "previous". */
export function inOrder(groups: readonly SeverityGroup[]): KeyedFinding[] {
  return groups.flatMap((group) => group.rules.flatMap((rule) => rule.findings));
}
