import {
  AddDataValidationMutation,
  RemoveDataValidationMutation,
  SheetDataValidationModel,
  UpdateDataValidationMutation,
  UpdateRuleType,
  type ISheetDataValidationRule,
} from '../../workbook/univer';
import { fromEngine, intersection, subtract, toEngine, type Area } from '../grid/area';
import type { Host } from '../host';

export type Validation = ISheetDataValidationRule;

export function validationsOf(host: Host, sheet: string): Validation[] {
  host.grid.flush();
  return host.grid
    .service<SheetDataValidationModel>(SheetDataValidationModel)
    .getRules(host.grid.unitId, sheet);
}

export function areasOfValidation(rule: Validation, sheet: string): Area[] {
  return rule.ranges.map((range) => fromEngine(sheet, range));
}

export function validationsOver(host: Host, area: Area): Validation[] {
  return validationsOf(host, area.sheet).filter((rule) =>
    areasOfValidation(rule, area.sheet).some((one) => intersection(one, area)),
  );
}

/** Takes the validations off an area; they stay on their other cells. */
export function clearValidations(host: Host, area: Area): void {
  for (const rule of validationsOver(host, area)) {
    const left = areasOfValidation(rule, area.sheet).flatMap((one) => subtract(one, area));
    const where = { unitId: host.grid.unitId, subUnitId: area.sheet, ruleId: rule.uid };
    if (left.length === 0) host.grid.run(RemoveDataValidationMutation.id, where);
    else {
      host.grid.run(UpdateDataValidationMutation.id, {
        ...where,
        payload: { type: UpdateRuleType.RANGE, payload: left.map(toEngine) },
      });
    }
  }
}

/** Puts one validation in place of all others on an area. */
export function replaceValidation(host: Host, area: Area, rule: Validation): void {
  clearValidations(host, area);
  host.grid.run(AddDataValidationMutation.id, {
    unitId: host.grid.unitId,
    subUnitId: area.sheet,
    rule: { ...rule, ranges: [toEngine(area)] },
  });
}
