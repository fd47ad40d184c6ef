import { tableDesigns } from './columns';
import { detailFieldOf, detailLabel } from './detailFields';
import type { SheetGrid } from './grid';
import { distinct } from './listKeys';
import { sameText, type Ours } from './ourRows';
import type { RecordedSheet } from './recordedRows';
import type { DetailField, SetUpRecordLine } from './register';
import { detailsOn } from './sheetDetails';
import type { SettledDifference, SourceDifference } from './sourceDifference';

const column = tableDesigns.details.columns.find((design) => design.column === 'value')!.heading;

/**
 * Differences of the report details on a source sheet, by their labels; nothing where no details
 * are found there now.
 */
export function detailDifferences(
  source: SheetGrid,
  recorded: RecordedSheet,
  { register }: Ours,
): (SourceDifference | SettledDifference)[] | undefined {
  const found = detailsOn(source);
  if (!found) return undefined;
  const sheet = source.name;
  const mine = new Map<string, (typeof register.details)[number]>();
  const names = distinct(register.details.map(({ label }) => label));
  register.details.forEach((detail, at) => {
    if (!mine.has(names[at]!)) mine.set(names[at]!, detail);
    const name = detail.field && detailLabel(detail.field);
    if (name !== undefined && !mine.has(name)) mine.set(name, detail);
  });
  const lines = new Map(recorded.details.map((line) => [line.key, line]));
  // A label that stands twice is two rows of ours, in the order of the record.
  const rowNames = distinct(recorded.details.map(({ ref }) => ref));
  const rows = new Map(recorded.details.map((line, at) => [line, mine.get(rowNames[at]!)]));
  // A label may be worded anew: what counts is the field that it means, which the first has.
  const byField = new Map<DetailField, SetUpRecordLine>();
  for (const line of recorded.details) {
    const field = detailFieldOf(line.ref);
    if (field && !byField.has(field)) byField.set(field, line);
  }

  const differences: (SourceDifference | SettledDifference)[] = [];
  const keys = distinct(found.details.map(({ label }) => label));
  const seen = new Set<string>();
  found.details.forEach(({ field, label, value, place }, at) => {
    const line = (field && byField.get(field)) ?? lines.get(keys[at]!);
    if (line) seen.add(line.key);
    const ref = line?.ref ?? (field ? detailLabel(field) : label);
    const there = line ? rows.get(line) : mine.get(ref);
    const ours = there?.value ?? '';
    if (sameText(line?.text ?? '', value)) return;
    const settled = sameText(ours, value);
    // A row that is gone from our table has no value that it could share.
    if (settled && !there) return;
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
      ...(settled ? { evidenceRefs: [] } : {}),
    });
  });
  for (const line of recorded.details) {
    const there = rows.get(line);
    if (seen.has(line.key) || line.text === '' || !there) continue;
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
      ...(there.value === '' ? { evidenceRefs: [] } : {}),
    });
  }
  return differences;
}
