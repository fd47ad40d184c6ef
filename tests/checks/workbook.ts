import { openGrid } from '../../src/register/readRegister';
import type { CellValue, SheetGrid, TableGrid, WorkbookGrid } from '../../src/register/grid';
import type { OpenRegister } from '../../src/register/openRegister';

/** A workbook with the tables of the design, written down the way that an officer sees them. */
export interface Written {
  readonly recommendations?: WrittenTable | undefined;
  readonly evidence?: WrittenTable | undefined;
  readonly details?: WrittenTable | undefined;
  readonly statuses?: WrittenTable | undefined;
  readonly record?: WrittenTable | undefined;
  readonly settings?: WrittenTable | undefined;
  readonly accepted?: WrittenTable | undefined;
  readonly history?: WrittenTable | undefined;
  readonly sheets?: readonly SheetGrid[];
}

/** Rows below the headings of the design, or a table with headings, name and place of its own. */
type WrittenTable =
  | readonly (readonly CellValue[])[]
  | {
      readonly headings: readonly string[];
      readonly rows: readonly (readonly CellValue[])[];
      readonly name?: string;
      readonly sheet?: string;
      readonly top?: number;
      readonly left?: number;
    };

/** Headings of a Recommendations table that is managed: with owner, dates and next step. */
export const managedHeadings = [
  'Ref',
  'Recommendation',
  'Status',
  'Owner',
  'Original due',
  'Current due',
  'Completed on',
  'Next step',
] as const;

const designs = {
  recommendations: ['Recommendations', 'Recommendations', 'Ref', 'Recommendation', 'Status'],
  evidence: ['Evidence', 'Evidence', 'Ref', 'Recommendation ref', 'Evidence', 'See'],
  details: ['ReportDetails', 'Report details', 'Field', 'Value'],
  statuses: [
    'Statuses',
    'Statuses',
    'Status',
    'Meaning',
    'Order',
    'Colour',
    'Symbol',
    'Complete',
    'Needs evidence',
    'Needs due date',
  ],
  settings: ['CheckSettings', 'Check settings', 'Setting', 'Value', 'What it is for'],
  record: ['SetUpRecord', 'Set up record', 'Kind', 'Sheet', 'Key', 'Ref', 'Column', 'Text'],
  accepted: [
    'AcceptedFindings',
    'Accepted findings',
    'What was found',
    'Ref',
    'Sheet',
    'Column',
    'Words',
    'Text of the cell',
    'Reason',
    'Accepted by',
    'Accepted on',
    'Rule',
  ],
  history: [
    'MeetingHistory',
    'Meeting history',
    'Meeting',
    'Ref',
    'Status',
    'RAG',
    'Owner',
    'Original due',
    'Current due',
    'Completed on',
    'Evidence rows',
    'Wording where new or changed',
  ],
} as const;

export const threeStatuses = [
  ['Fully implemented', 'Done and embedded.', 1, '#1E7B34', '✓', 'Yes', 'Yes', 'No'],
  ['Partially implemented or in progress', 'Under way.', 2, '#B45F06', '◐', 'No', 'Yes', 'Yes'],
  ['At the planning stage', 'Not begun.', 3, '#1F4E9E', '○', 'No', 'No', 'Yes'],
] as const;

/** The grid as `src/excel` would read it. */
export function gridOf(written: Written): WorkbookGrid {
  const all: Written = { statuses: threeStatuses, ...written };
  const tables = (Object.keys(designs) as (keyof typeof designs)[]).flatMap((kind) => {
    const table = all[kind];
    return table ? [tableGrid(designs[kind], table)] : [];
  });
  const sheets = written.sheets ?? [];
  return {
    sheetNames: [...sheets, ...tables.map(({ sheet }) => ({ name: sheet }))].map(
      ({ name }) => name,
    ),
    sheets,
    tables,
    names: [],
  };
}

/** The workbook as the add-in has read it. */
export function workbookOf(written: Written): OpenRegister {
  return openGrid(gridOf(written));
}

function tableGrid(
  [designName, designSheet, ...designHeadings]: readonly string[],
  table: WrittenTable,
): TableGrid {
  const own = 'rows' in table ? table : { headings: designHeadings, rows: table };
  const rows = own.rows.map((row) => own.headings.map((_, column) => row[column] ?? ''));
  return {
    name: own.name ?? designName!,
    sheet: own.sheet ?? designSheet!,
    top: own.top ?? 0,
    left: own.left ?? 0,
    headings: own.headings,
    rows,
    // A number of that size is a day of these years; the cell shows it as one.
    formats: rows.map((row) =>
      row.map((value) => (typeof value === 'number' && value > 30_000 ? 'dd/mm/yyyy' : '@')),
    ),
  };
}
