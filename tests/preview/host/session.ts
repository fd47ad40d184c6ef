import { createNodeSession, type NodeSession } from '../../../preview/host/nodeSession';
import { createHeadless, type LiveWorkbook } from '../../../preview/workbook/liveWorkbook';
import { blankWorkbook } from '../../../preview/workbook/openedWorkbook';

export interface TestSession extends NodeSession {
  readonly live: LiveWorkbook;
  /** `Excel.run` on this session. */
  run<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  /** The error with which the work fails, as an add-in sees it. */
  failure(
    work: (context: Excel.RequestContext) => Promise<unknown>,
  ): Promise<OfficeExtension.Error>;
}

/** The real Office.js on a new workbook with one sheet, Sheet1. */
export async function newSession(): Promise<TestSession> {
  const live = await createHeadless(blankWorkbook());
  const session = await createNodeSession(live);
  const run: TestSession['run'] = (work) => session.Excel.run(work);
  return {
    ...session,
    live,
    run,
    failure: async (work) => {
      try {
        await run(work);
      } catch (error) {
        return error as OfficeExtension.Error;
      }
      throw new Error('Nothing failed.');
    },
    dispose: () => {
      session.dispose();
      session.host.dispose();
      live.dispose();
    },
  };
}

/** One session for each test of a file: `const excel = eachTest();` then `excel().run(...)`. */
export function eachTest(): () => TestSession {
  let session: TestSession | undefined;
  beforeEach(async () => {
    session = await newSession();
  });
  afterEach(() => {
    session?.dispose();
    session = undefined;
  });
  return () => {
    if (!session) throw new Error('There is a session only within a test.');
    return session;
  };
}

/** The first sheet's range. */
export function cellsOf(context: Excel.RequestContext, address: string): Excel.Range {
  return context.workbook.worksheets.getFirst().getRange(address);
}
