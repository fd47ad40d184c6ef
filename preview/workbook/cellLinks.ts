import type { ICellData, Nullable } from './univer';

/** A link on a cell, as Office.js has it (`Range.hyperlink`). Univer keeps it with the cell's custom data. */
export interface CellLink {
  /** Somewhere else: a web address, a file. */
  readonly address?: string;
  /** A place in this workbook, e.g. `'Action plan'!B5`. */
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

/** Its key among a cell's custom data. */
export const CELL_LINK = 'hyperlink';

/** The link on a cell; undefined where it has none. Links of HYPERLINK formulas are in the cell's text instead. */
export function cellLink(cell: Nullable<ICellData>): CellLink | undefined {
  return cell?.custom?.[CELL_LINK] as CellLink | undefined;
}
