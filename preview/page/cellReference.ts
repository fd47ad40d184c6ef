/** A reference as formulas write it, e.g. `'Report details'!$A$1:$B$9`. */
export interface CellReference {
  /** Name of the sheet; absent where the reference names none. */
  readonly sheet?: string;
  /** The cells without dollar signs, e.g. "A1:B9". */
  readonly cells: string;
}

const REFERENCE =
  /^(?:(?:'((?:[^']|'')+)'|([^'!:]+))!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)$/i;

/** Takes a reference apart; undefined where the text is none (a name, a table, a formula). */
export function parseReference(text: string): CellReference | undefined {
  const match = REFERENCE.exec(text.trim().replace(/^=/, ''));
  if (!match) return undefined;
  const [, quoted, plain, cells = ''] = match;
  const sheet = quoted === undefined ? plain : quoted.replaceAll("''", "'");
  const without = cells.replaceAll('$', '').toUpperCase();
  return sheet === undefined ? { cells: without } : { sheet: sheetOnly(sheet), cells: without };
}

/** CELL("address") writes the file's name before the sheet's, in square brackets; LibreOffice a dollar sign. */
function sheetOnly(sheet: string): string {
  return sheet.replace(/^\[[^\]]*\]/, '').replace(/^\$/, '');
}
