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
import type { Register } from './register';
import type { SourceDifference } from './sourceDifference';

export interface SourceComparison {
  readonly differences: readonly SourceDifference[];
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
 * where it has changed and our tables have the new value already, neither.
 */
export function compareSources(
  register: Register,
  sources: readonly SheetGrid[],
): SourceComparison {
  const ours = oursOf(register);
  let differences: SourceDifference[] = [];
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
    if (list) differences = differences.concat(listDifferences(list, recorded, ours));
    else if (log)
      differences = differences.concat(logDifferences(log, recorded, ours, recordedRefs(register)));
    else if (!source) missingSheets.push(recorded.sheet);
    else if (hasList) unrecognisedSheets.push(recorded.sheet);
    if (source && recorded.details.length > 0) {
      const found = detailDifferences(source, recorded, ours);
      if (found) differences = differences.concat(found);
      else if (!hasList) unrecognisedSheets.push(recorded.sheet);
    }
  }
  return { differences, missingSheets, unrecognisedSheets };
}

function listDifferences(list: FoundList, recorded: RecordedSheet, ours: Ours): SourceDifference[] {
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
    return row ? [{ item, row, key: row.key, ref: row.ref }] : [];
  });
  return [
    ...matched.flatMap(({ item, row }) => changedTexts(item, row, list, ours, numbered)),
    ...addedRows(
      list,
      list.items.filter((_, at) => matches[at] === undefined),
      recorded,
      ours,
    ),
    ...recorded.recommendations
      .filter((_, row) => !found.has(row))
      .flatMap((row) => deletedRow(row, recorded.sheet, ours)),
    ...evidenceDifferences(
      matched,
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
): SourceDifference[] {
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
): SourceDifference[] {
  const mine = recommendations.get(row.ref);
  return list.headings.flatMap(({ column }): SourceDifference[] => {
    if (column === 'evidence' || register.tables.recommendations?.columns[column] === undefined)
      return [];
    const recordedText = row.texts[column] ?? '';
    const now = item.texts[column] ?? '';
    const theirs = column === 'ref' ? refFor(now, row, numbered) : now;
    const current = mine?.[column] ?? '';
    if (theirs === undefined || sameText(recordedText, now) || sameText(current, theirs)) return [];
    return [
      {
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
      },
    ];
  });
}

/**
 * The ref that a number on the source sheet stands for: R06 for 6 where set up made R05 of 5. None
 * where refs were given in order, whatever the numbers are.
 */
function refFor(
  number: string,
  { ref, texts }: RecordedRecommendation,
  numbered: boolean,
): string | undefined {
  if (ref === (texts.ref ?? '')) return number;
  if (!numbered) return undefined;
  const trimmed = number.trim();
  return isNumber(trimmed) ? makeRef('R', Number(trimmed), ref.length - 1) : number;
}

/**
 * Whether set up made the refs from numbers. Of several lists that count from 1 each it did not: there a
 * number stands for more than one ref.
 */
function refsFollowNumbers({ record }: Register): boolean {
  const heading = listHeading('ref');
  const refs = new Map<string, string>();
  return record
    .filter(({ kind, column }) => kind === 'recommendation' && column === heading)
    .every(({ ref, text }) => {
      const number = text.trim();
      const before = refs.get(number);
      refs.set(number, ref);
      return before === undefined || before === ref;
    });
}

function isNumber(text: string): boolean {
  return /^[1-9][0-9]{0,8}$/.test(text);
}

function addedRows(
  list: FoundList,
  items: readonly ListItem[],
  recorded: RecordedSheet,
  { register, recommendations }: Ours,
): SourceDifference[] {
  const texts = new Set(register.recommendations.map(({ recommendation }) => recommendation));
  const refs = new Set([
    ...recommendations.keys(),
    ...register.record.filter(({ kind }) => kind === 'recommendation').map(({ ref }) => ref),
  ]);
  const known = recorded.recommendations.map(({ key }) => key);
  const keys = distinct([...known, ...listKeys(items)]).slice(known.length);
  const madeRefs = recorded.recommendations.some(
    ({ ref, texts: { ref: number } }) => ref !== (number ?? ''),
  );
  return items.flatMap((item, at): SourceDifference[] => {
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
        key: keys[at]!,
        ref,
        column: listHeading('recommendation'),
        ours: '',
        theirs: text,
        place: { sheet: list.sheet, row: item.row, column: item.columns.recommendation! },
        added: columns
          .map(({ column }) => ({ column: listHeading(column), text: item.texts[column] ?? '' }))
          .filter((one) => one.text !== '' || one.column === listHeading('recommendation')),
        addedEvidence: evidenceIn(item, recorded).map((one, position) => ({
          key: `${keys[at]!}#${position + 1}`,
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

/** Of a row that is gone from the source sheet, where our own table still has it. */
function deletedRow(
  { key, ref, texts }: RecordedRecommendation,
  sheet: string,
  { register, recommendations }: Ours,
): SourceDifference[] {
  const mine = recommendations.get(ref);
  const place = mine && placeIn(register.tables.recommendations, 'ref', mine.row);
  if (!mine || !place) return [];
  return [
    {
      kind: 'deleted',
      recordKind: 'recommendation',
      sheet,
      key,
      ref,
      column: listHeading('recommendation'),
      ours: mine.recommendation || (texts.recommendation ?? ''),
      theirs: '',
      place,
    },
  ];
}
