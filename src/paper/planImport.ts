import type { ListColumn } from '../register/columns';
import { withChecks } from '../register/columnChecks';
import type { WorkbookGrid } from '../register/grid';
import { guessStatuses } from '../register/guessStatuses';
import type { PlannedTable } from '../register/layout';
import { nameTables } from '../register/nameTables';
import {
  detailsContent,
  evidenceContent,
  recommendationsContent,
  statusesContent,
  type PlannedEvidence,
  type TableContent,
} from '../register/planTables';
import { assignRefs, makeRef, widthFor, type AssignedRefs } from '../register/refs';
import type { SetUpNote } from '../register/setUpTypes';
import type { TableKind } from '../register/tableKinds';
import { ownColumns } from './ownColumns';
import type { ReadPaper } from './readPaper';

/** A recommendation of the paper as it will stand in the table. */
export interface ImportedRow {
  readonly ref: string;
  readonly recommendation: string;
  readonly status: string;
  readonly evidence: readonly string[];
}

/** What an import makes of a paper, for a person to see before it is made. */
export interface ImportPlan {
  readonly tables: readonly PlannedTable[];
  readonly notes: readonly SetUpNote[];
  readonly rows: readonly ImportedRow[];
  readonly counts: {
    readonly recommendations: number;
    readonly evidence: number;
    /** Report details with a value. */
    readonly details: number;
  };
}

/** More statuses than this are most likely sentences: something else was taken for headings. */
const mostStatuses = 12;

/** The tables that a paper fills, with names that are free in the workbook. */
export function planImport(paper: ReadPaper, grid: WorkbookGrid): ImportPlan {
  const { recommendations, details } = paper;
  const assigned = assignRefs(
    recommendations.map(({ ref }) => ref),
    'R',
  );
  const evidence = evidenceOf(paper, assigned.refs);
  const statuses = guessStatuses(recommendations.map(({ status }) => status));
  const notes: SetUpNote[] = refNotes(assigned);
  if (statuses.length === 0) notes.push({ kind: 'statusesNotFound' });
  if (statuses.length > mostStatuses) notes.push({ kind: 'manyStatuses', count: statuses.length });
  const contents: Partial<Record<TableKind, TableContent>> = {
    recommendations: recommendationsContent(plannedRows(paper), assigned.refs),
    evidence: evidenceContent(evidence),
    details: detailsContent(details),
    statuses: statusesContent(statuses),
  };
  const checked = Object.fromEntries(
    (Object.keys(contents) as TableKind[]).map((kind) => [kind, withChecks(kind, contents[kind]!)]),
  );
  return {
    tables: nameTables(checked, grid, notes),
    notes,
    rows: recommendations.map(({ recommendation, status, evidence: texts }, at) => ({
      ref: assigned.refs[at]!,
      recommendation,
      status,
      evidence: texts,
    })),
    counts: {
      recommendations: recommendations.length,
      evidence: evidence.length,
      details: details.filter(({ value }) => value.trim() !== '').length,
    },
  };
}

/** The columns that any recommendation of the paper has something for. */
function plannedRows({ recommendations }: ReadPaper) {
  const items = recommendations.map(({ columns, recommendation, status, theme }) => ({
    texts: { ...columns, recommendation, status, theme },
    serials: {},
  }));
  const filled = ownColumns.filter((column) =>
    items.some(({ texts }) => (texts[column] ?? '').trim() !== ''),
  );
  const columns: Partial<Record<ListColumn, true>> = {};
  for (const column of filled) columns[column] = true;
  return { columns, items };
}

/** Evidence refs are E01, E02… in the order of the paper. */
function evidenceOf(
  { recommendations }: ReadPaper,
  refs: readonly string[],
): readonly PlannedEvidence[] {
  const width = widthFor(recommendations.reduce((sum, one) => sum + one.evidence.length, 0));
  return recommendations
    .flatMap(({ evidence }, at) => evidence.map((text) => ({ recommendationRef: refs[at]!, text })))
    .map((one, at) => ({ ...one, ref: makeRef('E', at + 1, width) }));
}

function refNotes({ refs, from, filled }: AssignedRefs): SetUpNote[] {
  const notes: SetUpNote[] = [];
  const [first] = refs;
  if (from !== 'own' && first !== undefined)
    notes.push({ kind: 'refsAssigned', from, first, last: refs.at(-1)!, count: refs.length });
  if (filled.length > 0) notes.push({ kind: 'refsFilled', refs: filled });
  return notes;
}
