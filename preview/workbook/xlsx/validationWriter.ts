import {
  DataValidationErrorStyle,
  DataValidationType,
  type ISheetDataValidationRule,
} from '../univer';
import { toFileFormula } from '../formulas/fileFormulas';
import { plainRange, type SheetState } from './bookState';
import { rangeNames } from './cellNames';
import type { PartEditor } from './partEditor';
import { same } from './same';
import { encodeEscapes } from './textEscapes';
import { readFileValidations } from './validations';
import { child, descendants, type XmlElement } from '../../../src/xlsx/xml';
import { escapeXml } from './splice';

/** Excel refuses a file with a longer list of words (a list of cells may have any length). */
const LONGEST_LIST = 255;

/** Types of Univer that Excel has under another name, or not at all. */
const FILE_TYPES: Readonly<Record<string, string>> = {
  [DataValidationType.LIST]: 'list',
  [DataValidationType.LIST_MULTIPLE]: 'list',
  [DataValidationType.WHOLE]: 'whole',
  [DataValidationType.DECIMAL]: 'decimal',
  [DataValidationType.DATE]: 'date',
  [DataValidationType.TIME]: 'time',
  [DataValidationType.TEXT_LENGTH]: 'textLength',
  [DataValidationType.CUSTOM]: 'custom',
};

const ERROR_STYLES: Readonly<Record<DataValidationErrorStyle, string>> = {
  [DataValidationErrorStyle.STOP]: '',
  [DataValidationErrorStyle.WARNING]: 'warning',
  [DataValidationErrorStyle.INFO]: 'information',
};

/** Writes the data validations of a sheet: takes away those that are gone and adds those that came. */
export function writeValidations(editor: PartEditor, before: SheetState, now: SheetState): void {
  const known = new Map(before.validations.map((rule) => [rule.uid, rule]));
  const current = new Map(now.validations.map((rule) => [rule.uid, rule]));
  const isSame = (one?: ISheetDataValidationRule, other?: ISheetDataValidationRule) =>
    one !== undefined && other !== undefined && same(comparable(one), comparable(other));
  const added = now.validations
    .filter((rule) => !isSame(known.get(rule.uid), rule))
    .map(validationXml)
    .filter((text) => text !== '');
  const gone = new Set(
    readFileValidations(editor.root)
      .filter(({ rule }) => !isSame(rule, current.get(rule.uid)))
      .map(({ element }) => element),
  );
  if (added.length + gone.size === 0) return;
  for (const list of descendants(child(editor.root, 'extLst'), 'dataValidations')) {
    thinOut(editor, list, gone, 0);
  }
  const list = child(editor.root, 'dataValidations');
  if (!list) {
    if (added.length === 0) return;
    const count = added.length;
    editor.insert(
      'dataValidations',
      `<dataValidations count="${count}">${added.join('')}</dataValidations>`,
    );
  } else if (thinOut(editor, list, gone, added.length)) {
    if (added.length > 0) editor.append(list, added.join(''));
  }
}

/** Takes rules out of a list; a list that is left with none goes too. False where it is gone. */
function thinOut(
  editor: PartEditor,
  list: XmlElement,
  gone: ReadonlySet<XmlElement>,
  added: number,
): boolean {
  const left = list.children.filter((rule) => !gone.has(rule)).length + added;
  if (left === 0) {
    editor.remove(list);
    return false;
  }
  for (const rule of list.children) if (gone.has(rule)) editor.remove(rule);
  editor.set(list, 'count', String(left));
  return true;
}

function comparable(rule: ISheetDataValidationRule): unknown {
  const { type, formula1, formula2, operator, errorStyle, allowBlank } = rule;
  const { error, errorTitle, prompt, promptTitle, showErrorMessage, showInputMessage } = rule;
  return {
    ranges: rule.ranges.map(plainRange),
    ...{ type, formula1, formula2, operator, error, errorTitle, prompt, promptTitle },
    errorStyle: errorStyle ?? DataValidationErrorStyle.STOP,
    allowBlank: Boolean(allowBlank),
    showErrorMessage: Boolean(showErrorMessage),
    showInputMessage: Boolean(showInputMessage),
    hidesArrow: rule.showDropDown === false,
  };
}

function validationXml(rule: ISheetDataValidationRule): string {
  const type = FILE_TYPES[rule.type];
  if (type === undefined || rule.ranges.length === 0) return '';
  const text = (name: string, value: string | undefined) =>
    value ? ` ${name}="${escapeXml(encodeEscapes(value))}"` : '';
  const on = (name: string, value: boolean | undefined) => (value ? ` ${name}="1"` : '');
  const style = ERROR_STYLES[rule.errorStyle ?? DataValidationErrorStyle.STOP];
  const attributes = [
    ` type="${type}"`,
    text('errorStyle', style),
    type === 'list' || type === 'custom' ? '' : text('operator', rule.operator),
    on('allowBlank', rule.allowBlank),
    on('showDropDown', type === 'list' && rule.showDropDown === false),
    on('showInputMessage', rule.showInputMessage),
    on('showErrorMessage', rule.showErrorMessage),
    text('errorTitle', rule.errorTitle),
    text('error', rule.error),
    text('promptTitle', rule.promptTitle),
    text('prompt', rule.prompt),
    ` sqref="${rangeNames(rule.ranges.map(plainRange))}"`,
  ].join('');
  const first = conditionXml('formula1', rule.formula1, type);
  const second = conditionXml('formula2', rule.formula2, type);
  return `<dataValidation${attributes}>${first}${second}</dataValidation>`;
}

function conditionXml(name: string, condition: string | undefined, type: string): string {
  if (condition === undefined || condition === '') return '';
  let text = condition.startsWith('=') ? toFileFormula(condition) : condition;
  if (type === 'list' && !condition.startsWith('=')) {
    if (condition.length > LONGEST_LIST) {
      throw new Error(`A list of more than ${LONGEST_LIST} characters cannot be saved.`);
    }
    text = `"${condition.replace(/"/g, '""')}"`;
  }
  return `<${name}>${escapeXml(text)}</${name}>`;
}
