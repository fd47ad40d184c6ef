import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  generateRandomId,
} from '../../workbook/univer';
import { checkUnprotected } from '../behaviour/protection';
import { excelError, notInStandIn } from '../excelError';
import { localAddress, quotedSheet } from '../grid/address';
import { contains, type Area } from '../grid/area';
import type { Host } from '../host';
import { excelObject, isHandle, readOnly } from '../objects';
import type { CellsInUse } from '../rangesInUse';
import { areaArgument, areaOf, truth } from './cells';
import {
  areasOfValidation,
  clearValidations,
  replaceValidation,
  validationsOver,
  type Validation,
} from './validationRules';

const TYPES: Readonly<Record<string, string>> = {
  [DataValidationType.LIST]: 'List',
  [DataValidationType.WHOLE]: 'WholeNumber',
  [DataValidationType.DECIMAL]: 'Decimal',
  [DataValidationType.DATE]: 'Date',
  [DataValidationType.TIME]: 'Time',
  [DataValidationType.TEXT_LENGTH]: 'TextLength',
  [DataValidationType.CUSTOM]: 'Custom',
};

/** Keys of `DataValidationRule`, and the engine's types for them. */
const KEYS: Readonly<Record<string, DataValidationType>> = {
  wholeNumber: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  date: DataValidationType.DATE,
  time: DataValidationType.TIME,
  textLength: DataValidationType.TEXT_LENGTH,
};

const OPERATORS: Readonly<Record<string, DataValidationOperator>> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

const STYLES: Readonly<Record<string, DataValidationErrorStyle>> = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
};

/** @see https://learn.microsoft.com/javascript/api/excel/excel.datavalidation */
export const dataValidation = excelObject<CellsInUse>('DataValidation', {
  properties: {
    Type: readOnly((cells, host) => typeOver(host, areaOf(cells))),
    Rule: {
      get: (cells, host) => {
        const found = only(host, areaOf(cells));
        return found === null ? null : shownRule(found);
      },
      set: (cells, value, host) => {
        const area = areaOf(cells);
        checkUnprotected(host, area.sheet);
        const before = only(host, area) ?? undefined;
        replaceValidation(host, area, { ...kept(before), ...takenRule(value, host, area) });
      },
    },
    IgnoreBlanks: {
      get: (cells, host) => only(host, areaOf(cells))?.allowBlank ?? true,
      set: (cells, value, host) => change(cells, host, { allowBlank: truth(value) }),
    },
    ErrorAlert: {
      get: (cells, host) => {
        const rule = only(host, areaOf(cells));
        return {
          message: rule?.error ?? '',
          title: rule?.errorTitle ?? '',
          showAlert: rule?.showErrorMessage ?? true,
          style: Object.keys(STYLES).find((name) => STYLES[name] === rule?.errorStyle) ?? 'Stop',
        };
      },
      set: (cells, value, host) => {
        const { message, title, showAlert, style } = record(value);
        const errorStyle = STYLES[String(style ?? 'Stop')];
        if (errorStyle === undefined) throw excelError('InvalidArgument');
        change(cells, host, {
          error: String(message ?? ''),
          errorTitle: String(title ?? ''),
          showErrorMessage: showAlert !== false,
          errorStyle,
        });
      },
    },
    Prompt: {
      get: (cells, host) => {
        const rule = only(host, areaOf(cells));
        return {
          message: rule?.prompt ?? '',
          title: rule?.promptTitle ?? '',
          showPrompt: rule?.showInputMessage ?? true,
        };
      },
      set: (cells, value, host) => {
        const { message, title, showPrompt } = record(value);
        change(cells, host, {
          prompt: String(message ?? ''),
          promptTitle: String(title ?? ''),
          showInputMessage: showPrompt !== false,
        });
      },
    },
  },
  methods: {
    Clear: (cells, _, host) => {
      checkUnprotected(host, areaOf(cells).sheet);
      clearValidations(host, areaOf(cells));
    },
  },
});

/** The validation that all cells have; undefined where none has one, null where they differ. */
function only(host: Host, area: Area): Validation | undefined | null {
  const rules = validationsOver(host, area);
  const [first] = rules;
  if (!first) return undefined;
  const whole = areasOfValidation(first, area.sheet).some((one) => contains(one, area));
  return rules.length === 1 && whole ? first : null;
}

