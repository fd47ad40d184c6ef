import type { NamedArea } from '../register/grid';
import { inExcel } from './run';

/** A name to be defined; `there`: it is defined already and is given another meaning. */
export interface NameToPut {
  readonly name: NamedArea;
  readonly there: boolean;
}

/**
 * Defines a name in the workbook, or defines it anew: one trip.
 * @param sheet - to which it leads; where that was renamed or deleted since it was read, nothing is written
 */
export function writeName(name: NamedArea, there: boolean, sheet: string): Promise<void> {
  return inExcel(async (context) => {
    context.workbook.worksheets.getItem(sheet).load('name');
    putName(context, name, there);
    await context.sync();
  });
}

/** The same within a trip that writes other things too. */
export function putName(
  { workbook }: Excel.RequestContext,
  { name, formula, comment = '' }: NamedArea,
  there: boolean,
): void {
  if (!there) {
    workbook.names.add(name, formula, comment);
    return;
  }
  const item = workbook.names.getItem(name);
  item.formula = formula;
  item.comment = comment;
}
