import { readinessOf } from '../../src/checks/readiness';
import type { Finding } from '../../src/checks/finding';
import type { Block } from '../../src/report/document';

/** The actions in the order in which the figures name them. */
export const countedActions = [
  'read',
  'setUp',
  'check',
  'colour',
  'link',
  'summarise',
  'narrate',
] as const;

export type CountedAction = (typeof countedActions)[number];

/** What the command found out and made, as `--json` prints it. */
export interface ReportOutcome {
  readonly recommendations: number;
  readonly evidence: number;
  /** In the order of the Statuses table; percentages to one decimal, 100.0 together. */
  readonly byStatus: readonly {
    readonly status: string;
    readonly count: number;
    readonly percent: number;
  }[];
  readonly findings: readonly Pick<
    Finding,
    'code' | 'severity' | 'title' | 'sheet' | 'cell' | 'ref' | 'message' | 'fix' | 'accepted'
  >[];
  readonly narrative: readonly {
    readonly kind: Block['kind'];
    readonly text: string;
    readonly rows: readonly string[];
  }[];
  readonly host: {
    /** Requests to the workbook that each action waited for. */
    readonly roundTrips: Readonly<Record<CountedAction, number>>;
    readonly requestBytes: number;
    readonly responseBytes: number;
  };
  readonly files: readonly string[];
}

/** Whether something stands in the way of publication. */
export function blocksPublication({ findings }: Pick<ReportOutcome, 'findings'>): boolean {
  return !readinessOf(findings).ready;
}
