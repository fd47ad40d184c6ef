import { removeLinkColumns } from '../excel/removeLinkColumns';
import { writeLinks } from '../excel/writeLinks';
import type { RefColumn } from '../excel/writeLinks';
import { cellAddress } from '../register/grid';
import { linkPlace } from '../register/linkColumns';
import { planLinks } from '../register/linkFormulas';
import type { LinkPlan } from '../register/linkFormulas';
import { firstRowOf, headingIn } from '../register/places';
import type { Register, RegisterTable } from '../register/register';
import { sourceText } from '../register/sourceText';
import { say } from '../strings/say';
import type { OpenRegister } from './openRegister';
import type { Outcome } from './outcome';

/** Links the rows of the two tables, and fills See where evidence only points. */
export async function link({ grid, register }: OpenRegister): Promise<Outcome> {
  const plan = planLinks(register, grid.names);
  const { recommendations, evidence } = register.tables;
  if (!plan || !recommendations || !evidence)
    return { message: say('actions.link.noTables'), notes: [], nothingDone: true };
  const heading = headingIn(evidence, 'see');
  await writeLinks({
    plan,
    refs: [refColumn(recommendations), refColumn(evidence)],
    ...(plan.see.length > 0 && heading !== undefined
      ? { see: { table: evidence.grid.name, heading, firstRow: firstRowOf(evidence.grid) } }
      : {}),
  });
  return { message: done(register), notes: notesOf(plan), place: placeOf(recommendations, plan) };
}

/**
 * Takes away exactly the columns that `link` added, and a name of theirs that an earlier run left behind; what
 * it filled in as See is the officer's now.
 */
export async function removeLinks({ grid, register }: OpenRegister): Promise<Outcome> {
  const { recommendations, evidence } = register.tables;
  const places = [
    ...(recommendations ? [linkPlace('recommendations', recommendations.grid, grid.names)] : []),
    ...(evidence ? [linkPlace('evidence', evidence.grid, grid.names)] : []),
  ].filter(({ position, leftOver }) => position !== undefined || leftOver);
  if (places.length === 0)
    return { message: say('actions.link.noneToRemove'), notes: [], nothingDone: true };
  await removeLinkColumns(places);
  return { message: say('actions.link.removed', { count: places.length }), notes: [] };
}

/** Both tables have a Ref column, or they would not be ours. */
function refColumn<Column extends string>(table: RegisterTable<Column | 'ref'>): RefColumn {
  const { grid } = table;
  const position = table.columns['ref' as Column | 'ref'] ?? 0;
  return {
    table: grid.name,
    heading: grid.headings[position]!,
    refs: grid.rows.map((row, at) => sourceText(row[position] ?? '', grid.formats[at]?.[position])),
  };
}

/** The heading of the link column in the table of recommendations. */
function placeOf({ grid }: NonNullable<Register['tables']['recommendations']>, plan: LinkPlan) {
  const position = plan.columns[0]?.position ?? grid.headings.length;
  return {
    sheet: grid.sheet,
    cell: cellAddress({ row: grid.top, column: grid.left + position }),
  };
}

function done({ recommendations, evidence }: Register): string {
  return say('actions.link.done', {
    recommendations: recommendations.length,
    evidence: evidence.length,
  });
}

function notesOf({ see, byValue, oneRefOnly }: LinkPlan): string[] {
  return [
    ...(see.length > 0
      ? [
          say('actions.link.seeFilled', {
            count: see.length,
            pairs: see.map(({ from, ref }) => say('actions.link.pair', { from, ref })).join(', '),
          }),
        ]
      : []),
    ...(byValue ? [say(`actions.link.${byValue}`)] : []),
    ...(oneRefOnly ? [say('actions.link.oneRefOnly')] : []),
  ];
}
