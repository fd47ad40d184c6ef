import { sayInPreview } from '../strings';
import type { ReportOutcome } from './outcome';

const severities = ['error', 'warning', 'info'] as const;

/** The outcome in lines for a person: counts by status, findings with cell and fix, files. */
export function outcomeLines(outcome: ReportOutcome, made: readonly string[]): string[] {
  return [
    ...made,
    ...(made.length > 0 ? [''] : []),
    ...countLines(outcome),
    '',
    ...findingLines(outcome),
    '',
    ...outcome.files.map((file) => sayInPreview('report.wrote', { file })),
  ];
}

function countLines({ recommendations, evidence, byStatus }: ReportOutcome): string[] {
  const width = Math.max(0, ...byStatus.map(({ status }) => status.length));
  return [
    sayInPreview('report.counts', { recommendations, evidence }),
    ...byStatus.map(
      ({ status, count, percent }) =>
        `  ${status.padEnd(width)}  ${String(count).padStart(5)}  ${percent.toFixed(1).padStart(5)}%`,
    ),
  ];
}

function findingLines({ findings }: ReportOutcome): string[] {
  const count = (wanted: string) => findings.filter(({ severity }) => severity === wanted).length;
  const [errors, warnings, notes] = severities.map(count) as [number, number, number];
  return [
    sayInPreview('report.findings', { errors, warnings, notes }),
    ...findings.flatMap(({ severity, sheet, cell, title, message, fix }) => [
      sayInPreview('report.finding', { severity, sheet, cell, title }),
      `    ${message}`,
      `    ${fix}`,
    ]),
    errors > 0 ? sayInPreview('report.blocked', { errors }) : sayInPreview('report.ready'),
  ];
}
