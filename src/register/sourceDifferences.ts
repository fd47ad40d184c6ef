import { withBulletsApart } from './bullets';
import { listHeading } from './columns';
import { detailDifferences } from './detailDifferences';
import { evidenceDifferences } from './evidenceDifferences';
import { findEvidenceLog, type EvidenceLog } from './evidenceLog';
import { findList, listOfTable, type FoundList, type ListItem, type ListText } from './findList';
import type { SheetGrid } from './grid';
import { distinct, listKeys } from './listKeys';
import { matchRows } from './matchRows';
import { inOurRefs, recordedRefs, type OfficerRefs } from './officerRefs';
import { oursOf, sameText, type Ours } from './ourRows';
import { placeIn } from './places';
import { recordedSheets, type RecordedRecommendation, type RecordedSheet } from './recordedRows';
import { makeRef, nextRef } from './refs';
import { isNumber, refFor, refsFollowNumbers } from './refsOfNumbers';
import type { Register } from './register';
import {
  renamedRow,
  rowAsRecorded,
  settledRef,
  settledRow,
  unrecordedRows,
  type KnownRow,
} from './settledRows';
import { isSettled, type SettledDifference, type SourceDifference } from './sourceDifference';

export interface SourceComparison {
  readonly differences: readonly SourceDifference[];
  /** What our tables have already and the record does not know. */
  readonly settled: readonly SettledDifference[];
  /** Source sheets that are no longer in the workbook, or have another name. */
  readonly missingSheets: readonly string[];
  /** Source sheets on which no list is found any more, e.g. because its headings are gone. */
  readonly unrecognisedSheets: readonly string[];
}

/** The changes on the source sheets since set up read them. */
export function sourceDifferences(
  register: Register,
  sources: readonly SheetGrid[],
): readonly SourceDifference[] {
  return compareSources(register, sources).differences;
}

/**
 * Compares three ways: what set up recorded, what stands on the source sheets now, and what stands
 * in our tables. Where the source is as recorded there is no difference, whatever our tables say;
 * where it has changed and our tables have the new value already, neither: but the record is to follow,
 * or the value of before would be taken for nothing new when it comes back.
 */
export function compareSources(
  register: Register,
  sources: readonly SheetGrid[],
): SourceComparison {
  const ours = oursOf(register);
  let compared: Compared[] = [];
  const missingSheets: string[] = [];
  const unrecognisedSheets: string[] = [];
  for (const recorded of recordedSheets(register.record)) {
    const source = sources.find(({ name }) => name === recorded.sheet);
    const table = register.tables.recommendations?.grid;
    const hasList = recorded.recommendations.length > 0 || recorded.evidence.size > 0;
    const list = !hasList
      ? undefined
      : source
        ? findList(source)
        : table?.sheet === recorded.sheet
          ? listOfTable(table)
          : undefined;
    const log = source && !list ? recordedLog(source, recorded, register) : undefined;
    if (list) compared = compared.concat(listDifferences(list, recorded, ours));
    else if (log)
      compared = compared.concat(logDifferences(log, recorded, ours, recordedRefs(register)));
    else if (!source) missingSheets.push(recorded.sheet);
    else if (hasList) unrecognisedSheets.push(recorded.sheet);
    if (source && recorded.details.length > 0) {
      const found = detailDifferences(source, recorded, ours);
      if (found) compared = compared.concat(found);
      else if (!hasList) unrecognisedSheets.push(recorded.sheet);
    }
  }
  return {
    differences: compared.filter((one) => !isSettled(one)),
    settled: compared.filter(isSettled),
    missingSheets,
    unrecognisedSheets,
  };
}

type Compared = SourceDifference | SettledDifference;

