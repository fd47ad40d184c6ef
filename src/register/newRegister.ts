import { tableDesigns, type ColumnDesign } from './columns';
import { withChecks } from './columnChecks';
import type { CellValue, WorkbookGrid } from './grid';
import type { GuessedStatus } from './guessStatuses';
import type { PlannedTable } from './layout';
import { nameTables } from './nameTables';
import { detailsContent, statusesContent, tableContent, type TableContent } from './planTables';
import type { EvidenceColumn, RecommendationColumn } from './register';
import type { SetUpNote } from './setUpTypes';
import type { TableKind } from './tableKinds';

/** A row that shows what goes where; dates are serial numbers. */
export interface ExampleRow {
  readonly recommendation: Readonly<Partial<Record<RecommendationColumn, CellValue>>>;
  readonly evidence: Readonly<Partial<Record<EvidenceColumn, CellValue>>>;
}

export interface NewRegisterPlan {
  readonly tables: readonly PlannedTable[];
  readonly notes: readonly SetUpNote[];
}

/**
 * The tables of a register that begins with nothing: every column of the design, with its list or date
 * check, and one example row.
 */
export function planNewRegister(
  grid: WorkbookGrid,
  statuses: readonly GuessedStatus[],
  example: ExampleRow,
): NewRegisterPlan {
  const { recommendations, evidence } = tableDesigns;
  const contents: Partial<Record<TableKind, TableContent>> = {
    recommendations: oneRow(recommendations.columns, example.recommendation),
    evidence: oneRow(evidence.columns, example.evidence),
    details: detailsContent([]),
    statuses: statusesContent(statuses),
  };
  const checked = Object.fromEntries(
    (Object.keys(contents) as TableKind[]).map((kind) => [kind, withChecks(kind, contents[kind]!)]),
  );
  const notes: SetUpNote[] = [];
  return { tables: nameTables(checked, grid, notes), notes };
}

function oneRow<Column extends string>(
  designs: readonly ColumnDesign<Column>[],
  row: Readonly<Partial<Record<Column, CellValue>>>,
): TableContent {
  return tableContent(designs, [designs.map(({ column }) => row[column] ?? '')]);
}
