import { counterpartsOf } from './counterparts';
import type { CellPlace, CellValue, NamedArea, TableGrid } from './grid';
import { linkPlace, type LinkedTable, type LinkPlace } from './linkColumns';
import { headingIn, placeIn } from './places';
import { resolvePointers } from './pointers';
import type { EvidenceColumn, RecommendationColumn, Register, RegisterTable } from './register';
import { columnReference, thisRowReference } from './structuredReference';

/**
 * Formula links look at every evidence row for every recommendation: at 5,000 recommendations and
 * 10,000 evidence rows that is many seconds. Above this number of evidence rows Link writes values,
 * which it brings up to date when it runs.
 */
export const mostEvidenceForFormulas = 2000;

/**
 * From this number of pairs of rows on a formula that needs not look for several refs in a cell
 * does not.
 */
const manyPairs = 100_000;

/** A column that Link keeps at the right end of a table. */
export interface LinkColumn extends LinkPlace {
  /** One formula for the whole column, or a value for each row of the table. */
  readonly content: { readonly formula: string } | { readonly values: readonly CellValue[] };
}

/** A See cell that is blank and gets the ref of the evidence that is meant. */
export interface FilledSee {
  readonly place: CellPlace;
  readonly ref: string;
  /** The evidence that points. */
  readonly from: string;
}

export interface LinkPlan {
  readonly columns: readonly LinkColumn[];
  readonly see: readonly FilledSee[];
  /** Why values are written and no formulas; absent where formulas are. */
  readonly byValue?: 'manyRows' | 'refsWithSeparators';
  /**
   * The formulas look for one ref a cell; where somebody names several in one, Link must run again.
   */
  readonly oneRefOnly?: true;
}

/**
 * What Link writes; nothing where a table of the two is missing.
 * @param defined the names defined in the workbook, by which its own columns are known
 */
export function planLinks(
  register: Register,
  defined: readonly NamedArea[] = [],
): LinkPlan | undefined {
  const { recommendations, evidence } = register.tables;
  if (!recommendations || !evidence) return undefined;
  const names = headingsOf(recommendations, evidence);
  if (!names) return undefined;
  const byValue = whyByValue(register, evidence);
  const style = refStyle(register);
  const column = (kind: LinkedTable, grid: TableGrid, content: LinkColumn['content']) => ({
    ...linkPlace(kind, grid, defined),
    content,
  });
  return {
    columns: [
      column(
        'recommendations',
        recommendations.grid,
        byValue
          ? { values: evidenceCounts(register) }
          : { formula: evidenceLinkFormula(names, style) },
      ),
      column(
        'evidence',
        evidence.grid,
        byValue
          ? { values: recommendationLinks(register) }
          : { formula: recommendationLinkFormula(names, style) },
      ),
    ],
    see: seeToFill(register),
    ...(byValue ? { byValue } : style.single ? { oneRefOnly: true } : {}),
  };
}

/** What the link formulas are made of. */
export interface LinkNames {
  readonly recommendations: string;
  /** Heading of its Ref column. */
  readonly ref: string;
  readonly evidence: string;
  /** Heading of its Recommendation ref column. */
  readonly recommendationRef: string;
}

/**
 * How refs are written in this workbook; formulas do no more than that asks for, because they do it
 * for every pair of rows.
 */
export interface RefStyle {
  /** No cell names more than one ref: whole texts are compared. */
  readonly single?: true;
  /** Some refs have more blanks beside a separator than the one that people type after it. */
  readonly blanks?: true;
  /** Some refs begin or end with a blank, which only a comparison of the whole text finds. */
  readonly whole?: true;
}

/**
 * The number of evidence rows that name this row's ref, leading to the first of them; 0 leads to
 * its own row. The ref is looked for as a whole between separators: COUNTIF would take 1.1 for 1.10
 * and 7? for a pattern. SUMPRODUCT makes Excel and LibreOffice calculate with whole columns; CELL
 * gives an address that is right after sorting, inserting and renaming the sheet.
 */
export function evidenceLinkFormula(names: LinkNames, style: RefStyle = {}): string {
  const ref = thisRowReference(names.recommendations, names.ref);
  const named = columnReference(names.evidence, names.recommendationRef);
  const find = `FIND(";"&${ref}&";",${parted(named, style)})`;
  const matches = matching(named, ref, find, style);
  const count =
    matches === `ISNUMBER(${find})` ? `SUMPRODUCT(COUNT(${find}))` : `SUMPRODUCT(--${matches})`;
  return (
    `=IF(${ref}="","",HYPERLINK("#"&IFERROR(CELL("address",${firstWhere(matches, named)}),` +
    `CELL("address",${ref})),${count}))`
  );
}

/**
 * Leads from evidence to the first recommendation, in the order of its table, that it names; blank
 * where there is none.
 */
