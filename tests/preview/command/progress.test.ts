import { randomBytes } from 'node:crypto';
import { makeReport } from '../../../preview/command/makeReport';
import { LARGE_FILE, Progress } from '../../../preview/command/progress';
import { smallXlsx } from '../../excel/smallXlsx';

jest.setTimeout(60_000);

const list = {
  name: 'Plan',
  rows: [
    ['No.', 'Recommendation', 'Status', 'Evidence'],
    [1, 'Mend the lift', 'Fully implemented', 'It was mended in May 2024.'],
  ],
};
/** Words that cannot be packed any smaller. */
const words = Array.from({ length: LARGE_FILE / 1000 }, () => [randomBytes(1000).toString('hex')]);

describe('how far the report command is', () => {
  test('a small workbook is done before anybody asks', async () => {
    const told: string[] = [];
    await makeReport(smallXlsx([list]), (line) => told.push(line));
    expect(told).toEqual([]);
  });

  test('of a large one each stage is told as it begins, in the order in which they are done', async () => {
    const told: string[] = [];
    await makeReport(smallXlsx([list, { name: 'Words', rows: words }]), (line) => told.push(line));
    expect(told.filter((line) => !line.endsWith('%'))).toEqual([
      'Opening the workbook…',
      'Looking for the recommendations…',
      'Making the tables…',
      'Colouring the statuses…',
      'Linking evidence to recommendations…',
      'Checking the recommendations…',
      'Writing the summary…',
      'Writing the narrative…',
      'Saving the workbook…',
      'Making the Word document…',
    ]);
  });

  test('each tenth of what takes long is told once', () => {
    const told: string[] = [];
    const { progress } = new Progress((line) => told.push(line)).making('check');
    [0, 0.04, 0.1, 0.19, 0.35, 0.36, 1].forEach((share) => progress?.(share));
    expect(told).toEqual([10, 30, 100].map((tenth) => `Checking the recommendations… ${tenth}%`));
  });
});
