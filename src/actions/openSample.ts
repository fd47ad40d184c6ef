import { openNewWorkbook } from '../excel/newWorkbook';
import { WorkbookProblem } from '../excel/problem';
import { sayStarting } from '../strings/sayStarting';
import type { Outcome } from './outcome';
import { sampleWorkbook } from './sampleWorkbook';

/** Opens the invented sample in a workbook of its own, to try things out without touching the open one. */
export async function openSample(): Promise<Outcome> {
  try {
    await openNewWorkbook(sampleWorkbook);
  } catch (error) {
    if (!(error instanceof WorkbookProblem)) throw error;
    // Whatever the reason is, it is the same to the person: nothing has come up, and nothing is lost.
    throw new WorkbookProblem(error.code, sayStarting('actions.sample.failed'), error.details, {
      cause: error,
    });
  }
  return { message: sayStarting('actions.sample.opened'), notes: [] };
}
