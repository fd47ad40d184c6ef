import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  type IConditionFormattingRule,
  type IConditionalFormattingRuleConfig,
  type IStyleBase,
} from '../univer';
import { toFileFormula } from '../formulas/fileFormulas';
import { plainRange, type SheetState } from './bookState';
import { cellName, rangeNames } from './cellNames';
import type { Colours } from '../../../src/xlsx/colours';
import { readFileRules, type FileRule } from './conditionalFormats';
import type { PartEditor } from './partEditor';
import { same } from './same';
import type { StyleWriter } from './styleWriter';
import { childrenOf } from '../../../src/xlsx/xml';
import { escapeXml } from './splice';

type Highlight = Extract<IConditionalFormattingRuleConfig, { type: CFRuleType.highlightCell }>;

/**
 * Writes the conditional formats of a sheet: takes away the rules that are gone, adds those that came,
 * and numbers all in the order in which they win. Rules that only the file knows stay, behind the others.
 */
export function writeConditionalFormats(
  editor: PartEditor,
  before: SheetState,
  now: SheetState,
  formats: readonly IStyleBase[],
  colours: Colours,
  styles: StyleWriter,
): void {
  const wanted = now.conditionalFormats.map(comparable);
  if (same(before.conditionalFormats.map(comparable), wanted)) return;
  const current = new Map(now.conditionalFormats.map((rule) => [rule.cfId, rule]));
  const inFile = readFileRules(editor.root, formats, colours);
  const stays = ({ rule }: FileRule) => {
    if (!rule) return true;
    const live = current.get(rule.cfId);
    return live !== undefined && same(comparable(live), comparable(rule));
  };
  const gone = new Set(inFile.filter((rule) => !stays(rule)));
  for (const block of childrenOf(editor.root, 'conditionalFormatting')) {
    const rules = inFile.filter((rule) => rule.block === block);
    if (rules.length > 0 && rules.every((rule) => gone.has(rule))) editor.remove(block);
    else for (const rule of rules) if (gone.has(rule)) editor.remove(rule.element);
  }
  const kept = inFile.filter((rule) => !gone.has(rule));
  now.conditionalFormats.forEach((rule, index) => {
    const priority = String(index + 1);
    const there = kept.find((candidate) => candidate.rule?.cfId === rule.cfId);
    if (!there) editor.insert('conditionalFormatting', blockXml(rule, priority, styles));
    else if (there.element.attributes['priority'] !== priority) {
      editor.set(there.element, 'priority', priority);
    }
  });
  kept
    .filter(({ rule }) => rule === undefined)
    .sort((a, b) => a.priority - b.priority)
    .forEach(({ element }, index) => {
      editor.set(element, 'priority', String(now.conditionalFormats.length + index + 1));
    });
}

function comparable({ ranges, stopIfTrue, rule }: IConditionFormattingRule): unknown {
  return { ranges: ranges.map(plainRange), stopIfTrue: Boolean(stopIfTrue), rule };
}

function blockXml(rule: IConditionFormattingRule, priority: string, styles: StyleWriter): string {
  const ranges = rule.ranges.map(plainRange);
  const first = ranges[0];
  if (!first) return '';
  const stop = rule.stopIfTrue ? ' stopIfTrue="1"' : '';
  const shared = `priority="${priority}"${stop}`;
  const cell = cellName(first.startRow, first.startColumn);
  const text = ruleXml(rule.rule, shared, cell, styles);
  if (text === undefined) return '';
  return `<conditionalFormatting sqref="${rangeNames(ranges)}">${text}</conditionalFormatting>`;
}

/** Undefined for data bars and sets of icons that were added in the page: they are not written. */
function ruleXml(
  rule: IConditionalFormattingRuleConfig,
  shared: string,
  cell: string,
  styles: StyleWriter,
): string | undefined {
  if (rule.type === CFRuleType.colorScale) return colourScaleXml(rule, shared);
  if (rule.type !== CFRuleType.highlightCell) return undefined;
  const attributes = `dxfId="${styles.conditionalFormat(rule.style)}" ${shared}`;
  const { kind, formulas } = condition(rule, cell);
  const inner = formulas.map((formula) => `<formula>${escapeXml(formula)}</formula>`).join('');
  return `<cfRule ${kind} ${attributes}>${inner}</cfRule>`;
}

