import { linkHeadings } from './columns';
import type { NamedArea, TableGrid } from './grid';
import { ownNamePrefix } from './whatToRead';
import { headingReference } from './structuredReference';
import { constantText, textConstant } from './textLiteral';

/** The tables between which Link leads. */
export type LinkedTable = keyof typeof linkHeadings;

/**
 * The name in the workbook that tells our link column from one of the officer's with the same heading.
 */
export interface LinkMark {
  readonly name: string;
  /** The column's heading cell, e.g. `=Evidence[[#Headers],[Recommendation link]]`. */
  readonly formula: string;
  /**
   * What it is until the column is whole, e.g. `="Recommendation link"`: a run that failed in between finds
   * its column again.
   */
  readonly before: string;
}

/** A link column, there already or to be added. */
export interface LinkPlace {
  /** Name of the Excel table. */
  readonly table: string;
  readonly heading: string;
  /** Where the column stands in the table already, from 0; absent where it is to be added. */
  readonly position?: number;
  /** The column is there, but the run that added it did not finish. */
  readonly unfinished?: true;
  /** The name is there without its column: a run failed between the two, or somebody deleted the column. */
  readonly leftOver?: true;
  readonly mark: LinkMark;
}

const markNames: Readonly<Record<LinkedTable, string>> = {
  recommendations: `${ownNamePrefix}EvidenceLink`,
  evidence: `${ownNamePrefix}RecommendationLink`,
};

/**
 * Where the link column of a table is: the column that our name marks, also under another heading. A
 * column of the officer's that happens to have our heading is left alone; ours then gets another one.
 * @param names the names defined in the workbook
 */
export function linkPlace(
  kind: LinkedTable,
  grid: TableGrid,
  names: readonly NamedArea[],
): LinkPlace {
  const table = grid.name;
  const usual = linkHeadings[kind];
  const other = `${usual} (2)`;
  const mark = names.find(({ name }) => name.toLowerCase() === markNames[kind].toLowerCase());
  const marked = mark && markedHeading(grid, mark.formula, [other, usual]);
  const heading = marked ?? (grid.headings.includes(usual) ? other : usual);
  const before = textConstant(heading);
  return {
    table,
    heading,
    ...(marked === undefined ? {} : { position: grid.headings.indexOf(marked) }),
    ...(mark && marked === undefined ? { leftOver: true } : {}),
    ...(marked !== undefined && mark?.formula === before ? { unfinished: true } : {}),
    mark: { name: markNames[kind], formula: headingReference(table, heading), before },
  };
}

/** The heading that the formula of the name means, where a column has it. */
function markedHeading(
  { name, headings }: TableGrid,
  formula: string,
  given: GivenHeadings,
): string | undefined {
  return (
    headings.find((heading) => isSame(headingReference(name, heading), formula)) ??
    possibleHeadings(formula, given).find((heading) => headings.includes(heading))
  );
}

/** What Link calls its column: how it does where the officer has a column with the usual heading, and the usual. */
type GivenHeadings = readonly [other: string, usual: string];

/**
 * Which of its headings the name can mean where its formula is not the reference that Link wrote. A column
 * that the formula rules out is the officer's, whatever its heading.
 */
function possibleHeadings(formula: string, given: GivenHeadings): readonly string[] {
  const announced = constantText(formula);
  if (announced !== undefined) return given.filter((heading) => heading === announced);
  // Excel leaves #REF! in a name whose column is gone: a column with the usual heading is another one.
  if (formula.includes('#REF!')) return [given[0]];
  if (formula.includes('[')) return given.filter((heading) => formula.includes(`[${heading}]`));
  // By its cell, as Office.js itself has put it (OfficeDev/office-js issue 740) and other programs do.
  return given;
}

/** Excel compares names without regard to case. */
function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
