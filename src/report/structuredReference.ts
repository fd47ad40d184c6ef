/**
 * A table's column as a formula names it: `Recommendations[Status]`. Headings hold what officers write, and
 * Excel wants some of it escaped or in brackets of its own
 * (https://support.microsoft.com/office/using-structured-references-with-excel-tables-f5ed2452-2337-4f71-bed3-c8ae6d2b276e).
 */
export function tableColumn(table: string, heading: string): string {
  const escaped = heading.replace(/['#@[\]]/g, "'$&");
  // Letters, digits and single spaces within need nothing; anything else may stand in double brackets.
  return /^[\p{L}\p{N}]+( [\p{L}\p{N}]+)*$/u.test(heading)
    ? `${table}[${heading}]`
    : `${table}[[${escaped}]]`;
}
