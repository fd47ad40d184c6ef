/**
 * Columns of a table as formulas name them. In a heading the characters [ ] # ' and @ are escaped
 * by an apostrophe
 * (https://support.microsoft.com/en-gb/office/using-structured-references-with-excel-tables-f5ed2452-2337-4f71-bed3-c8ae6d2b276e);
 * double brackets make everything else safe: commas, colons, line breaks.
 */

/** The whole column: Evidence[Ref], Evidence[[Where held: file]]. */
export function columnReference(table: string, heading: string): string {
  return /^[\p{L}\p{N}]+( [\p{L}\p{N}]+)*$/u.test(heading)
    ? `${table}[${heading}]`
    : `${table}[[${escapeHeading(heading)}]]`;
}

/** The column's heading cell, as a formula: =Evidence[[#Headers],[Ref]]. */
export function headingReference(table: string, heading: string): string {
  return `=${table}[[#Headers],[${escapeHeading(heading)}]]`;
}

/**
 * The column's cell in the formula's own row. The short form with @ is not read alike by every
 * program.
 */
export function thisRowReference(table: string, heading: string): string {
  return `${table}[[#This Row],[${escapeHeading(heading)}]]`;
}

function escapeHeading(heading: string): string {
  return heading.replace(/['#@[\]]/g, "'$&");
}
