/** The files that a story starts from. */
import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import { writeXlsx } from 'hucre';

/** A workbook of one sheet. */
export async function workbook(name, rows) {
  return Buffer.from(await writeXlsx({ sheets: [{ name, rows }] }));
}

/** An invented paper, as Word saves it. */
export async function paper() {
  const bullet = (text) =>
    new Paragraph({ bullet: { level: 0 }, children: [new TextRun({ text, bold: true })] });
  const heading = (text, level) => new Paragraph({ text, heading: HeadingLevel[level] });
  const children = [
    heading('HARBOUR SCRUTINY COMMITTEE', 'HEADING_1'),
    new Paragraph('Title: Progress since the harbour inspection'),
    new Paragraph('Lead: Director of Harbours'),
    new Paragraph('Email: harbours@northmere.example'),
    heading('REPORT DETAIL', 'HEADING_2'),
    heading('Fully implemented', 'HEADING_3'),
    bullet('Light the pier, and keep it lit from dusk until the last ferry has left'),
    new Paragraph('Evidence'),
    new Paragraph('Lamps were put up in May.'),
    bullet('Train the crew'),
    new Paragraph('Evidence'),
    new Paragraph('All six have been trained.'),
    new Paragraph('The harbour master has seen them at work.'),
    heading('At the planning stage', 'HEADING_3'),
    bullet('Plan a new slipway'),
    new Paragraph('A site is being looked for.'),
    heading('Next meeting', 'HEADING_3'),
    new Paragraph('The group meets again in the spring.'),
  ];
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}
