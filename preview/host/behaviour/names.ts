import { excelError, ExcelError } from '../excelError';
import { looksLikeCell } from '../grid/address';
import type { Rules } from '../rules';

/**
 * What Excel takes as the name of a sheet: 1 to 31 characters, none of : \ / ? * [ ], no apostrophe at
 * either end, not "History", and none that another sheet has, whatever the case of its letters.
 * @see https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9
 */
export function checkSheetName(name: unknown, taken: readonly string[], rules: Rules): string {
  if (typeof name !== 'string') throw excelError('InvalidArgument');
  if (!rules.sheetNames) return name;
  const wrong =
    name.length < 1 ||
    name.length > 31 ||
    /[:\\/?*[\]]/.test(name) ||
    /^'|'$/.test(name) ||
    name.toLowerCase() === 'history';
  if (wrong) throw excelError('InvalidArgument');
  if (isTaken(name, taken))
    throw new ExcelError(
      'ItemAlreadyExists',
      'A resource with the same name or identifier already exists.',
    );
  return name;
}

/**
 * What Excel takes as the name of a table or of a defined name: begins with a letter, _ or \, goes on
 * with letters, digits, . and _, is no cell, not R or C, at most 255 characters, and unique among both.
 * @see https://support.microsoft.com/office/rename-an-excel-table-fbf49a4f-82a3-43eb-8ba2-44d21233b114
 */
export function checkDefinedName(
  name: unknown,
  taken: readonly string[],
  enforced: boolean,
): string {
  if (typeof name !== 'string') throw excelError('InvalidArgument');
  if (!enforced) return name;
  const wellFormed = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  if (!wellFormed || looksLikeCell(name) || isTaken(name, taken))
    throw excelError('InvalidArgument');
  return name;
}

function isTaken(name: string, taken: readonly string[]): boolean {
  return taken.some((other) => other.toLowerCase() === name.toLowerCase());
}

/** The first of Name1, Name2, ... that is free. */
export function freeName(stem: string, taken: readonly string[]): string {
  let number = 1;
  while (isTaken(`${stem}${number}`, taken)) number += 1;
  return `${stem}${number}`;
}
