import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFTimePeriodOperator,
  type IConditionFormattingRule,
  type IConditionalFormattingRuleConfig,
  type IStyleBase,
} from '../univer';
import { fromFileFormula } from '../formulas/fileFormulas';
import { cellName } from './cellNames';
import { readRangeNames, type PlainRange } from '../../../src/xlsx/addresses';
import type { Colours } from '../../../src/xlsx/colours';
import { child, childrenOf, flag, type XmlElement } from '../../../src/xlsx/xml';

/** A rule of the file and, where Univer knows the like, the rule that stands for it. */
export interface FileRule {
  readonly element: XmlElement;
  /** The `conditionalFormatting` that the rule stands in, with the cells that it is for. */
  readonly block: XmlElement;
  readonly priority: number;
  readonly rule: IConditionFormattingRule | undefined;
}

/** All rules of a sheet in the order of the file. Rules of the 2010 extension (x14) stay in the file only. */
export function readFileRules(
  sheet: XmlElement,
  formats: readonly IStyleBase[],
  colours: Colours,
): FileRule[] {
  let number = 0;
  return childrenOf(sheet, 'conditionalFormatting').flatMap((block) => {
    const ranges = readRangeNames(block.attributes['sqref']);
    return childrenOf(block, 'cfRule').map((element) => {
      number += 1;
      const style = formats[Number(element.attributes['dxfId'] ?? -1)] ?? {};
      const config = ranges.length > 0 ? readRule(element, ranges, style, colours) : undefined;
      return {
        element,
        block,
        priority: Number(element.attributes['priority'] ?? number),
        rule: config && {
          cfId: ruleId(number),
          ranges,
          stopIfTrue: flag(element.attributes['stopIfTrue']),
          rule: config,
        },
      };
    });
  });
}

/** The rules that Univer shows, the one that wins first. */
export function readConditionalFormats(
  sheet: XmlElement,
  formats: readonly IStyleBase[],
  colours: Colours,
): IConditionFormattingRule[] {
  return readFileRules(sheet, formats, colours)
    .filter(({ rule }) => rule !== undefined)
    .sort((a, b) => a.priority - b.priority)
    .map(({ rule }) => rule as IConditionFormattingRule);
}

/** The name of a rule by its place in the file: saving finds the rule by it again. */
export function ruleId(number: number): string {
  return `rule${number}`;
}

function readRule(
  element: XmlElement,
  ranges: readonly PlainRange[],
  style: IStyleBase,
  colours: Colours,
): IConditionalFormattingRuleConfig | undefined {
  const { type, operator, text, rank, percent, bottom } = element.attributes;
  const formulas = childrenOf(element, 'formula').map((formula) => fromFileFormula(formula.text));
  const highlight = { type: CFRuleType.highlightCell, style } as const;
  switch (type) {
    case 'expression':
      return formulas[0] === undefined
        ? undefined
        : { ...highlight, subType: CFSubRuleType.formula, value: formulas[0] };
    case 'cellIs':
      return readComparison(operator ?? '', formulas, ranges, style);
    case 'beginsWith':
    case 'endsWith':
    case 'containsText':
    case 'notContainsText':
      return text === undefined
        ? undefined
        : {
            ...highlight,
            subType: CFSubRuleType.text,
            operator: CFTextOperator[type],
            value: text,
          };
    case 'containsBlanks':
    case 'notContainsBlanks':
    case 'containsErrors':
    case 'notContainsErrors':
      return {
        ...highlight,
        subType: CFSubRuleType.text,
        operator: CFTextOperator[type],
        value: '',
      };
    case 'timePeriod': {
      const period = element.attributes['timePeriod'] as keyof typeof CFTimePeriodOperator;
      return CFTimePeriodOperator[period] === undefined
        ? undefined
        : {
            ...highlight,
            subType: CFSubRuleType.timePeriod,
            operator: CFTimePeriodOperator[period],
          };
    }
    case 'top10':
      return {
        ...highlight,
        subType: CFSubRuleType.rank,
        isBottom: flag(bottom),
        isPercent: flag(percent),
        value: Number(rank ?? 10),
      };
    case 'duplicateValues':
      return { ...highlight, subType: CFSubRuleType.duplicateValues };
    case 'uniqueValues':
      return { ...highlight, subType: CFSubRuleType.uniqueValues };
    case 'colorScale':
      return readColourScale(child(element, 'colorScale'), colours);
    default:
      return undefined;
  }
}

/** Excel compares with any formula, Univer with numbers only: other comparisons become a formula. */
function readComparison(
  operator: string,
  formulas: readonly string[],
  ranges: readonly PlainRange[],
  style: IStyleBase,
): IConditionalFormattingRuleConfig | undefined {
  const [first, second] = formulas;
  const range = ranges[0];
  if (first === undefined || !range) return undefined;
  const numbers = formulas.map((formula) => Number(formula.slice(1)));
  const isPlain = numbers.every((value) => Number.isFinite(value));
  const highlight = { type: CFRuleType.highlightCell, style } as const;
  if (operator === 'between' || operator === 'notBetween') {
    if (second === undefined) return undefined;
    const [low = 0, high = 0] = numbers;
    if (isPlain) {
      return {
        ...highlight,
        subType: CFSubRuleType.number,
        operator: CFNumberOperator[operator],
        value: [Math.min(low, high), Math.max(low, high)],
      };
    }
  } else if (isPlain && operator in CFNumberOperator) {
    return {
      ...highlight,
      subType: CFSubRuleType.number,
      operator: CFNumberOperator[operator as 'equal'],
      value: numbers[0] ?? 0,
    };
  }
  const cell = cellName(range.startRow, range.startColumn);
  const value = comparison(operator, cell, first.slice(1), second?.slice(1) ?? '');
  return value === undefined ? undefined : { ...highlight, subType: CFSubRuleType.formula, value };
}

function comparison(
  operator: string,
  cell: string,
  first: string,
  second: string,
): string | undefined {
  const signs: Record<string, string> = {
    equal: '=',
    notEqual: '<>',
    greaterThan: '>',
    greaterThanOrEqual: '>=',
    lessThan: '<',
    lessThanOrEqual: '<=',
  };
  if (operator === 'between') return `=AND(${cell}>=(${first}),${cell}<=(${second}))`;
  if (operator === 'notBetween') return `=OR(${cell}<(${first}),${cell}>(${second}))`;
  const sign = signs[operator];
  return sign === undefined ? undefined : `=${cell}${sign}(${first})`;
}

function readColourScale(
  scale: XmlElement | undefined,
  colours: Colours,
): IConditionalFormattingRuleConfig | undefined {
  const steps = childrenOf(scale, 'cfvo');
  const shades = childrenOf(scale, 'color');
  if (steps.length < 2 || steps.length !== shades.length) return undefined;
  return {
    type: CFRuleType.colorScale,
    config: steps.map((step, index) => {
      const { type, val } = step.attributes;
      return {
        index,
        color: colours.of(shades[index]) ?? '#FFFFFF',
        value: {
          type: (type ?? 'num') as 'num',
          ...(val === undefined ? {} : { value: type === 'formula' ? `=${val}` : Number(val) }),
        },
      };
    }),
  } as IConditionalFormattingRuleConfig;
}
