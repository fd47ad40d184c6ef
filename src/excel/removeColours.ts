import { readReplacedList } from './replacedList';
import type { ReplacedList } from './replacedList';
import { inExcel } from './run';
import { isOurs, lookAtStatusColumn } from './statusColumn';
import type { StatusColumn, There } from './statusColumn';

/** The list that ours replaced, as the record holds it, and the record's column that tells its kind. */
export interface KeptList {
  readonly text: string;
  readonly table: string;
  readonly kindHeading: string;
}

/** What the record's Kind column says of a replaced list. */
export const listKind = 'list';

/**
 * Takes away what `colourStatuses` put and puts back the list that it replaced.
 * @returns whether any of it was there
 */
export function removeColours(column: StatusColumn, kept: KeptList | undefined): Promise<boolean> {
  return inExcel(async (context) => {
    const record = kept && context.workbook.tables.getItem(kept.table);
    const kinds = record?.columns.getItem(kept!.kindHeading).getDataBodyRange().load('values');
    const there = await lookAtStatusColumn(context, column);
    for (const format of there.ours) format.delete();
    const listIsOurs = isOurs(there.validation) || isOurs(there.firstCell);
    if (listIsOurs) there.body.dataValidation.clear();
    const list = kept && readReplacedList(kept.text);
    if (list && (listIsOurs || wasStopped(there, list))) putBack(there.body.dataValidation, list);
    if (!there.name.isNullObject) there.name.delete();
    // By its kind, not its place: lines may have come or gone since the record was read.
    const at = kinds?.values.findIndex(([kind]) => kind === listKind) ?? -1;
    if (at >= 0) record?.rows.getItemAt(at).delete();
    await context.sync();
    return there.ours.length > 0 || listIsOurs || !there.name.isNullObject || at >= 0;
  });
}

/**
 * A run that failed between taking our list away and putting all of theirs back: the colours are gone, the name of our
 * list is not, and on the column stands no list, or theirs.
 */
function wasStopped(
  { ours, name, validation: { type, rule } }: There,
  list: ReplacedList,
): boolean {
  if (ours.length > 0 || name.isNullObject) return false;
  const isNone = type === Excel.DataValidationType.none;
  return isNone || JSON.stringify(rule) === JSON.stringify(list.rule);
}

function putBack(validation: Excel.DataValidation, list: ReplacedList): void {
  validation.rule = list.rule;
  validation.ignoreBlanks = list.ignoreBlanks;
  validation.errorAlert = list.errorAlert;
  validation.prompt = list.prompt;
}
