import { listHeading, tableDesigns } from './columns';
import { detailLabel } from './detailFields';
import { findDetails, type FoundDetails } from './findDetails';
import { findList, listOfTable, type FoundList } from './findList';
import type { SheetGrid, WorkbookGrid } from './grid';
import { guessStatuses } from './guessStatuses';
import { distinct, evidenceKey, listKeys } from './listKeys';
import { nameTables } from './nameTables';
import {
  detailsContent,
  evidenceContent,
  recommendationsContent,
  recordContent,
  statusesContent,
  type PlannedEvidence,
  type RecordRow,
  type TableContent,
} from './planTables';
import { readRegister } from './readRegister';
import { assignRefs, makeRef, widthFor, type AssignedRefs } from './refs';
import type { Register } from './register';
import type { SetUpNote, SetUpPlan } from './setUpTypes';
import type { TableKind } from './tableKinds';

/** More statuses than this are most likely sentences: another column was meant. */
const mostStatuses = 12;

/**
 * What set up makes of the workbook: the tables of the design that are not there yet, from the list
 * of recommendations and the report details that it finds. Tables that are there are used in place.
 * Nothing, where there is neither a list nor a table of recommendations.
 */
export function planSetUp(grid: WorkbookGrid): SetUpPlan | undefined {
  const register = readRegister(grid);
  const inPlace = register.tables.recommendations?.grid;
  const lists = listsOf(grid.sheets);
  const list = inPlace ? listOfTable(inPlace) : lists[0];
  if (!list) return undefined;

  const notes: SetUpNote[] = [];
  const assigned = inPlace
    ? ownRefs(list)
    : assignRefs(
        list.items.map(({ texts }) => texts.ref ?? ''),
        'R',
      );
  const keys = listKeys(list.items);
  const evidenceList =
    inPlace && list.columns.evidence === undefined
      ? sameList(lists, list)
      : { list, assigned, keys };
  const evidence = evidenceOf(evidenceList.list, evidenceList.assigned.refs, evidenceList.keys);
  const details = register.tables.details ? undefined : bestDetails(grid.sheets, list);
  const statuses = guessStatuses(list.items.map(({ texts }) => texts.status ?? ''));

  const contents: Partial<Record<TableKind, TableContent>> = {};
  const record: RecordRow[] = [];
  if (!inPlace) {
    contents.recommendations = recommendationsContent(list, assigned.refs);
    record.push(...recommendationLines(list, assigned.refs, keys));
    notes.push(...listNotes(list, assigned), ...lists.slice(1).map(leftNote));
  }
  if (!register.tables.evidence) {
    contents.evidence = evidenceContent(evidence);
    record.push(...evidence.map((one) => one.line));
  }
  if (!register.tables.details) {
    contents.details = detailsContent(details?.details ?? []);
    record.push(...detailLines(details));
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
    counts: {
      recommendations: list.items.length,
      evidence: register.tables.evidence ? register.evidence.length : evidence.length,
      details: countDetails(register, details),
      statuses: register.tables.statuses ? register.statuses.length : statuses.length,
    },
    source: {
      sheet: list.sheet,
      row: list.headingRow,
      columns: list.headings.map(({ column, theirs }) => ({ theirs, ours: listHeading(column) })),
    },
  };
}

/**
 * The lists of all sheets, the one to take first: of a visible sheet, with the most
 * recommendations.
 */
function listsOf(sheets: readonly SheetGrid[]): FoundList[] {
  return sheets
    .map((sheet) => ({ hidden: sheet.hidden, list: findList(sheet) }))
    .filter((one): one is { hidden: boolean; list: FoundList } => one.list !== undefined)
    .sort(
      (a, b) => Number(a.hidden) - Number(b.hidden) || b.list.items.length - a.list.items.length,
    )
    .map(({ list }) => list);
}

/** In a table used in place the officer's refs are the refs, whatever they are. */
function ownRefs(list: FoundList): AssignedRefs {
  return { refs: list.items.map(({ texts }) => texts.ref ?? ''), from: 'own', filled: [] };
}

/**
 * The list on a plain sheet that a table used in place was made from, with the table's refs by the
 * same words.
 */
