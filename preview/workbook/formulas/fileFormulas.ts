import { NEW_EXCEL_FUNCTIONS } from '../univer';
import { pieces } from './pieces';

/**
 * Functions that came after Excel 2007 stand in the file with a prefix, so that older versions show an
 * error rather than guess ([MS-XLSX] 2.2.2, future functions). Univer's own list lacks the last five.
 */
const LATER = new Set([
  ...NEW_EXCEL_FUNCTIONS,
  'CONCAT',
  'FILTERXML',
  'LAMBDA',
  'LET',
  'WEBSERVICE',
]);
/** Two prefixes for these. */
const WORKSHEET_ONLY = new Set(['FILTER', 'SORT']);

/** A formula as the file has it, without "=" but with prefixes, as a person sees it. */
export function fromFileFormula(text: string): string {
  const plain = rewriteCode(text, (code) =>
    code.includes('_xl') ? code.replace(/_xl(?:fn|ws|pm|udf)\./g, '') : code,
  );
  return `=${plain}`;
}

/** The other way round. */
export function toFileFormula(formula: string): string {
  return rewriteCode(formula.replace(/^=/, ''), (code) =>
    code.replace(/([A-Za-z][A-Za-z0-9.]*)(?=\()/g, (name: string) => {
      const upper = name.toUpperCase();
      if (!LATER.has(upper)) return name;
      return `_xlfn.${WORKSHEET_ONLY.has(upper) ? '_xlws.' : ''}${upper}`;
    }),
  );
}

function rewriteCode(formula: string, rewrite: (code: string) => string): string {
  return pieces(formula)
    .map((piece) => (piece.kind === 'code' ? rewrite(piece.text) : piece.text))
    .join('');
}