export function recommendationLinkFormula(names: LinkNames, style: RefStyle = {}): string {
  const cell = thisRowReference(names.evidence, names.recommendationRef);
  const refs = columnReference(names.recommendations, names.ref);
  // A blank ref would be found between two separators that follow one another.
  const texts = [1, 2, 3].reduce((text) => `SUBSTITUTE(${text},";;",";")`, parted(cell, style));
  const matches = matching(refs, cell, `FIND(CONCATENATE(";",${refs},";"),${texts})`, style);
  return `=IF(${cell}="","",IFERROR(HYPERLINK("#"&CELL("address",${firstWhere(matches, refs)}),${cell}),""))`;
}

function matching(column: string, cell: string, find: string, style: RefStyle): string {
  const exact = `EXACT(${column},${cell})`;
  if (style.single) return exact;
  return style.whole ? `(${exact}+ISNUMBER(${find})>0)` : `ISNUMBER(${find})`;
}

/**
 * The text with ";" before, between and after its refs, whichever separator it has, and no blanks
 * beside them.
 */
function parted(text: string, style: RefStyle): string {
  const changes = [
    'CHAR(10)',
    '","',
    // Up to one blank before a separator and seven after it.
    ...(style.blanks ? ['" ;"', '";    "', '";  "'] : []),
    '"; "',
  ];
  return changes.reduce(
    (formula, change) => `SUBSTITUTE(${formula},${change},";")`,
    `CONCATENATE(";",${text},";")`,
  );
}

/** The cell of the column in the first row that matches; MATCH looks for TRUE, never for a text. */
function firstWhere(matches: string, column: string): string {
  return `INDEX(${column},SUMPRODUCT(MATCH(TRUE,${matches},0)))`;
}

function headingsOf(
  recommendations: RegisterTable<RecommendationColumn>,
  evidence: RegisterTable<EvidenceColumn>,
): LinkNames | undefined {
  const ref = headingIn(recommendations, 'ref');
  const recommendationRef = headingIn(evidence, 'recommendationRef');
  if (ref === undefined || recommendationRef === undefined) return undefined;
  return {
    recommendations: recommendations.grid.name,
    ref,
    evidence: evidence.grid.name,
    recommendationRef,
  };
}

/** A ref with a separator in it can be told in code, not by the formula. */
function whyByValue(
  register: Register,
  evidence: RegisterTable<EvidenceColumn>,
): LinkPlan['byValue'] | undefined {
  if (evidence.grid.rows.length > mostEvidenceForFormulas) return 'manyRows';
  return register.recommendations.some(({ ref }) => /[;,\n]/.test(ref))
    ? 'refsWithSeparators'
    : undefined;
}

/** What the refs of this register ask of a formula. */
export function refStyle({ recommendations, evidence }: Register): RefStyle {
  const refs = recommendations.map(({ ref }) => ref);
  const cells = evidence.map(({ recommendationRef }) => recommendationRef);
  const inUse = new Set(refs);
  const several = cells.some((cell) => /[;,\n]/.test(cell) && !inUse.has(cell));
  if (!several && refs.length * cells.length > manyPairs) return { single: true };
  return {
    ...(cells.some(hasStrayBlanks) ? { blanks: true as const } : {}),
    ...(refs.some((ref) => ref !== ref.trim()) ? { whole: true as const } : {}),
  };
}

/** More blanks beside a separator than one after it, or blanks at an end. */
function hasStrayBlanks(cell: string): boolean {
  return /[;,\n] {2}| [;,\n]|^ | $/.test(cell);
}

function evidenceCounts(register: Register): CellValue[] {
  const { evidenceFor } = counterpartsOf(register);
  const { grid } = register.tables.recommendations!;
  const counts = new Map(
    register.recommendations.map((one) => [one.row, one.ref === '' ? '' : evidenceFor(one).length]),
  );
  return grid.rows.map((_, at) => counts.get(grid.top + 1 + at) ?? '');
}

/** As the formula shows it: what the cell names, where one of it is there. */
function recommendationLinks(register: Register): CellValue[] {
  const { recommendationsFor } = counterpartsOf(register);
  const { grid } = register.tables.evidence!;
  const shown = new Map(
    register.evidence.map((one) => [
      one.row,
      recommendationsFor(one).length > 0 ? one.recommendationRef : '',
    ]),
  );
  return grid.rows.map((_, at) => shown.get(grid.top + 1 + at) ?? '');
}

/** See is only filled where it is blank, the evidence points and what it points at has a ref. */
function seeToFill(register: Register): FilledSee[] {
  const resolutions = resolvePointers(register.evidence);
  const filled: FilledSee[] = [];
  for (const [at, resolution] of resolutions) {
    if (!('direct' in resolution) || resolution.kind === 'circle') continue;
    const from = register.evidence[at]!;
    const { ref } = register.evidence[resolution.direct]!;
    const place = placeIn(register.tables.evidence, 'see', from.row);
    if (from.see.trim() === '' && ref !== '' && place) filled.push({ place, ref, from: from.ref });
  }
  return filled;
}
