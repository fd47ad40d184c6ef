import { listHeading } from './columns';
import { bulletsIn } from './bullets';
import type { ListChoice } from './columnChoices';
import { findEvidenceLog, type EvidenceLog } from './evidenceLog';
import type { FoundDetails } from './findDetails';
import { findList, findLists, listOfTable, type FoundList } from './findList';
import type { SheetGrid, TableGrid, WorkbookGrid } from './grid';
import { guessStatuses } from './guessStatuses';
import { listKeys } from './listKeys';
import { nameTables } from './nameTables';
import { officerRefs } from './officerRefs';
import { planEvidence, type EvidenceWithLine } from './plannedEvidence';
import {
  detailsContent,
  evidenceContent,
  recommendationsContent,
  recordContent,
  statusesContent,
  type TableContent,
} from './planTables';
import { readRegister } from './readRegister';
import { bulletsLine, detailLines, recommendationLines, type RecordRow } from './recordLines';
import type { Register } from './register';
import { listNotes } from './setUpNotes';
import type { SetUpChoices, SetUpNote, SetUpPlan } from './setUpTypes';
import { detailsOn } from './sheetDetails';
import type { TableKind } from './tableKinds';
import { takeLists, type TakenItem, type TakenLists } from './takenLists';

/** More statuses than this are most likely sentences: another column was meant. */
const mostStatuses = 12;

/**
 * What set up makes of the workbook: the tables of the design that are not there yet, from the lists
 * of recommendations, the evidence and the report details that it finds. Tables that are there are
 * used in place. Nothing, where there is neither a list nor a table of recommendations.
 */
export function planSetUp(grid: WorkbookGrid, choices: SetUpChoices = {}): SetUpPlan | undefined {
  const register = readRegister(grid);
  const inPlace = register.tables.recommendations?.grid;
  const taken = inPlace ? tableInPlace(inPlace) : takeLists(grid.sheets);
  const [list] = taken?.lists ?? [];
  if (!taken || !list) return undefined;

  const notes: SetUpNote[] = [];
  const withEvidence =
    inPlace && list.columns.evidence === undefined ? sameList(grid.sheets, taken) : taken.items;
  const refs = officerRefs([
    ...taken.items.map(({ item, ref }) => ({ theirs: item.texts.ref ?? '', ours: ref })),
  ]);
  const logs = register.tables.evidence ? [] : evidenceLogs(grid.sheets, new Set(refs.keys()));
  const evidence = planEvidence(withEvidence, logs, refs, choices.bulletsAsRows ?? false);
  const details = register.tables.details ? undefined : bestDetails(grid.sheets);
  const statuses = guessStatuses(
    taken.items.map(({ texts }) => texts.status ?? ''),
    choices.statuses,
  );

  const contents: Partial<Record<TableKind, TableContent>> = {};
  // Put together and not pushed: a call takes no more arguments than there is room on the stack, some 100,000.
  let record: RecordRow[] = [];
  if (!inPlace) {
    contents.recommendations = recommendationsContent(
      { columns: columnsOf(taken), items: taken.items },
      taken.items.map(({ ref }) => ref),
    );
    record = record.concat(recommendationLines(taken));
    for (const note of listNotes(taken, grid.sheets)) notes.push(note);
  }
  if (!register.tables.evidence) {
    contents.evidence = evidenceContent(evidence);
    record = record.concat(evidence.map((one) => one.line));
    if (choices.bulletsAsRows) record = record.concat(bulletLines(evidence));
    else notes.push(...bulletsNote(evidence));
    for (const { sheet, entries } of logs)
      notes.push({ kind: 'evidenceSheet', sheet, count: entries.length });
  }
  if (!register.tables.details) {
    contents.details = detailsContent(details?.details ?? []);
    record = record.concat(detailLines(details));
    if (!details) notes.push({ kind: 'detailsNotFound' });
  }
  if (!register.tables.statuses) {
    contents.statuses = statusesContent(statuses);
    if (statuses.length === 0) notes.push({ kind: 'statusesNotFound' });
    if (statuses.length > mostStatuses)
      notes.push({ kind: 'manyStatuses', count: statuses.length });
  }
  if (!register.tables.record && record.length > 0) contents.record = recordContent(record);

  return {
    tables: nameTables(contents, grid, notes),
    notes,
    statuses: register.tables.statuses ? [] : statuses,
    choices: inPlace ? [] : choicesOf(taken),
    counts: {
      recommendations: taken.items.length,
      evidence: register.tables.evidence ? register.evidence.length : evidence.length,
      details: countDetails(register, details),
      statuses: register.tables.statuses ? register.statuses.length : statuses.length,
    },
    source: {
      sheet: list.sheet,
      sheets: taken.lists.map(({ sheet }) => sheet),
      row: list.headingRow,
      columns: list.headings.map(({ column, theirs }) => ({ theirs, ours: listHeading(column) })),
    },
  };
}

