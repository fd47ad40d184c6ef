import { listHeading } from './columns';
import { sameText } from './ourRows';
import type { SetUpRecordLine } from './register';
import type { SourceDifference } from './sourceDifference';

/**
 * The changes of source sheets that can be brought in without losing anything of the officer's in our
 * tables: what was added, and what replaces a text that our table still has as set up read it. What
 * would remove a row, or replace what the officer wrote there since, is left to be decided one by one.
 */
export function harmlessChanges(
  differences: readonly SourceDifference[],
  record: readonly SetUpRecordLine[],
): SourceDifference[] {
  const read = new Map(record.map((line) => [nameOf(line.kind, line), line.text]));
  return differences.filter((difference) => {
    const { kind, recordKind, column, ours } = difference;
    if (kind === 'added') return true;
    // A ref is what other rows name: another one is never brought in unseen.
    if (kind === 'deleted' || column === listHeading('ref')) return false;
    return sameText(ours, read.get(nameOf(recordKind, difference)) ?? '');
  });
}

function nameOf(
  kind: SetUpRecordLine['kind'],
  { sheet, key, column }: Pick<SetUpRecordLine, 'sheet' | 'key' | 'column'>,
): string {
  return JSON.stringify([kind, sheet, key, column]);
}
