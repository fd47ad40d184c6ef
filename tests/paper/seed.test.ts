import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { paperFromText } from '../../src/paper/pastedText';
import { planImport } from '../../src/paper/planImport';
import { paperFromDocx } from '../../src/paper/readDocx';
import { readPaper } from '../../src/paper/readPaper';
import { openGrid } from '../../src/register/readRegister';
import type { Register } from '../../src/register/register';
import { writeReport } from '../../src/report/narrative';
import { reportToDocx } from '../../src/word/reportToDocx';
import { afterSetUp } from '../register/support/afterSetUp';
import { seedGrid } from '../register/support/seed';
import { registerAfter } from './registerAfter';

const file = path.resolve(__dirname, '../../../shared/seed/ofsted-follow-up-report.txt');
const isHere = existsSync(file);
const title = isHere
  ? 'the seed’s report'
  : 'the seed’s report (skipped: ../shared/seed is not there)';

/** What two registers must have alike, to the letter. */
function words({ recommendations, evidence }: Register) {
  return {
    recommendations: recommendations.map(({ ref, recommendation, status }) => ({
      ref,
      recommendation,
      status,
    })),
    evidence: evidence.map(({ ref, recommendationRefs, evidence: text }) => ({
      ref,
      recommendationRefs,
      text,
    })),
  };
}

(isHere ? describe : describe.skip)(title, () => {
  let text: string;
  let officers: Register;
  beforeAll(() => {
    text = readFileSync(file, 'utf8');
    officers = openGrid(afterSetUp(seedGrid())).register;
  });

  it('gives 19 recommendations, 8, 9 and 2 of each status, and 21 paragraphs of evidence', () => {
    const { recommendations, evidence } = registerAfter(readPaper(paperFromText(text)));
    const count = (status: string) => recommendations.filter((one) => one.status === status).length;
    expect(recommendations).toHaveLength(19);
    expect(evidence).toHaveLength(21);
    expect(
      ['Fully implemented', 'Partially implemented or in progress', 'At the planning stage'].map(
        count,
      ),
    ).toEqual([8, 9, 2]);
  });

  it('gives the recommendations, statuses and evidence of the officer’s workbook to the letter', () => {
    expect(words(registerAfter(readPaper(paperFromText(text))))).toEqual(words(officers));
  });

  it('joins the sentence that is broken over two paragraphs in the 15th', () => {
    const { recommendations } = readPaper(paperFromText(text));
    expect(recommendations[14]!.evidence).toHaveLength(1);
    expect(recommendations[14]!.evidence[0]).toContain(
      'Also some individual performance issues have been addressed',
    );
  });

  it('gives the details of the officer’s workbook in every field that both have', () => {
    const paper = registerAfter(readPaper(paperFromText(text))).details;
    const both = officers.details.filter(
      ({ field, value }) => field && value !== '' && paper.some((one) => one.field === field),
    );
    expect(both.map(({ field }) => field)).toEqual([
      'committee',
      'title',
      'lead',
      'author',
      'telephone',
      'email',
      'recommendationsToMembers',
      'backgroundPapers',
    ]);
    for (const { field, value } of both) {
      expect([field, paper.find((one) => one.field === field)!.value]).toEqual([field, value]);
    }
  });

  it('has nothing left over, and leaves blank what is blank', () => {
    const read = readPaper(paperFromText(text));
    expect(read.left).toEqual([]);
    const blank = read.details.filter(({ value }) => value === '').map(({ field }) => field);
    expect(blank).toEqual([
      'subjectHeading',
      'policyContext',
      'financialImplications',
      'legalImplications',
      'humanResourcesImplications',
      'equalitiesImplications',
    ]);
  });

  it.each([
    [
      'from Word, with dots for bullets and no bold words',
      (paper: string) => paper.replace(/\*\*/g, '').replace(/^- /gm, '•\t').replace(/\n\n+/g, '\n'),
    ],
    ['with bold lines and no bullets', (paper: string) => paper.replace(/^- /gm, '')],
    ['broken to the width of a page', (paper: string) => broken(paper, 90)],
    ['with Windows’ line ends', (paper: string) => paper.replace(/\n/g, '\r\n')],
  ])('gives the same when it is pasted %s', (_, changed) => {
    expect(words(registerAfter(readPaper(paperFromText(changed(text)))))).toEqual(words(officers));
  });

  it('comes back from the Word document that the add-in itself makes of the workbook', async () => {
    const bytes = await reportToDocx(writeReport(officers));
    const again = registerAfter(readPaper(await paperFromDocx(bytes)));
    expect(words(again)).toEqual(words(officers));
    const values = ({ details }: Register) =>
      details.map(({ field, value }) => [field, value]).filter(([, value]) => value !== '');
    expect(values(again)).toEqual(values(officers));
  });

  it('is planned as four tables, with refs given in order', () => {
    const plan = planImport(readPaper(paperFromText(text)), seedGrid());
    expect(plan.tables.map(({ sheet }) => sheet)).toEqual([
      'Recommendations',
      'Evidence',
      'Report details (tracker)',
      'Statuses',
    ]);
    expect(plan.notes[0]).toEqual({
      kind: 'refsAssigned',
      from: 'order',
      first: 'R01',
      last: 'R19',
      count: 19,
    });
  });
});

/** Lines of at most this many characters, as text is that is copied from a PDF. */
function broken(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => {
      const lines = [''];
      for (const word of line.split(' ')) {
        if (lines.at(-1)!.length + word.length > width) lines.push('');
        lines[lines.length - 1] += lines.at(-1) === '' ? word : ` ${word}`;
      }
      return lines.join('\n');
    })
    .join('\n');
}
