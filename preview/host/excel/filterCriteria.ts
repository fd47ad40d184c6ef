import {
  CustomFilterOperator,
  TableColumnFilterTypeEnum,
  type IFilterColumn,
  type ITableFilterItem,
} from '../../workbook/univer';
import { excelError, notInStandIn } from '../excelError';

/** `FilterCriteria`, as far as the stand-in has it: by values, and by one or two conditions. */
export interface Criteria {
  readonly filterOn: string;
  readonly values?: readonly unknown[];
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: string;
}

export function takenCriteria(value: unknown, member: string): Criteria {
  if (typeof value !== 'object' || value === null) throw excelError('InvalidArgument');
  const criteria = value as Criteria;
  if (criteria.filterOn !== 'Values' && criteria.filterOn !== 'Custom')
    throw notInStandIn(`${member} with filterOn ${JSON.stringify(criteria.filterOn)}`);
  if (criteria.filterOn === 'Values' && !criteria.values?.every((one) => typeof one === 'string'))
    throw notInStandIn(`${member} with values that are no texts`);
  return criteria;
}

/** For a filter of a sheet; `column` is the column of the sheet. */
export function sheetCriteria(criteria: Criteria, column: number): IFilterColumn {
  if (criteria.filterOn === 'Values') {
    const values = (criteria.values ?? []).map(String);
    const blank = values.includes('');
    return {
      colId: column,
      filters: {
        filters: values.filter((value) => value !== ''),
        ...(blank ? { blank: true } : {}),
      },
    };
  }
  const conditions = [criteria.criterion1, criteria.criterion2]
    .filter((one): one is string => one !== undefined && one !== null)
    .map(condition);
  const [first, second] = conditions;
  if (!first) throw excelError('InvalidArgument');
  const both = criteria.operator === 'And' ? { and: 1 as const } : {};
  return {
    colId: column,
    customFilters: second
      ? { ...both, customFilters: [first, second] }
      : { customFilters: [first] },
  };
}

const OPERATORS: Readonly<Record<string, CustomFilterOperator>> = {
  '<>': CustomFilterOperator.NOT_EQUALS,
  '>=': CustomFilterOperator.GREATER_THAN_OR_EQUAL,
  '<=': CustomFilterOperator.LESS_THAN_OR_EQUAL,
  '>': CustomFilterOperator.GREATER_THAN,
  '<': CustomFilterOperator.LESS_THAN,
};

function condition(text: string): { val: string; operator?: CustomFilterOperator } {
  const sign = /^(<>|>=|<=|>|<|=)/.exec(text)?.[1] ?? '';
  const val = text.slice(sign.length);
  const operator = OPERATORS[sign];
  return operator === undefined ? { val } : { val, operator };
}

/** For a table: only by values. The engine compares numbers as numbers, so both forms are given. */
export function tableCriteria(criteria: Criteria, member: string): ITableFilterItem {
  if (criteria.filterOn !== 'Values')
    throw notInStandIn(`${member} of a table with filterOn ${JSON.stringify(criteria.filterOn)}`);
  const values = (criteria.values ?? []).map(String);
  const numbers = values
    .filter((value) => value !== '' && Number.isFinite(Number(value)))
    .map(Number);
  const blanks = values.includes('') ? ['', BLANK] : [];
  return {
    filterType: TableColumnFilterTypeEnum.manual,
    values: [...values, ...(numbers as unknown as string[]), ...blanks],
  };
}

/** The engine's word for a blank cell. */
const BLANK = '__UNIVER_TABLE_FILTER_EMPTY__';

/** What a filter of a table is, as Office.js tells it. */
export function shownTableCriteria(filter: ITableFilterItem | undefined): Criteria | null {
  if (!filter) return null;
  if (filter.filterType !== TableColumnFilterTypeEnum.manual) return { filterOn: 'Custom' };
  const texts = filter.values.filter((value) => typeof value === 'string' && value !== BLANK);
  return { filterOn: 'Values', values: [...new Set(texts)] };
}

export function shownSheetCriteria(filter: IFilterColumn | undefined): Criteria | null {
  if (!filter) return null;
  if (filter.filters) {
    const { filters = [], blank } = filter.filters;
    return { filterOn: 'Values', values: [...filters, ...(blank ? [''] : [])] };
  }
  const [first, second] = filter.customFilters?.customFilters ?? [];
  const signed = (one: { val: string | number; operator?: CustomFilterOperator }) =>
    `${Object.keys(OPERATORS).find((sign) => OPERATORS[sign] === one.operator) ?? '='}${one.val}`;
  return {
    filterOn: 'Custom',
    ...(first ? { criterion1: signed(first) } : {}),
    ...(second ? { criterion2: signed(second) } : {}),
    ...(filter.customFilters?.and ? { operator: 'And' } : {}),
  };
}
