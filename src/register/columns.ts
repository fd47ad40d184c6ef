import {
  phrases,
  type ColumnDesign,
  type DetailColumn,
  type RecordColumn,
  type StatusColumn,
  type TableDesign,
} from './columnDesign';
import { accepted, settings } from './checkTables';
import { evidence, evidenceItself } from './evidenceColumns';
import { history } from './historyColumns';
import { recommendations } from './recommendationColumns';
import type { EvidenceColumn, RecommendationColumn } from './register';

export type { ColumnDesign, TableDesign } from './columnDesign';
export type { DetailColumn, StatusColumn, RecordColumn } from './columnDesign';

/** Headings of the columns that Link adds; they are ours, whatever they sound like. */
export const linkHeadings = {
  recommendations: 'Evidence link',
  evidence: 'Recommendation link',
} as const;

const details: TableDesign<DetailColumn> = {
  kind: 'details',
  name: 'ReportDetails',
  sheet: 'Report details',
  required: ['field', 'value'],
  columns: [
    {
      column: 'field',
      heading: 'Field',
      names: phrases('field | report detail | detail'),
      width: 32,
      kind: 'text',
    },
    {
      column: 'value',
      heading: 'Value',
      names: phrases('value | text'),
      width: 90,
      wrap: true,
      kind: 'text',
    },
    {
      column: 'required',
      heading: 'Required',
      names: phrases('required | mandatory | required in report | must be in report'),
      width: 11,
      kind: 'yesNo',
    },
  ],
};

const statuses: TableDesign<StatusColumn> = {
  kind: 'statuses',
  name: 'Statuses',
  sheet: 'Statuses',
  required: ['status', 'colour'],
  columns: [
    {
      column: 'status',
      heading: 'Status',
      names: phrases('status | progress category | rag status | category'),
      width: 38,
      kind: 'text',
    },
    {
      column: 'meaning',
      heading: 'Meaning',
      names: phrases('meaning | definition | description'),
      width: 60,
      wrap: true,
      kind: 'text',
    },
    {
      column: 'order',
      heading: 'Order',
      names: phrases('order | sort order | sequence'),
      width: 8,
      kind: 'number',
    },
    {
      column: 'colour',
      heading: 'Colour',
      names: phrases('colour | color | fill | fill colour'),
      width: 11,
      kind: 'text',
    },
    {
      column: 'symbol',
      heading: 'Symbol',
      names: phrases('symbol | icon | mark'),
      width: 9,
      kind: 'text',
    },
    {
      column: 'complete',
      heading: 'Complete',
      names: phrases('complete | completed | counts as complete | done'),
      width: 11,
      kind: 'yesNo',
    },
    {
      column: 'needsEvidence',
      heading: 'Needs evidence',
      names: phrases('needs evidence | evidence needed | evidence required'),
      width: 15,
      kind: 'yesNo',
    },
    {
      column: 'needsDueDate',
      heading: 'Needs due date',
      names: phrases('needs due date | due date needed | due date required | needs a due date'),
      width: 15,
      kind: 'yesNo',
    },
  ],
};

const record: TableDesign<RecordColumn> = {
  kind: 'record',
  name: 'SetUpRecord',
  sheet: 'Set up record',
  required: ['kind', 'sheet', 'key', 'ref', 'column', 'text'],
  columns: [
    { column: 'kind', heading: 'Kind', names: phrases('kind'), width: 16, kind: 'text' },
    { column: 'sheet', heading: 'Sheet', names: phrases('sheet'), width: 20, kind: 'text' },
    { column: 'key', heading: 'Key', names: phrases('key'), width: 20, kind: 'text' },
    { column: 'ref', heading: 'Ref', names: phrases('ref'), width: 10, kind: 'text' },
    { column: 'column', heading: 'Column', names: phrases('column'), width: 18, kind: 'text' },
    {
      column: 'text',
      heading: 'Text',
      names: phrases('text'),
      width: 90,
      wrap: true,
      kind: 'text',
    },
  ],
};

/** The tables of the design. */
export const tableDesigns = {
  recommendations,
  evidence,
  details,
  statuses,
  record,
  settings,
  accepted,
  history,
} as const;

/**
 * The columns of an officer's list on a plain sheet: those of the Recommendations table, and the
 * evidence that stands beside them.
 */
export type ListColumn = RecommendationColumn | 'evidence';

export const listColumns: readonly ColumnDesign<ListColumn>[] = [
  ...recommendations.columns,
  evidenceItself,
];

/** What a column of the officer's can be taken for, in a list or in a table of evidence. */
export type TakenFor = ListColumn | EvidenceColumn;

/** The design's heading of a column of a list, e.g. "Original due" for `originalDue`. */
export function listHeading(column: ListColumn): string {
  return listColumns.find((design) => design.column === column)?.heading ?? column;
}
