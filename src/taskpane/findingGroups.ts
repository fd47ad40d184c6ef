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

/** What is asked, by severity, then by rule, each in the order in which the check found them. */
export function groupFindings(findings: readonly Finding[]): SeverityGroup[] {
  const groups = new Map<string, { title: string; severity: Severity; findings: KeyedFinding[] }>();
  for (const keyed of keyedFindings(findings.filter(({ accepted }) => !accepted))) {
    const { finding } = keyed;
    const rule = `${finding.severity}|${finding.code}`;
    const group = groups.get(rule) ?? {
      title: finding.title,
      severity: finding.severity,
      findings: [],
    };
    group.findings.push(keyed);
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

/** Findings that a person has accepted, in the order in which the check found them. */
export function acceptedFindings(findings: readonly Finding[]): KeyedFinding[] {
  return keyedFindings(findings.filter(({ accepted }) => accepted)).map(({ key, finding }) => ({
    key: `accepted|${key}`,
    finding,
  }));
}

function keyedFindings(findings: readonly Finding[]): KeyedFinding[] {
  const keys = new Map<string, number>();
  return findings.map((finding) => {
    const name = [finding.code, finding.sheet, finding.cell, finding.ref].join('|');
    const nth = keys.get(name) ?? 0;
    keys.set(name, nth + 1);
    return { key: `${name}|${nth}`, finding };
  });
}

/** All findings in the order in which they stand in the pane, for "next" and "previous". */
export function inOrder(groups: readonly SeverityGroup[]): KeyedFinding[] {
  return groups.flatMap((group) => group.rules.flatMap((rule) => rule.findings));
}
