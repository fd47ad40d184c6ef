import { listHeading } from './columns';
import { withBulletsApart } from './bullets';
import type { ListItem, ListText } from './findList';
import { evidenceKey } from './listKeys';
import { plainBreaks, sameText, type Ours } from './ourRows';
import { placeIn } from './places';
import type { RecordedEvidence, RecordedSheet } from './recordedRows';
import type { SettledDifference, SourceDifference } from './sourceDifference';

/** A recommendation on the source sheet with the key and ref that it has in the record. */
export interface MatchedItem {
  readonly item: Pick<ListItem, 'evidence'>;
  readonly key: string;
  readonly ref: string;
}

/** The sheet that the evidence stands on now, and whether it still has a column for it. */
export interface EvidenceSource {
  readonly sheet: string;
  readonly hasEvidence: boolean;
}

/**
 * Differences of the evidence beside recommendations that are known. Within a recommendation texts
 * that are there still are left out; of what remains the first is a change of the first, and so on,
 * and what is over was added or deleted.
 */
export function evidenceDifferences(
  matched: readonly MatchedItem[],
  list: EvidenceSource,
  recorded: RecordedSheet,
  ours: Ours,
): (SourceDifference | SettledDifference)[] {
  if (!list.hasEvidence) return [];
  const settled = new Set<string>();
  return matched.flatMap(({ item, key, ref }) => {
    const lines = recorded.evidence.get(key) ?? [];
    const { before, now } = withoutSame(
      lines,
      recorded.bulletsAsRows ? withBulletsApart(item.evidence) : item.evidence,
    );
    const next = lines.reduce((most, { number }) => Math.max(most, number), 0) + 1;
    const pairs = Math.min(before.length, now.length);
    return [
      ...now.slice(0, pairs).flatMap((one, at) => changed(one, before[at]!, list, ours)),
      ...now
        .slice(pairs)
        .flatMap((one, at) => added(one, evidenceKey(key, next + at), ref, list, ours, settled)),
      ...before.slice(pairs).flatMap((one) => deleted(one, list, ours)),
    ];
  });
}

/**
 * What is recorded and no longer there, and what is there and not recorded; of equal texts each
 * counts.
 */
function withoutSame(
  recorded: readonly RecordedEvidence[],
  texts: readonly ListText[],
): { before: readonly RecordedEvidence[]; now: readonly ListText[] } {
  const left = new Map<string, number>();
  for (const { text } of texts) left.set(plainBreaks(text), (left.get(plainBreaks(text)) ?? 0) + 1);
  const kept = new Map<string, number>();
  const before = recorded.filter(({ text }) => {
    const name = plainBreaks(text);
    const count = left.get(name) ?? 0;
    if (count === 0) return true;
    left.set(name, count - 1);
    kept.set(name, (kept.get(name) ?? 0) + 1);
    return false;
  });
  const now = texts.filter(({ text }) => {
    const name = plainBreaks(text);
    const count = kept.get(name) ?? 0;
    if (count > 0) kept.set(name, count - 1);
    return count === 0;
  });
  return { before, now };
}

function changed(
  now: ListText,
  before: RecordedEvidence,
  { sheet }: EvidenceSource,
  { evidence }: Ours,
): (SourceDifference | SettledDifference)[] {
  const mine = evidence.get(before.ref)?.evidence ?? '';
  const difference: SourceDifference = {
    kind: 'changed',
    recordKind: 'evidence',
    sheet,
    key: before.key,
    ref: before.ref,
    column: listHeading('evidence'),
    ours: mine,
    theirs: now.text,
    place: { sheet, row: now.row, column: now.column },
  };
  return [sameText(mine, now.text) ? { ...difference, evidenceRefs: [] } : difference];
}

function added(
  now: ListText,
  key: string,
  ref: string,
  { sheet }: EvidenceSource,
  { evidenceOf, recordedRefs }: Ours,
  settled: Set<string>,
): (SourceDifference | SettledDifference)[] {
  const column = listHeading('evidence');
  const difference: SourceDifference = {
    kind: 'added',
    recordKind: 'evidence',
    sheet,
    key,
    ref,
    column,
    ours: '',
    theirs: now.text,
    place: { sheet, row: now.row, column: now.column },
    added: [{ column, text: now.text }],
  };
  const mine = (evidenceOf.get(ref) ?? []).filter((one) => sameText(one.evidence, now.text));
  if (mine.length === 0) return [difference];
  // What the record knows as other evidence, as of another recommendation, is not written down twice.
  const unrecorded = mine.find(
    (one) => one.ref !== '' && !recordedRefs.evidence.has(one.ref) && !settled.has(one.ref),
  );
  if (!unrecorded) return [];
  settled.add(unrecorded.ref);
  return [{ ...difference, evidenceRefs: [unrecorded.ref] }];
}

function deleted(
  before: RecordedEvidence,
  { sheet }: EvidenceSource,
  { register, evidence }: Ours,
): (SourceDifference | SettledDifference)[] {
  const mine = evidence.get(before.ref);
  const table = register.tables.evidence;
  const place = placeIn(table, 'ref', mine?.row ?? table?.grid.top ?? 0);
  if (!place) return [];
  const difference: SourceDifference = {
    kind: 'deleted',
    recordKind: 'evidence',
    sheet,
    key: before.key,
    ref: before.ref,
    column: listHeading('evidence'),
    ours: mine?.evidence ?? '',
    theirs: '',
    place,
  };
  return [mine ? difference : { ...difference, evidenceRefs: [] }];
}
