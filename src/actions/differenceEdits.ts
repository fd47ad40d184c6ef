import type { TableEdit } from '../excel/editTables';
import { tableDesigns } from '../register/columns';
import type { ColumnDesign } from '../register/columnDesign';
import { headingIn } from '../register/places';
import type { RecordRow } from '../register/planTables';
import { tableOf } from '../register/readRegister';
import { nextRef } from '../register/refs';
import type { Register, RegisterTable } from '../register/register';
import type { SourceDifference } from '../register/sourceDifference';
import { addedCells, recordCells, recordTableOf } from './addedCells';

/**
 * What taking a change of a source sheet over writes into our tables, and what brings the set up record
 * up to date afterwards. Rows are named by ref, so they are found wherever they stand by then.
 */
export interface DifferenceEdits {
  readonly tables: readonly TableEdit[];
  readonly record: readonly TableEdit[];
}

/** Undefined where a table is missing that the change belongs to. */
export function editsFor(
  register: Register,
  difference: SourceDifference,
): DifferenceEdits | undefined {
  const refs = evidenceRefs(register, difference);
  const tables = tableEdits(register, difference, refs);
  return tables && { tables, record: recordEdits(register, difference, refs) };
}

/** The refs that new evidence gets, in its order. */
function evidenceRefs(register: Register, difference: SourceDifference): string[] {
  const inUse = register.evidence.map(({ ref }) => ref);
  const single = difference.kind === 'added' && difference.recordKind === 'evidence' ? 1 : 0;
  const count = difference.addedEvidence?.length ?? single;
  return Array.from({ length: count }, () => {
    const ref = nextRef(inUse, 'E');
    inUse.push(ref);
    return ref;
  });
}

function tableEdits(
  register: Register,
  difference: SourceDifference,
  newRefs: readonly string[],
): TableEdit[] | undefined {
  switch (difference.recordKind) {
    case 'recommendation':
      return recommendationEdits(register, difference, newRefs);
    case 'evidence':
      return evidenceEdits(register, difference, newRefs);
    case 'detail':
      return detailEdits(register, difference);
  }
}

function recommendationEdits(
  register: Register,
  difference: SourceDifference,
  newRefs: readonly string[],
): TableEdit[] | undefined {
  const table = register.tables.recommendations;
  const designs = tableDesigns.recommendations.columns;
  if (!table) return undefined;
  if (difference.kind !== 'added') return rowEdit(table, designs, 'ref', difference);
  const texts = (difference.added ?? []).flatMap(({ column: heading, text }) => {
    const design = designs.find((one) => one.heading === heading);
    if (!design || design.column === 'ref') return [];
    return { column: design.column, text, date: design.kind === 'date' };
  });
  const row = addedCells(table, [{ column: 'ref', text: difference.ref }, ...texts]);
  const evidence = (difference.addedEvidence ?? []).flatMap(({ text }, at) =>
    evidenceRow(register, newRefs[at]!, difference.ref, text),
  );
  return [{ kind: 'append', table: table.grid.name, rows: [row] }, ...evidence];
}

function evidenceEdits(
  register: Register,
  difference: SourceDifference,
  newRefs: readonly string[],
): TableEdit[] | undefined {
  const table = register.tables.evidence;
  if (!table) return undefined;
  return difference.kind === 'added'
    ? evidenceRow(register, newRefs[0]!, difference.ref, difference.theirs)
    : rowEdit(table, tableDesigns.evidence.columns, 'ref', difference);
}

function evidenceRow(
  register: Register,
  ref: string,
  recommendationRef: string,
  text: string,
): TableEdit[] {
  const table = register.tables.evidence;
  if (!table) return [];
  const row = addedCells(table, [
    { column: 'ref', text: ref },
    { column: 'recommendationRef', text: recommendationRef },
    { column: 'evidence', text },
  ]);
  return [{ kind: 'append', table: table.grid.name, rows: [row] }];
}

/** A detail that is no longer on the source sheet keeps its row, with a blank value. */
function detailEdits(register: Register, difference: SourceDifference): TableEdit[] | undefined {
  const designs = tableDesigns.details.columns;
  const table = tableOf(designs, register.tables.details);
  if (!table) return undefined;
  const there = register.details.some(({ label }) => label === difference.ref);
  if (!there && difference.kind !== 'deleted') {
    const row = addedCells(table, [
      { column: 'field', text: difference.ref },
      { column: 'value', text: difference.theirs },
    ]);
    return [{ kind: 'append', table: table.grid.name, rows: [row] }];
  }
  const [, value] = designs;
  const change = { ...difference, kind: 'changed', column: value!.heading } as const;
  return rowEdit(table, designs, 'field', change);
}

/** Sets the cell of the row with this ref, which must still hold what it held when it was read; or deletes the row. */
function rowEdit<Column extends string>(
  table: RegisterTable<Column>,
  designs: readonly ColumnDesign<Column>[],
  key: Column,
  { kind, ref, column, ours, theirs }: SourceDifference,
): TableEdit[] | undefined {
  const keyHeading = headingIn(table, key);
  if (keyHeading === undefined) return undefined;
  const name = table.grid.name;
  if (kind === 'deleted') return [{ kind: 'delete', table: name, row: { [keyHeading]: ref } }];
  const design = designs.find((one) => one.heading === column);
  const heading = design && headingIn(table, design.column);
  if (heading === undefined) return undefined;
  const row = { [heading]: ours, [keyHeading]: ref };
  return [{ kind: 'set', table: name, row, column: heading, text: theirs }];
}

/** Lines that are there are brought up to date, others are added; of what was deleted the lines go. */
function recordEdits(
  register: Register,
  difference: SourceDifference,
  newRefs: readonly string[],
): TableEdit[] {
  const record = recordTableOf(register);
  if (!record) return [];
  const { recordKind, sheet, key, ref } = difference;
  const rowOf = (column: string) => ({
    [headingIn(record, 'kind')!]: recordKind,
    [headingIn(record, 'sheet')!]: sheet,
    [headingIn(record, 'key')!]: key,
    [headingIn(record, 'column')!]: column,
  });
  const lines = register.record.filter(
    (line) => line.kind === recordKind && line.sheet === sheet && line.key === key,
  );
  const table = record.grid.name;
  if (difference.kind === 'deleted') {
    return lines.map(({ column }) => ({
      kind: 'delete',
      table,
      row: rowOf(column),
      ifThere: true,
    }));
  }
  const column = difference.column;
  if (difference.kind === 'changed' && lines.some((line) => line.column === column)) {
    const text = headingIn(record, 'text')!;
    return [{ kind: 'set', table, row: rowOf(column), column: text, text: difference.theirs }];
  }
  const rows: RecordRow[] =
    difference.added && recordKind === 'recommendation'
      ? difference.added.map((one) => [recordKind, sheet, key, ref, one.column, one.text])
      : [[recordKind, sheet, key, newRefs[0] ?? ref, column, difference.theirs]];
  const evidence = (difference.addedEvidence ?? []).map((one, at): RecordRow => [
    'evidence',
    sheet,
    one.key,
    newRefs[at]!,
    evidenceHeading,
    one.text,
  ]);
  const added = [...rows, ...evidence];
  return [{ kind: 'append', table, rows: added.map((line) => recordCells(record, line)) }];
}

const evidenceHeading = tableDesigns.evidence.columns.find(
  ({ column }) => column === 'evidence',
)!.heading;