function listDifferences(list: FoundList, recorded: RecordedSheet, ours: Ours): Compared[] {
  // A table used in place holds its recommendations itself: only the evidence was copied from it.
  if (recorded.recommendations.length === 0) {
    const keys = listKeys(list.items);
    return evidenceDifferences(
      list.items.map((item, at) => ({ item, key: keys[at]!, ref: item.texts.ref ?? '' })),
      { sheet: list.sheet, hasEvidence: list.columns.evidence !== undefined },
      recorded,
      ours,
    );
  }
  const matches = matchRows(list.items, recorded.recommendations);
  const found = new Set(matches);
  const numbered = refsFollowNumbers(ours.register);
  const matched = list.items.flatMap((item, at) => {
    const row = matches[at] === undefined ? undefined : recorded.recommendations[matches[at]];
    if (!row) return [];
    const renamed = renamedRow(item, row, refFor(item.texts.ref ?? '', row, numbered), ours);
    return [{ item, row: renamed ?? row, before: row }];
  });
  const unknown = list.items.filter((_, at) => matches[at] === undefined);
  const keys = keysBeside(recorded, unknown);
  const mine = unrecordedRows(unknown, ours);
  const settled = unknown.flatMap((item, at) =>
    mine[at] ? [rowAsRecorded(item, keys[at]!, mine[at], list)] : [],
  );
  const known: KnownRow[] = [...matched, ...settled];
  return [
    ...matched
      .filter(({ row, before }) => row !== before)
      .map(({ item, row, before }) => settledRef({ item, row }, before, list)),
    ...settled.map((one) => settledRow(one, list)),
    ...known.flatMap(({ item, row }) => changedTexts(item, row, list, ours, numbered)),
    ...addedRows(
      list,
      unknown.flatMap((item, at) => (mine[at] ? [] : [{ item, key: keys[at]! }])),
      recorded,
      ours,
    ),
    ...recorded.recommendations
      .filter((_, row) => !found.has(row))
      .flatMap((row) => deletedRow(row, recorded.sheet, ours)),
    ...evidenceDifferences(
      known.map(({ item, row: { key, ref } }) => ({ item, key, ref })),
      { sheet: list.sheet, hasEvidence: list.columns.evidence !== undefined },
      recorded,
      ours,
    ),
  ];
}

/** The sheet of evidence that set up read, where it is one still. */
function recordedLog(
  source: SheetGrid,
  recorded: RecordedSheet,
  register: Register,
): EvidenceLog | undefined {
  if (recorded.recommendations.length > 0 || recorded.evidence.size === 0) return undefined;
  return findEvidenceLog(source, new Set(recordedRefs(register).keys()));
}

/** A sheet of evidence is compared by what its rows name. */
function logDifferences(
  { sheet, entries }: EvidenceLog,
  recorded: RecordedSheet,
  ours: Ours,
  refs: OfficerRefs,
): Compared[] {
  const named = new Map<string, ListText[]>([...recorded.evidence.keys()].map((key) => [key, []]));
  for (const entry of entries) {
    const there = named.get(entry.named);
    if (there) there.push(entry);
    else named.set(entry.named, [entry]);
  }
  return evidenceDifferences(
    [...named].map(([key, evidence]) => ({
      item: { evidence },
      key,
      ref: inOurRefs(key, refs),
    })),
    { sheet, hasEvidence: true },
    recorded,
    ours,
  );
}

function changedTexts(
  item: ListItem,
  row: RecordedRecommendation,
  list: FoundList,
  { register, recommendations }: Ours,
  numbered: boolean,
): Compared[] {
  const mine = recommendations.get(row.ref);
  return list.headings.flatMap(({ column }): Compared[] => {
    if (column === 'evidence' || register.tables.recommendations?.columns[column] === undefined)
      return [];
    const recordedText = row.texts[column] ?? '';
    const now = item.texts[column] ?? '';
    const theirs = column === 'ref' ? refFor(now, row, numbered) : now;
    const current = mine?.[column] ?? '';
    if (theirs === undefined || sameText(recordedText, now)) return [];
    const difference: SourceDifference = {
      kind: 'changed',
      recordKind: 'recommendation',
      sheet: list.sheet,
      key: row.key,
      ref: row.ref,
      column: listHeading(column),
      ours: current,
      theirs,
      place: {
        sheet: list.sheet,
        row: item.row,
        column: item.columns[column] ?? list.columns[column]!,
      },
    };
    if (!sameText(current, theirs)) return [difference];
    // A number that is only written otherwise means the same ref, and a row that is gone shares no text.
    return mine && column !== 'ref' ? [{ ...difference, evidenceRefs: [] }] : [];
  });
}

