import { listHeading } from './columns';
import type { FoundList, ListItem } from './findList';
import { sameText, type Ours } from './ourRows';
import type { RecordedRecommendation } from './recordedRows';
import type { Recommendation } from './register';
import type { SettledDifference } from './sourceDifference';

/** A row of the source sheet with what the record has of it, or would have had nothing stopped. */
export interface KnownRow {
  readonly item: ListItem;
  readonly row: RecordedRecommendation;
}

/**
 * For each row of a source sheet that the record does not know, the row of our table that has its text and
 * that the record does not know either: taking it over stopped before the record was written, or the
 * officer wrote it into both.
 */
export function unrecordedRows(
  items: readonly ListItem[],
  { register, recordedRefs }: Ours,
): (Recommendation | undefined)[] {
  const waiting = new Map<string, Recommendation[]>();
  for (const row of register.recommendations) {
    const { ref, recommendation } = row;
    if (ref === '' || recommendation === '' || recordedRefs.recommendation.has(ref)) continue;
    const rows = waiting.get(recommendation);
    if (rows) rows.push(row);
    else waiting.set(recommendation, [row]);
  }
  return items.map(({ texts }) => waiting.get(texts.recommendation ?? '')?.shift());
}

/** Only what our row has already counts as recorded, so that what did not get there is told. */
export function rowAsRecorded(
  item: ListItem,
  key: string,
  mine: Recommendation,
  list: FoundList,
): KnownRow {
  const texts: Partial<Record<keyof ListItem['texts'], string>> = {};
  for (const { column } of list.headings) {
    const text = item.texts[column] ?? '';
    if (column === 'evidence' || text === '') continue;
    if (column === 'ref' || sameText(mine[column] ?? '', text)) texts[column] = text;
  }
  return { item, row: { key, ref: mine.ref, texts } };
}

export function settledRow({ item, row }: KnownRow, { sheet }: FoundList): SettledDifference {
  const { key, ref, texts } = row;
  return {
    kind: 'added',
    recordKind: 'recommendation',
    sheet,
    key,
    ref,
    column: listHeading('recommendation'),
    ours: texts.recommendation ?? '',
    theirs: texts.recommendation ?? '',
    place: { sheet, row: item.row, column: item.columns.recommendation! },
    added: Object.entries(texts).map(([column, text]) => ({
      column: listHeading(column as keyof typeof texts),
      text,
    })),
    evidenceRefs: [],
  };
}

/**
 * The recorded row under the ref that the source sheet gives it now, where our row has that ref already and
 * none has the ref before: taking it over stopped before the record was written.
 */
export function renamedRow(
  { texts }: ListItem,
  row: RecordedRecommendation,
  now: string | undefined,
  { recommendations }: Ours,
): RecordedRecommendation | undefined {
  if (now === undefined || recommendations.has(row.ref)) return undefined;
  const mine = recommendations.get(now);
  if (!mine || !sameText(mine.recommendation, row.texts.recommendation ?? '')) return undefined;
  return { ...row, ref: now, texts: { ...row.texts, ref: texts.ref ?? '' } };
}

export function settledRef(
  { item, row }: KnownRow,
  before: RecordedRecommendation,
  { sheet, columns }: FoundList,
): SettledDifference {
  return {
    kind: 'changed',
    recordKind: 'recommendation',
    sheet,
    key: row.key,
    ref: before.ref,
    column: listHeading('ref'),
    ours: row.ref,
    theirs: row.ref,
    place: { sheet, row: item.row, column: item.columns.ref ?? columns.ref! },
    evidenceRefs: [],
  };
}
