import { builtInFormats } from '../../../src/xlsx/numberFormats';

/** The number of a built-in format that is the same in every country; undefined for all others. */
export function builtInFormat(code: string): number | undefined {
  const id = Object.keys(builtInFormats).find((key) => builtInFormats[Number(key)] === code);
  if (id === undefined) return undefined;
  return LOCAL.has(Number(id)) ? undefined : Number(id);
}

const LOCAL = new Set([5, 6, 7, 8, 14, 22, 37, 38, 39, 40, 41, 42, 43, 44]);
