import {
  BooleanNumber,
  type CustomFilterOperator,
  type IAutoFilter,
  type IFilterColumn,
} from '../univer';
import { readRangeName } from '../../../src/xlsx/addresses';
import { child, childrenOf, flag, type XmlElement } from '../../../src/xlsx/xml';

/** A sheet's own filter. Filters by colour, date group or rank are not taken over: they stay in the file. */
export function readAutoFilter(element: XmlElement | undefined): IAutoFilter | undefined {
  const ref = readRangeName(element?.attributes['ref'] ?? '');
  if (!ref) return undefined;
  const filterColumns = childrenOf(element, 'filterColumn').flatMap((column): IFilterColumn[] => {
    const colId = Number(column.attributes['colId'] ?? 0) + ref.startColumn;
    const values = child(column, 'filters');
    if (values) {
      return [
        {
          colId,
          filters: {
            filters: childrenOf(values, 'filter').map((value) => value.attributes['val'] ?? ''),
            ...(flag(values.attributes['blank']) ? { blank: true as const } : {}),
          },
        },
      ];
    }
    const custom = child(column, 'customFilters');
    const conditions = childrenOf(custom, 'customFilter').map((condition) => ({
      val: condition.attributes['val'] ?? '',
      ...(condition.attributes['operator'] === undefined
        ? {}
        : { operator: condition.attributes['operator'] as CustomFilterOperator }),
    }));
    const [first, second] = conditions;
    if (!first) return [];
    return [
      {
        colId,
        customFilters: {
          customFilters: second ? [first, second] : [first],
          ...(flag(custom?.attributes['and']) ? { and: BooleanNumber.TRUE } : {}),
        },
      },
    ];
  });
  return { ref, filterColumns };
}
