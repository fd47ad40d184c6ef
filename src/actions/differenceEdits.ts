import type { TableEdit } from '../excel/editTables';
import { tableDesigns } from '../register/columns';
import type { ColumnDesign } from '../register/columnDesign';
import { headingIn } from '../register/places';
import { tableOf } from '../register/tableRows';
import { nextRef } from '../register/refs';
import type { Register, RegisterTable } from '../register/register';
import type { SettledDifference, SourceDifference } from '../register/sourceDifference';
import { addedCells } from './addedCells';
import { recordEdits } from './recordEdits';
import type { Decision } from './recordEdits';

/**
 * What a decision about a change of a source sheet writes: our tables follow where it is taken over, and
 * the set up record is brought up to date either way. Rows are named by ref, so they are found wherever
 * they stand by then.
 * @param given - refs that changes before this one have given to evidence; those of this one are added
 * @returns undefined where the table is missing that the change belongs to
 */
export function editsFor(
  register: Register,
  difference: SourceDifference,
  decision: Decision,
  given: string[] = [],
): TableEdit[] | undefined {
  const refs = decision === 'takeOver' ? evidenceRefs(register, difference, given) : [];
  given.push(...refs);
  const tables = decision === 'takeOver' ? tableEdits(register, difference, refs) : [];
  return tables && [...tables, ...recordEdits(register, difference, decision, refs)];
}

/** What our tables have already is only recorded; evidence may still have to follow a ref. */
export function editsForSettled(register: Register, settled: SettledDifference): TableEdit[] {
  return [
    ...(settled.kind === 'changed' ? evidenceThatFollows(register, settled) : []),
    ...recordEdits(register, settled, 'takeOver', settled.evidenceRefs),
  ];
}

/**
 * Rows are deleted in the order in which they are named: evidence before its recommendation and the record
 * last. A batch that stops in between leaves the change as one that is still told.
 */
export function inSafeOrder({ tables }: Register, edits: readonly TableEdit[]): TableEdit[] {
  const order = [tables.evidence?.grid.name, tables.recommendations?.grid.name];
  const place = ({ kind, table }: TableEdit) => {
    if (kind !== 'delete') return -1;
    const at = order.indexOf(table);
    return at < 0 ? order.length : at;
  };
  return [...edits].sort((one, other) => place(one) - place(other));
}

/** The refs that new evidence gets, in its order; those that the record knows are not given again. */
function evidenceRefs(
  register: Register,
  difference: SourceDifference,
  given: readonly string[],
): string[] {
  const inUse = [...register.evidence, ...register.record].map(({ ref }) => ref).concat(given);
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
  if (difference.kind !== 'added') {
    const row = rowEdit(table, designs, 'ref', difference);
    return row && [row, ...evidenceThatFollows(register, difference)];
  }
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

/** Evidence that names nothing but this recommendation goes with it, and follows where its ref changes. */
function evidenceThatFollows(
  register: Register,
  { kind, ref, column, theirs }: SourceDifference,
): TableEdit[] {
  const table = register.tables.evidence;
  const refHeading = headingIn(table, 'ref');
  const heading = headingIn(table, 'recommendationRef');
  const renamed = kind === 'changed' && column === recommendationRefHeading;
  if (!table || refHeading === undefined || heading === undefined) return [];
  if (kind !== 'deleted' && !renamed) return [];
  return register.evidence
    .filter((one) => one.recommendationRef === ref && one.ref !== '')
    .map((one): TableEdit => {
      const row = { [refHeading]: one.ref, [heading]: ref };
      return renamed
        ? { kind: 'set', table: table.grid.name, row, column: heading, text: theirs }
        : { kind: 'delete', table: table.grid.name, row };
    });
}

const [{ heading: recommendationRefHeading }] = tableDesigns.recommendations.columns as [
  ColumnDesign<'ref'>,
];

function evidenceEdits(
  register: Register,
  difference: SourceDifference,
  newRefs: readonly string[],
): TableEdit[] | undefined {
  const table = register.tables.evidence;
  if (!table) return undefined;
  if (difference.kind === 'added') {
    return evidenceRow(register, newRefs[0]!, difference.ref, difference.theirs);
  }
  const row = rowEdit(table, tableDesigns.evidence.columns, 'ref', difference);
  return row && [row];
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
  const edit = rowEdit(table, designs, 'field', { ...difference, kind: 'changed' });
  return edit && [edit];
}

/** Sets the cell of the row with this ref, which must still hold what it held when it was read; or deletes the row. */
function rowEdit<Column extends string>(
  table: RegisterTable<Column>,
  designs: readonly ColumnDesign<Column>[],
  key: Column,
  { kind, ref, column, ours, theirs }: SourceDifference,
): TableEdit | undefined {
  const keyHeading = headingIn(table, key);
  if (keyHeading === undefined) return undefined;
  const name = table.grid.name;
  if (kind === 'deleted') return { kind: 'delete', table: name, row: { [keyHeading]: ref } };
  const design = designs.find((one) => one.heading === column);
  const heading = design && headingIn(table, design.column);
  if (heading === undefined) return undefined;
  const row = { [heading]: ours, [keyHeading]: ref };
  return { kind: 'set', table: name, row, column: heading, text: theirs };
}
