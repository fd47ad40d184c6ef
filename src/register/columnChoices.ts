import { listColumns, tableDesigns, type TakenFor } from './columns';
import {
  cellAddress,
  type NamedArea,
  type SheetGrid,
  type TableGrid,
  type WorkbookGrid,
} from './grid';
import type { GivenMeanings } from './headings';
import type { OutlinedTable } from './outline';

/**
 * What the columns of an officer's list stand for, as it is kept in the workbook: a name for each
 * list, `Tracker_Columns1`, that refers to the heading cells, and whose comment says in the same
 * order what each stands for. Excel itself keeps the cells of a name right when columns are moved
 * or inserted and when sheets are renamed; a heading that is worded anew is no matter at all. Of a
 * column that is deleted `#REF!` stays in its place.
 */
export interface ListChoice {
  readonly sheet: string;
  /** Row of the headings, the lower one where they stand in two rows; from 0. */
  readonly row: number;
  readonly columns: readonly ChosenColumn[];
  /** Where they are the headings of an Excel table that is used in place: which of the design's it is. */
  readonly table?: TableInPlace;
}

/** The tables whose columns an officer can choose. */
export type TableInPlace = 'recommendations' | 'evidence';

export interface ChosenColumn {
  /** Column of the sheet, from 0. */
  readonly column: number;
  /** Nothing where the column is to be left where it is. */
  readonly meaning: TakenFor | undefined;
}

/** Names of this kind begin so; they refer to sheets of the officer's. */
export const choiceNamePrefix = 'Tracker_Columns';

const left = '-';
const meanings = new Set<string>(
  [...listColumns, ...tableDesigns.evidence.columns].map(({ column }) => column),
);
/** Before the meanings of a table used in place: "Evidence: ref, recommendationRef, evidence". */
const tableMark = /^(recommendations|evidence):/i;

/** Whether the name keeps what columns stand for. */
export function isChoiceName(name: string): boolean {
  return /^tracker_columns\d+$/i.test(name);
}

/** The choice that a name keeps; nothing where its cells are gone or are no longer in one row. */
export function readChoice({ name, formula, comment = '' }: NamedArea): ListChoice | undefined {
  if (!isChoiceName(name) || !formula.startsWith('=')) return undefined;
  const cells = parts(formula.slice(1)).map(readCell);
  const mark = tableMark.exec(comment)?.[1]?.toLowerCase();
  const words = comment
    .replace(tableMark, '')
    .split(',')
    .map((word) => word.trim());
  const there = cells.flatMap((cell, at) => {
    const word = words[at] ?? '';
    if (!cell || (word !== left && !meanings.has(word))) return [];
    return [{ ...cell, meaning: word === left ? undefined : (word as TakenFor) }];
  });
  const [first] = there;
  if (!first || words.length !== cells.length) return undefined;
  if (there.some(({ sheet, row }) => sheet !== first.sheet || row !== first.row)) return undefined;
  return {
    sheet: first.sheet,
    row: first.row,
    columns: there.map(({ column, meaning }) => ({ column, meaning })),
    ...(mark && { table: mark as TableInPlace }),
  };
}

/**
 * The name that keeps the choice: the one that kept a choice for the same headings before, or a
 * free one.
 */
export function choiceName(choice: ListChoice, names: readonly NamedArea[]): NamedArea {
  const before = names.find((name) => sameHeadings(readChoice(name), choice));
  const mark = choice.table ? `${tableDesigns[choice.table].name}: ` : '';
  const columns = withinComment(
    [...choice.columns].sort((a, b) => a.column - b.column),
    longestComment - mark.length,
  );
  const sheet = `'${choice.sheet.replace(/'/g, "''")}'`;
  return {
    name: before?.name ?? freeName(names),
    formula: `=${columns.map(({ column }) => `${sheet}!${absolute(choice.row, column)}`).join(',')}`,
    comment: mark + commentOf(columns),
  };
}

function commentOf(columns: readonly ChosenColumn[]): string {
  return columns.map(({ meaning }) => meaning ?? left).join(', ');
}

/** Excel takes no longer comment; every meaning of the design fits into it. */
const longestComment = 255;

function withinComment(columns: readonly ChosenColumn[], longest: number): readonly ChosenColumn[] {
  if (commentOf(columns).length <= longest) return columns;
  const last = columns.map(({ meaning }) => meaning).lastIndexOf(undefined);
  return last < 0
    ? columns
    : withinComment(
        columns.filter((_, at) => at !== last),
        longest,
      );
}

