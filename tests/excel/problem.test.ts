import { colour } from '../../src/actions/colour';
import { openRegister } from '../../src/actions/openRegister';
import { setUp } from '../../src/actions/setUp';
import { problemOf, WorkbookProblem } from '../../src/excel/problem';
import { writeCell } from '../../src/excel/writeCell';
import { officerWorkbook } from '../actions/officerWorkbooks';
import { closeStandIns, openStandIn, valuesAt } from './standIn';

afterEach(closeStandIns);

async function problemFrom(work: Promise<unknown>): Promise<WorkbookProblem> {
  try {
    await work;
  } catch (error) {
    if (error instanceof WorkbookProblem) return error;
    throw error;
  }
  throw new Error('There was no problem.');
}

describe('what goes wrong in Excel', () => {
  test('on a protected sheet is told with the sheet’s name', async () => {
    await openStandIn(officerWorkbook);
    await setUp(await openRegister());
    const open = await openRegister();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Recommendations').protection.protect();
      await context.sync();
    });
    const { code, message } = await problemFrom(colour(open));
    expect(code).toBe('AccessDenied');
    expect(message).toBe(
      'The sheet “Recommendations” is protected, so the change could not be made. Take the protection off (Review > Unprotect Sheet), then try again.',
    );
  });

  test('in a workbook that is open as read-only is told apart from a protected sheet', async () => {
    const { host } = await openStandIn(officerWorkbook);
    host.openedReadOnly = true;
    const { message } = await problemFrom(writeCell('Action plan', 'F1', 'Seen'));
    expect(message).toMatch(/^This workbook is open as read-only, .* Save a copy/);
  });

  test('is waited for while a person is typing', async () => {
    const { host } = await openStandIn(officerWorkbook);
    const end = host.startCellEdit();
    let done = false;
    const writing = writeCell('Action plan', 'F1', 'Seen').then(() => {
      done = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(done).toBe(false);
    end();
    await writing;
    expect(await valuesAt('Action plan', 'F1')).toEqual([['Seen']]);
  });

  test.each([
    ['InvalidOperationInCellEditMode', /^A cell is being edited\. Press Enter or Esc/],
    ['ItemNotFound', /has been renamed or removed .* Check again/],
    ['ConnectionFailure', /^Excel could not be reached\. Check the network connection/],
    ['InvalidOrTimedOutSession', /^Excel has closed this session/],
    ['RequestAborted', /^Excel was busy .* try again/],
    ['ApiNotFound', /^This version of Excel cannot do this step/],
    ['SomethingNew', /^Excel could not finish this step \(SomethingNew.*IT support\.$/],
  ])('%s says what happened and what to do', async (code, words) => {
    const { host } = await openStandIn(officerWorkbook);
    host.faults.failAt({ trip: 1, code });
    const problem = await problemFrom(openRegister());
    expect(problem.code).toBe(code);
    expect(problem.message).toMatch(words);
  });

  test('tells nothing of the workbook in its details', async () => {
    await openStandIn(officerWorkbook);
    const { details } = await problemFrom(writeCell('The secret sheet', 'A1', 'x'));
    expect(details).toMatch(/^ItemNotFound/);
    expect(details).not.toMatch(/secret/);
  });

  test('in our own code is left as it is', () => {
    const fault = new TypeError('x is undefined');
    expect(problemOf(fault)).toBe(fault);
  });
});
