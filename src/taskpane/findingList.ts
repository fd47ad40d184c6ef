import type { Finding, Severity } from '../checks/finding';
import type { FindingGroup, KeyedFinding, SeverityGroup } from './findingGroups';

/** Which findings a person wants to see: all, those of a severity, what one click fixes, or what was accepted. */
export const findingKinds = ['all', 'error', 'warning', 'info', 'fixable', 'accepted'] as const;

export type FindingKind = (typeof findingKinds)[number];

export interface FindingWish {
  readonly kind: FindingKind;
  /** Words that stand in what the pane says of the finding, capitals or not; "" for any. */
  readonly words: string;
}

export const anyFinding: FindingWish = { kind: 'all', words: '' };

/** What is asked and what was accepted, as the panel lists it. */
export interface ListedFindings {
  readonly groups: readonly SeverityGroup[];
  readonly accepted: readonly KeyedFinding[];
}

/** Those that a person wants to see; groups that have none of them are gone. */
export function narrowFindings(listed: ListedFindings, wish: FindingWish): ListedFindings {
  const { kind } = wish;
  const words = wish.words.trim().toLowerCase();
  if (kind === 'all' && words === '') return listed;
  const isWanted = ({ finding }: KeyedFinding) =>
    (kind !== 'fixable' || finding.repair !== undefined) &&
    (words === '' || wordsOf(finding).includes(words));
  const some = (findings: readonly KeyedFinding[]) => findings.filter(isWanted);
  const groups = listed.groups
    .filter(({ severity }) => kind === 'all' || kind === 'fixable' || kind === severity)
    .map((group) => {
      const rules = group.rules
        .map((rule) => ({ ...rule, findings: some(rule.findings) }))
        .filter(({ findings }) => findings.length > 0);
      return { ...group, rules, count: rules.reduce((sum, rule) => sum + rule.findings.length, 0) };
    })
    .filter(({ count }) => count > 0);
  return {
    groups,
    accepted: kind === 'all' || kind === 'accepted' ? some(listed.accepted) : [],
  };
}

/** What is looked through, in small letters; worked out once a finding, as a person types letter by letter. */
function wordsOf(finding: Finding): string {
  const known = smallLetters.get(finding);
  if (known !== undefined) return known;
  const { ref, sheet, cell, title, message } = finding;
  const words = [ref, `${sheet}, cell ${cell}`, title, message].join('\n').toLowerCase();
  smallLetters.set(finding, words);
  return words;
}

const smallLetters = new WeakMap<Finding, string>();

/** One line of the list: the heading of a severity, of a rule or of what was accepted, or a finding. */
export type ListEntry =
  | {
      readonly kind: 'severity';
      readonly key: string;
      readonly severity: Severity;
      readonly count: number;
    }
  | {
      readonly kind: 'rule';
      readonly key: string;
      readonly rule: FindingGroup;
      readonly open: boolean;
    }
  | { readonly kind: 'finding'; readonly key: string; readonly keyed: KeyedFinding }
  | { readonly kind: 'accepted'; readonly key: string; readonly count: number };

/** The lines from top to bottom; of a rule that is closed only its heading. */
export function listEntries(
  { groups, accepted }: ListedFindings,
  isOpen: (rule: FindingGroup) => boolean,
): ListEntry[] {
  const entries: ListEntry[] = [];
  const add = (findings: readonly KeyedFinding[]) => {
    for (const keyed of findings) entries.push({ kind: 'finding', key: keyed.key, keyed });
  };
  for (const { severity, count, rules } of groups) {
    entries.push({ kind: 'severity', key: severity, severity, count });
    for (const rule of rules) {
      const open = isOpen(rule);
      entries.push({ kind: 'rule', key: rule.key, rule, open });
      if (open) add(rule.findings);
    }
  }
  if (accepted.length > 0) {
    entries.push({ kind: 'accepted', key: 'accepted', count: accepted.length });
    add(accepted);
  }
  return entries;
}