/** The workbook with the choice kept in it, as reading it again would bring it. */
export function withChoice(grid: WorkbookGrid, choice: ListChoice): WorkbookGrid {
  const name = choiceName(choice, grid.names);
  const names = [...grid.names.filter((one) => one.name !== name.name), name];
  return {
    ...grid,
    names,
    sheets: withChoices(grid.sheets, names),
    tables: withTableChoices(grid.tables, names),
  };
}

/** Gives each table the choice that the names keep for its headings. */
export function withTableChoices(
  tables: readonly TableGrid[],
  names: readonly NamedArea[],
): readonly TableGrid[] {
  const choices = names.flatMap((name) => readChoice(name) ?? []);
  if (choices.length === 0) return tables;
  return tables.map((table) => {
    const choice = choices.find(
      ({ sheet, row, columns }) =>
        sameName(sheet, table.sheet) &&
        row === table.top &&
        columns.some(({ column }) => table.headings[column - table.left] !== undefined),
    );
    return choice ? { ...table, choice } : table;
  });
}

/**
 * The tables of the workbook, each with what the officer's choice makes of it. Where a table begins
 * is not known before it is read, so a choice counts here for the only table of its sheet.
 */
export function withKeptKinds(
  tables: readonly OutlinedTable[],
  names: readonly NamedArea[],
): readonly (OutlinedTable & { readonly kept?: TableInPlace })[] {
  const choices = names.flatMap((name) => readChoice(name) ?? []);
  return tables.map((table) => {
    const here = ({ sheet }: { readonly sheet: string }) => sameName(sheet, table.sheet);
    const kept = tables.filter(here).length === 1 ? keptKind(choices.find(here)) : undefined;
    return kept ? { ...table, kept } : table;
  });
}

/**
 * Which of the design's tables a table is by the officer's choice, however its columns are headed by
 * now; nothing where a column has gone that such a table needs.
 */
export function keptKind(choice: ListChoice | undefined): TableInPlace | undefined {
  if (!choice?.table) return undefined;
  const required: readonly TakenFor[] = tableDesigns[choice.table].required;
  return required.every((column) => choice.columns.some(({ meaning }) => meaning === column))
    ? choice.table
    : undefined;
}

/**
 * What the officer said of a table, by position among its headings.
 * @param columns - those that such a table has; what was taken for another stands for nothing in it
 */
export function givenIn<Column extends string>(
  { choice, left }: TableGrid,
  columns: readonly { readonly column: Column }[],
): GivenMeanings<Column> {
  return new Map(
    choice?.columns.map(({ column, meaning }) => [column - left, meaningIn(columns, meaning)]),
  );
}

/** What was chosen, where it is one of these columns. */
export function meaningIn<Column extends string>(
  columns: readonly { readonly column: Column }[],
  meaning: string | undefined,
): Column | undefined {
  return columns.find(({ column }) => column === meaning)?.column;
}

/** Gives each sheet the choices that the names keep for its lists. */
export function withChoices(
  sheets: readonly SheetGrid[],
  names: readonly NamedArea[],
): readonly SheetGrid[] {
  const choices = names.flatMap((name) => readChoice(name) ?? []);
  if (choices.length === 0) return sheets;
  return sheets.map((sheet) => {
    const own = choices.filter((choice) => sameName(choice.sheet, sheet.name));
    return own.length > 0 ? { ...sheet, choices: own } : sheet;
  });
}

function sameHeadings(one: ListChoice | undefined, other: ListChoice): boolean {
  return (
    one !== undefined &&
    sameName(one.sheet, other.sheet) &&
    one.row === other.row &&
    // Lists side by side have their headings in one row.
    one.columns.some(({ column }) => other.columns.some((own) => own.column === column))
  );
}

/** Excel compares names of sheets without regard to case. */
function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function freeName(names: readonly NamedArea[]): string {
  const taken = new Set(names.map(({ name }) => name.toLowerCase()));
  let number = 1;
  while (taken.has(`${choiceNamePrefix}${number}`.toLowerCase())) number += 1;
  return `${choiceNamePrefix}${number}`;
}

function absolute(row: number, column: number): string {
  return cellAddress({ row, column }).replace(/^([A-Z]+)/, '$$$1$$');
}

/** The parts of a union; a comma within a sheet's quoted name parts nothing. */
function parts(formula: string): string[] {
  return formula.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
}

function readCell(reference: string): { sheet: string; row: number; column: number } | undefined {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference);
  if (!match) return undefined;
  const [, quoted, plain, letters = '', row = ''] = match;
  return {
    sheet: quoted?.replace(/''/g, "'") ?? plain ?? '',
    row: Number(row) - 1,
    column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1,
  };
}
