import type { ColumnKind } from './layout';
import type { EvidenceColumn, RecommendationColumn } from './register';
import type { TableKind } from './tableKinds';

/**
 * One column of the design: its heading in the tables that we make, and the headings by which a column of
 * the officer's is recognised as it. The words are written as `normaliseHeading` leaves a heading: small
 * letters, no punctuation. Within a list the better word comes first; the first of `names` is the heading itself.
 */
export interface ColumnDesign<Column extends string> {
  readonly column: Column;
  readonly heading: string;
  /** Headings that mean this column. */
  readonly names: readonly string[];
  /** Headings that mean this column where nothing better is there. */
  readonly also?: readonly string[];
  /** Words that tell the column within a longer heading, e.g. "recommendation from the inspection". */
  readonly holding?: readonly string[];
  /** A longer heading with one of these words is something else, e.g. "recommendation owner". */
  readonly unless?: readonly string[];
  /** Where nothing else is this column, it takes the heading of one of these: RAG alone is the status. */
  readonly insteadOf?: readonly Column[];
  readonly width: number;
  readonly wrap?: true;
  readonly kind: ColumnKind;
}

/** One table of the design. Its names are the first choice; where they are taken, set up finds free ones. */
export interface TableDesign<Column extends string> {
  readonly kind: TableKind;
  readonly name: string;
  readonly sheet: string;
  readonly columns: readonly ColumnDesign<Column>[];
  /** A table without these is not this table. */
  readonly required: readonly Column[];
}

export type DetailColumn = 'field' | 'value';

export type StatusColumn =
  | 'status'
  | 'meaning'
  | 'order'
  | 'colour'
  | 'symbol'
  | 'complete'
  | 'needsEvidence'
  | 'needsDueDate';

export type RecordColumn = 'kind' | 'sheet' | 'key' | 'ref' | 'column' | 'text';

/** Headings of the columns that Link adds; they are ours, whatever they sound like. */
export const linkHeadings = {
  recommendations: 'Evidence link',
  evidence: 'Recommendation link',
} as const;

const evidenceWords = {
  names: [
    'evidence',
    'evidence of progress',
    'evidence of impact',
    'evidence and impact',
    'impact and evidence',
    'evidence progress',
    'progress and evidence',
    'progress evidence',
    'summary of evidence',
    'progress update',
    'progress to date',
    'progress made',
    'progress',
    'latest update',
    'update',
    'updates',
    'commentary',
    'action taken',
    'actions taken',
    'impact',
  ],
  also: [
    'progress commentary',
    'narrative',
    'comments',
    'comment',
    'response',
    'current position',
    'position statement',
    'outcome',
    'outcomes',
    'notes',
  ],
  holding: ['evidence', 'progress', 'update', 'commentary', 'impact', 'action taken'],
  unless: words(
    'link ref no number id date rag brag status category rating owner lead due required source file location held where by expected target measure success how next',
  ),
} as const;