/** Keys for rows that the record does not know, which are not those of rows that it knows. */
function keysBeside({ recommendations }: RecordedSheet, items: readonly ListItem[]): string[] {
  const known = recommendations.map(({ key }) => key);
  return distinct([...known, ...listKeys(items)]).slice(known.length);
}

function addedRows(
  list: FoundList,
  rows: readonly { readonly item: ListItem; readonly key: string }[],
  recorded: RecordedSheet,
  { register, recommendations }: Ours,
): SourceDifference[] {
  const texts = new Set(register.recommendations.map(({ recommendation }) => recommendation));
  const refs = new Set([
    ...recommendations.keys(),
    ...register.record.filter(({ kind }) => kind === 'recommendation').map(({ ref }) => ref),
  ]);
  const madeRefs = recorded.recommendations.some(
    ({ ref, texts: { ref: number } }) => ref !== (number ?? ''),
  );
  return rows.flatMap(({ item, key }): SourceDifference[] => {
    const text = item.texts.recommendation ?? '';
    if (texts.has(text)) return [];
    const number = (item.texts.ref ?? '').trim();
    const own = madeRefs ? '' : (item.texts.ref ?? '');
    const wanted =
      madeRefs && isNumber(number) ? makeRef('R', Number(number), refWidth(refs)) : own;
    const ref = wanted !== '' && !refs.has(wanted) ? wanted : nextRef(refs, 'R');
    refs.add(ref);
    const columns = list.headings.filter(({ column }) => column !== 'evidence');
    return [
      {
        kind: 'added',
        recordKind: 'recommendation',
        sheet: list.sheet,
        key,
        ref,
        column: listHeading('recommendation'),
        ours: '',
        theirs: text,
        place: { sheet: list.sheet, row: item.row, column: item.columns.recommendation! },
        added: columns
          .map(({ column }) => ({ column: listHeading(column), text: item.texts[column] ?? '' }))
          .filter((one) => one.text !== '' || one.column === listHeading('recommendation')),
        addedEvidence: evidenceIn(item, recorded).map((one, position) => ({
          key: `${key}#${position + 1}`,
          text: one.text,
        })),
      },
    ];
  });
}

function evidenceIn({ evidence }: ListItem, { bulletsAsRows }: RecordedSheet): readonly ListText[] {
  return bulletsAsRows ? withBulletsApart(evidence) : evidence;
}

/** Digits of the refs in use, so that the next one looks like them. */
function refWidth(refs: ReadonlySet<string>): number {
  return nextRef(refs, 'R').length - 1;
}

/** Of a row that is gone from the source sheet: told where our own table still has it. */
function deletedRow(
  { key, ref, texts }: RecordedRecommendation,
  sheet: string,
  { register, recommendations }: Ours,
): Compared[] {
  const mine = recommendations.get(ref);
  const table = register.tables.recommendations;
  const place = placeIn(table, 'ref', mine?.row ?? table?.grid.top ?? 0);
  if (!place) return [];
  const difference: SourceDifference = {
    kind: 'deleted',
    recordKind: 'recommendation',
    sheet,
    key,
    ref,
    column: listHeading('recommendation'),
    ours: mine ? mine.recommendation || (texts.recommendation ?? '') : '',
    theirs: '',
    place,
  };
  return [mine ? difference : { ...difference, evidenceRefs: [] }];
}
