import { pieces } from '../../workbook/formulas/pieces';
import { shortenReferences, writeOutReferences } from '../../workbook/formulas/structured';
import { excelError } from '../excelError';
import type { Rules } from '../rules';

/**
 * Structured references. Excel shows `[@Status]` inside a table; the file format and the workbook engine
 * know only `Table[[#This Row],[Status]]`.
 * @see https://support.microsoft.com/office/using-structured-references-with-excel-tables-f5ed2452-2337-4f71-bed3-c8ae6d2b276e
 */

/** As the engine reads it; `table` is the table that the formula's cell stands in. */
export function toEngineReferences(
  formula: string,
  table: string | undefined,
  rules: Rules,
): string {
  if (!formula.includes('[')) return formula;
  for (const piece of pieces(formula))
    if (piece.kind === 'bracket' && rules.escapedHeadings) refuseBare(piece.text.slice(1, -1));
  const written = writeOutReferences(formula, table);
  // Outside a table there is no row that @ could mean.
  if (/(?:^|[^\p{L}\p{N}_.\\\]])\[@/u.test(written)) throw excelError('InvalidArgument');
  return written;
}

/** As Excel shows it in a cell of `table`. */
export function fromEngineReferences(formula: string, table: string | undefined): string {
  return formula.includes('[') ? shortenReferences(formula, table) : formula;
}

/** # ' [ ] in a heading stand after an apostrophe; a # that begins no special item is an error in Excel. */
function refuseBare(inner: string): void {
  const specials = /#(?:All|Data|Headers|Totals|This Row)(?=\]|,|$)/gi;
  const rest = inner.replace(/'[\s\S]/g, '').replace(specials, '');
  if (rest.includes('#')) throw excelError('InvalidArgument');
}
