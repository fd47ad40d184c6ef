import { strToU8, unzipSync, zipSync } from 'fflate';
import { DocxProblem } from '../../src/paper/docxProblem';
import { paperFromDocx } from '../../src/paper/readDocx';
import { readPaper } from '../../src/paper/readPaper';
import { harbourPaper, paperWithTable } from './papers';

describe('a paper that was written in Word', () => {
  it('is read by its headings, bullets and labels', async () => {
    const read = readPaper(await paperFromDocx(await harbourPaper()));
    expect(
      read.recommendations.map(({ status, recommendation, evidence }) => [
        status,
        recommendation,
        evidence,
      ]),
    ).toEqual([
      [
        'Fully implemented',
        'Light the pier',
        ['Lamps were put up in May.', 'The harbour master has seen them.'],
      ],
      ['Fully implemented', 'Train the crew', ['all six have been trained.']],
      ['Not started', 'Plan a new slipway', ['A site for it is being looked for.']],
    ]);
    expect(read.recommendations[1]!.columns).toEqual({ owner: 'Harbour master' });
    expect(read.left).toEqual([]);
  });

  it('has its cover in a table', async () => {
    const { details } = readPaper(await paperFromDocx(await harbourPaper()));
    expect(Object.fromEntries(details.map(({ field, value }) => [field, value]))).toEqual({
      committee: 'Harbour Scrutiny Committee',
      meetingDate: '14 May 2026',
      subjectHeading: 'Harbour inspection',
      title: 'Progress since the inspection',
      lead: 'Director of Harbours',
      author: 'Policy officer',
      telephone: '01632 960001',
      summary: 'Most of what was recommended is done.',
      recommendationsToMembers: 'That the committee notes the report.',
      reportDetail: 'Progress is grouped by how far it is.',
      financialImplications: 'Within the budget.',
      legalImplications: 'None.',
      backgroundPapers: 'The inspection’s report.',
    });
  });

  it('with an action plan in a table is read as a list on a sheet is', async () => {
    const { recommendations } = readPaper(await paperFromDocx(await paperWithTable()));
    expect(
      recommendations.map(({ ref, recommendation, status, evidence }) => [
        ref,
        recommendation,
        status,
        evidence,
      ]),
    ).toEqual([
      ['1', 'Light the pier', 'Complete', ['Lamps were put up.']],
      ['2', 'Mend the rails', 'In progress', ['Two of five are mended.']],
    ]);
  });
});

describe('a file that is no such document is refused', () => {
  const faultOf = (bytes: Uint8Array) =>
    paperFromDocx(bytes).then(
      () => 'read',
      (error: unknown) => (error instanceof DocxProblem ? error.fault : `${error}`),
    );

  it.each([
    ['nothing at all', new Uint8Array(), 'notWord'],
    ['a text', strToU8('Recommendation 1: light the pier'), 'notWord'],
    ['a PDF', strToU8('%PDF-1.7\n'), 'pdf'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47]), 'notWord'],
    ['the start of a zip', strToU8('PK\u0003\u0004'), 'damaged'],
    ['another zip', zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }), 'notWord'],
    ['a document of Word 97', container('WordDocument'), 'oldWord'],
    ['a document with a password', container('EncryptedPackage'), 'encrypted'],
    ['no XML', zipSync({ 'word/document.xml': strToU8('not xml') }), 'damaged'],
    ['another XML', zipSync({ 'word/document.xml': strToU8('<a/>') }), 'damaged'],
    ['half an XML', zipSync({ 'word/document.xml': strToU8('<w:document><w:body>') }), 'damaged'],
  ])('%s', async (_, bytes, fault) => {
    expect(await faultOf(bytes)).toBe(fault);
  });

  it('wherever it was cut off', async () => {
    const bytes = await harbourPaper();
    for (let share = 0.1; share < 1; share += 0.2) {
      expect(await faultOf(bytes.slice(0, Math.floor(bytes.length * share)))).toBe('damaged');
    }
  });

  it('with a byte of its text changed', async () => {
    const bytes = await harbourPaper();
    const changed = bytes.slice();
    const name = strToU8('word/document.xml');
    const at = indexOf(bytes, name) + name.length + 40;
    changed.fill(0xff, at, at + 8);
    expect(await faultOf(changed)).toBe('damaged');
  });

  it('with a part that asks for a password', async () => {
    const bytes = zipSync({ 'word/document.xml': strToU8('<w:document/>') });
    // The flag in the directory's entry (APPNOTE 4.4.4).
    const entry = indexOf(bytes, new Uint8Array([0x50, 0x4b, 0x01, 0x02]));
    bytes[entry + 8] = 1;
    expect(await faultOf(bytes)).toBe('encrypted');
  });

  it('that says it unpacks to more than any report holds', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(30_000_000) }, { level: 9 });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await faultOf(bomb)).toBe('tooLarge');
  });

  it('that unpacks to more than it says, having unpacked no more than it may', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(120_000_000) }, { level: 9 });
    const entry = indexOf(bomb, new Uint8Array([0x50, 0x4b, 0x01, 0x02]));
    new DataView(bomb.buffer).setUint32(entry + 24, 1000, true);
    const before = process.memoryUsage().rss;
    expect(await faultOf(bomb)).toBe('tooLarge');
    expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000);
  });

  it('whose parts are nested so deep that nothing can read them', async () => {
    const deep = `${'<w:p>'.repeat(200_000)}${'</w:p>'.repeat(200_000)}`;
    const document = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${deep}</w:body></w:document>`;
    expect(await faultOf(zipSync({ 'word/document.xml': strToU8(document) }))).toBe('damaged');
  });

  it('but one with large pictures is read: they are never unpacked', async () => {
    const parts = unzipSync(await harbourPaper());
    const bytes = zipSync({ ...parts, 'word/media/image1.png': new Uint8Array(40_000_000) });
    expect(await faultOf(bytes)).toBe('read');
  });
});

/** The container that Word used before 2007, with a stream of this name. */
function container(stream: string): Uint8Array {
  const name = [...stream].flatMap((char) => [char.charCodeAt(0), 0]);
  return new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...new Array<number>(508).fill(0), ...name]);
}

function indexOf(bytes: Uint8Array, wanted: Uint8Array): number {
  return Buffer.from(bytes).indexOf(Buffer.from(wanted));
}
