import { isChoiceName, withKeptKinds } from './columnChoices';
import type { ReadingPlan, WorkbookOutline } from './outline';
import { recogniseTables } from './tables';

/**
 * Names that the add-in gives to what it wrote begin so: Tracker_Summary, Tracker_Narrative,
 * Tracker_Statuses.
 */
export const ownNamePrefix = 'Tracker_';

/**
 * Decides, from the workbook's outline, what the second trip of a reading brings: the tables of the
 * design and every sheet that may hold a list or report details. Where all tables are there and
 * nothing was copied from a sheet, no sheet is read.
 */
export function whatToRead(outline: WorkbookOutline): ReadingPlan {
  const recognised = recogniseTables(withKeptKinds(outline.tables, outline.names));
  const ours = Object.values(recognised).map(({ at }) => outline.tables[at]!);
  const history = recognised.history && outline.tables[recognised.history.at]!.name;
  const rest = {
    tables: ours.map(({ name }) => name).filter((name) => name !== history),
    ...(history !== undefined && { history }),
  };
  const complete =
    recognised.recommendations && recognised.evidence && recognised.details && recognised.statuses;
  if (complete && !recognised.record) return { sheets: [], ...rest };

  const closed = new Set(ours.map(({ sheet }) => key(sheet)));
  for (const { name, formula } of outline.names) {
    const own = key(name).startsWith(key(ownNamePrefix)) && !isChoiceName(name);
    const sheet = own ? sheetOf(formula) : undefined;
    if (sheet !== undefined) closed.add(key(sheet));
  }
  return {
    sheets: outline.sheets.map(({ name }) => name).filter((name) => !closed.has(key(name))),
    ...rest,
  };
}

/**
 * The sheet in a reference such as `=Summary!$A$1:$E$9` or `='Mary''s list'!A1`; none where it
 * names a table.
 */
export function sheetOf(formula: string): string | undefined {
  const end = formula.lastIndexOf('!');
  if (end < 0 || !formula.startsWith('=')) return undefined;
  const text = formula.slice(1, end);
  if (!text.startsWith("'")) return text;
  return text.endsWith("'") && text.length > 2 ? text.slice(1, -1).replace(/''/g, "'") : undefined;
}

/** Excel compares names of sheets and of ranges without regard to case. */
function key(name: string): string {
  return name.toLowerCase();
}
