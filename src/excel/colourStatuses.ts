import { columnLetters } from '../register/grid';
import type { Status } from '../register/register';
import { replacedListOf, writeReplacedList } from './replacedList';
import type { ReplacedList } from './replacedList';
import { inExcel } from './run';
import { isOurs, lookAtStatusColumn, statusListName, statusListSource } from './statusColumn';
import type { StatusColumn, There } from './statusColumn';
import { statusRules } from './statusRules';
import { appendRows } from './tableRows';
import type { AddedCell } from './tableRows';
import { putTables, removeMark } from './writeTables';
import type { TableToWrite } from './writeTables';

/**
 * Where a replaced list is kept: the record's table, or the one to make where there is none. A run that failed right
 * after may have kept it already; then there is no line.
 */
export type RecordTable =
  | { readonly existing: string; readonly line: (text: string) => readonly AddedCell[] | undefined }
  | { readonly planned: (text: string) => PlannedRecord };

export interface PlannedRecord {
  readonly table: TableToWrite;
  /** A run that did not finish has left its mark. */
  readonly marked: boolean;
}

export interface ColourRequest {
  readonly column: StatusColumn;
  readonly statuses: readonly Status[];
  /** The cells of the list, e.g. `=Statuses[Status]`. */
  readonly list: string;
  readonly record: RecordTable;
  readonly words: { readonly alertTitle: string; readonly alert: string };
}

/** `left`: different cells of the column have different rules of the officer's own, which were not touched. */
export type ListOutcome = 'set' | 'replaced' | 'left';

/**
 * Colours the Status column and gives it the list of statuses: one trip to see what is there and one to
 * write. Run again it puts the same in the place of what it put before.
 */
export function colourStatuses(request: ColourRequest): Promise<ListOutcome> {
  return inExcel(async (context) => {
    const there = await lookAtStatusColumn(context, request.column);
    for (const format of there.ours) format.delete();
    const letters = columnLetters(there.body.columnIndex);
    const rules = statusRules(request.statuses, `$${letters}${there.body.rowIndex + 1}`);
    for (const rule of rules) {
      const { custom } = there.body.conditionalFormats.add(Excel.ConditionalFormatType.custom);
      custom.rule.formula = rule.formula;
      custom.format.fill.color = rule.fill;
      custom.format.font.color = rule.font;
      custom.format.font.bold = true;
      if (rule.numberFormat) custom.format.numberFormat = rule.numberFormat;
    }
    const outcome = listOutcome(there);
    if (outcome === 'replaced')
      await keepList(context, request.record, replacedListOf(there.validation));
    if (outcome !== 'left') setList(context, request, there);
    await context.sync();
    return outcome;
  });
}

function listOutcome({ validation, firstCell }: There): ListOutcome {
  switch (validation.type) {
    case Excel.DataValidationType.none:
      return 'set';
    // The same rule on some cells only: ours, where rows were added without it.
    case Excel.DataValidationType.mixedCriteria:
      return isOurs(firstCell) ? 'set' : 'left';
    case Excel.DataValidationType.inconsistent:
      return 'left';
    default:
      return isOurs(validation) ? 'set' : 'replaced';
  }
}

async function keepList(
  context: Excel.RequestContext,
  record: RecordTable,
  list: ReplacedList,
): Promise<void> {
  const text = writeReplacedList(list);
  if ('existing' in record) {
    const line = record.line(text);
    if (line) appendRows(context.workbook.tables.getItem(record.existing), [line]);
    return;
  }
  const { table, marked } = record.planned(text);
  await putTables(context, [table], marked);
  removeMark(context);
}

function setList(context: Excel.RequestContext, request: ColourRequest, there: There): void {
  if (there.name.isNullObject) context.workbook.names.add(statusListName, request.list);
  else if (there.name.formula !== request.list) there.name.formula = request.list;
  const { dataValidation } = there.body;
  dataValidation.clear();
  dataValidation.rule = { list: { inCellDropDown: true, source: statusListSource } };
  dataValidation.ignoreBlanks = true;
  // A warning, so that nobody is kept from typing: Check finds a status that is not in the list.
  dataValidation.errorAlert = {
    showAlert: true,
    style: Excel.DataValidationAlertStyle.warning,
    title: request.words.alertTitle,
    message: request.words.alert,
  };
}
