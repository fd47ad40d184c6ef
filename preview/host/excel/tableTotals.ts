import { notInStandIn } from '../excelError';
import type { Table } from '../grid/tables';
import type { Host } from '../host';

/** A row of totals can be taken for what it is, but not switched on. */
export function showTotals(_host: Host, table: Table, shown: boolean): void {
  if ((table.looks.totalsRow === true) === shown) return;
  throw notInStandIn(`Table.showTotals = ${String(shown)}`);
}
