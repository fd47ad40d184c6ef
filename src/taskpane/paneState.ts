import type { Finding } from '../checks/finding';
import type { Host } from '../actions/host';
import type { FilteredTable } from '../actions/filterGrid';
import type { ImportPreview } from '../actions/importPaper';
import type { OpenRegister } from '../actions/openRegister';
import type { Outcome } from '../actions/outcome';
import type { Fix } from '../actions/repair';
import type { RecordedMeeting } from '../history/meeting';
import type { ListMapping } from '../register/columnMapping';
import type { GeneratedKind } from '../register/madeFrom';
import type { Register } from '../register/register';
import { wholeReport, type ReportChoice, type ReportFilter } from '../report/choice';
import type { ReportDocument } from '../report/document';
import type { Notice } from './notice';
import type { Step } from './steps';

/** Something that takes a while; while one is under way no other can be started. */
export type Job =
  | Step
  | 'open'
  | 'setUp'
  | 'chooseColumns'
  | 'pointAtHeadings'
  | 'readPaper'
  | 'importPaper'
  | 'newRegister'
  | 'clearExample'
  | 'openSample'
  | 'prepare'
  | 'exportSummary'
  | 'removeColours'
  | 'removeLinks'
  | 'repair'
  | 'undoRepair'
  | 'accept'
  | 'takeBack'
  | 'openSettings'
  | 'recordMeeting'
  | 'removeMeeting'
  | 'returnMeeting'
  | 'readEarlierWorkbook'
  | 'takeOver'
  | 'takeOverAll'
  | 'decline'
  | 'showIt'
  | 'filterGrid'
  | 'unfilterGrid'
  | 'takeUpFilter';

/** When a step was last run in this sitting, and what it did. */
export interface Done {
  readonly at: Date;
  readonly outcome: Outcome;
}

/** The panels of a workbook that has a register. */
export const panels = ['overview', 'findings', 'links', 'report'] as const;

export type Panel = (typeof panels)[number];

/**
 * What stands in place of everything else: the start from last year's paper, what changed on the
 * officer's own sheets since the tables were made, or what their columns are taken for.
 */
export type View = 'import' | 'changes' | 'columns';

export interface PaneState {
  /** Why there is no workbook to work beside; undefined in Excel. */
  readonly outside: Exclude<Host, 'excel'> | undefined;
  /** The colour of Office's own panes, where it tells. */
  readonly officeBackground: string | undefined;
  /** The workbook as it was last read; undefined until the first reading is through. */
  readonly open: OpenRegister | undefined;
  readonly findings: readonly Finding[];
  /** The repairs of this sitting that can be undone, the last one first. */
  readonly fixes: readonly Fix[];
  /** The name by which the person accepted findings in this sitting. */
  readonly acceptsAs: string;
  /** The record of a meeting that was removed last, to be brought back. */
  readonly removedMeeting: RecordedMeeting | undefined;
  /** Of which refs the person said that they had another then: "R18 was R19", by `keyOf`. */
  readonly sameRefs: ReadonlySet<string>;
  readonly panel: Panel;
  /** Words that the panel of findings is searched for when it is shown; "" for none. */
  readonly sought: string;
  readonly view: View | undefined;
  /** The row that the person has pointed at as headings, where none were recognised. */
  readonly pointedAt: ListMapping | undefined;
  /** What the paper that was read would bring into the workbook. */
  readonly preview: ImportPreview | undefined;
  /** The job under way and what to say of it. */
  readonly running:
    { readonly job: Job; readonly text: string; readonly cancel?: () => void } | undefined;
  /** What to say of a check that takes a while, whoever asked for it. */
  readonly checking: { readonly text: string; readonly cancel: () => void } | undefined;
  /** What the report is to hold. */
  readonly choice: ReportChoice;
  /** The grid's table, where the pane has filtered it: what was there before is put back when the filter is cleared. */
  readonly filtered: FilteredTable | undefined;
  /** The council's own document that the report goes into, for as long as the pane is open. */
  readonly template: { readonly name: string; readonly bytes: Uint8Array } | undefined;
  /** The report as it was last written to its sheet, exported or copied. */
  readonly handedOver: { readonly report: ReportDocument; readonly at: Date } | undefined;
  readonly done: Readonly<Partial<Record<Step, Done>>>;
  /** What the sheets that were written in this sitting were made from. */
  readonly madeFrom: Readonly<
    Partial<Record<GeneratedKind, { readonly register: Register; readonly filter: ReportFilter }>>
  >;
  readonly notice: Notice | undefined;
  /** What a screen reader is told; every change of it is spoken. */
  readonly announcement: string;
}

export const unopened: PaneState = {
  outside: undefined,
  officeBackground: undefined,
  open: undefined,
  findings: [],
  fixes: [],
  acceptsAs: '',
  removedMeeting: undefined,
  sameRefs: new Set(),
  panel: 'overview',
  sought: '',
  view: undefined,
  pointedAt: undefined,
  preview: undefined,
  running: undefined,
  checking: undefined,
  choice: wholeReport,
  filtered: undefined,
  template: undefined,
  handedOver: undefined,
  done: {},
  madeFrom: {},
  notice: undefined,
  announcement: '',
};
