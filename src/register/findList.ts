import { givenIn, meaningIn } from './columnChoices';
import { listColumns, type ListColumn } from './columns';
import type { SheetGrid, TableGrid } from './grid';
import { recogniseColumns } from './headings';
import { keptWith } from './keptWith';
import {
  chosenHeadings,
  headingsAt,
  mayBeHeadings,
  nextHeadings,
  scoreOf,
  type ListHeadings,
} from './listHeadings';
import { readSection } from './listRows';
import type { ListItem, ListSection } from './listSection';
import { listsBeside } from './sideBySide';

export type { ListItem, ListSection, ListText } from './listSection';

/** The list of recommendations on a sheet of the officer's: one, or several parts below or beside each other. */
export interface FoundList {
  readonly sheet: string;
  /** Where it begins: the upper row of its first headings; from 0. */
  readonly firstRow: number;
  /** The lower row of its first headings, and the row of the last text. */
  readonly headingRow: number;
  readonly lastRow: number;
  /** Column of the sheet for each column that was recognised, from 0, in the first part that has it. */
  readonly columns: Readonly<Partial<Record<ListColumn, number>>>;
  /** Each column's heading, in the first part that has it. */
  readonly headings: readonly { readonly column: ListColumn; readonly theirs: string }[];
  /** Headings that stand for no column of the design. */
  readonly unknown: readonly string[];
  /** Of all parts, in their order. */
  readonly items: readonly ListItem[];
  /** Rows within the list that are no part of it, such as the heading of a group. */
  readonly asides: readonly number[];
  readonly sections: readonly ListSection[];
}

/** Titles, notes and keys above a list are not longer than this. */
const headingRows = 20;

/**
 * Finds the list of recommendations on a plain sheet, or nothing: its first headings stand in one of
 * the first 20 rows, in any order, below whatever title there is, or where the officer said. More
 * parts with headings of their own may stand above and below. A budget, a rota or a list of contacts
 * has no heading that means "recommendation". Lists side by side are parts too, one after the other.
 */
export function findList(sheet: SheetGrid): FoundList | undefined {
  return search(sheet).list;
}

/** Several ask for the list of a sheet that was read once. */
const search = keptWith((sheet: SheetGrid) => {
  const main = mainHeadings(sheet);
  return { list: main && joined(sheet.name, listsBeside(sheet, main).flatMap(sectionsOf)) };
});

/** The parts of the list below one another. */
function sectionsOf(sheet: SheetGrid): ListSection[] {
  const chosen = chosenIn(sheet);
  const main = mainHeadings(sheet);
  if (!main) return [];
  const sections: ListSection[] = [];
  let row = 0;
  while (row < sheet.values.length) {
    const headings = chosen.find((one) => one.first === row) ?? headingsFrom(sheet, row, main);
    if (!headings) {
      row += 1;
      continue;
    }
    const section = readSection(sheet, headings);
    if (holdsTexts(sheet, section)) sections.push(section);
    row = Math.max(section.lastRow - sheet.top, headings.last) + 1;
  }
  return sections;
}

function mainHeadings(sheet: SheetGrid): ListHeadings | undefined {
  return chosenIn(sheet)[0] ?? bestHeadings(sheet);
}

/** The lists of all sheets, the one to take first first: of a visible sheet, with the most recommendations. */
export function findLists(sheets: readonly SheetGrid[]): FoundList[] {
  return sheets
    .map((sheet) => ({ hidden: sheet.hidden, list: findList(sheet) }))
    .filter((one): one is { hidden: boolean; list: FoundList } => one.list !== undefined)
    .sort(
      (a, b) => Number(a.hidden) - Number(b.hidden) || b.list.items.length - a.list.items.length,
    )
    .map(({ list }) => list);
}

/** The same for an Excel table that holds recommendations with their evidence beside them. */
export function listOfTable(table: TableGrid): FoundList {
  const sheet: SheetGrid = {
    name: table.sheet,
    hidden: false,
    top: table.top,
    left: table.left,
    values: [table.headings, ...table.rows],
    formats: [table.headings.map(() => '@'), ...table.formats],
  };
  const given = givenIn(table, listColumns);
  const section = readSection(sheet, {
    first: 0,
    last: 0,
    texts: table.headings,
    given,
    ...recogniseColumns(listColumns, table.headings, given),
  });
  return joined(table.sheet, [section])!;
}

function joined(sheet: string, sections: readonly ListSection[]): FoundList | undefined {
  const [first] = sections;
  if (!first) return undefined;
  const headings = sections
    .flatMap((section) => section.headings)
    .filter(({ column }, at, all) => all.findIndex((one) => one.column === column) === at);
  return {
    sheet,
    firstRow: Math.min(...sections.map(({ firstHeadingRow }) => firstHeadingRow)),
    headingRow: first.headingRow,
    lastRow: Math.max(...sections.map(({ lastRow }) => lastRow)),
    columns: Object.assign(
      {},
      ...sections.map(({ columns }) => columns).reverse(),
    ) as FoundList['columns'],
    headings,
    unknown: [...new Set(sections.flatMap(({ unknown }) => unknown))],
    items: sections.flatMap(({ items }) => items),
    asides: sections.flatMap(({ asides }) => asides),
    sections,
  };
}

/** The headings for which the officer has said what they stand for, in the order of their rows. */
function chosenIn(sheet: SheetGrid): ListHeadings[] {
  return (sheet.choices ?? [])
    .map(({ row, columns }) =>
      chosenHeadings(
        sheet,
        row - sheet.top,
        new Map(
          columns.map(({ column, meaning }) => [
            column - sheet.left,
            meaningIn(listColumns, meaning),
          ]),
        ),
      ),
    )
    .filter(
      ({ columns, last }) =>
        columns.recommendation !== undefined && last >= 0 && last < sheet.values.length,
    )
    .sort((a, b) => a.last - b.last);
}

function bestHeadings(sheet: SheetGrid): ListHeadings | undefined {
  let best: ListHeadings | undefined;
  for (let at = 0; at < Math.min(headingRows, sheet.values.length); at += 1) {
    const headings = headingsAt(sheet, at);
    if (headings && (!best || scoreOf(headings) > scoreOf(best))) best = headings;
  }
  return best;
}

function headingsFrom(sheet: SheetGrid, row: number, main: ListHeadings): ListHeadings | undefined {
  if (row === main.first) return main;
  const texts = (sheet.values[row] ?? []).filter((value) => typeof value === 'string');
  if (!mayBeHeadings(texts)) return undefined;
  const headings = nextHeadings(sheet, row);
  // The main headings are not taken for the lower row of a pair that tells less.
  return headings && row < main.first && headings.last >= main.first ? undefined : headings;
}

/** Recommendations are texts; a column of numbers under that heading counts them. */
function holdsTexts(sheet: SheetGrid, { items, columns }: ListSection): boolean {
  const column = columns.recommendation! - sheet.left;
  let texts = 0;
  let numbers = 0;
  for (const { row } of items) {
    const value = sheet.values[row - sheet.top]?.[column] ?? '';
    if (typeof value !== 'string') numbers += 1;
    else if (value.trim() !== '') texts += 1;
  }
  return texts > 0 && texts >= numbers;
}
