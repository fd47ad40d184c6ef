import { strToU8, unzipSync, zipSync, strFromU8 } from 'fflate';
import { reportToDocx } from '../../src/word/reportToDocx';
import { describeWithJudges } from './judge';
import { convert, libreOffice } from './libreOffice';
import { complaints, openXmlSdk } from './openXmlSdk';
import { pagesAsPictures, pagesAsText, poppler } from './poppler';

const report = () =>
  reportToDocx({
    title: 'A report',
    language: 'en-GB',
    author: 'An officer',
    blocks: [{ kind: 'paragraph', rows: [], runs: [{ text: 'Seen by the judges' }] }],
  });

describeWithJudges([openXmlSdk], 'the Open XML SDK validator', () => {
  test('complains of an element that is out of place', async () => {
    const files = unzipSync(await report());
    const body = strFromU8(files['word/document.xml']!);
    files['word/document.xml'] = strToU8(body.replace('<w:body>', '<w:body><w:t>loose</w:t>'));
    const [complaint] = await complaints(zipSync(files), 'docx');
    expect(complaint?.path).toBe('/word/document.xml');
    expect(complaint?.errorType).toBe('Schema');
  });

  test('complains of a file that is no Office file', async () => {
    const [complaint] = await complaints(strToU8('not a zip'), 'xlsx');
    expect(complaint?.errorType).toBe('Exception');
  });
});

describeWithJudges([libreOffice, poppler], 'LibreOffice and Poppler', () => {
  test('lay a document out as pages that can be read and looked at', async () => {
    const pdf = await convert(await report(), 'docx', 'pdf');
    expect((await pagesAsText(pdf))[0]).toContain('Seen by the judges');
    const [picture] = await pagesAsPictures(pdf);
    expect(Array.from(picture!.slice(1, 4), (byte) => String.fromCharCode(byte)).join('')).toBe(
      'PNG',
    );
  });
});