function sameList(
  lists: readonly FoundList[],
  table: FoundList,
): { list: FoundList; assigned: AssignedRefs; keys: readonly string[] } {
  const refs = new Map(
    table.items.map(({ texts }) => [texts.recommendation ?? '', texts.ref ?? '']),
  );
  const source = lists.find(({ items }) =>
    items.some(({ texts }) => refs.has(texts.recommendation ?? '')),
  );
  const items = (source?.items ?? []).filter(({ texts }) => refs.has(texts.recommendation ?? ''));
  const list = { ...(source ?? table), items };
  return {
    list,
    assigned: {
      refs: items.map(({ texts }) => refs.get(texts.recommendation ?? '') ?? ''),
      from: 'own',
      filled: [],
    },
    keys: listKeys(items),
  };
}

/** Evidence refs are E01, E02… in the order of the list. */
function evidenceOf(
  list: FoundList,
  refs: readonly string[],
  keys: readonly string[],
): (PlannedEvidence & { readonly line: RecordRow })[] {
  const total = list.items.reduce((sum, { evidence }) => sum + evidence.length, 0);
  const width = widthFor(total);
  let number = 0;
  return list.items.flatMap((item, at) =>
    item.evidence.map(({ text }, position) => {
      number += 1;
      const ref = makeRef('E', number, width);
      const key = evidenceKey(keys[at]!, position + 1);
      return {
        ref,
        recommendationRef: refs[at]!,
        text,
        line: ['evidence', list.sheet, key, ref, listHeading('evidence'), text] as const,
      };
    }),
  );
}

/**
 * One line for each text that was copied, as the source sheet has it: the ref is the officer's
 * number there.
 */
function recommendationLines(
  list: FoundList,
  refs: readonly string[],
  keys: readonly string[],
): RecordRow[] {
  const copied = list.headings.filter(({ column }) => column !== 'evidence');
  return list.items.flatMap((item, at) =>
    copied
      .filter(({ column }) => column === 'recommendation' || (item.texts[column] ?? '') !== '')
      .map(({ column }): RecordRow => [
        'recommendation',
        list.sheet,
        keys[at]!,
        refs[at]!,
        listHeading(column),
        item.texts[column] ?? '',
      ]),
  );
}

function detailLines(found: FoundDetails | undefined): RecordRow[] {
  if (!found) return [];
  const keys = distinct(found.details.map(({ label }) => label));
  const [, value] = tableDesigns.details.columns;
  return found.details.map(({ field, label, value: text }, at) => [
    'detail',
    found.sheet,
    keys[at]!,
    field ? detailLabel(field) : label,
    value!.heading,
    text,
  ]);
}

/** The sheet with the most fields; the list itself is none, but details may stand above it. */
function bestDetails(sheets: readonly SheetGrid[], list: FoundList): FoundDetails | undefined {
  let best: FoundDetails | undefined;
  for (const sheet of sheets) {
    const closed =
      sheet.name === list.sheet ? { first: list.headingRow, last: list.lastRow } : undefined;
    const found = findDetails(sheet, closed);
    if (found && (!best || found.fields > best.fields)) best = found;
  }
  return best;
}

function listNotes(list: FoundList, { refs, from, filled }: AssignedRefs): SetUpNote[] {
  const notes: SetUpNote[] = [];
  if (from !== 'own' && refs.length > 0) {
    notes.push({
      kind: 'refsAssigned',
      from,
      first: refs[0]!,
      last: refs.at(-1)!,
      count: refs.length,
    });
  }
  if (filled.length > 0) notes.push({ kind: 'refsFilled', refs: filled });
  if (list.unknown.length > 0)
    notes.push({ kind: 'columnsLeft', sheet: list.sheet, headings: list.unknown });
  if (list.asides.length > 0)
    notes.push({ kind: 'rowsLeft', sheet: list.sheet, rows: list.asides });
  return notes;
}

function leftNote({ sheet, items }: FoundList): SetUpNote {
  return { kind: 'listLeft', sheet, recommendations: items.length };
}

function countDetails(register: Register, found: FoundDetails | undefined): number {
  const details = register.tables.details ? register.details : (found?.details ?? []);
  return details.filter(({ value }) => value.trim() !== '').length;
}
