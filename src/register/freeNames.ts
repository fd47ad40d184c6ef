/** Names that Excel takes and that nobody uses yet. Excel compares names without regard to case. */

const longestSheetName = 31;

/**
 * A free sheet name: the wanted one, else "Summary (tracker)", else "Summary (tracker 2)" and so
 * on.
 */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const inUse = new Set(taken.map((name) => name.toLowerCase()));
  const base = validSheetName(wanted);
  for (let number = 0; ; number += 1) {
    const tail = number === 0 ? '' : number === 1 ? ' (tracker)' : ` (tracker ${number})`;
    const name = base.slice(0, longestSheetName - tail.length).trimEnd() + tail;
    if (!inUse.has(name.toLowerCase())) return name;
  }
}

/**
 * The nearest name that Excel accepts for a sheet: at most 31 characters, none of : \ / ? * [ ], no
 * apostrophe at either end, not blank and not "History"
 * (https://support.microsoft.com/en-gb/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9).
 */
export function validSheetName(wanted: string): string {
  let name = wanted.replace(/[:\\/?*[\]\p{Cc}]/gu, ' ').slice(0, longestSheetName);
  while (name.startsWith("'") || name.startsWith(' ')) name = name.slice(1);
  while (name.endsWith("'") || name.endsWith(' ')) name = name.slice(0, -1);
  if (name === '') return 'Sheet';
  return name.toLowerCase() === 'history' ? `${name} sheet` : name;
}

/**
 * A free table name: the wanted one, else with the first free number from 2. Tables and names share
 * one list in Excel.
 */
export function freeTableName(wanted: string, taken: readonly string[]): string {
  const inUse = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted}${number}`;
    if (!inUse.has(name.toLowerCase())) return name;
  }
}
