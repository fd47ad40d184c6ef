import { say } from '../strings/say';
import type { StringKey } from '../strings/say';

/**
 * What went wrong with the workbook, in words for the person: what happened, where, and what to do
 * next. `details` is for "Copy details": codes only, never a word from the workbook.
 */
export class WorkbookProblem extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly details: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'WorkbookProblem';
  }
}

/**
 * What each error code of Excel's means to a person (Excel.ErrorCodes, OfficeExtension.ErrorCodes and the payload limits of
 * Excel on the web).
 */
const meanings: Readonly<Record<string, StringKey>> = {
  AccessDenied: 'problem.accessDenied',
  ActivityLimitReached: 'problem.busy',
  ApiNotFound: 'problem.tooOld',
  Conflict: 'problem.busy',
  ConnectionFailure: 'problem.connection',
  FilteredRangeConflict: 'problem.filtered',
  InsertDeleteConflict: 'problem.insert',
  InvalidOperationInCellEditMode: 'problem.editing',
  InvalidOrTimedOutSession: 'problem.session',
  InvalidReference: 'problem.gone',
  ItemAlreadyExists: 'problem.alreadyThere',
  ItemNotFound: 'problem.gone',
  MergedRangeConflict: 'problem.merged',
  NonBlankCellOffSheet: 'problem.insert',
  NotImplemented: 'problem.tooOld',
  PivotTableRangeConflict: 'problem.insert',
  RequestAborted: 'problem.busy',
  RequestPayloadSizeLimitExceeded: 'problem.tooLarge',
  ResponsePayloadSizeLimitExceeded: 'problem.tooLarge',
  ServiceNotAvailable: 'problem.connection',
  Timeout: 'problem.connection',
  UnsupportedOperation: 'problem.tooOld',
};

/** The parts of OfficeExtension.Error that are read here; tests and other windows bring it from another realm. */
interface OfficeError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

/** The code of an error that Office.js raised; undefined for any other error. */
export function officeErrorCode(error: unknown): string | undefined {
  return isOfficeError(error) ? error.code : undefined;
}

function isOfficeError(error: unknown): error is OfficeError {
  return (
    error instanceof Object &&
    'code' in error &&
    typeof error.code === 'string' &&
    'message' in error
  );
}

/** Why a workbook takes no change. */
export interface Closed {
  /** Open as read-only. */
  readonly readOnly?: boolean;
  /** Names of the sheets that are protected. */
  readonly sheets: readonly string[];
}

function whyClosed({ readOnly, sheets }: Closed): string | undefined {
  if (readOnly) return say('problem.readOnly');
  return sheets.length > 0
    ? say('problem.protected', { sheets: sheets.join('”, “'), count: sheets.length })
    : undefined;
}

/**
 * The problem to show for an error. An error that is no Office.js error is a fault of ours and is
 * given back as it is.
 * @param closed - why the workbook takes no change, where that is known
 */
export function problemOf(error: unknown, closed: Closed = { sheets: [] }): unknown {
  if (error instanceof WorkbookProblem || !isOfficeError(error)) return error;
  const location = error.debugInfo?.errorLocation ?? '';
  const details = [error.code, location].filter((part) => part !== '').join(' ');
  const message =
    (error.code === 'AccessDenied' ? whyClosed(closed) : undefined) ??
    say(meanings[error.code] ?? 'problem.other', { code: details });
  return new WorkbookProblem(error.code, message, details, { cause: error });
}
