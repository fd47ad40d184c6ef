import fc from 'fast-check';
import { blockText, type Block } from '../../src/report/document';
import { writeReport } from '../../src/report/narrative';
import { workbookOf, type Written } from '../checks/workbook';

const reportOf = (written: Written) => writeReport(workbookOf(written).register);
const linesOf = (written: Written): string[] => reportOf(written).blocks.map(blockText);

/** The blocks from the one with this text up to the next heading of its level. */
function under(blocks: readonly Block[], text: string): Block[] {
  const start = blocks.findIndex((block) => block.kind === 'heading' && blockText(block) === text);
  const level = (blocks[start] as { level: number }).level;
  const end = blocks.findIndex(
    (block, at) => at > start && block.kind === 'heading' && block.level <= level,
  );
  return blocks.slice(start + 1, end < 0 ? undefined : end);
}

const plan: Written = {
  recommendations: [
    ['R01', 'Review the plan', 'Fully implemented'],
    ['R02', 'Train the staff', 'At the planning stage'],
    ['R03', 'Publish the results', 'Fully implemented'],
  ],
  evidence: [
    ['E01', 'R01', 'Reviewed in May.'],
    ['E02', 'R01', 'Reviewed again in June.'],
    ['E03', 'R02', 'A course is being chosen.'],
    ['E04', 'R03', 'As above.'],
  ],
  details: [
    ['Committee', 'Children’s Committee'],
    ['Meeting date', '12 November 2025'],
    ['Reporting date', '31 October 2025'],
    ['Subject heading', 'Progress'],
    ['Title', 'Follow up to the inspection'],
    ['CMT Lead:', 'Director of Children’s Services'],
    ['Report author', 'Performance officer'],
    ['Telephone', '01632 960001'],
    ['Email', 'officer@example.org'],
    ['Policy context', 'The improvement plan.'],
    ['Summary', 'All goes well.\n\nMuch is left to do.'],
    ['Recommendations to members', 'That members note the report.'],
    ['Financial implications', 'None.'],
    ['Legal implications', 'None.'],
    ['Human resources implications', 'None.'],
    ['Equalities implications', 'None.'],
    ['Background papers', 'The inspection report.'],
  ],
};

describe('the report', () => {
  it('has the sections of the committee’s form in their order', () => {
    expect(linesOf(plan)).toEqual([
      'Children’s Committee',
      'Meeting date: 12 November 2025',
      'Reporting date: 31 October 2025',
      'Subject heading: Progress',
      'Title: Follow up to the inspection',
      'CMT Lead: Director of Children’s Services',
      'Report author and contact details: Performance officer',
      'Telephone: 01632 960001',
      'Email: officer@example.org',
      'Policy context: The improvement plan.',
      'Summary',
      'All goes well.',
      'Much is left to do.',
      'Recommendations',
      'That members note the report.',
      'Report detail',
      'As at 31 October 2025, of 3 recommendations, 2 (66.7%) are fully implemented and 1 (33.3%) is at the planning stage. None is partially implemented or in progress.',
      'Status | Number | Per cent\n✓ Fully implemented | 2 | 66.7\n◐ Partially implemented or in progress | 0 | 0.0\n○ At the planning stage | 1 | 33.3\nTotal | 3 | 100.0',
      'Bar chart. Fully implemented: 2 of 3; Partially implemented or in progress: 0 of 3; At the planning stage: 1 of 3.',
      'Fully implemented',
      'R01 Review the plan',
      'Evidence',
      'Reviewed in May.',
      'Reviewed again in June.',
      'R03 Publish the results',
      'Evidence',
      'As above. (see progress under recommendation R02)',
      'At the planning stage',
      'R02 Train the staff',
      'Progress',
      'A course is being chosen.',
      'Implications and risks',
      'Financial implications and risks',
      'None.',
      'Legal implications and risks',
      'None.',
      'Human Resources implications and risks',
      'None.',
      'Equalities implications and risks',
      'None.',
      'Background papers',
      'The inspection report.',
      'Appendix: table of recommendations',
      'Ref | Recommendation | Status\nR01 | Review the plan | ✓ Fully implemented\nR02 | Train the staff | ○ At the planning stage\nR03 | Publish the results | ✓ Fully implemented',
    ]);
  });

  it('has a title and an author', () => {
    expect(reportOf(plan)).toMatchObject({
      title: 'Follow up to the inspection',
      author: 'Performance officer',
      language: 'en-GB',
    });
  });

  it('marks what is blank as not supplied, and invents nothing', () => {
    const { blocks, title, author } = reportOf({
      recommendations: [['R01', '', 'Fully implemented']],
    });
    const marked = blocks.filter((block) => 'notSupplied' in block && block.notSupplied);
    expect(marked.map(blockText)).toEqual([
      'Committee: Not supplied in the workbook.',
      'Reporting date: Not supplied in the workbook.',
      'Subject heading: Not supplied in the workbook.',
      'Title: Not supplied in the workbook.',
      'Lead: Not supplied in the workbook.',
      'Report author and contact details: Not supplied in the workbook.',
      'Policy context: Not supplied in the workbook.',
      'Not supplied in the workbook.',
      'R01 (the recommendation’s words are not supplied in the workbook)',
      'Not supplied in the workbook.',
      'Not supplied in the workbook.',
      'Not supplied in the workbook.',
      'Not supplied in the workbook.',
      'Not supplied in the workbook.',
      'Not supplied in the workbook.',
    ]);
    expect(title).toBe('Progress against recommendations (title not supplied)');
    expect(author).toBe('');
  });

  it('puts the counts where the officer has written no summary', () => {
    const { blocks } = reportOf({ recommendations: [['R01', 'x', 'Fully implemented']] });
    const summary = under(blocks, 'Summary');
    expect(summary.map(blockText)).toEqual(['The one recommendation is fully implemented.']);
    expect(summary[0]!.rows).toEqual(['R01']);
  });

  it('keeps an officer’s words to the letter, a line a paragraph', () => {
    const words = ' =1+1 <b>{x}</b>  It’s "so" \n\nand\r\n007 ';
    const evidence = [['E01', 'R01', words]];
    const blocks = under(reportOf({ ...plan, evidence }).blocks, 'Fully implemented');
    expect(blocks.map(blockText).slice(2, 5)).toEqual([
      ' =1+1 <b>{x}</b>  It’s "so" ',
      'and',
      '007 ',
    ]);
  });
});

