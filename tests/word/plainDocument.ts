import { Document, Packer, Paragraph, Table, TableCell, TableRow, type FileChild } from 'docx';
import { blockText, type ReportDocument } from '../../src/report/document';

/** The same words as plain paragraphs and rows, with the library and nothing else. */
export function plainDocument(report: ReportDocument): Promise<Uint8Array> {
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
