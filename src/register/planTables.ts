import { tableDesigns, type ColumnDesign, type ListColumn } from './columns';
import { detailFields } from './detailFields';
import type { EvidenceEntry } from './evidenceLog';
import type { FoundDetail } from './findDetails';
import type { FoundList } from './findList';
import type { CellValue } from './grid';
import type { GuessedStatus } from './guessStatuses';
import type { PlannedColumn, PlannedTable } from './layout';
import type { RecordRow } from './recordLines';
import type { DetailField, RecommendationColumn } from './register';

/** What stands in a planned table; its names are found by the plan. */
export type TableContent = Pick<PlannedTable, 'columns' | 'rows' | 'formats'>;

/** Recommendations that are to become rows, and the columns that they have anything for. */
export interface PlannedRecommendations {
  readonly columns: Readonly<Partial<Record<ListColumn, unknown>>>;
  readonly items: readonly Pick<FoundList['items'][number], 'texts' | 'serials'>[];
}

/** One piece of evidence that is to become a row of the Evidence table. */
export interface PlannedEvidence {
  readonly ref: string;
  readonly recommendationRef: string;
  readonly text: string;
  /** What a sheet of evidence says besides. */
  readonly others?: EvidenceEntry['others'];
}

/** The Recommendations table: the columns that are required, and any other that the list has. */
export function recommendationsContent(
  list: PlannedRecommendations,
  refs: readonly string[],
): TableContent {
  const design = tableDesigns.recommendations;
  const designs = design.columns.filter(
    ({ column }) => design.required.includes(column) || list.columns[column] !== undefined,
  );
  return tableContent(
    designs,
    list.items.map((item, at) =>
      designs.map(({ column }) => cellOf(item.texts, item.serials, column, refs[at] ?? '')),
    ),
  );
}

function cellOf(
  texts: Readonly<Partial<Record<ListColumn, string>>>,
  serials: Readonly<Partial<Record<ListColumn, number>>>,
  column: RecommendationColumn,
  ref: string,
): CellValue {
  return column === 'ref' ? ref : (serials[column] ?? texts[column] ?? '');
}

export function evidenceContent(evidence: readonly PlannedEvidence[]): TableContent {
  const columns = tableDesigns.evidence.columns.filter(
    ({ column }) =>
      ['ref', 'recommendationRef', 'evidence', 'see'].includes(column) ||
      evidence.some(({ others }) => others !== undefined && column in others),
  );
  return tableContent(
    columns,
    evidence.map(({ ref, recommendationRef, text, others }) =>
      columns.map(({ column }) => {
        const own = { ref, recommendationRef, evidence: text, ...others };
        return own[column as keyof typeof own] ?? '';
      }),
    ),
  );
}

/**
 * One row for each field of the design, blank where the officer has none, then the officer's own
 * labels.
 */
export function detailsContent(
  details: readonly Pick<FoundDetail, 'field' | 'label' | 'value'>[],
): TableContent {
  const found = (field: DetailField) => details.find((detail) => detail.field === field);
  const known = detailFields
    .filter(({ field, optional }) => !optional || found(field))
    .map(({ field, label }) => [label, found(field)?.value ?? '']);
  const own = details.filter(({ field }) => !field).map(({ label, value }) => [label, value]);
  const columns = tableDesigns.details.columns.filter(({ column }) => column !== 'required');
  return tableContent(columns, [...known, ...own]);
}

export function statusesContent(statuses: readonly GuessedStatus[]): TableContent {
  return tableContent(
    tableDesigns.statuses.columns,
    statuses.map((status) => [
      status.label,
      status.meaning,
      status.order,
      status.colour,
      status.symbol,
      yesNo(status.complete),
      yesNo(status.needsEvidence),
      yesNo(status.needsDueDate),
    ]),
  );
}

export function recordContent(lines: readonly RecordRow[]): TableContent {
  return tableContent(tableDesigns.record.columns, lines);
}

function yesNo(answer: boolean): string {
  return answer ? 'Yes' : 'No';
}

/** A table of these columns: a row has a cell for each, and a table without rows has a blank one. */
export function tableContent(
  designs: readonly ColumnDesign<string>[],
  rows: readonly (readonly CellValue[])[],
): TableContent {
  const columns: PlannedColumn[] = designs.map(({ heading, width, wrap, kind }) => ({
    heading,
    width,
    ...(wrap ? { wrap } : {}),
    kind,
  }));
  const filled = rows.length > 0 ? rows : [designs.map(() => '')];
  return {
    columns,
    rows: filled,
    formats: filled.map((row) => row.map((value, at) => formatOf(value, columns[at]!))),
  };
}

/** A text is only safe in a cell of the text format, also in a column of dates. */
function formatOf(value: CellValue, { kind }: PlannedColumn): string {
  if (kind === 'text' || kind === 'yesNo' || (typeof value === 'string' && value !== ''))
    return '@';
  return kind === 'date' ? 'dd/mm/yyyy' : 'General';
}
