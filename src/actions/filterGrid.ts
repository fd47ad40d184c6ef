import {
  filterTable,
  hasSheetViews,
  readTableFilter,
  unfilterTable,
  type ColumnValues,
  type FilteredTable,
} from '../excel/gridFilter';
import { headingIn } from '../register/places';
import { noFilter, type ReportFilter } from '../register/published';
import type { Recommendation, Register } from '../register/register';
import type { ReportChoice } from '../report/choice';
import { chosenBy } from '../report/coverage';
import { say } from '../strings/say';
import type { OpenRegister } from './openRegister';

export type { FilteredTable } from '../excel/gridFilter';

/** Whether the grid can be filtered for this person alone. */
export const filtersAlone = hasSheetViews;

/** By which columns the table is filtered, and the list of the filter that each stands for. */
const columns = [
  ['status', 'statuses'],
  ['theme', 'themes'],
  ['owner', 'owners'],
] as const;

/**
 * Shows only the chosen recommendations in the grid's own table. What no column says (overdue, what has moved) is
 * filtered by the refs of those that have it.
 * @returns undefined where nothing has what was chosen: a table without rows would only puzzle
 */
export async function filterGrid(
  { register }: OpenRegister,
  choice: ReportChoice,
  already?: FilteredTable,
): Promise<FilteredTable | undefined> {
  const table = register.tables.recommendations;
  const chosen = register.recommendations.filter(chosenBy(register, choice));
  if (!table || chosen.length === 0) return undefined;
  return filterTable(table.grid.name, columnValues(register, choice, chosen), already);
}

/** Puts back what the table was filtered by before. */
export function unfilterGrid(filtered: FilteredTable): Promise<void> {
  return unfilterTable(filtered);
}

/** A filter that a person has set in the grid, as the pane understands it. */
export interface TakenUp {
  /** Undefined where the table is not filtered by anything that the pane can choose by. */
  readonly filter: ReportFilter | undefined;
  /** Headings of columns whose filter the pane has no such choice for. */
  readonly left: readonly string[];
}

/** What the table of recommendations is filtered by in the grid; nothing is written. */
export async function takeUpFilter({ register }: OpenRegister): Promise<TakenUp> {
  const table = register.tables.recommendations;
  if (!table) return { filter: undefined, left: [] };
  const set = await readTableFilter(table.grid.name);
  const lists = columns.flatMap(([column, list]) => {
    const values = set[table.columns[column] ?? -1];
    return Array.isArray(values) ? [[list, inUse(register, column, values)] as const] : [];
  });
  const understood = columns.map(([column]) => table.columns[column]);
  const left = table.grid.headings.filter((_heading, at) => {
    const values = set[at];
    return values === 'other' || (values !== undefined && !understood.includes(at));
  });
  return {
    filter: lists.length > 0 ? { ...noFilter, ...Object.fromEntries(lists) } : undefined,
    left: left.map((heading) => say('actions.setUp.quoted', { text: heading })),
  };
}

/** Excel's filters take capitals and small letters for the same, the report does not. */
function inUse(
  { recommendations }: Register,
  column: 'status' | 'theme' | 'owner',
  values: readonly string[],
): string[] {
  const wanted = new Set(values.map((value) => value.trim().toLowerCase()));
  const there = new Set(recommendations.map((row) => row[column]));
  return [...there].filter((value) => wanted.has(value.trim().toLowerCase()));
}

function columnValues(
  { tables }: Register,
  { filter, movements = [] }: ReportChoice,
  chosen: readonly Recommendation[],
): ColumnValues[] {
  const table = tables.recommendations;
  const by = (heading: string | undefined, values: readonly string[]) =>
    heading === undefined || values.length === 0 ? [] : [{ heading, values }];
  return [
    ...columns.flatMap(([column, list]) => by(headingIn(table, column), filter[list])),
    ...(filter.overdue || movements.length > 0
      ? by(
          headingIn(table, 'ref'),
          chosen.map(({ ref }) => ref),
        )
      : []),
  ];
}
