import { looksOf } from '../tableLooks';
import {
  TABLE_FILTER_EMPTY_VALUE,
  TableColumnDataTypeEnum,
  TableColumnFilterTypeEnum,
  type ITableFilterItem,
  type ITableJson,
} from '../univer';
import type { Parts } from '../../../src/xlsx/parts';
import { readTablePart } from '../../../src/xlsx/tablePart';
import { decodeEscapes } from '../../../src/xlsx/texts';
import { child, childrenOf, flag, type XmlElement } from '../../../src/xlsx/xml';

/** What Univer has no place for; it is kept with the table and goes with it through all changes. */
export interface TableMeta {
  /** Excel's name for the table's looks, e.g. "TableStyleMedium2". */
  readonly style?: string;
  /** A row of totals stands below the table's range. */
  readonly totalsRow?: boolean;
  /** False where the drop-down arrows of the headings are switched off. */
  readonly filterButtons?: boolean;
}

/** Reads a table's part. A range without the row of totals: Univer takes every row for data. */
export function readTable(parts: Parts, path: string): ITableJson | undefined {
  const part = readTablePart(parts, path);
  if (!part) return undefined;
  const { root, name, range, totals, showHeader } = part;
  const filter = child(root, 'autoFilter');
  const style = child(root, 'tableStyleInfo')?.attributes['name'];
  const meta: TableMeta = {
    ...(style === undefined ? {} : { style }),
    ...(totals > 0 ? { totalsRow: true } : {}),
    ...(filter ? {} : { filterButtons: false }),
  };
  return {
    id: tableId(root.attributes['id'] ?? ''),
    name,
    range,
    options: {
      showHeader,
      showFooter: false,
      tableStyleId: looksOf(style),
    },
    filters: { tableColumnFilterList: readFilters(filter) },
    columns: childrenOf(child(root, 'tableColumns'), 'tableColumn').map((column) => ({
      id: `column${column.attributes['id'] ?? ''}`,
      displayName: decodeEscapes(column.attributes['name'] ?? ''),
      dataType: TableColumnDataTypeEnum.String,
      formula: '',
      meta: {},
      style: {},
    })),
    meta,
  };
}

export function tableId(number: string): string {
  return `table${number}`;
}

/**
 * Columns filtered by their values. Where one is filtered in another way (by colour, rank, condition) the
 * filter is not taken over: it stays in the file, and its rows are rows that somebody hid.
 */
function readFilters(filter: XmlElement | undefined): ITableFilterItem[] {
  const list: ITableFilterItem[] = [];
  for (const column of childrenOf(filter, 'filterColumn')) {
    const values = child(column, 'filters');
    if (!values || child(values, 'dateGroupItem')) return [];
    list[Number(column.attributes['colId'] ?? 0)] = {
      filterType: TableColumnFilterTypeEnum.manual,
      values: [
        ...childrenOf(values, 'filter').map((value) => value.attributes['val'] ?? ''),
        ...(flag(values.attributes['blank']) ? [TABLE_FILTER_EMPTY_VALUE] : []),
      ],
    };
  }
  return list;
}
