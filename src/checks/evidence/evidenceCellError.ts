import { isExcelError } from '../../register/excelErrors';
import type { EvidenceColumn } from '../../register/register';
import { evidenceRule } from '../rowRule';

/** Where an error stands in place of what a row names, the rule about refs says that it names nothing. */
const columns: readonly Exclude<EvidenceColumn, 'recommendationRef'>[] = [
  'ref',
  'evidence',
  'see',
  'kind',
  'date',
  'whereHeld',
  'valueNow',
  'valueBefore',
  'claimedChange',
  'exempt',
];

export const evidenceCellError = evidenceRule({
  code: 'EVI-CELL-ERROR',
  severity: 'error',
  words: 'checks.evidenceCellError',
  column: columns,
  look: (row) =>
    columns
      .filter((column) => isExcelError(row[column]))
      .map((column) => ({ column, values: { error: row[column].trim() } })),
});
