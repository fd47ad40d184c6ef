import { tableDesigns } from './columns';
import { detailFieldOf, detailLabel } from './detailFields';
import { findDetails } from './findDetails';
import type { FoundList } from './findList';
import type { SheetGrid } from './grid';
import { distinct } from './listKeys';
import { sameText, type Ours } from './ourRows';
import type { RecordedSheet } from './recordedRows';
import type { SourceDifference } from './sourceDifference';

const column = tableDesigns.details.columns.find((design) => design.column === 'value')!.heading;

/**
 * Differences of the report details on a source sheet, by their labels; nothing where no details
 * are found there now.
 */
export function detailDifferences(
  source: SheetGrid,
  recorded: RecordedSheet,
  { register }: Ours,
  list: FoundList | undefined,
): SourceDifference[] | undefined {
  const found = findDetails(source, list && { first: list.headingRow, last: list.lastRow });
  if (!found) return undefined;
  const sheet = source.name;
  const mine = new Map<string, (typeof register.details)[number]>();
  for (const detail of register.details) {
    if (!mine.has(detail.label)) mine.set(detail.label, detail);
    const name = detail.field && detailLabel(detail.field);
    if (name !== undefined && !mine.has(name)) mine.set(name, detail);
  }
  const lines = new Map(recorded.details.map((line) => [line.key, line]));
  // A label may be worded anew: what counts is the field that it means.
  const byField = new Map(
    recorded.details.flatMap((line) => {
      const field = detailFieldOf(line.ref);
      return field ? [[field, line] as const] : [];
    }),
  );

  const differences: SourceDifference[] = [];
  const keys = distinct(found.details.map(({ label }) => label));
  const seen = new Set<string>();
  found.details.forEach(({ field, label, value, place }, at) => {
    const line = (field && byField.get(field)) ?? lines.get(keys[at]!);
    if (line) seen.add(line.key);
    const ref = line?.ref ?? (field ? detailLabel(field) : label);
    const there = mine.get(ref);
    const ours = there?.value ?? '';
    if (sameText(line?.text ?? '', value) || sameText(ours, value)) return;
    const added = !line;
    differences.push({
      kind: added ? 'added' : 'changed',
      recordKind: 'detail',
      sheet,
      key: line?.key ?? keys[at]!,
      ref: there?.label ?? ref,
      column,
      ours,
      theirs: value,
      place,
      ...(added ? { added: [{ column, text: value }] } : {}),
    });
  });
  for (const line of recorded.details) {
    const there = mine.get(line.ref);
    if (seen.has(line.key) || line.text === '' || !there || there.value === '') continue;
    differences.push({
      kind: 'deleted',
      recordKind: 'detail',
      sheet,
      key: line.key,
      ref: there.label,
      column,
      ours: there.value,
      theirs: '',
      place: there.place,
    });
  }
  return differences;
}
