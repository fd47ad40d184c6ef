import type { CellPlace, GeneratedSheet, TableGrid } from './grid';

/** The columns of the design, by the word that the code uses for each. */
export type RecommendationColumn =
  | 'ref'
  | 'recommendation'
  | 'status'
  | 'theme'
  | 'source'
  | 'owner'
  | 'originalDue'
  | 'currentDue'
  | 'completedOn'
  | 'timesMoved'
  | 'changeReason'
  | 'nextStep'
  | 'rag'
  | 'include';

export type EvidenceColumn =
  | 'ref'
  | 'recommendationRef'
  | 'evidence'
  | 'see'
  | 'kind'
  | 'date'
  | 'whereHeld'
  | 'valueNow'
  | 'valueBefore'
  | 'claimedChange'
  | 'exempt';

/**
 * A table of the design as it stands in this workbook, with the place of each column that it has.
 */
export interface RegisterTable<Column extends string> {
  readonly grid: TableGrid;
  /** Position of each column within the table, from 0; a column that is not there is absent. */
  readonly columns: Readonly<Partial<Record<Column, number>>>;
}

/**
 * One recommendation. Texts are as they stand in the grid, not trimmed; a column that is not there
 * reads "".
 */
export interface Recommendation {
  /** Row of the sheet, from 0. */
  readonly row: number;
  readonly ref: string;
  readonly recommendation: string;
  readonly status: string;
  readonly theme: string;
  readonly source: string;
  readonly owner: string;
  readonly nextStep: string;
  readonly rag: string;
  readonly originalDue: string;
  readonly currentDue: string;
  readonly completedOn: string;
  /** How often the due date has been moved. */
  readonly timesMoved: string;
  /** Why the due date was moved. */
  readonly changeReason: string;
  readonly include: string;
}

/**
 * One piece of evidence. `recommendationRefs` is the cell's text taken apart (one or several refs).
 */
export interface Evidence {
  readonly row: number;
  readonly ref: string;
  readonly recommendationRef: string;
  readonly recommendationRefs: readonly string[];
  readonly evidence: string;
  readonly see: string;
  readonly kind: string;
  readonly date: string;
  readonly whereHeld: string;
  readonly valueNow: string;
  readonly valueBefore: string;
  readonly claimedChange: string;
  readonly exempt: string;
}

/** The report details by field, e.g. "Meeting date"; `place` is the cell of the value. */
export interface ReportDetail {
  readonly field: DetailField | undefined;
  /** The label as it stands in the workbook. */
  readonly label: string;
  readonly value: string;
  /** What the column Required says; undefined where it is not there or blank. */
  readonly required?: boolean;
  readonly place: CellPlace;
}

export type DetailField =
  | 'committee'
  | 'meetingDate'
  | 'reportingDate'
  | 'subjectHeading'
  | 'title'
  | 'lead'
  | 'author'
  | 'telephone'
  | 'email'
  | 'policyContext'
  | 'summary'
  | 'recommendationsToMembers'
  | 'reportDetail'
  | 'financialImplications'
  | 'legalImplications'
  | 'humanResourcesImplications'
  | 'equalitiesImplications'
  | 'backgroundPapers';

/** One status, as the Statuses table describes it. */
export interface Status {
  readonly row: number;
  readonly label: string;
  readonly meaning: string;
  readonly order: number;
  /** Fill colour, "#RRGGBB". */
  readonly colour: string;
  /** One character that tells the status without colour. */
  readonly symbol: string;
  /** Counts as done. */
  readonly complete: boolean;
  /**
   * A recommendation with this status must have evidence; without it, what is written is progress.
   */
  readonly needsEvidence: boolean;
  readonly needsDueDate: boolean;
}

/** What set up read from a sheet of the officer's, one line for each text that was copied. */
export interface SetUpRecordLine {
  /** Row of the record's own sheet, from 0. */
  readonly row: number;
  readonly kind: 'recommendation' | 'evidence' | 'detail' | 'list' | 'bullets';
  readonly sheet: string;
  /** The officer's own number or text by which the row is found again on the source sheet. */
  readonly key: string;
  /** Our ref for it; for a detail, its field. */
  readonly ref: string;
  /** Column of our table that the text went to. */
  readonly column: string;
  readonly text: string;
}

/** A setting of the checks as it stands in the workbook; what it means is for the checks to say. */
export interface CheckSetting {
  readonly row: number;
  readonly setting: string;
  readonly value: string;
}

/** A finding that a person has accepted: which it was, what the cell said then, and why. */
export interface AcceptedFinding {
  readonly row: number;
  readonly code: string;
  readonly sheet: string;
  readonly ref: string;
  /** Heading of the column; "" where the finding stands at no row of a table. */
  readonly column: string;
  /** The words that the finding quoted. */
  readonly words: string;
  /** The whole text of the cell when it was accepted. */
  readonly text: string;
  readonly reason: string;
  readonly by: string;
  readonly on: string;
}

/** One recommendation as it stood at a meeting. Texts are as they were recorded. */
export interface HistoryLine {
  readonly row: number;
  /** The meeting's date. */
  readonly meeting: string;
  readonly ref: string;
  readonly status: string;
  readonly rag: string;
  readonly owner: string;
  readonly originalDue: string;
  readonly currentDue: string;
  readonly completedOn: string;
  /** How many rows of evidence it had. */
  readonly evidence: string;
  /** Its words, where they were new or had changed since the meeting before; else "". */
  readonly wording: string;
}

/**
 * All the rows, read from the grid. Everything that is checked or reported is worked out from this.
 */
export interface Register {
  readonly recommendations: readonly Recommendation[];
  readonly evidence: readonly Evidence[];
  readonly details: readonly ReportDetail[];
  /** In the order of their Order column. */
  readonly statuses: readonly Status[];
  readonly record: readonly SetUpRecordLine[];
  readonly settings: readonly CheckSetting[];
  readonly accepted: readonly AcceptedFinding[];
  /** The sheets that the add-in made from the grid, as they stand. */
  readonly generated: readonly GeneratedSheet[];
  readonly history: readonly HistoryLine[];
  readonly tables: {
    readonly recommendations: RegisterTable<RecommendationColumn> | undefined;
    readonly evidence: RegisterTable<EvidenceColumn> | undefined;
    readonly details: TableGrid | undefined;
    readonly statuses: TableGrid | undefined;
    readonly record: TableGrid | undefined;
    readonly settings: TableGrid | undefined;
    readonly accepted: TableGrid | undefined;
    readonly history: TableGrid | undefined;
  };
}
