import { blockText, type Block } from '../../src/report/document';
import { outlineOf } from '../../src/report/outline';
import { writeReport } from '../../src/report/narrative';
import { workbookOf } from '../checks/workbook';

const recommendations = [['R01', 'Review the plan', 'Fully implemented']];
const registerOf = (...details: (readonly [string, string, string?])[]) =>
  workbookOf({
    recommendations,
    details: {
      headings: ['Field', 'Value', 'Required'],
      rows: details.map((row) => row.map((text) => text ?? '')),
    },
  }).register;
const headingsOf = (...details: (readonly [string, string, string?])[]) =>
  headings(writeReport(registerOf(...details)).blocks);
const headings = (blocks: readonly Block[]) =>
  blocks.flatMap((block) =>
    block.kind === 'heading' && block.level < 3 ? [blockText(block)] : [],
  );

describe('the order of a report', () => {
  it('is that of the committee’s form where the report details have nothing', () => {
    expect(outlineOf({ details: [] }).cover.map(({ field }) => field)).toEqual([
      'committee',
      'meetingDate',
      'reportingDate',
      'subjectHeading',
      'title',
      'lead',
      'author',
      'telephone',
      'email',
      'policyContext',
    ]);
    expect(outlineOf({ details: [] }).sections.map(({ key }) => key)).toEqual([
      'summary',
      'recommendationsToMembers',
      'reportDetail',
      'implications',
      'backgroundPapers',
      'appendix',
    ]);
  });

  it('is that of the rows of the report details', () => {
    expect(
      headingsOf(
        ['Committee', 'Children’s Committee'],
        ['Recommendations to members', 'That members note it.'],
        ['Background papers', 'None.'],
        ['Legal implications', 'None.'],
        ['Summary', 'All goes well.'],
      ),
    ).toEqual([
      'Children’s Committee',
      'Recommendations',
      'Report detail',
      'Background papers',
      'Implications and risks',
      'Summary',
      'Appendix: table of recommendations',
    ]);
  });

  it('has titles in the council’s own words', () => {
    expect(
      headingsOf(['Executive summary:', 'All goes well.'], ['Background documents', 'None.']),
    ).toEqual([
      'Executive summary',
      'Recommendations',
      'Report detail',
      'Implications and risks',
      'Background documents',
      'Appendix: table of recommendations',
    ]);
  });

  it('has the council’s own sections, cover lines and implications where their rows stand', () => {
    const register = registerOf(
      ['Title', 'Follow-up'],
      ['Wards affected', 'All'],
      ['Summary', 'All goes well.'],
      ['Consultation', 'Held in May.'],
      ['Financial implications', 'None.'],
      ['Carbon', 'None.'],
      ['Legal implications', 'None.'],
      ['Data protection implications', ''],
      ['Background papers', 'None.'],
      ['Next meeting', 'June'],
    );
    const blocks = writeReport(register).blocks;
    expect(headings(blocks)).toEqual([
      'Summary',
      'Recommendations',
      'Report detail',
      'Consultation',
      'Implications and risks',
      'Background papers',
      'Next meeting',
      'Appendix: table of recommendations',
    ]);
    const texts = blocks.map(blockText);
    expect(texts).toContain('Wards affected: All');
    const implications = texts.slice(
      texts.indexOf('Implications and risks') + 1,
      texts.indexOf('Background papers'),
    );
    expect(implications).toEqual([
      'Financial implications and risks',
      'None.',
      'Carbon',
      'None.',
      'Legal implications and risks',
      'None.',
      'Human Resources implications and risks',
      'Not supplied in the workbook.',
      'Equalities implications and risks',
      'Not supplied in the workbook.',
      'Data protection implications',
      'Not supplied in the workbook.',
    ]);
  });

  it('leaves out what is blank and not required, and marks what is blank and required', () => {
    const texts = writeReport(
      registerOf(
        ['Subject heading', '', 'No'],
        ['Telephone', '', 'Yes'],
        ['Legal implications', '', 'No'],
        ['Background papers', '', 'No'],
      ),
    ).blocks.map(blockText);
    expect(texts).toContain('Telephone: Not supplied in the workbook.');
    expect(texts).not.toContain('Subject heading: Not supplied in the workbook.');
    expect(texts).not.toContain('Legal implications and risks');
    expect(texts).not.toContain('Background papers');
  });

  it('keeps both values of a field that stands twice', () => {
    const texts = writeReport(
      registerOf(['Legal implications', 'None.'], ['Legal', ''], ['Legal implications', 'Some.']),
    ).blocks.map(blockText);
    const at = texts.indexOf('Legal implications and risks');
    expect(texts.slice(at + 1, at + 3)).toEqual(['None.', 'Some.']);
  });

  it('leads each quoted block to its cell', () => {
    const block = writeReport(registerOf(['Title', 'Follow-up'])).blocks.find(
      (one) => blockText(one) === 'Title: Follow-up',
    );
    expect(block?.place).toEqual({ sheet: 'Report details', row: 1, column: 1 });
  });

  it('puts the officer’s introduction before what is computed', () => {
    const blocks = writeReport(
      registerOf(['Summary', 'Good.'], ['Report detail', 'I have reviewed progress.']),
    ).blocks.map(blockText);
    const at = blocks.indexOf('Report detail');
    expect(blocks.slice(at + 1, at + 3)).toEqual([
      'I have reviewed progress.',
      'The one recommendation is fully implemented.',
    ]);
  });
});