function condition(rule: Highlight, cell: string): { kind: string; formulas: string[] } {
  const is = (kind: string, ...formulas: string[]) => ({ kind, formulas });
  switch (rule.subType) {
    case CFSubRuleType.formula:
      return is('type="expression"', toFileFormula(rule.value));
    case CFSubRuleType.number: {
      const values = Array.isArray(rule.value) ? rule.value : [rule.value ?? 0];
      return is(`type="cellIs" operator="${rule.operator}"`, ...values.map(String));
    }
    case CFSubRuleType.text:
      return textCondition(rule.operator, rule.value ?? '', cell);
    case CFSubRuleType.duplicateValues:
      return is('type="duplicateValues"');
    case CFSubRuleType.uniqueValues:
      return is('type="uniqueValues"');
    case CFSubRuleType.rank:
      return is(
        `type="top10"${rule.isPercent ? ' percent="1"' : ''}${rule.isBottom ? ' bottom="1"' : ''} rank="${rule.value}"`,
      );
    case CFSubRuleType.average: {
      const below = [CFNumberOperator.lessThan, CFNumberOperator.lessThanOrEqual] as string[];
      const equal = [
        CFNumberOperator.greaterThanOrEqual,
        CFNumberOperator.lessThanOrEqual,
      ] as string[];
      return is(
        `type="aboveAverage"${below.includes(rule.operator) ? ' aboveAverage="0"' : ''}` +
          (equal.includes(rule.operator) ? ' equalAverage="1"' : ''),
      );
    }
    case CFSubRuleType.timePeriod:
      return is(`type="timePeriod" timePeriod="${rule.operator}"`);
  }
}

/** Excel wants the formula beside the text, relative to the first cell. */
function textCondition(
  operator: CFTextOperator,
  value: string,
  cell: string,
): { kind: string; formulas: string[] } {
  const quoted = `"${value.replace(/"/g, '""')}"`;
  const text = `text="${escapeXml(value)}"`;
  const formulas: Readonly<Record<CFTextOperator, [string, string]>> = {
    beginsWith: [`operator="beginsWith" ${text}`, `LEFT(${cell},LEN(${quoted}))=${quoted}`],
    endsWith: [`operator="endsWith" ${text}`, `RIGHT(${cell},LEN(${quoted}))=${quoted}`],
    containsText: [`operator="containsText" ${text}`, `NOT(ISERROR(SEARCH(${quoted},${cell})))`],
    notContainsText: [`operator="notContains" ${text}`, `ISERROR(SEARCH(${quoted},${cell}))`],
    containsBlanks: ['', `LEN(TRIM(${cell}))=0`],
    notContainsBlanks: ['', `LEN(TRIM(${cell}))>0`],
    containsErrors: ['', `ISERROR(${cell})`],
    notContainsErrors: ['', `NOT(ISERROR(${cell}))`],
    equal: ['operator="equal"', quoted],
    notEqual: ['operator="notEqual"', quoted],
  };
  const [attributes, formula] = formulas[operator];
  const isComparison = operator === CFTextOperator.equal || operator === CFTextOperator.notEqual;
  return {
    kind: `type="${isComparison ? 'cellIs' : operator}" ${attributes}`,
    formulas: [formula],
  };
}

function colourScaleXml(
  rule: Extract<IConditionalFormattingRuleConfig, { type: CFRuleType.colorScale }>,
  shared: string,
): string {
  const steps = [...rule.config].sort((a, b) => a.index - b.index);
  const values = steps.map(({ value }) => {
    const val =
      value.value === undefined ? '' : ` val="${escapeXml(String(value.value).replace(/^=/, ''))}"`;
    return `<cfvo type="${value.type}"${val}/>`;
  });
  const colours = steps.map(
    ({ color }) => `<color rgb="FF${color.replace('#', '').toUpperCase()}"/>`,
  );
  return `<cfRule type="colorScale" ${shared}><colorScale>${values.join('')}${colours.join('')}</colorScale></cfRule>`;
}