const recommendations: TableDesign<RecommendationColumn> = {
  kind: 'recommendations',
  name: 'Recommendations',
  sheet: 'Recommendations',
  required: ['ref', 'recommendation', 'status'],
  columns: [
    {
      column: 'ref',
      heading: 'Ref',
      names: [
        'ref',
        'ref no',
        'ref number',
        'reference',
        'reference no',
        'reference number',
        'rec ref',
        'rec no',
        'rec number',
        'rec id',
        'recommendation ref',
        'recommendation reference',
        'recommendation no',
        'recommendation number',
        'recommendation id',
        'action no',
        'action ref',
        'action number',
        'action id',
        'finding no',
        'finding ref',
        'unique ref',
        'unique reference',
        'unique id',
        'id',
        'no',
        'number',
      ],
      also: ['rec', 'item no', 'item', 'row', 'line', 's no', 'sr no', 'serial no', 'urn'],
      holding: ['ref no', 'reference no', 'reference number', 'rec no'],
      width: 8,
      kind: 'text',
    },
    {
      column: 'recommendation',
      heading: 'Recommendation',
      names: [
        'recommendation',
        'recommendations',
        'recommendation text',
        'text of recommendation',
        'recommendation made',
        'inspection recommendation',
        'inspection recommendations',
        'area for improvement',
        'areas for improvement',
        'recommendation area for improvement',
        'recommendation finding',
        'finding',
        'findings',
        'finding recommendation',
        'action required',
        'actions required',
        'required action',
        'recommended action',
        'recommended actions',
        'requirement',
        'area for development',
      ],
      also: [
        'agreed action',
        'improvement action',
        'action',
        'actions',
        'issue',
        'what needs to be done',
      ],
      holding: [
        'recommendation',
        'recommendations',
        'area for improvement',
        'areas for improvement',
      ],
      unless: words(
        'link ref no number id date owner lead due by count total type source theme category status rag brag progress evidence update accepted agreed response priority cost how many percentage percent responsible',
      ),
      width: 60,
      wrap: true,
      kind: 'text',
    },
    {
      column: 'status',
      heading: 'Status',
      names: [
        'status',
        'progress category',
        'category of progress',
        'progress status',
        'implementation status',
        'recommendation status',
        'current status',
        'delivery status',
        'action status',
        'status rag',
        'rag status',
        'brag status',
        'progress rag',
        'rag rating',
        'brag rating',
        'brag',
        'rag',
        'progress rating',
        'position',
      ],
      also: ['stage', 'state', 'category', 'rating', 'progress'],
      insteadOf: ['rag', 'theme'],
      holding: ['status', 'brag', 'rag', 'progress category'],
      unless: words(
        'commentary comment comments update narrative date previous last prior reason evidence',
      ),
      width: 26,
      wrap: true,
      kind: 'text',
    },
    {
      column: 'theme',
      heading: 'Theme',
      names: [
        'theme',
        'workstream',
        'work stream',
        'priority area',
        'theme area',
        'improvement theme',
        'strand',
      ],
      also: ['priority', 'domain', 'section', 'area', 'category', 'service area', 'service'],
      holding: ['theme', 'workstream'],
      width: 20,
      wrap: true,
      kind: 'text',
    },
    {
      column: 'source',
      heading: 'Source',
      names: [
        'source',
        'source of recommendation',
        'recommendation source',
        'inspection',
        'inspectorate',
        'source report',
        'source document',
        'inspection report',
        'origin',
        'raised by',
      ],
      also: ['report', 'audit', 'review', 'body'],
      width: 24,
      wrap: true,
      kind: 'text',
    },
    {
      column: 'owner',
      heading: 'Owner',
      names: [
        'owner',
        'lead',
        'lead officer',
        'responsible officer',
        'officer responsible',
        'accountable officer',
        'accountable',
        'recommendation owner',
        'recommendation lead',
        'action owner',
        'action lead',
        'owner lead',
        'lead owner',
        'responsible',
        'person responsible',
        'responsible person',
        'responsible lead',
        'responsibility',
        'lead director',
        'lead person',
        'accountable lead',
        'senior responsible officer',
        'senior responsible owner',
        'sro',
        'assigned to',
        'by whom',
        'who',
      ],
      also: ['officer', 'sponsor', 'manager', 'service lead'],
      holding: ['owner', 'responsible', 'accountable', 'lead officer', 'lead'],
      unless: words('date update comment comments progress status due rag'),
      width: 22,
      wrap: true,
      kind: 'text',
    },
    {
      column: 'originalDue',
      heading: 'Original due',
      names: [
        'original due',
        'original due date',
        'original target date',
        'original target',
        'original deadline',
        'original date',
        'original completion date',
        'original timescale',
        'initial target date',
        'initial due date',
      ],
      also: ['target date', 'due date', 'due', 'deadline', 'by when', 'agreed date'],
      width: 13,
      kind: 'date',
    },
    {
      column: 'currentDue',
      heading: 'Current due',
      names: [
        'current due',
        'current due date',
        'revised date',
        'revised due date',
        'revised due',
        'revised target date',
        'revised target',
        'revised deadline',
        'revised completion date',
        'revised timescale',
        'new target date',
        'new due date',
        'current target date',
        'due date',
        'due',
        'due by',
        'date due',
        'target date',
        'target',
        'target completion date',
        'target completion',
        'target date for completion',
        'planned completion date',
        'deadline',
        'by when',
        'timescale',
        'timescales',
        'expected completion date',
        'expected completion',
      ],
      also: [
        'completion date',
        'implementation date',
        'date for completion',
        'when',
        'target timescale',
      ],
      holding: ['due date', 'target date', 'deadline', 'revised date'],
      unless: words('original initial owner reason met'),
      width: 13,
      kind: 'date',
    },
    {
      column: 'completedOn',
      heading: 'Completed on',
      names: [
        'completed on',
        'date completed',
        'completed date',
        'actual completion date',
        'actual completion',
        'completion date actual',
        'date of completion',
        'date closed',
        'closed on',
        'date implemented',
        'implemented on',
        'completion date',
      ],
      also: ['completed', 'closed'],
      width: 13,
      kind: 'date',
    },
    {
      column: 'nextStep',
      heading: 'Next step',
      names: [
        'next step',
        'next steps',
        'next action',
        'next actions',
        'further action',
        'further actions',
        'further action required',
        'further action needed',
        'planned action',
        'planned actions',
        'remaining action',
        'remaining actions',
        'outstanding action',
        'outstanding actions',
        'what next',
      ],
      holding: ['next step', 'next steps'],
      width: 40,
      wrap: true,
      kind: 'text',
    },
    {
      column: 'rag',
      heading: 'RAG',
      names: ['rag', 'brag', 'rag status', 'brag status', 'rag rating', 'brag rating'],
      width: 10,
      kind: 'text',
    },
    {
      column: 'include',
      heading: 'Include in report',
      names: [
        'include in report',
        'include',
        'in report',
        'include in the report',
        'report this',
        'include y n',
        'include yes no',
      ],
      width: 12,
      kind: 'text',
    },
  ],
};

