/** What our tables and sheets look like. */

export const tableStyle = 'TableStyleMedium2';

/**
 * A column width in points, which is what `columnWidth` is measured in (OfficeDev/office-js issue 187),
 * from Excel's characters: 7 pixels a character in the default font, and 5 for the cell's margins.
 */
export function columnPoints(characters: number): number {
  return Math.trunc(characters * 7 + 5) * 0.75;
}
