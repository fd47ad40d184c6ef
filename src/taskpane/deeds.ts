import type { Acceptance } from '../actions/accept';
import type { FilteredTable, TakenUp } from '../actions/filterGrid';
import type { Counterparts } from '../actions/counterparts';
import type { EarlierWorkbook, WorkbookFile } from '../actions/earlierWorkbook';
import type { MadeFile, Making, WordWishes } from '../actions/exportWord';
import type { Selection } from '../actions/follow';
import type { GoneTo } from '../actions/goTo';
import type { Host } from '../actions/host';
import type { ImportPreview, PaperSource } from '../actions/importPaper';
import type { OpenRegister } from '../actions/openRegister';
import type { Outcome } from '../actions/outcome';
import type { PointedAt } from '../actions/pointAtHeadings';
import type { GridChange } from '../actions/readEdits';
import type { Fix, RepairOutcome } from '../actions/repair';
import type { Finding, SourceDifference } from '../checks/finding';
import type { RecordedMeeting } from '../history/meeting';
import type { ListChoice } from '../register/columnChoices';
import type { SetUpChoices } from '../register/setUpTypes';
import type { ReportChoice } from '../report/choice';
import type { ReportDocument } from '../report/document';
import type { RichText } from './handOver';

/** What the pane can do in the workbook: `excelDeeds` in Excel, invented ones in the tests. */
export interface Deeds {
  whereWeRun(): Promise<Host>;
  officeBackground(): string | undefined;
  openRegister(): Promise<OpenRegister>;
  readEdits(open: OpenRegister, changes: readonly GridChange[]): Promise<OpenRegister | undefined>;
  check(open: OpenRegister, making?: Making): Promise<readonly Finding[]>;
  setUp(open: OpenRegister, choices?: SetUpChoices): Promise<Outcome>;
  chooseColumns(open: OpenRegister, choice: ListChoice): Promise<OpenRegister>;
  pointAtHeadings(open: OpenRegister): Promise<PointedAt>;
  previewImport(open: OpenRegister, source: PaperSource): Promise<ImportPreview>;
  importPaper(open: OpenRegister, paper: ImportPreview['paper']): Promise<Outcome>;
  newRegister(open: OpenRegister, today: Date, statuses?: readonly string[]): Promise<Outcome>;
  clearExample(open: OpenRegister): Promise<Outcome>;
  openSample(): Promise<Outcome>;
  colour(open: OpenRegister): Promise<Outcome>;
  removeColours(open: OpenRegister): Promise<Outcome>;
  removeLinks(open: OpenRegister): Promise<Outcome>;
  link(open: OpenRegister): Promise<Outcome>;
  summarise(open: OpenRegister, choice: ReportChoice): Promise<Outcome>;
  narrate(open: OpenRegister, choice: ReportChoice): Promise<Outcome>;
  buildReport(open: OpenRegister, choice: ReportChoice): Promise<ReportDocument>;
  /** The report for the clipboard. */
  richReport(open: OpenRegister, choice: ReportChoice): Promise<RichText>;
  exportWord(open: OpenRegister, wishes: WordWishes): Promise<MadeFile>;
  exportSummary(open: OpenRegister, choice: ReportChoice): Promise<MadeFile>;
  repair(open: OpenRegister, finding: Finding): Promise<RepairOutcome>;
  undoRepair(open: OpenRegister, fix: Fix): Promise<Outcome>;
  accept(open: OpenRegister, finding: Finding, given: Acceptance, today: Date): Promise<Outcome>;
  takeBack(open: OpenRegister, finding: Finding): Promise<Outcome>;
  openSettings(open: OpenRegister): Promise<Outcome>;
  recordMeeting(open: OpenRegister, day: number): Promise<Outcome>;
  removeMeeting(open: OpenRegister, day: number): Promise<Outcome>;
  returnMeeting(open: OpenRegister, meeting: RecordedMeeting): Promise<Outcome>;
  readEarlierWorkbook(file: WorkbookFile, signal?: AbortSignal): Promise<EarlierWorkbook>;
  /** The day to record, where it has no record yet. */
  meetingToRecord(open: OpenRegister): Promise<number | undefined>;
  takeOver(open: OpenRegister, difference: SourceDifference): Promise<Outcome>;
  takeOverAll(open: OpenRegister, differences: readonly SourceDifference[]): Promise<Outcome>;
  decline(open: OpenRegister, difference: SourceDifference): Promise<Outcome>;
  /** Whether the grid can be filtered for this person alone. */
  filtersAlone(): Promise<boolean>;
  filterGrid(
    open: OpenRegister,
    choice: ReportChoice,
    already?: FilteredTable,
  ): Promise<FilteredTable | undefined>;
  unfilterGrid(filtered: FilteredTable): Promise<void>;
  takeUpFilter(open: OpenRegister): Promise<TakenUp>;
  goTo(sheet: string, cell: string): Promise<GoneTo>;
  showIt(sheet: string, cell: string): Promise<void>;
  counterparts(open: OpenRegister, selection: Selection): Counterparts | undefined;
  readSelection(): Promise<Selection>;
  watchSelection(listener: (selection: Selection) => void): Promise<() => Promise<void>>;
  watchChanges(listener: (change: GridChange) => void): Promise<() => Promise<void>>;
}
