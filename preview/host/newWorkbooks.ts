import { ExcelError, excelError } from './excelError';
import { ActionType, type BatchAnswer, type BatchBody } from './protocol';
import { failure } from './refusal';

/** Requests with this custom data are for Excel on the web itself, not for the open workbook. */
export const FOR_EXCEL_ITSELF = 'WacPartition';

/** What `Excel.createWorkbook` asks Excel on the web for. */
const CREATE = 'CreateAndOpenWorkbook';

/** How every .xlsx begins: it is a zip file. */
const ZIP = 'PK\u0003\u0004';

/**
 * Workbooks that an add-in opens beside the open one, each in a window of its own. The open workbook has no part in it.
 * @see https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-workbooks#create-a-workbook
 */
export class NewWorkbooks {
  /** What was opened, as files. */
  readonly files: Uint8Array[] = [];
  /** Shows one; throws where no window can be opened. */
  show: (file: Uint8Array) => void = () => undefined;

  /** Answers a request that is for Excel itself. What else may be asked there concerns no workbook. */
  answer(request: string): BatchAnswer {
    const { Actions: actions = [] } = JSON.parse(request) as Partial<BatchBody>;
    const index = actions.findIndex(
      ({ ActionType: type, Name: name }) => type === ActionType.Method && name === CREATE,
    );
    if (index < 0) return { Results: [] };
    try {
      this.create(actions[index]!.ArgumentInfo?.Arguments?.[0]);
    } catch (error) {
      const known = error instanceof ExcelError ? error : excelError('GeneralException');
      return failure(known, `WacWorkbook.${CREATE}`, index);
    }
    return { Results: actions.map(({ Id: id }) => ({ ActionId: id, Value: null })) };
  }

  private create(base64: unknown): void {
    if (typeof base64 !== 'string') throw excelError('InvalidArgument');
    const file = decoded(base64);
    this.show(file);
    this.files.push(file);
  }
}

function decoded(base64: string): Uint8Array {
  let text = '';
  try {
    text = atob(base64);
  } catch {
    throw excelError('InvalidArgument');
  }
  // Excel itself gives no better reason for a file that it cannot read (OfficeDev/office-js issue 3646).
  if (!text.startsWith(ZIP)) throw excelError('GeneralException');
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