describe('a status in the report', () => {
  it('has a heading with its colour and symbol, and the refs of its recommendations', () => {
    const heading = reportOf(plan).blocks.find((block) => blockText(block) === 'Fully implemented');
    expect(heading).toEqual({
      kind: 'heading',
      level: 3,
      runs: [{ text: 'Fully implemented' }],
      rows: ['R01', 'R03'],
      status: { label: 'Fully implemented', colour: '#1E7B34', symbol: '✓' },
    });
  });

  it('that is blank or not recognised comes last, with the words that stand in the workbook', () => {
    const recommendations = [
      ['R01', 'Review the plan', 'Under way'],
      ['', 'Train the staff', ''],
      ['R03', 'Publish the results', 'At the planning stage'],
    ];
    const { blocks } = reportOf({ ...plan, recommendations, evidence: [] });
    const [, , , ...recommendationsOf] = under(blocks, 'Report detail').map(blockText);
    expect(recommendationsOf).toEqual([
      'At the planning stage',
      'R03 Publish the results',
      'Progress',
      'Not supplied in the workbook.',
      'Status blank or not recognised',
      'R01 Review the plan',
      'The status in the workbook reads “Under way”.',
      'Evidence',
      'Not supplied in the workbook.',
      '(no ref) Train the staff',
      'Evidence',
      'Not supplied in the workbook.',
    ]);
  });
});

