import { pieces } from '../../workbook/formulas/pieces';
import { parseLocal } from '../grid/address';
import type { Area } from '../grid/area';

/**
 * Conditional formats that an add-in makes and that refer to other cells than the one they colour do
 * not follow those cells (OfficeDev/office-js issue 5299). Tells whether a formula, written for the
 * first cell of an area, does so.
 */
export function refersElsewhere(formula: string, area: Area): boolean {
  return references(formula).some((reference) => {
    const cell = parseLocal(area.sheet, reference.address);
    const same =
      cell?.top === area.top && cell.left === area.left && cell.rows * cell.columns === 1;
    const oneRow = area.rows === 1 || !reference.rowFixed;
    const oneColumn = area.columns === 1 || !reference.columnFixed;
    return reference.onAnotherSheet || !(same && oneRow && oneColumn);
  });
}

interface Reference {
  readonly address: string;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
  readonly onAnotherSheet: boolean;
}

const ADDRESS =
  /(!?)(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(:\$?[A-Za-z]{1,3}\$?\d{1,7})?(?![\p{L}\p{N}_.(])/gu;

function references(formula: string): Reference[] {
  return pieces(formula).flatMap((piece) =>
    piece.kind === 'code'
      ? [...piece.text.matchAll(ADDRESS)]
          .filter((match) => match[1] === '!' || !endsInWord(piece.text.slice(0, match.index)))
          .map(([, bang, columnMark, column = '', rowMark, row = '', rest = '']) => ({
            address: `${column}${row}${rest}`,
            columnFixed: columnMark === '$',
            rowFixed: rowMark === '$',
            onAnotherSheet: bang === '!',
          }))
      : [],
  );
}

/** A letter and a number at the end of a longer word are no address. */
function endsInWord(text: string): boolean {
  return /[\p{L}\p{N}_.]$/u.test(text);
}
