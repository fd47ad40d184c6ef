import { CFRuleType, CFSubRuleType, generateRandomId } from '../../workbook/univer';
import { checkUnprotected } from '../behaviour/protection';
import { excelError, notInStandIn } from '../excelError';
import { toEngine } from '../grid/area';
import { excelObject, type MaybeHandle, type ObjectType } from '../objects';
import type { Host } from '../host';
import type { CellsInUse } from '../rangesInUse';
import { areaOf, integer } from './cells';
import { conditionalFormat } from './conditionalFormat';
import { addRule, clearFormats, rulesOver } from './conditionalRules';

/** A new rule colours nothing until it is given its formula. */
const NEVER = '=FALSE';

/** The conditional formats that are active on a range. @see https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection */
export const conditionalFormatCollection: ObjectType<CellsInUse> = excelObject<CellsInUse>(
  'ConditionalFormatCollection',
  {
    items: (cells, host) =>
      rulesOver(host, areaOf(cells)).map((rule) => conditionalFormat.of({ cells, id: rule.cfId })),
    item: (cells, key, host) => found(cells, key, host),
    methods: {
      Add: (cells, [type], host) => {
        const area = areaOf(cells);
        checkUnprotected(host, area.sheet, 'allowFormatCells');
        if (type !== 'Custom')
          throw notInStandIn(`ConditionalFormatCollection.add(${JSON.stringify(type)})`);
        const id = generateRandomId(8);
        addRule(host, area.sheet, {
          cfId: id,
          ranges: [toEngine(area)],
          stopIfTrue: false,
          rule: {
            type: CFRuleType.highlightCell,
            subType: CFSubRuleType.formula,
            value: NEVER,
            style: {},
          },
        });
        return conditionalFormat.of({ cells, id });
      },
      ClearAll: (cells, _, host) => {
        checkUnprotected(host, areaOf(cells).sheet, 'allowFormatCells');
        clearFormats(host, areaOf(cells));
      },
      GetCount: (cells, _, host) => rulesOver(host, areaOf(cells)).length,
      GetItemAt: (cells, [index], host) => {
        const rule = rulesOver(host, areaOf(cells))[integer(index)];
        if (!rule) throw excelError('InvalidArgument');
        return conditionalFormat.of({ cells, id: rule.cfId });
      },
      GetItemOrNullObject: (cells, [key], host) => found(cells, key, host),
    },
  },
);

function found(cells: CellsInUse, key: unknown, host: Host): MaybeHandle {
  const rule = rulesOver(host, areaOf(cells)).find((one) => one.cfId === key);
  return rule ? conditionalFormat.of({ cells, id: rule.cfId }) : null;
}
