import type { TableEdit } from '../excel/editTables';
import { listHeading } from '../register/columns';
import type { RecordColumn } from '../register/columns';
import { headingIn } from '../register/places';
import type { RecordRow } from '../register/recordLines';
import type { Register, SetUpRecordLine } from '../register/register';
import type { AddedText, SourceDifference } from '../register/sourceDifference';
import { recordCells, recordTableOf } from './addedCells';

/** What the officer decides about a change of a source sheet. */
export type Decision = 'takeOver' | 'decline';

/**
 * Brings the set up record up to date with what stands on the source sheet now, so that a change which
 * has been taken over or declined is not pointed out again.
 * @param newRefs - the refs that added evidence gets; none where it is declined
 */
export function recordEdits(
  register: Register,
  difference: SourceDifference,
  decision: Decision,
  newRefs: readonly string[],
): TableEdit[] {
  const record = recordTableOf(register);
  if (!record) return [];
  const table = record.grid.name;
  const heading = (column: RecordColumn) => headingIn(record, column)!;
  const row = ({ kind, sheet, key, column }: Omit<SetUpRecordLine, 'row' | 'ref' | 'text'>) => ({
    [heading('kind')]: kind,
    [heading('sheet')]: sheet,
    [heading('key')]: key,
    [heading('column')]: column,
  });
  if (difference.kind === 'deleted') {
    return linesOf(register, difference).map((line) => ({
      kind: 'delete',
      table,
      row: row(line),
      ifThere: true,
    }));
  }
  const lines = linesOf(register, difference);
  const edits: TableEdit[] = [];
  const known = lines.find(({ column }) => column === difference.column);
  if (difference.kind === 'changed' && known) {
    const text = sourceTextOf(known, difference);
    edits.push({ kind: 'set', table, row: row(known), column: heading('text'), text });
    if (decision === 'takeOver' && difference.column === listHeading('ref')) {
      const renamed = { column: heading('ref'), text: difference.theirs };
      // The first line, by whose ref the row is known, comes last: where the batch stops, all are written again.
      edits.push(
        ...[...lines]
          .reverse()
          .map((line): TableEdit => ({ kind: 'set', table, row: row(line), ...renamed })),
      );
    }
  } else {
    const rows = newLines(difference, newRefs).map((line) => recordCells(record, line));
    edits.push({ kind: 'append', table, rows });
  }
  return edits;
}

/** The lines of the row that the change is about; with a recommendation that is gone, those of its evidence too. */
function linesOf(register: Register, difference: SourceDifference): SetUpRecordLine[] {
  const { kind, recordKind, sheet, key } = difference;
  const isEvidenceOf = (line: SetUpRecordLine) =>
    kind === 'deleted' &&
    recordKind === 'recommendation' &&
    line.kind === 'evidence' &&
    line.key.slice(0, line.key.lastIndexOf('#')) === key;
  return register.record.filter(
    (line) =>
      line.sheet === sheet &&
      ((line.kind === recordKind && line.key === key) || isEvidenceOf(line)),
  );
}

/** The record holds what stands on the source sheet: 6, where the change is that R05 becomes R06. */
function sourceTextOf(known: SetUpRecordLine, { column, theirs }: SourceDifference): string {
  const number = /^R0*([1-9][0-9]*)$/.exec(theirs)?.[1];
  const onlyNumber = column === listHeading('ref') && /^\s*[0-9]+\s*$/.test(known.text);
  return onlyNumber && number !== undefined ? number : theirs;
}

/** Lines for what the record does not know yet. */
function newLines(difference: SourceDifference, newRefs: readonly string[]): RecordRow[] {
  const { recordKind, sheet, key, ref, column, theirs } = difference;
  const evidence = (at: number, evidenceKey: string, text: string): RecordRow => [
    'evidence',
    sheet,
    evidenceKey,
    newRefs[at] ?? '',
    listHeading('evidence'),
    text,
  ];
  if (difference.kind === 'added' && recordKind === 'evidence') return [evidence(0, key, theirs)];
  if (difference.kind === 'added' && recordKind === 'recommendation') {
    return [
      ...knownByFirst(difference.added ?? []).map((one): RecordRow => [
        recordKind,
        sheet,
        key,
        ref,
        one.column,
        one.text,
      ]),
      ...(difference.addedEvidence ?? []).map((one, at) => evidence(at, one.key, one.text)),
    ];
  }
  return [[recordKind, sheet, key, ref, column, theirs]];
}

/**
 * The officer's number and the recommendation's text, by which its row is known, come before the others:
 * a batch may stop between two lines.
 */
function knownByFirst(added: readonly AddedText[]): AddedText[] {
  const knownBy = [listHeading('ref'), listHeading('recommendation')];
  const first = knownBy.flatMap((heading) => added.filter(({ column }) => column === heading));
  return [...first, ...added.filter(({ column }) => !knownBy.includes(column))];
}
