import { STYLE } from './styles';
import type { TextLook } from './text';

/** What the workbook does not supply says so in words, and stands in italics; never in colour alone. */
export const NOT_SUPPLIED: TextLook = { style: STYLE.notSupplied };
