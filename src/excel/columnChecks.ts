import { tableDesigns } from '../register/columns';
import type { ColumnCheck, PlannedTable } from '../register/layout';
import { columnReference } from '../register/structuredReference';
import { sayStarting } from '../strings/sayStarting';
import { statusListName, statusListSource } from './statusColumn';

/**
 * Gives columns their lists and date checks. They warn and stop nobody: Check finds what is not in a
 * list. Below a table Excel carries them on to the rows that people add.
 * @param nameThere - whether the workbook has the name of the list of statuses already
 */
export function setColumnChecks(
  context: Excel.RequestContext,
  tables: readonly PlannedTable[],
  nameThere: boolean,
): void {
  const columns = tables.flatMap((table) =>
    table.columns.flatMap(({ check }, at) => (check ? [{ table, check, at }] : [])),
  );
  const list = listOfStatuses(tables);
  if (list && columns.some(({ check }) => check === 'status')) {
    const { names } = context.workbook;
    if (nameThere) names.getItem(statusListName).formula = list;
    else names.add(statusListName, list);
  }
  for (const { table, check, at } of columns) {
    if (check === 'status' && !list) continue;
    const sheet = context.workbook.worksheets.getItem(table.sheet);
    const { dataValidation } = sheet.getRangeByIndexes(1, at, table.rows.length, 1);
    dataValidation.clear();
    dataValidation.rule = ruleOf(check);
    dataValidation.ignoreBlanks = true;
    dataValidation.errorAlert = {
      showAlert: true,
      style: Excel.DataValidationAlertStyle.warning,
      title: sayStarting(`excel.check.${check}.title`),
      message: sayStarting(`excel.check.${check}.text`),
    };
  }
}

function listOfStatuses(tables: readonly PlannedTable[]): string | undefined {
  const [status, colour] = ['status', 'colour'].map(
    (column) => tableDesigns.statuses.columns.find((design) => design.column === column)!.heading,
  );
  const table = tables.find(({ columns }) =>
    [status, colour].every((wanted) => columns.some(({ heading }) => heading === wanted)),
  );
  return table && `=${columnReference(table.name, status!)}`;
}

function ruleOf(check: ColumnCheck): Excel.DataValidationRule {
  switch (check) {
    case 'status':
      return { list: { inCellDropDown: true, source: statusListSource } };
    case 'yesNo':
      return { list: { inCellDropDown: true, source: sayStarting('excel.check.yesNo.list') } };
    case 'rag':
      return { list: { inCellDropDown: true, source: sayStarting('excel.check.rag.list') } };
    case 'date':
      // As formulas: a date in words is read by the rules of the person's own country.
      return {
        date: {
          formula1: '=DATE(2000,1,1)',
          formula2: '=DATE(2099,12,31)',
          operator: Excel.DataValidationOperator.between,
        },
      };
  }
}
