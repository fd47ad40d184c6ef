/**
 * What the stand-in says it supports: Excel 2021 (LTSC), the oldest Excel that the add-in is for. Sets
 * that are not named are not supported, so what came later is refused by Office.js itself.
 * @see https://learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-requirement-sets
 */
export const REQUIREMENTS: Readonly<Record<string, number>> = {
  ExcelApi: 1.14,
  SharedRuntime: 1.1,
  AddinCommands: 1.1,
  RibbonApi: 1.1,
  DialogApi: 1.2,
  ImageCoercion: 1.1,
  DelayForCellEdit: 1.1,
};

/** `isSetSupported`, as Office.js compares: number by number. */
export function isSetSupported(name: string, version: string | number = '1.1'): boolean {
  const own = Object.entries(REQUIREMENTS).find(
    ([known]) => known.toLowerCase() === name.toLowerCase(),
  )?.[1];
  if (own === undefined) return false;
  const parts = (value: string | number) => String(value).split('.').map(Number);
  const [major = 0, minor = 0] = parts(own);
  const [wantedMajor = 0, wantedMinor = 0] = parts(version);
  return wantedMajor < major || (wantedMajor === major && wantedMinor <= minor);
}