/** Printed lists repeat their headings on every page: the first of them are kept. */
const mostChoices = 20;

/**
 * What the columns of the lists were taken for. The officer has seen it and gone on: it is kept, so
 * that the same columns are compared later, however they are headed by then.
 */
function choicesOf({ lists }: TakenLists): ListChoice[] {
  return lists
    .flatMap(({ sheet, sections }) =>
      sections.map(({ headingRow, mapped }) => ({
        sheet,
        row: headingRow,
        columns: mapped
          .filter(({ meaning, from }) => meaning !== undefined || from === 'kept')
          .map(({ column, meaning }) => ({ column, meaning })),
      })),
    )
    .slice(0, mostChoices);
}

/** In a table used in place the officer's refs are the refs, whatever they are. */
function tableInPlace(table: TableGrid): TakenLists {
  const list = listOfTable(table);
  const keys = listKeys(list.items);
  const refs = list.items.map(({ texts }) => texts.ref ?? '');
  return {
    lists: [list],
    items: list.items.map((item, at) => ({
      item,
      sheet: list.sheet,
      key: keys[at]!,
      ref: refs[at]!,
      texts: item.texts,
      serials: item.serials,
    })),
    assigned: { refs, from: 'own', filled: [] },
    themes: undefined,
    left: [],
  };
}

/**
 * The list on a plain sheet that a table used in place was made from, with the table's refs by the
 * same words.
 */
function sameList(sheets: readonly SheetGrid[], { items }: TakenLists): TakenItem[] {
  const refs = new Map(items.map(({ texts, ref }) => [texts.recommendation ?? '', ref]));
  const isSame = ({ texts }: { readonly texts: TakenItem['texts'] }) =>
    refs.has(texts.recommendation ?? '');
  const source = findLists(sheets).find((list) => list.items.some(isSame));
  if (!source) return [];
  const same = source.items.filter(isSame);
  const keys = listKeys(same);
  return same.map((item, at) => ({
    item,
    sheet: source.sheet,
    key: keys[at]!,
    ref: refs.get(item.texts.recommendation ?? '')!,
    texts: item.texts,
    serials: item.serials,
  }));
}

/** What the lists have among them, and the themes that they stand under. */
function columnsOf({ lists, themes }: TakenLists): FoundList['columns'] {
  const columns = Object.assign({}, ...lists.map((list) => list.columns)) as FoundList['columns'];
  return themes ? { ...columns, theme: 0 } : columns;
}

function evidenceLogs(sheets: readonly SheetGrid[], refs: ReadonlySet<string>): EvidenceLog[] {
  return sheets
    .filter((sheet) => !findList(sheet))
    .flatMap((sheet) => findEvidenceLog(sheet, refs) ?? []);
}

function bulletLines(evidence: readonly EvidenceWithLine[]): RecordRow[] {
  return [...new Set(evidence.map(({ line: [, sheet] }) => sheet))].map(bulletsLine);
}

/** That cells hold several bullets, which could be rows of their own. */
function bulletsNote(evidence: readonly EvidenceWithLine[]): SetUpNote[] {
  const bullets = evidence.flatMap(({ text }) => bulletsIn(text)?.length ?? []);
  const rows = bullets.reduce((sum, count) => sum + count, 0);
  return bullets.length > 0 ? [{ kind: 'bullets', cells: bullets.length, rows }] : [];
}

/** The sheet with the most fields; a list itself is none, but details may stand above it. */
function bestDetails(sheets: readonly SheetGrid[]): FoundDetails | undefined {
  let best: FoundDetails | undefined;
  for (const sheet of sheets) {
    const found = detailsOn(sheet);
    if (found && (!best || found.fields > best.fields)) best = found;
  }
  return best;
}

function countDetails(register: Register, found: FoundDetails | undefined): number {
  const details = register.tables.details ? register.details : (found?.details ?? []);
  return details.filter(({ value }) => value.trim() !== '').length;
}
