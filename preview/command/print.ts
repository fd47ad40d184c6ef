import { acceptedWords } from '../../src/checks/acceptedWords';
import { readinessOf } from '../../src/checks/readiness';
import { sayInPreview } from '../strings';
import type { ReportOutcome } from './outcome';

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
  const { errors, warnings, notes, accepted } = readinessOf(findings);
  return [
    sayInPreview('report.findings', { errors, warnings, notes, accepted }),
    ...findings.flatMap(({ severity, sheet, cell, title, message, fix, accepted }) => [
      sayInPreview('report.finding', { severity, sheet, cell, title }),
      `    ${message}`,
      `    ${accepted ? acceptedWords(accepted) : fix}`,
    ]),
    errors > 0 ? sayInPreview('report.blocked', { errors }) : sayInPreview('report.ready'),
  ];
}