function typeOver(host: Host, area: Area): string {
  const found = only(host, area);
  if (found === undefined) return 'None';
  if (found) return TYPES[found.type] ?? 'None';
  return validationsOver(host, area).length > 1 ? 'Inconsistent' : 'MixedCriteria';
}

function change(cells: CellsInUse, host: Host, changed: Partial<Validation>): void {
  const area = areaOf(cells);
  checkUnprotected(host, area.sheet);
  const rule = only(host, area);
  // Excel has nothing to change where there is no rule, or not one rule.
  if (!rule) throw excelError('InvalidOperation');
  replaceValidation(host, area, { ...rule, ...changed, uid: generateRandomId(8) });
}

/** What stays when a rule is replaced: the alert, the prompt, blanks. */
function kept(rule: Validation | undefined): Omit<Validation, 'type'> {
  const {
    error,
    errorTitle,
    errorStyle = DataValidationErrorStyle.STOP,
    prompt,
    promptTitle,
    allowBlank = true,
    showErrorMessage = true,
    showInputMessage = true,
  } = rule ?? {};
  return {
    uid: generateRandomId(8),
    ranges: [],
    allowBlank,
    showErrorMessage,
    showInputMessage,
    errorStyle,
    ...(error === undefined ? {} : { error }),
    ...(errorTitle === undefined ? {} : { errorTitle }),
    ...(prompt === undefined ? {} : { prompt }),
    ...(promptTitle === undefined ? {} : { promptTitle }),
  };
}

function takenRule(
  value: unknown,
  host: Host,
  area: Area,
): Pick<Validation, 'type'> & Partial<Validation> {
  const given = Object.entries(record(value)).filter(
    ([, one]) => one !== undefined && one !== null,
  );
  const [first] = given;
  if (given.length !== 1 || !first) throw excelError('InvalidArgument');
  const [kind, details] = first;
  const settings = record(details);
  if (kind === 'list') {
    return {
      type: DataValidationType.LIST,
      formula1: listSource(settings['source'], host),
      showDropDown: settings['inCellDropDown'] !== false,
      renderMode: DataValidationRenderMode.ARROW,
    };
  }
  if (kind === 'custom')
    return {
      type: DataValidationType.CUSTOM,
      formula1: condition(settings['formula'], host, area),
    };
  const type = KEYS[kind];
  if (type === undefined) throw notInStandIn(`DataValidationRule.${kind}`);
  const operator = OPERATORS[String(settings['operator'])];
  if (!operator) throw excelError('InvalidArgument');
  return {
    type,
    operator,
    formula1: condition(settings['formula1'], host, area),
    ...(settings['formula2'] === undefined
      ? {}
      : { formula2: condition(settings['formula2'], host, area) }),
  };
}

/** The longest list that may be written out, in characters. */
const LONGEST_LIST = 255;

function listSource(source: unknown, host: Host): string {
  if (isHandle(source)) return absolute(areaArgument(source, host), host);
  if (typeof source !== 'string' || source === '') throw excelError('InvalidArgument');
  if (!source.startsWith('=') && source.length > LONGEST_LIST) throw excelError('InvalidArgument');
  return source;
}

function condition(value: unknown, host: Host, area: Area): string {
  if (isHandle(value)) return absolute(areaArgument(value, host, area.sheet), host);
  if (typeof value !== 'string' && typeof value !== 'number') throw excelError('InvalidArgument');
  return String(value);
}

function absolute(area: Area, host: Host): string {
  const name = host.grid.sheet(area.sheet)?.getName() ?? '';
  return `=${quotedSheet(name)}!${localAddress(area, true)}`;
}

function shownRule(rule: Validation | undefined): Record<string, unknown> {
  if (!rule) return {};
  if (rule.type === DataValidationType.LIST)
    return { list: { inCellDropDown: rule.showDropDown !== false, source: rule.formula1 ?? '' } };
  if (rule.type === DataValidationType.CUSTOM) return { custom: { formula: rule.formula1 ?? '' } };
  const key = Object.keys(KEYS).find((name) => KEYS[name] === rule.type);
  if (key === undefined) return {};
  return {
    [key]: {
      formula1: rule.formula1 ?? '',
      ...(rule.formula2 === undefined ? {} : { formula2: rule.formula2 }),
      operator:
        Object.keys(OPERATORS).find((name) => OPERATORS[name] === rule.operator) ?? 'Between',
    },
  };
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) throw excelError('InvalidArgument');
  return value as Record<string, unknown>;
}
