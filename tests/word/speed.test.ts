import { writeReport } from '../../src/report/narrative';
import { reportToDocx } from '../../src/word/reportToDocx';
import { workbookOf } from '../checks/workbook';
import { bigWritten } from './bigWorkbook';
import { plainDocument } from './plainDocument';

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

describe('500 recommendations with 1,000 rows of evidence', () => {
  const report = writeReport(workbookOf(bigWritten(500)).register);

  test('are exported in at most twice the time that the library needs for plain text', async () => {
    // By turns, so that whatever else the machine does slows both; the best of each counts.
    const times = { plain: Infinity, ours: Infinity };
    for (let turn = 0; turn < 12; turn += 1) {
      times.plain = Math.min(times.plain, await milliseconds(() => plainDocument(report)));
      times.ours = Math.min(times.ours, await milliseconds(() => reportToDocx(report)));
    }
    expect(times.ours / times.plain).toBeLessThanOrEqual(2);
  }, 120_000);
});
