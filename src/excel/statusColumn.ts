import { colourMark } from './statusRules';

/** Names the cells that feed the drop-down list, and marks the list as ours. */
export const statusListName = 'Tracker_Statuses';

export const statusListSource = `=${statusListName}`;

/** The Status column. */
export interface StatusColumn {
  readonly table: string;
  readonly heading: string;
}

/** What stands on the Status column and its sheet. */
export interface There {
  readonly body: Excel.Range;
  readonly validation: Excel.DataValidation;
  /** Tells whose the list is where rows were added without it. */
  readonly firstCell: Excel.DataValidation;
  readonly name: Excel.NamedItem;
  /** Our conditional formats, wherever on the sheet: copied cells carry them along. */
  readonly ours: readonly Excel.ConditionalFormat[];
}

/** One trip. */
export async function lookAtStatusColumn(
  context: Excel.RequestContext,
  column: StatusColumn,
): Promise<There> {
  const table = context.workbook.tables.getItem(column.table);
  const body = table.columns.getItem(column.heading).getDataBodyRange();
  body.load('rowIndex,columnIndex');
  const validation = body.dataValidation.load('type,rule,errorAlert,prompt,ignoreBlanks');
  const firstCell = body.getCell(0, 0).dataValidation.load('type,rule');
  const cells = table.worksheet.getRange();
  // `custom` itself is an error on a format of another type (OfficeDev/office-js issue 2180).
  const formats = cells.conditionalFormats.load('items/type,items/customOrNullObject/rule/formula');
  const name = context.workbook.names.getItemOrNullObject(statusListName);
  name.load('formula');
  await context.sync();
  const ours = formats.items.filter(
    ({ type, customOrNullObject }) =>
      type === Excel.ConditionalFormatType.custom && isOurRule(customOrNullObject.rule.formula),
  );
  return { body, validation, firstCell, name, ours };
}

/** A rule that never applies is what a run leaves that fails between adding it and giving it its formula. */
function isOurRule(formula: string): boolean {
  return formula.includes(colourMark) || /^(=FALSE)?$/i.test(formula);
}

export function isOurs(validation: Excel.DataValidation): boolean {
  const source = validation.rule?.list?.source;
  if (validation.type !== Excel.DataValidationType.list || typeof source !== 'string') return false;
  return source.replace(/^=/, '').toLowerCase() === statusListName.toLowerCase();
}
