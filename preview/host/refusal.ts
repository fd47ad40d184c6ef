import type { ExcelError } from './excelError';
import type { BatchAnswer } from './protocol';

/** The answer to a request of which no action ran. */
export function refusal(error: ExcelError): BatchAnswer {
  return failure(error, '', -1);
}

/** The answer to a request whose action at `index` failed; the earlier ones have been applied. */
export function failure(error: ExcelError, location: string, index: number): BatchAnswer {
  return {
    Error: {
      Code: error.code,
      Message: error.message,
      Location: location,
      ActionIndex: index,
      HttpStatusCode: error.status,
    },
  };
}
