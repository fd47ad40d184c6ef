import {
  ICommandService,
  SetSheetTableFilterMutation,
  TableManager,
  type Injector,
} from './univer';

/**
 * Lets the filters of all tables hide their rows. Univer does so by itself for the sheet that is open, and
 * for another one only when it is opened: until then its rows would count as shown.
 */
export function applyTableFilters(injector: Injector, unitId: string): void {
  const commands = injector.get(ICommandService);
  for (const { id, columns } of injector.get(TableManager).getTableList(unitId)) {
    const table = injector.get(TableManager).getTableById(unitId, id);
    columns.forEach((_, column) => {
      const tableFilter = table?.getTableFilterColumn(column);
      if (!tableFilter) return;
      const change = { unitId, tableId: id, column, tableFilter };
      commands.syncExecuteCommand(SetSheetTableFilterMutation.id, change);
    });
  }
}
