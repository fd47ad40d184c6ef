import { Document, Packer, Paragraph, Table, TableCell, TableRow, type FileChild } from 'docx';
import { blockText, type ReportDocument } from '../../src/report/document';
import { writeReport } from '../../src/report/narrative';
import { reportToDocx } from '../../src/word/reportToDocx';
import { workbookOf } from '../checks/workbook';
import { bigWritten } from './bigWorkbook';

/** The same words as plain paragraphs and rows, with the library and nothing else. */
function plain(report: ReportDocument): Promise<Uint8Array> {
  const children = report.blocks.map((block): FileChild => {
    if (block.kind !== 'table') return new Paragraph(blockText(block));
    return new Table({
      rows: [block.headings, ...block.body].map(
        (row) =>
          new TableRow({
            children: row.map((text) => new TableCell({ children: [new Paragraph(text)] })),
          }),
      ),
    });
  });
  return Packer.pack(new Document({ sections: [{ children }] }), 'uint8array');
}

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
      times.plain = Math.min(times.plain, await milliseconds(() => plain(report)));
      times.ours = Math.min(times.ours, await milliseconds(() => reportToDocx(report)));
    }
    expect(times.ours / times.plain).toBeLessThanOrEqual(2);
  }, 120_000);
});
