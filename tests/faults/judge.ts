import { isDeepStrictEqual } from 'node:util';
import { WorkbookProblem } from '../../src/excel/problem';
import { aboutToAdd } from '../../src/excel/ownSheet';
import { unfinishedName } from '../../src/excel/unfinished';
import { say } from '../../src/strings/say';
import type { SheetFacts, WorkbookFacts } from '../preview/command/workbookFacts';

/** What is wrong after a fault; nothing where all is well. */
export type Complaint = string;

/** What the person was told: what an action threw, where it threw. */
export function judgeTelling(error: unknown, wanted: boolean): Complaint[] {
  if (error === undefined) return wanted ? ['nobody was told'] : [];
  if (!(error instanceof WorkbookProblem)) return [`told in no plain words: ${String(error)}`];
  return error.message.length > 20 ? [] : [`told too little: ${error.message}`];
}

/**
 * Sheets of the officer's are as they were, and what we generate is whole, absent or marked.
 * @param before as it was when the action began, with what a colleague did meanwhile
 * @param whole as it is where nothing fails, with what the colleague did and as it had been read before
 */
export function judgeSheets(
  before: WorkbookFacts,
  now: WorkbookFacts,
  whole: readonly WorkbookFacts[],
): Complaint[] {
  const known = new Map(before.sheets.map((sheet) => [sheet.name, sheet]));
  const finals = (name: string) =>
    whole.flatMap(({ sheets }) => sheets.filter((sheet) => sheet.name === name));
  const marked = hasName(now, unfinishedName);
  return [
    ...before.sheets
      .filter(({ name }) => !now.sheets.some((sheet) => sheet.name === name))
      .map(({ name }) => `the sheet ${name} is gone`),
    ...now.sheets.flatMap((sheet) => {
      const was = known.get(sheet.name);
      const final = finals(sheet.name);
      if ([was, ...final].some((one) => isDeepStrictEqual(sheet, one))) return [];
      if (saysUnfinished(sheet) || (isEmpty(sheet) && hasName(now, aboutToAdd(sheet.name))))
        return [];
      if (!was) return marked ? [] : [`the sheet ${sheet.name} is half made and does not say so`];
      return lost(was, sheet, final);
    }),
    ...judgeFilters(before, now),
  ];
}

/** Whether a name of the workbook is so called, or says so. */
function hasName({ resources }: WorkbookFacts, text: string): boolean {
  const names = JSON.stringify(resources['SHEET_DEFINED_NAME_PLUGIN'] ?? {});
  return names.includes(JSON.stringify(text).slice(1, -1));
}

/** A sheet that was added and nothing more has no first cell to say anything: its name says that it was about to be added. */
function isEmpty({ cells }: SheetFacts): boolean {
  return Object.keys(cells).length === 0;
}

function saysUnfinished({ cells }: SheetFacts): boolean {
  return Object.values(cells).some(
    (cell) => (cell as { v?: unknown }).v === say('actions.sheet.unfinished'),
  );
}

/** Each cell is as it was or as it is to be. */
function lost(was: SheetFacts, now: SheetFacts, final: readonly SheetFacts[]): Complaint[] {
  const addresses = new Set([...Object.keys(was.cells), ...Object.keys(now.cells)]);
  const wrong = [...addresses].filter((address) => {
    const cell = now.cells[address];
    if (isDeepStrictEqual(cell, was.cells[address])) return false;
    // A column that is being added has its heading, and then its look, before its cells are filled.
    return !final.some(
      ({ cells }) =>
        isDeepStrictEqual(cell, cells[address]) ||
        (was.cells[address] === undefined && cells[address] !== undefined),
    );
  });
  const [first] = wrong;
  if (first === undefined) return [];
  const shown = JSON.stringify([was.cells[first], now.cells[first]]);
  return [
    `${was.name}: ${wrong.length} cells are neither as before nor as they are to be: ${first} ${shown}`,
  ];
}

function judgeFilters(before: WorkbookFacts, now: WorkbookFacts): Complaint[] {
  const filters = ({ resources }: WorkbookFacts) => filtersOf(resources['SHEET_TABLE_PLUGIN']);
  return isDeepStrictEqual(filters(before), filters(now)) ? [] : ['a filter is not as it was'];
}

/** The filters of all tables that filter. */
function filtersOf(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(filtersOf);
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'tableColumnFilterList'
      ? [(inner as unknown[]).filter((each) => each)].filter((list) => list.length > 0)
      : filtersOf(inner),
  );
}

/**
 * The action was run again and nothing failed: all is as where nothing had failed before.
 * @param ends what it may be: where a colleague changed something, as if that had come before or after it
 */
export function judgeEnd(now: WorkbookFacts, ends: readonly WorkbookFacts[]): Complaint[] {
  if (ends.some((end) => isDeepStrictEqual(now, end))) return [];
  const differences = ends.map((end) => firstDifference(now, end, ''));
  return [`run again it ends otherwise: ${differences.join('; or ')}`];
}

function firstDifference(now: unknown, whole: unknown, path: string): string {
  if (typeof now !== 'object' || typeof whole !== 'object' || !now || !whole) {
    return `${path} is ${JSON.stringify(now)?.slice(0, 200)} and not ${JSON.stringify(whole)?.slice(0, 200)}`;
  }
  for (const key of new Set([...Object.keys(now), ...Object.keys(whole)])) {
    const [one, other] = [now, whole].map((each) => (each as Record<string, unknown>)[key]);
    if (!isDeepStrictEqual(one, other)) return firstDifference(one, other, `${path}/${key}`);
  }
  return `${path}: the order of its parts`;
}