const evidence: TableDesign<EvidenceColumn> = {
  kind: 'evidence',
  name: 'Evidence',
  sheet: 'Evidence',
  required: ['ref', 'recommendationRef', 'evidence'],
  columns: [
    {
      column: 'ref',
      heading: 'Ref',
      names: [
        'ref',
        'evidence ref',
        'evidence reference',
        'evidence no',
        'evidence number',
        'evidence id',
        'ref no',
        'reference',
        'reference no',
        'id',
        'no',
        'number',
      ],
      also: ['item no', 'item', 'row'],
      width: 8,
      kind: 'text',
    },
    {
      column: 'recommendationRef',
      heading: 'Recommendation ref',
      // Not "Recommendation" alone: that is the officer's list with its evidence, not our table.
      names: [
        'recommendation ref',
        'recommendation refs',
        'recommendation reference',
        'recommendation references',
        'recommendation no',
        'recommendation nos',
        'recommendation number',
        'recommendation numbers',
        'recommendation id',
        'rec ref',
        'rec refs',
        'rec no',
        'rec nos',
        'rec number',
        'rec id',
        'for recommendation',
        'relates to recommendation',
        'relates to',
        'supports recommendation',
      ],
      width: 18,
      kind: 'text',
    },
    {
      column: 'evidence',
      heading: 'Evidence',
      ...evidenceWords,
      width: 90,
      wrap: true,
      kind: 'text',
    },
    {
      column: 'see',
      heading: 'See',
      names: ['see', 'see also', 'see evidence', 'points to', 'refers to'],
      width: 8,
      kind: 'text',
    },
    {
      column: 'kind',
      heading: 'Kind',
      names: [
        'kind',
        'kind of evidence',
        'evidence kind',
        'type',
        'type of evidence',
        'evidence type',
      ],
      width: 16,
      kind: 'text',
    },
    {
      column: 'date',
      heading: 'Date',
      names: ['date', 'evidence date', 'date of evidence', 'dated', 'as at'],
      width: 13,
      kind: 'date',
    },
    {
      column: 'whereHeld',
      heading: 'Where held',
      names: [
        'where held',
        'held at',
        'held by',
        'where is it held',
        'location',
        'location of evidence',
        'evidence location',
        'file',
        'document',
        'source document',
      ],
      width: 30,
      wrap: true,
      kind: 'text',
    },
    {
      column: 'valueNow',
      heading: 'Value now',
      names: ['value now', 'current value', 'now'],
      width: 11,
      kind: 'number',
    },
    {
      column: 'valueBefore',
      heading: 'Value before',
      names: ['value before', 'previous value', 'before', 'baseline'],
      width: 11,
      kind: 'number',
    },
    {
      column: 'claimedChange',
      heading: 'Claimed change',
      names: ['claimed change', 'change', 'change claimed', 'stated change'],
      width: 11,
      kind: 'text',
    },
    {
      column: 'exempt',
      heading: 'Exempt',
      names: ['exempt', 'exempt from publication', 'exempt information', 'confidential'],
      width: 10,
      kind: 'text',
    },
  ],
};

