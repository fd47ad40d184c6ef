import {
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';

/** An invented paper as an officer writes it in Word: made headings, a cover in a table, bullets. */
export function harbourPaper(): Promise<Uint8Array> {
  const bold = (text: string) => new TextRun({ text, bold: true });
  const bullet = (text: string) => new Paragraph({ bullet: { level: 0 }, children: [bold(text)] });
  const plain = (text: string) => new Paragraph(text);
  return pack([
    new Paragraph({ heading: HeadingLevel.TITLE, children: [bold('HARBOUR SCRUTINY COMMITTEE')] }),
    plain('14 May 2026'),
    cover([
      ['Subject Heading:', 'Harbour inspection'],
      ['Title', 'Progress since the inspection'],
      ['Lead Director:', 'Director of Harbours'],
      ['Report Author and contact details:', 'Policy officer\nTel no. 01632 960001'],
    ]),
    new Paragraph({ heading: HeadingLevel.HEADING_1, text: '1. Summary' }),
    plain('Most of what was recommended is done.'),
    new Paragraph({ heading: HeadingLevel.HEADING_1, text: '2. Recommendations' }),
    new Paragraph({ bullet: { level: 0 }, text: 'That the committee notes the report.' }),
    new Paragraph({ heading: HeadingLevel.HEADING_1, text: '3. Report detail' }),
    plain('Progress is grouped by how far it is.'),
    new Paragraph({ heading: HeadingLevel.HEADING_2, text: '3.1 Fully implemented (2)' }),
    bullet('Light the pier'),
    plain('Evidence'),
    plain('Lamps were put up in May.'),
    plain('The harbour master has seen them.'),
    bullet('Train the crew'),
    plain('Evidence: all six have been trained.'),
    plain('Lead officer: Harbour master'),
    new Paragraph({ heading: HeadingLevel.HEADING_2, text: '3.2 Not started' }),
    bullet('Plan a new slipway'),
    plain('A site for it is being'),
    plain('looked for.'),
    new Paragraph({ heading: HeadingLevel.HEADING_1, text: '4. Implications' }),
    new Paragraph({ children: [bold('Financial implications:')] }),
    plain('Within the budget.'),
    new Paragraph({ children: [bold('Legal implications: '), new TextRun('None.')] }),
    new Paragraph({ heading: HeadingLevel.HEADING_1, text: '5. Background papers' }),
    plain('The inspection’s report.'),
  ]);
}

/** An action plan in a table, as many papers have it in an appendix. */
export function paperWithTable(): Promise<Uint8Array> {
  return pack([
    new Paragraph('Appendix: action plan'),
    cover([
      ['No.', 'Recommendation', 'Status', 'Evidence'],
      ['1', 'Light the pier', 'Complete', 'Lamps were put up.'],
      ['2', 'Mend the rails', 'In progress', 'Two of five are mended.'],
    ]),
  ]);
}

function cover(rows: readonly (readonly string[])[]): Table {
  return new Table({
    rows: rows.map(
      (row) =>
        new TableRow({
          children: row.map(
            (text) =>
              new TableCell({ children: text.split('\n').map((line) => new Paragraph(line)) }),
          ),
        }),
    ),
  });
}

function pack(children: (Paragraph | Table)[]): Promise<Uint8Array> {
  return Packer.pack(new Document({ sections: [{ children }] }), 'uint8array');
}
