/**
 * Errors as Excel words them.
 * @see https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
const messages = {
  AccessDenied: 'You cannot perform the requested operation.',
  FilteredRangeConflict: 'The attempted operation causes a conflict with a filtered range.',
  GeneralException: 'There was an internal error while processing the request.',
  InsertDeleteConflict: 'The insert or delete operation attempted resulted in a conflict.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidOperationInCellEditMode:
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  InvalidReference: 'This reference is not valid for the current operation.',
  InvalidSelection: 'The current selection is invalid for this operation.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  MergedRangeConflict:
    "Cannot complete the operation. A table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map.",
  NonBlankCellOffSheet:
    "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
  RangeExceedsLimit: 'The cell count in the range has exceeded the maximum supported number.',
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
} as const;

export type ExcelErrorCode = keyof typeof messages;

const statuses: Partial<Record<string, number>> = {
  AccessDenied: 401,
  GeneralException: 500,
  ItemNotFound: 404,
  NotInStandIn: 501,
};

/** Raised by a member; the batch adds where it happened and at which action. */
export class ExcelError extends Error {
  readonly status: number;

  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message ?? (messages as Record<string, string>)[code] ?? code);
    this.name = 'ExcelError';
    this.status = statuses[code] ?? 400;
  }
}

/** An error that Excel itself would raise. */
export function excelError(code: ExcelErrorCode): ExcelError {
  return new ExcelError(code);
}

/**
 * Excel may well have it, the stand-in has not: says so by name, rather than answering with something
 * that looks right. `what` is an object and its member, with the option where the option is missing.
 */
export function notInStandIn(what: string): ExcelError {
  return new ExcelError(
    'NotInStandIn',
    `${what} is not in the stand-in. How to add it: docs/stand-in.md.`,
  );
}
