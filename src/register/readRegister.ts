import type { AcceptedColumn, SettingColumn } from './checkTables';
import { part, toEnd, type Steps } from '../work/steps';
import { keptKind } from './columnChoices';
import { tableDesigns, type DetailColumn, type RecordColumn, type StatusColumn } from './columns';
import { readColour } from './contrast';
import type { HistoryColumn } from './historyColumns';
import { detailFieldOf } from './detailFields';
import { findList } from './findList';
import type { SheetGrid, TableGrid, WorkbookGrid } from './grid';
import { fills } from './hues';
import type { OpenRegister } from './openRegister';
import { namedRefs } from './refs';
import type {
  AcceptedFinding,
  Evidence,
  EvidenceColumn,
  HistoryLine,
  Recommendation,
  RecommendationColumn,
  Register,
  RegisterTable,
  ReportDetail,
  SetUpRecordLine,
  Status,
} from './register';
import { readRows, rowsOf, tableOf } from './tableRows';
import { recogniseTables } from './tables';

/** What one reading of the workbook means. */
export function openGrid(grid: WorkbookGrid): OpenRegister {
  return toEnd(openGridInSteps(grid));
}

/** The same in steps: thousands of rows take longer than a pane may be silent. */
export function* openGridInSteps(grid: WorkbookGrid): Steps<OpenRegister> {
  const register = yield* readInSteps(grid);
  const { recommendations, evidence } = register.tables;
  const hasList =
    recommendations !== undefined || grid.sheets.some((sheet) => findList(sheet) !== undefined);
  return {
    grid,
    register,
    sources: sourcesOf(grid, register),
    state: recommendations && evidence ? 'register' : hasList ? 'list' : 'nothing',
  };
}

/** The sheets that set up read from, as the record names them. */
function sourcesOf(grid: WorkbookGrid, register: Register): SheetGrid[] {
  const named = new Set(register.record.map(({ sheet }) => sheet));
  return grid.sheets.filter(({ name }) => named.has(name));
}

/**
 * The register of the workbook: the design's tables, wherever they stand and in whatever order
 * their columns are.
 */
export function readRegister(grid: WorkbookGrid): Register {
  return toEnd(readInSteps(grid));
}

function* readInSteps(grid: WorkbookGrid): Steps<Register> {
  const recognised = recogniseTables(
    grid.tables.map((table) => ({ ...table, kept: keptKind(table.choice) })),
  );
  const table = (kind: keyof typeof recognised): TableGrid | undefined => {
    const found = recognised[kind];
    return found && grid.tables[found.at];
  };
  const recommendationTable = tableOf(
    tableDesigns.recommendations.columns,
    table('recommendations'),
  );
  const evidenceTable = tableOf(tableDesigns.evidence.columns, table('evidence'));
  const recommendations = yield* part(readRecommendations(recommendationTable), 0, 0.3);
  const refs = new Set(recommendations.map(({ ref }) => ref));
  return {
    recommendations,
    evidence: yield* part(readEvidence(evidenceTable, refs), 0.3, 0.7),
    details: readDetails(tableOf<DetailColumn>(tableDesigns.details.columns, table('details'))),
    statuses: readStatuses(tableOf<StatusColumn>(tableDesigns.statuses.columns, table('statuses'))),
    record: yield* part(
      readRecord(tableOf<RecordColumn>(tableDesigns.record.columns, table('record'))),
      0.7,
      0.9,
    ),
    settings: rowsOf(
      tableOf<SettingColumn>(tableDesigns.settings.columns, table('settings')),
    ).flatMap(({ row, text }) =>
      text('setting') === '' ? [] : [{ row, setting: text('setting'), value: text('value') }],
    ),
    accepted: readAccepted(
      tableOf<AcceptedColumn>(tableDesigns.accepted.columns, table('accepted')),
    ),
    generated: grid.generated ?? [],
    history: yield* part(
      readHistory(tableOf<HistoryColumn>(tableDesigns.history.columns, table('history'))),
      0.9,
      1,
    ),
    tables: {
      recommendations: recommendationTable,
      evidence: evidenceTable,
      details: table('details'),
      statuses: table('statuses'),
      record: table('record'),
      settings: table('settings'),
      accepted: table('accepted'),
      history: table('history'),
    },
  };
}

function readAccepted(table: RegisterTable<AcceptedColumn> | undefined): AcceptedFinding[] {
  return rowsOf(table)
    .filter(({ text }) => text('code') !== '')
    .map(({ row, text }) => ({
      row,
      code: text('code'),
      sheet: text('sheet'),
      ref: text('ref'),
      column: text('column'),
      words: text('words'),
      text: text('text'),
      reason: text('reason'),
      by: text('by'),
      on: text('on'),
    }));
}

