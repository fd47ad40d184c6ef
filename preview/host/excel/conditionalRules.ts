import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  SetConditionalRuleMutation,
  type IConditionFormattingRule,
} from '../../workbook/univer';
import { fromEngine, intersection, subtract, toEngine, type Area } from '../grid/area';
import type { Host } from '../host';

export type Rule = IConditionFormattingRule;

/** The conditional formats of a sheet, the one that wins first. */
export function rulesOf(host: Host, sheet: string): readonly Rule[] {
  host.grid.flush();
  const model = host.grid.service<ConditionalFormattingRuleModel>(ConditionalFormattingRuleModel);
  return model.getSubunitRules(host.grid.unitId, sheet) ?? [];
}

export function areasOf(rule: Rule, sheet: string): Area[] {
  return rule.ranges.map((range) => fromEngine(sheet, range));
}

/** Those that are active on some cell of an area. */
export function rulesOver(host: Host, area: Area): Rule[] {
  return rulesOf(host, area.sheet).filter((rule) =>
    areasOf(rule, area.sheet).some((one) => intersection(one, area)),
  );
}

export function addRule(host: Host, sheet: string, rule: Rule): void {
  host.grid.run(AddConditionalRuleMutation.id, { ...place(host, sheet), rule });
}

export function setRule(host: Host, sheet: string, rule: Rule): void {
  host.grid.run(SetConditionalRuleMutation.id, { ...place(host, sheet), cfId: rule.cfId, rule });
}

export function deleteRule(host: Host, sheet: string, id: string): void {
  host.grid.run(DeleteConditionalRuleMutation.id, { ...place(host, sheet), cfId: id });
}

/** Takes the conditional formats off an area; they stay on their other cells. */
export function clearFormats(host: Host, area: Area): void {
  for (const rule of rulesOver(host, area)) {
    const left = areasOf(rule, area.sheet).flatMap((one) => subtract(one, area));
    if (left.length === 0) deleteRule(host, area.sheet, rule.cfId);
    else setRule(host, area.sheet, { ...rule, ranges: left.map(toEngine) });
  }
}

function place(host: Host, sheet: string) {
  return { unitId: host.grid.unitId, subUnitId: sheet };
}
