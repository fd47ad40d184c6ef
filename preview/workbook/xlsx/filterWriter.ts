import { TABLE_FILTER_EMPTY_VALUE, type IAutoFilter, type ITableJson } from '../univer';
import { plainRange } from './bookState';
import { rangeName } from './cellNames';
import { type PlainRange } from '../../../src/xlsx/addresses';
import { encodeEscapes } from './textEscapes';
import { escapeXml } from './splice';

/** A sheet's own filter as the file has it. */
export function filterXml({ ref, filterColumns = [] }: IAutoFilter): string {
  const columns = filterColumns.map(({ colId, filters, customFilters }) => {
    const id = colId - ref.startColumn;
    if (filters) return columnXml(id, valuesXml(filters.filters ?? [], filters.blank === true));
    if (!customFilters) return '';
    const conditions = customFilters.customFilters.map(({ val, operator }) => {
      const kind = operator === undefined ? '' : ` operator="${operator}"`;
      return `<customFilter${kind} val="${text(String(val))}"/>`;
    });
    const and = customFilters.and ? ' and="1"' : '';
    return columnXml(id, `<customFilters${and}>${conditions.join('')}</customFilters>`);
  });
  return wrapped(plainRange(ref), columns.join(''));
}

/** A table's filter. Of Univer's filters those by value are written; Excel shows the others as none. */
export function tableFilterXml(range: PlainRange, filters: ITableJson['filters']): string {
  const columns = (filters.tableColumnFilterList ?? []).map((filter, index) => {
    if (!filter || !('values' in filter)) return '';
    const blank = filter.values.includes(TABLE_FILTER_EMPTY_VALUE);
    const values = filter.values.filter((value) => value !== TABLE_FILTER_EMPTY_VALUE);
    return columnXml(index, valuesXml(values, blank));
  });
  return wrapped(range, columns.join(''));
}

function wrapped(range: PlainRange, columns: string): string {
  const ref = rangeName(range);
  return columns === ''
    ? `<autoFilter ref="${ref}"/>`
    : `<autoFilter ref="${ref}">${columns}</autoFilter>`;
}

function columnXml(id: number, inner: string): string {
  return `<filterColumn colId="${id}">${inner}</filterColumn>`;
}

function valuesXml(values: readonly string[], blank: boolean): string {
  const items = values.map((value) => `<filter val="${text(value)}"/>`).join('');
  return `<filters${blank ? ' blank="1"' : ''}>${items}</filters>`;
}

function text(value: string): string {
  return escapeXml(encodeEscapes(value));
}
