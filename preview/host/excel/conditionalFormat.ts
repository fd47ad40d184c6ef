import { CFRuleType, CFSubRuleType } from '../../workbook/univer';
import { checkUnprotected } from '../behaviour/protection';
import { excelError, notInStandIn } from '../excelError';
import type { Area } from '../grid/area';
import type { Host } from '../host';
import { excelObject, readOnly, type ObjectType } from '../objects';
import type { CellsInUse } from '../rangesInUse';
import { areaOf, cellsOf, truth } from './cells';
import { customConditionalFormat } from './customConditionalFormat';
import { areasOf, deleteRule, rulesOf, setRule, type Rule } from './conditionalRules';
import { range } from './range';

/** A conditional format, and the range from which it was reached: its formula is told from there. */
export interface FormatOfRange {
  readonly cells: CellsInUse;
  readonly id: string;
}

export function sheetOfFormat({ cells }: FormatOfRange): string {
  return areaOf(cells).sheet;
}

export function ruleOf(format: FormatOfRange, host: Host): Rule {
  const rule = rulesOf(host, sheetOfFormat(format)).find((one) => one.cfId === format.id);
  if (!rule) throw excelError('ItemNotFound');
  return rule;
}

/** The one range of a format; several have none that is the first. */
export function areaOfFormat(format: FormatOfRange, host: Host): Area | undefined {
  const areas = areasOf(ruleOf(format, host), sheetOfFormat(format));
  return areas.length === 1 ? areas[0] : undefined;
}

const TYPES: Readonly<Record<string, string>> = {
  [CFSubRuleType.formula]: 'Custom',
  [CFSubRuleType.number]: 'CellValue',
  [CFSubRuleType.text]: 'ContainsText',
  [CFSubRuleType.rank]: 'TopBottom',
};

export function typeOf(rule: Rule): string {
  const { rule: config } = rule;
  if (config.type === CFRuleType.dataBar) return 'DataBar';
  if (config.type === CFRuleType.colorScale) return 'ColorScale';
  if (config.type === CFRuleType.iconSet) return 'IconSet';
  return TYPES[(config as { subType: string }).subType] ?? 'PresetCriteria';
}

/** @see https://learn.microsoft.com/javascript/api/excel/excel.conditionalformat */
export const conditionalFormat: ObjectType<FormatOfRange> = excelObject<FormatOfRange>(
  'ConditionalFormat',
  {
    identity: ({ id }) => ({ Id: id }),
    properties: {
      Id: readOnly(({ id }) => id),
      Type: readOnly((format, host) => typeOf(ruleOf(format, host))),
      Priority: readOnly((format, host) =>
        rulesOf(host, sheetOfFormat(format)).findIndex((rule) => rule.cfId === format.id),
      ),
      StopIfTrue: {
        get: (format, host) => ruleOf(format, host).stopIfTrue,
        set: (format, value, host) => {
          checkUnprotected(host, sheetOfFormat(format), 'allowFormatCells');
          const stopIfTrue = truth(value);
          setRule(host, sheetOfFormat(format), { ...ruleOf(format, host), stopIfTrue });
        },
      },
    },
    objects: {
      Custom: (format, host) => {
        if (typeOf(ruleOf(format, host)) !== 'Custom') throw excelError('InvalidOperation');
        return customConditionalFormat.of(format);
      },
      CustomOrNullObject: (format, host) =>
        typeOf(ruleOf(format, host)) === 'Custom' ? customConditionalFormat.of(format) : null,
      CellValueOrNullObject: other('CellValue'),
      TextComparisonOrNullObject: other('ContainsText'),
      TopBottomOrNullObject: other('TopBottom'),
      PresetOrNullObject: other('PresetCriteria'),
      DataBarOrNullObject: other('DataBar'),
      ColorScaleOrNullObject: other('ColorScale'),
      IconSetOrNullObject: other('IconSet'),
    },
    methods: {
      Delete: (format, _, host) => {
        checkUnprotected(host, sheetOfFormat(format), 'allowFormatCells');
        deleteRule(host, sheetOfFormat(format), ruleOf(format, host).cfId);
      },
      GetRange: (format, _, host) => {
        const area = areaOfFormat(format, host);
        if (!area) throw excelError('InvalidOperation');
        return range.of(cellsOf(area));
      },
      GetRangeOrNullObject: (format, _, host) => {
        const area = areaOfFormat(format, host);
        return area ? range.of(cellsOf(area)) : null;
      },
    },
  },
);

/** Kinds of which only can be told that they are there. */
function other(type: string) {
  return (format: FormatOfRange, host: Host) => {
    if (typeOf(ruleOf(format, host)) !== type) return null;
    throw notInStandIn(`ConditionalFormat of type ${type}`);
  };
}
