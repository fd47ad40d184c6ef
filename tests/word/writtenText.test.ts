import { Document, FileChild, Packer } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import type { WrittenXml } from '../../src/word/written';
import { inWords } from '../../src/word/writtenText';

const paragraph: readonly WrittenXml[] = [
  {
    'w:pPr': [
      { 'w:pStyle': { _attr: { 'w:val': 'A "quoted" & <odd> one' } } },
      { 'w:keepNext': {} },
    ],
  },
  { 'w:bookmarkStart': { _attr: { 'w:name': 'rec_1', 'w:id': 1 } } },
  {
    'w:r': [
      { 'w:rPr': [{ 'w:sz': { _attr: { 'w:val': 22 } } }] },
      { 'w:t': [{ _attr: { 'xml:space': 'preserve' } }, ' It’s <5% & "more"\u0001, isn\'t it? '] },
      { 'w:br': {} },
      { 'w:t': [{ _attr: { 'xml:space': 'preserve' } }, ''] },
    ],
  },
  { 'w:bookmarkEnd': { _attr: { 'w:id': 1 } } },
];

/** Hands docx an element as it stands. */
class AsGiven extends FileChild {
  constructor(private readonly xml: WrittenXml) {
    super('w:p');
  }

  override prepForXml(): WrittenXml {
    return this.xml;
  }
}

async function documentOf(xml: WrittenXml): Promise<string> {
  const document = new Document({ sections: [{ children: [new AsGiven(xml)] }] });
  const files = unzipSync(await Packer.pack(document, 'uint8array'));
  return strFromU8(files['word/document.xml']!);
}

describe('an element whose content is put into words beforehand', () => {
  it('is the same in the document as docx would have written it', async () => {
    const written = await documentOf(inWords('w:p', paragraph));
    expect(written).toContain('It’s &lt;5% &amp; &quot;more&quot;, isn&apos;t it?');
    expect(written).toBe(await documentOf({ 'w:p': [...paragraph] }));
  });

  it('may stand within another', async () => {
    const cell = (inside: WrittenXml) => ({ 'w:tc': [{ 'w:tcPr': [] }, inside] });
    const written = await documentOf(inWords('w:tr', [cell(inWords('w:p', paragraph))]));
    expect(written).toBe(await documentOf({ 'w:tr': [cell({ 'w:p': [...paragraph] })] }));
  });

  it('is opened and closed where it has no content', async () => {
    expect(await documentOf(inWords('w:p', []))).toBe(await documentOf({ 'w:p': [] }));
  });
});