const details: TableDesign<DetailColumn> = {
  kind: 'details',
  name: 'ReportDetails',
  sheet: 'Report details',
  required: ['field', 'value'],
  columns: [
    {
      column: 'field',
      heading: 'Field',
      names: ['field', 'report detail', 'detail'],
      width: 32,
      kind: 'text',
    },
    {
      column: 'value',
      heading: 'Value',
      names: ['value', 'text'],
      width: 90,
      wrap: true,
      kind: 'text',
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
      names: ['status', 'progress category', 'rag status', 'category'],
      width: 38,
      kind: 'text',
    },
    {
      column: 'meaning',
      heading: 'Meaning',
      names: ['meaning', 'definition', 'description'],
      width: 60,
      wrap: true,
      kind: 'text',
    },
    {
      column: 'order',
      heading: 'Order',
      names: ['order', 'sort order', 'sequence'],
      width: 8,
      kind: 'number',
    },
    {
      column: 'colour',
      heading: 'Colour',
      names: ['colour', 'color', 'fill', 'fill colour'],
      width: 11,
      kind: 'text',
    },
    {
      column: 'symbol',
      heading: 'Symbol',
      names: ['symbol', 'icon', 'mark'],
      width: 9,
      kind: 'text',
    },
    {
      column: 'complete',
      heading: 'Complete',
      names: ['complete', 'completed', 'counts as complete', 'done'],
      width: 11,
      kind: 'yesNo',
    },
    {
      column: 'needsEvidence',
      heading: 'Needs evidence',
      names: ['needs evidence', 'evidence needed', 'evidence required'],
      width: 15,
      kind: 'yesNo',
    },
    {
      column: 'needsDueDate',
      heading: 'Needs due date',
      names: ['needs due date', 'due date needed', 'due date required', 'needs a due date'],
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
    { column: 'kind', heading: 'Kind', names: ['kind'], width: 16, kind: 'text' },
    { column: 'sheet', heading: 'Sheet', names: ['sheet'], width: 20, kind: 'text' },
    { column: 'key', heading: 'Key', names: ['key'], width: 20, kind: 'text' },
    { column: 'ref', heading: 'Ref', names: ['ref'], width: 10, kind: 'text' },
    { column: 'column', heading: 'Column', names: ['column'], width: 18, kind: 'text' },
    { column: 'text', heading: 'Text', names: ['text'], width: 90, wrap: true, kind: 'text' },
  ],
};

/** The tables of the design. */
export const tableDesigns = { recommendations, evidence, details, statuses, record } as const;

/**
 * The columns of an officer's list on a plain sheet: those of the Recommendations table, and the evidence that
 * stands beside them.
 */
export type ListColumn = RecommendationColumn | 'evidence';

export const listColumns: readonly ColumnDesign<ListColumn>[] = [
  ...recommendations.columns,
  {
    column: 'evidence',
    heading: 'Evidence',
    ...evidenceWords,
    width: 90,
    wrap: true,
    kind: 'text',
  },
];

/** The design's heading of a column of a list, e.g. "Original due" for `originalDue`. */
export function listHeading(column: ListColumn): string {
  return listColumns.find((design) => design.column === column)?.heading ?? column;
}

function words(text: string): readonly string[] {
  return text.split(' ');
}
