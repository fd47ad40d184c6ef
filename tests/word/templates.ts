import {
  Document,
  Footer,
  Header,
  ImageRun,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Invented templates, as councils' democratic services have them. */

/** A blue square of 1 × 1, as a PNG. */
export const logo = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  ),
);

/** With a logo in its header, its own look of headings, and the table of recommendations on a page on its side. */
export function withLogo(): Promise<Uint8Array> {
  return Packer.pack(
    new Document({
      styles: {
        default: {
          document: { run: { font: 'Georgia', size: 24, language: { value: 'en-US' } } },
          caption: { run: { size: 22, color: '00533F', bold: true } },
          heading2: { run: { font: 'Georgia', size: 30, color: '00533F', bold: true } },
        },
      },
      sections: [
        {
          headers: {
            default: new Header({
              children: [
                new Paragraph({
                  children: [
                    new ImageRun({
                      type: 'png',
                      data: logo,
                      transformation: { width: 40, height: 40 },
                      altText: { name: 'Logo', description: 'Arms of the council', title: 'Logo' },
                    }),
                  ],
                }),
              ],
            }),
          },
          footers: { default: new Footer({ children: [new Paragraph('Democratic services')] }) },
          children: [new Paragraph('Agenda item 7'), new Paragraph('{{report}}')],
        },
        {
          properties: { page: { size: { orientation: PageOrientation.LANDSCAPE } } },
          children: [new Paragraph('{{appendix}}')],
        },
      ],
    }),
    'uint8array',
  );
}

/** With fields in its header and in the cells of a table, one typed in two goes, one that nobody knows. */
export async function withFields(): Promise<Uint8Array> {
  const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
  const bytes = await Packer.pack(
    new Document({
      sections: [
        {
          headers: {
            default: new Header({ children: [new Paragraph('{{Committee}}, {{meeting date}}')] }),
          },
          children: [
            new Paragraph({ children: [new TextRun('{{ti'), new TextRun('tle}}')] }),
            new Table({
              rows: [
                new TableRow({ children: [cell('Lead'), cell('{{lead}}')] }),
                new TableRow({ children: [cell('Ward'), cell('{{ward}}')] }),
                new TableRow({ children: [cell('Policy'), cell('{{policy context}}')] }),
              ],
            }),
            new Paragraph('{{report}}'),
            new Paragraph('End of item'),
          ],
        },
      ],
    }),
    'uint8array',
  );
  // As Word in another language names its styles: the id differs, the name is the same.
  const files = unzipSync(bytes);
  const styles = strFromU8(files['word/styles.xml']!).replaceAll('"Heading2"', '"berschrift2"');
  return zipSync({ ...files, 'word/styles.xml': strToU8(styles) });
}

/** Without a place for the report. */
export function withoutReport(): Promise<Uint8Array> {
  return Packer.pack(
    new Document({ sections: [{ children: [new Paragraph('{{committee}}')] }] }),
    'uint8array',
  );
}

/** Cut off, as by a download that broke. */
export async function cutOff(): Promise<Uint8Array> {
  const whole = await withLogo();
  return whole.slice(0, Math.floor(whole.length / 2));
}