function readHistory(table: RegisterTable<HistoryColumn> | undefined): Steps<HistoryLine[]> {
  return readRows(table, ({ row, text }) =>
    text('meeting') === ''
      ? undefined
      : {
          row,
          meeting: text('meeting'),
          ref: text('ref'),
          status: text('status'),
          rag: text('rag'),
          owner: text('owner'),
          originalDue: text('originalDue'),
          currentDue: text('currentDue'),
          completedOn: text('completedOn'),
          evidence: text('evidence'),
          wording: text('wording'),
        },
  );
}

/**
 * A row counts when its ref, recommendation or status is not blank: the Summary sheet's formulas
 * count the same.
 */
function readRecommendations(
  table: RegisterTable<RecommendationColumn> | undefined,
): Steps<Recommendation[]> {
  return readRows(table, ({ row, text }) =>
    text('ref') === '' && text('recommendation') === '' && text('status') === ''
      ? undefined
      : {
          row,
          ref: text('ref'),
          recommendation: text('recommendation'),
          status: text('status'),
          theme: text('theme'),
          source: text('source'),
          owner: text('owner'),
          nextStep: text('nextStep'),
          rag: text('rag'),
          originalDue: text('originalDue'),
          currentDue: text('currentDue'),
          completedOn: text('completedOn'),
          timesMoved: text('timesMoved'),
          changeReason: text('changeReason'),
          include: text('include'),
        },
  );
}

/** A row counts when it says anything of its own or points to another. */
function readEvidence(
  table: RegisterTable<EvidenceColumn> | undefined,
  refs: ReadonlySet<string>,
): Steps<Evidence[]> {
  const counting = ['ref', 'recommendationRef', 'evidence', 'see'] as const;
  return readRows(table, ({ row, text }) =>
    counting.every((column) => text(column) === '')
      ? undefined
      : {
          row,
          ref: text('ref'),
          recommendationRef: text('recommendationRef'),
          recommendationRefs: namedRefs(text('recommendationRef'), refs),
          evidence: text('evidence'),
          see: text('see'),
          kind: text('kind'),
          date: text('date'),
          whereHeld: text('whereHeld'),
          valueNow: text('valueNow'),
          valueBefore: text('valueBefore'),
          claimedChange: text('claimedChange'),
          exempt: text('exempt'),
        },
  );
}

function readDetails(table: RegisterTable<DetailColumn> | undefined): ReportDetail[] {
  return rowsOf(table)
    .filter(({ text }) => text('field') !== '' || text('value') !== '')
    .map(({ row, text }) => ({
      field: detailFieldOf(text('field')),
      label: text('field'),
      value: text('value'),
      ...(text('required').trim() !== '' && { required: isYes(text('required')) }),
      place: {
        sheet: table!.grid.sheet,
        row,
        column: table!.grid.left + (table!.columns.value ?? 0),
      },
    }));
}

/** Statuses in the order of their Order column; those without a number come last, as they stand. */
function readStatuses(table: RegisterTable<StatusColumn> | undefined): Status[] {
  return rowsOf(table)
    .filter(({ text }) => text('status') !== '')
    .map(({ row, text }) => ({
      row,
      label: text('status'),
      meaning: text('meaning'),
      order: orderOf(text('order')),
      colour: readColour(text('colour')) ?? fills.grey[1]!,
      symbol: firstCharacter(text('symbol')),
      complete: isYes(text('complete')),
      needsEvidence: isYes(text('needsEvidence')),
      needsDueDate: isYes(text('needsDueDate')),
    }))
    .sort((a, b) => a.order - b.order || a.row - b.row);
}

function orderOf(text: string): number {
  const order = text.trim() === '' ? NaN : Number(text);
  return Number.isFinite(order) ? order : Number.MAX_SAFE_INTEGER;
}

function firstCharacter(text: string): string {
  return [...text.trim().slice(0, 8)][0] ?? '';
}

export function isYes(text: string): boolean {
  return ['yes', 'y', 'true', '1', 'x', '✓', '✔'].includes(text.trim().toLowerCase());
}

const recordKinds: readonly SetUpRecordLine['kind'][] = [
  'recommendation',
  'evidence',
  'detail',
  'list',
  'bullets',
];

function readRecord(table: RegisterTable<RecordColumn> | undefined): Steps<SetUpRecordLine[]> {
  return readRows(table, ({ row, text }) => {
    const kind = recordKinds.find((one) => one === text('kind'));
    return (
      kind && {
        row,
        kind,
        sheet: text('sheet'),
        key: text('key'),
        ref: text('ref'),
        column: text('column'),
        text: text('text'),
      }
    );
  });
}
