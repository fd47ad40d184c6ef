/** Why a file cannot be opened, for a message in plain words. */
export type UnreadableReason =
  /** Nothing there to read. */
  | 'absent'
  /** A file of no bytes. */
  | 'empty'
  /** Not an .xlsx workbook at all. */
  | 'notXlsx'
  /** A workbook of Excel 97-2003. */
  | 'oldXls'
  /** A binary workbook (.xlsb). */
  | 'binaryXlsb'
  /** Locked with a password. */
  | 'encrypted'
  /** Begins as a workbook, but its end is missing or what is inside is damaged. */
  | 'cut'
  /** Larger inside than any register would be: it would fill the memory. */
  | 'tooLarge'
  /** A workbook with no sheet of cells. */
  | 'noSheets';

/** Thrown where a file cannot be opened as a workbook. Says nothing of what the file holds. */
export class UnreadableWorkbook extends Error {
  override readonly name = 'UnreadableWorkbook';

  constructor(
    readonly reason: UnreadableReason,
    /** For whoever mends the stand-in: the part and the place, never a text of the workbook. */
    readonly details: string = '',
  ) {
    super(`The workbook cannot be read: ${reason}${details ? ` (${details})` : ''}.`);
  }
}
