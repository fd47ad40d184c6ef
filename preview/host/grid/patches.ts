import { CellValueType } from '../../workbook/univer';
import type { CellPatch } from './grid';
import { ERROR_VALUE } from './values';

/** Takes the content out of a cell; its format stays. */
export const NOTHING: CellPatch = { v: null, t: null, f: null, si: null, p: null };

/** Text, marked as such where the engine could take it for something else. */
export function textPatch(text: string): CellPatch {
  const mistakable =
    /^\s*[-+]?[\d.,]/.test(text) || /^(true|false)$/i.test(text) || text.startsWith('=');
  const forced = mistakable || ERROR_VALUE.test(text);
  return { ...NOTHING, v: text, t: forced ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

export function formulaPatch(formula: string): CellPatch {
  return { ...NOTHING, f: formula };
}