describe('evidence in the report', () => {
  it('knows the rows that it comes from', () => {
    const blocks = under(reportOf(plan).blocks, 'Fully implemented');
    expect(blocks.map(({ rows }) => rows)).toEqual([
      ['R01'],
      ['R01'],
      ['R01', 'E01'],
      ['R01', 'E02'],
      ['R03'],
      ['R03'],
      ['R03', 'E04'],
    ]);
  });

  it('stands under each recommendation that it names', () => {
    const evidence = [['E01', 'R01; R03', 'Both at once.']];
    const lines = under(reportOf({ ...plan, evidence }).blocks, 'Fully implemented').map(blockText);
    expect(lines.filter((line) => line === 'Both at once.')).toHaveLength(2);
  });

  it('that points elsewhere keeps its words, and a cross-reference leads to where it is printed', () => {
    const evidence = [
      ['E01', 'R01', 'Reviewed in May.'],
      ['E02', 'R02', 'As above.'],
      ['E03', 'R03', 'As above. And more.\nAnd more again.'],
    ];
    const { blocks } = reportOf({ ...plan, evidence });
    const target = blocks.find((block) => blockText(block) === 'R01 Review the plan')!;
    const to = target.anchor!;
    expect(under(blocks, 'At the planning stage').at(-1)).toMatchObject({
      runs: [
        { text: 'As above.' },
        { text: ' ' },
        { text: '(see evidence under recommendation R01)', to },
      ],
    });
    expect(under(blocks, 'Fully implemented').map(blockText).slice(-2)).toEqual([
      'As above. And more. (see evidence under recommendation R01)',
      'And more again.',
    ]);
  });

  it.each([
    [['E01', 'R01', 'As above.'], 'As above. (the workbook does not say what this refers to)'],
    [
      ['E01', 'R01', 'As above.', 'E01'],
      'As above. (the workbook does not say what this refers to)',
    ],
    [['E01', 'R01', '', 'E99'], '(the workbook does not say what this refers to)'],
  ])('that points to nothing says so: %j', (row, text) => {
    const blocks = under(reportOf({ ...plan, evidence: [row] }).blocks, 'Fully implemented');
    expect(blocks.map(blockText)[2]).toBe(text);
    expect(blocks[2]).not.toHaveProperty('runs.2.to');
  });

  it('that points to evidence of no recommendation names that evidence', () => {
    const evidence = [
      ['E01', 'R99', 'Words of its own.'],
      ['E02', 'R01', 'As above.', 'E01'],
    ];
    const lines = linesOf({ ...plan, evidence });
    expect(lines).toContain(
      'As above. (see evidence E01, which names no recommendation in this report)',
    );
  });

  it('that names no recommendation is counted under a heading of its own', () => {
    const evidence = [
      ...(plan.evidence as string[][]),
      ['E05', '', 'Lost.'],
      ['', 'R99', 'Lost too.'],
    ];
    const { blocks } = reportOf({ ...plan, evidence });
    const note = under(blocks, 'Evidence not shown above');
    expect(note.map(blockText)).toEqual([
      '2 rows of evidence are not shown, because they name no recommendation in this report: E05 and no ref (row 7).',
    ]);
    expect(note[0]!.rows).toEqual(['E05']);
  });
});

describe('any register', () => {
  const ref = fc.constantFrom('', 'R1', 'R2', 'R3', 'r1', '1.1', '1.10', 'R1; R2', '?');
  const words = fc.constantFrom('', 'Words.', 'As above.', 'As above. More.', '{a} <b>', 'a\nb');
  const status = fc.constantFrom('', 'Fully implemented', 'At the planning stage', 'Gone');
  const recommendations = fc.array(fc.tuple(ref, words, status), { maxLength: 8 });
  const evidence = fc.array(fc.tuple(ref, ref, words, ref), { maxLength: 8 });

  it('has every recommendation in its report once, and every cross-reference leads to a recommendation', () => {
    fc.assert(
      fc.property(recommendations, evidence, (some, other) => {
        const { register } = workbookOf({ recommendations: some, evidence: other });
        const { blocks } = writeReport(register);
        const items = blocks.filter(({ kind }) => kind === 'item');
        expect(items.flatMap(({ rows }) => rows).sort()).toEqual(
          register.recommendations.flatMap((row) => row.ref || []).sort(),
        );
        expect(items).toHaveLength(register.recommendations.length);
        const anchors = new Set(items.map(({ anchor }) => anchor));
        expect(anchors.size).toBe(items.length);
        const runs = blocks.flatMap((block) => ('runs' in block ? block.runs : []));
        for (const { to } of runs) if (to !== undefined) expect(anchors).toContain(to);
      }),
      { numRuns: 200 },
    );
  });

  it('has all evidence in its report: shown, or counted as not shown', () => {
    fc.assert(
      fc.property(recommendations, evidence, (some, other) => {
        const numbered = other.map(([, to, text, see], i) => [`E${i}`, to, text, see]);
        const { register } = workbookOf({ recommendations: some, evidence: numbered });
        const rows = new Set(writeReport(register).blocks.flatMap((block) => block.rows));
        for (const row of register.evidence) {
          if (row.evidence !== '') expect(rows).toContain(row.ref);
        }
      }),
      { numRuns: 200 },
    );
  });
});
