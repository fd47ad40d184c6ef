/** What our tables and sheets look like. */

export const tableStyle = 'TableStyleMedium2';

/**
 * A column width in points, which is what `columnWidth` is measured in (OfficeDev/office-js issue 187),
 * from Excel's characters: 7 pixels a character in the default font, and 5 for the cell's margins.
 */
export function columnPoints(characters: number): number {
  return Math.trunc(characters * 7 + 5) * 0.75;
}

/** How wide a link column is, in points. */
export const linkWidth = columnPoints(16);

/** White on dark blue: 12:1. */
export const headingLook = { bold: true, fill: '#1F3864', font: '#FFFFFF' } as const;

/**
 * Table styles are Excel's own: other programs show and print a table without them. So our tables carry
 * their headings and rules in the cells too.
 */
export function applyHeadingLook({ format }: Excel.Range): void {
  format.font.bold = headingLook.bold;
  format.font.color = headingLook.font;
  format.fill.color = headingLook.fill;
}

/** Thin lines between the rows. */
export function drawRules({ format }: Excel.Range): void {
  for (const edge of [Excel.BorderIndex.insideHorizontal, Excel.BorderIndex.edgeBottom]) {
    const border = format.borders.getItem(edge);
    border.style = Excel.BorderLineStyle.continuous;
    border.color = '#BFBFBF';
  }
}
