import type { CellValue } from '../register/grid';
import type { FileCell } from './rows';
import { decodeEscapes } from './texts';
import { flag } from './xml';

/**
 * What a cell of a file holds, of a formula what it gave when it was last calculated; undefined where it is blank.
 * An error is its text, as Excel hands it over ("#N/A").
 */
export function cellValue(
  { type, value }: Pick<FileCell, 'type' | 'value'>,
  sharedStrings: readonly string[],
): CellValue | undefined {
  if (value === undefined) return undefined;
  switch (type) {
    case 's':
      return sharedStrings[Number(value)] ?? '';
    case 'str':
    case 'inlineStr':
      return decodeEscapes(value);
    case 'e':
      return value;
    case 'b':
      return flag(value.trim());
    case 'd':
      return dateSerial(value);
    default:
      return value.trim() === '' ? undefined : Number(value);
  }
}

/** An ISO date as days since 1899-12-30, as Excel counts from March 1900 on. */
function dateSerial(value: string): number {
  const local = value.includes('T') && !/(?:Z|[+-]\d\d:\d\d)$/.test(value);
  const time = Date.parse(local ? `${value}Z` : value);
  return time / 86_400_000 + 25_569;
}
