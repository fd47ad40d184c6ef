import type { IDefinedNamesServiceParam } from '../univer';
import { fromFileFormula } from '../formulas/fileFormulas';
import { readPrintTitles, type PrintTitles } from './page';
import { child, childrenOf, flag, type XmlElement } from '../../../src/xlsx/xml';

/** Univer's word for "the whole workbook". */
export const WHOLE_WORKBOOK = 'AllDefaultWorkbook';

/**
 * The names that a person or an add-in has defined. Excel's own (print areas, the cells of a filter:
 * `_xlnm.…`) stay in the file.
 */
export function readNames(
  workbook: XmlElement,
  sheetIds: readonly (string | undefined)[],
): IDefinedNamesServiceParam[] {
  return childrenOf(child(workbook, 'definedNames'), 'definedName').flatMap((element, index) => {
    const { name = '', localSheetId, hidden, comment } = element.attributes;
    const scope = localSheetId === undefined ? WHOLE_WORKBOOK : sheetIds[Number(localSheetId)];
    if (name.startsWith('_xlnm.') || scope === undefined || element.text === '') return [];
    return [
      {
        id: `name${index + 1}`,
        name,
        formulaOrRefString: toUniverName(fromFileFormula(element.text)),
        localSheetId: scope,
        ...(comment === undefined ? {} : { comment }),
        ...(flag(hidden) ? { hidden: true } : {}),
      },
    ];
  });
}

/** Excel's own name for the rows and columns that are repeated on every page. */
export const PRINT_TITLES = '_xlnm.Print_Titles';

/** What is repeated on every page, by the place of the sheet in the file's list. */
export function readAllPrintTitles(workbook: XmlElement): Map<number, PrintTitles> {
  return new Map(
    childrenOf(child(workbook, 'definedNames'), 'definedName')
      .filter(({ attributes }) => attributes['name'] === PRINT_TITLES)
      .map((element) => [
        Number(element.attributes['localSheetId']),
        readPrintTitles(element.text),
      ]),
  );
}

/** Univer writes references to cells bare and everything else with "=". */
export function toUniverName(formula: string): string {
  const bare = formula.replace(/^=/, '');
  return PLAIN_REFERENCE.test(bare) ? bare : `=${bare}`;
}

const PLAIN_REFERENCE =
  /^(?:'(?:[^']|'')+'|[^'!()[\]+*/&=<>," ]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/i;
