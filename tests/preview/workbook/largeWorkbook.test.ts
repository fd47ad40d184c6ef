import { createHeadless } from '../../../preview/workbook/liveWorkbook';
import { openXlsx } from '../../../preview/workbook/openXlsx';
import { saveXlsx } from '../../../preview/workbook/saveXlsx';
import { handMade } from './support/files';

function rows(count: number, columns: number): string {
  return Array.from({ length: count }, (_, row) => {
    const cells = Array.from(
      { length: columns },
      (__, column) =>
        `<c r="${String.fromCharCode(65 + column)}${row + 1}" t="inlineStr"><is><t>Text ${row} of ${column}</t></is></c>`,
    );
    return `<row r="${row + 1}">${cells.join('')}</row>`;
  }).join('');
}

/** Seconds of this process's own work: other programs on the machine do not count. */
function work(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

async function openedAndSaved(bytes: Uint8Array): Promise<Uint8Array> {
  const live = await createHeadless(await openXlsx(bytes));
  live.book.getActiveSheet().getRange('B7').setValue('changed');
  const saved = await saveXlsx(live, bytes);
  live.dispose();
  return saved;
}

describe('a large workbook', () => {
  it('of 10,000 rows and 12 columns is opened, changed and saved in a few seconds', async () => {
    const bytes = handMade(rows(10_000, 12));
    const before = work();
    const saved = await openedAndSaved(bytes);
    expect(work() - before).toBeLessThan(10);
    const opened = await openXlsx(saved);
    expect(opened.snapshot.sheets['sheet1']?.cellData?.[6]?.[1]?.v).toBe('changed');
    expect(opened.snapshot.sheets['sheet1']?.cellData?.[9_999]?.[11]?.v).toBe('Text 9999 of 11');
  }, 120_000);

  it('takes work that grows with its rows, not with their square', async () => {
    const [small, large] = [handMade(rows(3_000, 6)), handMade(rows(24_000, 6))];
    await openedAndSaved(small);
    const start = work();
    await openedAndSaved(small);
    const middle = work();
    await openedAndSaved(large);
    expect(work() - middle).toBeLessThan((middle - start) * 8 * 2.5);
  }, 120_000);
});
