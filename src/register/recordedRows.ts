import { listColumns, type ListColumn } from './columns';
import { takeEvidenceKeyApart } from './listKeys';
import type { SetUpRecordLine } from './register';

/** The record's lines put together: what set up found on one source sheet. */
export interface RecordedSheet {
  readonly sheet: string;
  /** In the order of the record; empty where the list was a table used in place. */
  readonly recommendations: readonly RecordedRecommendation[];
  /** Evidence by the key of its recommendation. */
  readonly evidence: ReadonlyMap<string, readonly RecordedEvidence[]>;
  readonly details: readonly SetUpRecordLine[];
  /** Each bullet of its evidence was made a row. */
  readonly bulletsAsRows: boolean;
}

export interface RecordedRecommendation {
  readonly key: string;
  readonly ref: string;
  /** Texts by column; what was blank has no line and is absent. */
  readonly texts: Readonly<Partial<Record<ListColumn, string>>>;
}

export interface RecordedEvidence {
  readonly key: string;
  readonly number: number;
  readonly ref: string;
  readonly text: string;
}

const columnByHeading = new Map<string, ListColumn>(
  listColumns.map(({ heading, column }) => [heading, column]),
);

/** The record by source sheet, in the order in which the sheets come in it. */
export function recordedSheets(record: readonly SetUpRecordLine[]): RecordedSheet[] {
  const bySheet = new Map<string, SetUpRecordLine[]>();
  for (const line of record) {
    if (line.kind === 'list') continue;
    const lines = bySheet.get(line.sheet);
    if (lines) lines.push(line);
    else bySheet.set(line.sheet, [line]);
  }
  return [...bySheet].map(([sheet, lines]) => {
    const recommendations = recordedRecommendations(lines);
    return {
      sheet,
      recommendations,
      evidence: recordedEvidence(lines),
      details: lines.filter(({ kind }) => kind === 'detail'),
      bulletsAsRows: lines.some(({ kind }) => kind === 'bullets'),
    };
  });
}

function recordedRecommendations(lines: readonly SetUpRecordLine[]): RecordedRecommendation[] {
  const rows = new Map<string, { ref: string; texts: Partial<Record<ListColumn, string>> }>();
  for (const { kind, key, ref, column, text } of lines) {
    if (kind !== 'recommendation') continue;
    const row = rows.get(key) ?? { ref, texts: {} };
    rows.set(key, row);
    const named = columnByHeading.get(column);
    if (named) row.texts[named] = text;
  }
  return [...rows].map(([key, row]) => ({ key, ...row }));
}

function recordedEvidence(lines: readonly SetUpRecordLine[]): Map<string, RecordedEvidence[]> {
  const evidence = new Map<string, RecordedEvidence[]>();
  for (const { kind, key, ref, text } of lines) {
    if (kind !== 'evidence') continue;
    const { recommendation, number } = takeEvidenceKeyApart(key);
    const there = evidence.get(recommendation) ?? [];
    evidence.set(recommendation, there);
    there.push({ key, number, ref, text });
  }
  return evidence;
}
