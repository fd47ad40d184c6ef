import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  type ISheetDataValidationRule,
} from '../univer';
import { fromFileFormula } from '../formulas/fileFormulas';
import { readRangeNames } from '../../../src/xlsx/addresses';
import { child, childrenOf, descendants, flag, type XmlElement } from '../../../src/xlsx/xml';

/** A rule of the file and the rule that stands for it in Univer. */
export interface FileValidation {
  readonly element: XmlElement;
  readonly rule: ISheetDataValidationRule;
}

const TYPES: Readonly<Record<string, DataValidationType>> = {
  list: DataValidationType.LIST,
  whole: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  date: DataValidationType.DATE,
  time: DataValidationType.TIME,
  textLength: DataValidationType.TEXT_LENGTH,
  custom: DataValidationType.CUSTOM,
};

const ERROR_STYLES: Readonly<Record<string, DataValidationErrorStyle>> = {
  stop: DataValidationErrorStyle.STOP,
  warning: DataValidationErrorStyle.WARNING,
  information: DataValidationErrorStyle.INFO,
};

/**
 * All data validations of a sheet. Lists on other sheets may stand in the extension of 2010, with
 * their cells and formulas in elements of their own ([MS-XLSX] 2.6.40).
 */
export function readFileValidations(sheet: XmlElement): FileValidation[] {
  const plain = childrenOf(child(sheet, 'dataValidations'), 'dataValidation');
  const extended = descendants(child(sheet, 'extLst'), 'dataValidation');
  return [...plain, ...extended].flatMap((element, index) => {
    const rule = readValidation(element, `validation${index + 1}`);
    return rule ? [{ element, rule }] : [];
  });
}

function readValidation(element: XmlElement, uid: string): ISheetDataValidationRule | undefined {
  const { attributes } = element;
  const type = TYPES[attributes['type'] ?? 'none'];
  const ranges = readRangeNames(attributes['sqref'] ?? child(element, 'sqref')?.text);
  if (type === undefined || ranges.length === 0) return undefined;
  const rule: ISheetDataValidationRule = {
    uid,
    type,
    ranges,
    allowBlank: flag(attributes['allowBlank']),
    showErrorMessage: flag(attributes['showErrorMessage']),
    showInputMessage: flag(attributes['showInputMessage']),
    errorStyle: ERROR_STYLES[attributes['errorStyle'] ?? 'stop'] ?? DataValidationErrorStyle.STOP,
  };
  const first = readCondition(child(element, 'formula1'), type);
  const second = readCondition(child(element, 'formula2'), type);
  if (first !== undefined) rule.formula1 = first;
  if (second !== undefined) rule.formula2 = second;
  if (type === DataValidationType.LIST) {
    // The attribute says the contrary of its name: 1 hides the arrow (ECMA-376, 18.3.1.32).
    rule.showDropDown = !flag(attributes['showDropDown']);
    rule.renderMode = DataValidationRenderMode.ARROW;
  } else if (type !== DataValidationType.CUSTOM) {
    rule.operator = (attributes['operator'] ?? 'between') as DataValidationOperator;
  }
  for (const key of ['error', 'errorTitle', 'prompt', 'promptTitle'] as const) {
    const text = attributes[key];
    if (text !== undefined) rule[key] = text;
  }
  return rule;
}

/** A list of words as Univer has it ("a,b"), a number as it stands, anything else as a formula. */
function readCondition(
  element: XmlElement | undefined,
  type: DataValidationType,
): string | undefined {
  // In the extension the formula stands in an element of its own.
  const text = child(element, 'f')?.text ?? element?.text;
  if (text === undefined || text === '') return undefined;
  if (type === DataValidationType.LIST) {
    const words = /^"([\s\S]*)"$/.exec(text)?.[1];
    if (words !== undefined) return words.replace(/""/g, '"');
  } else if (type !== DataValidationType.CUSTOM && Number.isFinite(Number(text))) {
    return text;
  }
  return fromFileFormula(text);
}
