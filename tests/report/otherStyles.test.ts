import { noFilter } from '../../src/report/choice';
import { blockText, type Block } from '../../src/report/document';
import { writeReport } from '../../src/report/narrative';
import { writeSummary } from '../../src/report/summaryPaper';
import { managedHeadings, threeStatuses, workbookOf, type Written } from '../checks/workbook';

const [full, partial, planning] = threeStatuses.map(([label]) => label) as [string, string, string];
const written: Written = {
  recommendations: {
    headings: managedHeadings,
    rows: [
      ['R01', 'Review the plan', full, 'Head of Service', '', '', '', ''],
      ['R02', 'Train the staff', partial, '', '31/03/2026', '30/04/2026', '', 'Book the rooms.'],
      ['R03', 'Publish the results', partial, 'Director', '', '01/05/2026', '', ''],
      ['R04', 'Ask the public', planning, 'Director', '', '30/06/2026', '', 'Write the questions.'],
      ['R05', 'Tell the staff', planning, 'Director', '', '', '', 'Send a letter.'],
    ],
  },
  evidence: [
    ['E01', 'R02', 'Trained in May.'],
    ['E02', 'R03', 'As above.', 'E01'],
  ],
  details: [
    ['Title', 'Follow-up'],
    ['Reporting date', '15 May 2026'],
    ['Financial implications', 'None.'],
    ['HR implications', ''],
  ],
};
const statements = ['Financial', 'Legal', 'Human resources', 'Equalities'].map((area) => [
  `${area} implications`,
  'None.',
]);
const linesOf = (style: 'onePage' | 'briefing', of: Written = written): string[] =>
  blocksOf(style, of).map(blockText);
const blocksOf = (style: 'onePage' | 'briefing', of: Written): readonly Block[] =>
  writeReport(workbookOf(of).register, { style, filter: noFilter }).blocks;
const after = (lines: readonly string[], heading: string) =>
  lines.slice(lines.indexOf(heading) + 1);

describe('the summary for the cabinet member', () => {
  it('says how far everything is, what needs attention and what comes next', () => {
    const lines = linesOf('onePage');
    expect(lines.slice(0, 4)).toEqual([
      'Summary for the cabinet member',
      'Title: Follow-up',
      'Reporting date: 15 May 2026',
      'How far the recommendations are',
    ]);
    expect(after(lines, 'What needs attention')).toEqual([
      'R02 Train the staff: overdue by 15 days. Next step: Book the rooms.',
      'R03 Publish the results: overdue by 14 days.',
      'Not supplied in the workbook: evidence for one recommendation, the owner of one recommendation, the due date of one recommendation, the next step of one recommendation, the date of completion of one recommendation and statements on three implications.',
      'What comes next',
      'R04 Ask the public: due on 30 June 2026. Next step: Write the questions.',
    ]);
  });

  it('says so where nothing needs attention and nothing comes next', () => {
    const lines = linesOf('onePage', {
      recommendations: {
        headings: ['Ref', 'Recommendation', 'Status'],
        rows: [['R01', 'Review', full]],
      },
      evidence: [['E01', 'R01', 'Reviewed.']],
      details: [['Reporting date', '15 May 2026'], ...statements],
    });
    expect(after(lines, 'What needs attention')).toEqual([
      'Nothing in the workbook is overdue or without what it needs.',
      'What comes next',
      'No due date still to come is supplied for a recommendation that is not yet complete.',
    ]);
  });

  it.each([
    [
      'without due dates',
      [['R01', 'Review', planning]],
      [['Reporting date', '15 May 2026']],
      'It cannot be said what is overdue, because no due date is supplied for the one recommendation that is not yet complete.',
    ],
    [
      'without a reporting date',
      [['R01', 'Review', planning, '01/05/2026']],
      [],
      'Which recommendations are overdue cannot be said, because the reporting date is not supplied.',
    ],
  ])('says that it cannot tell what is overdue %s', (_, rows, details, expected) => {
    const headings = ['Ref', 'Recommendation', 'Status', 'Current due'];
    const lines = linesOf('onePage', {
      recommendations: { headings: headings.slice(0, rows[0]!.length), rows },
      details: [...details, ...statements],
    });
    expect(after(lines, 'What needs attention')[0]).toBe(expected);
    expect(lines).not.toContain('Nothing in the workbook is overdue or without what it needs.');
  });

  it('says less, and leaves out the table, where all of it would not stand on one page', () => {
    const long = 'Status with a name that takes more than one line of the table, '.repeat(2);
    const statuses = Array.from({ length: 9 }, (_, at) => [`${long}${at}`, '', at, '', '', 'No']);
    const kinds = (of: Written) => blocksOf('onePage', of).map(({ kind }) => kind);
    const rows = Array.from({ length: 30 }, (_, at) => [`R${at}`, long, `${long}0`, '01/05/2026']);
    const recommendations = {
      headings: ['Ref', 'Recommendation', 'Status', 'Current due'],
      rows,
    };
    expect(kinds(written)).toContain('table');
    expect(kinds({ ...written, recommendations, statuses })).not.toContain('table');
  });

  it('says how many more are overdue than it has room for, and cuts long words visibly', () => {
    const long = 'Make sure that what was asked for is done, '.repeat(6);
    const lines = linesOf('onePage', {
      ...written,
      recommendations: {
        headings: ['Ref', 'Recommendation', 'Status', 'Current due'],
        rows: Array.from({ length: 6 }, (_, at) => [`R${at}`, long, partial, `0${at + 1}/05/2026`]),
      },
    });
    const attention = after(lines, 'What needs attention');
    expect(attention[0]).toMatch(/^R0 Make sure that .{40,75}…: overdue by 14 days\.$/);
    expect(attention[3]).toBe('Three more are overdue.');
  });
});

describe('the briefing', () => {
  const lines = linesOf('briefing');

  it('asks what the gaps in the workbook suggest, each with what the workbook does say', () => {
    expect(lines.slice(lines.indexOf('What is overdue'))).toEqual([
      'What is overdue',
      'Why is R02 overdue by 15 days, and when will it be done?',
      'The recommendation: Train the staff',
      'The owner is not supplied. Due on 30 April 2026, moved from 31 March 2026. Overdue by 15 days at the reporting date.',
      'Next step: Book the rooms.',
      'Why is R03 overdue by 14 days, and when will it be done?',
      'The recommendation: Publish the results',
      'Owner: Director. Due on 1 May 2026. Overdue by 14 days at the reporting date.',
      'The next step is not supplied.',
      'Dates that have moved',
      'Why has the date for R02 moved from 31 March 2026 to 30 April 2026?',
      'The recommendation: Train the staff',
      'Evidence',
      'What is the evidence for R01?',
      'Its status needs evidence, and the workbook has none.',
      'What is the evidence for R03 itself, beyond what is said for R02?',
      'The recommendation: Publish the results',
      'Who, by when and what next',
      'Who is responsible for R02?',
      'The workbook does not say.',
      'By when will R05 be done?',
      'The workbook does not say.',
      'What happens next on R03?',
      'The workbook does not say.',
      'When was R01 completed?',
      'The workbook does not say.',
      'The paper itself',
      'What are the legal implications and risks?',
      'They are not supplied in the workbook.',
      'What are the HR implications?',
      'They are not supplied in the workbook.',
      'What are the equalities implications and risks?',
      'They are not supplied in the workbook.',
    ]);
  });

  it('leads each question to its rows', () => {
    const questions = blocksOf('briefing', written).filter(({ kind }) => kind === 'item');
    expect(questions.slice(0, 4).map(({ rows }) => rows)).toEqual([
      ['R02'],
      ['R03'],
      ['R02'],
      ['R01'],
    ]);
  });

  it('puts hundreds of like questions together', () => {
    const rows = Array.from({ length: 300 }, (_, at) => [`R${at}`, 'x', partial, '', '01/05/2026']);
    const blocks = blocksOf('briefing', {
      recommendations: {
        headings: ['Ref', 'Recommendation', 'Status', 'Owner', 'Current due'],
        rows,
      },
      details: [['Reporting date', '15 May 2026']],
    });
    expect(blocks.length).toBeLessThan(80);
    const texts = blocks.map(blockText);
    expect(texts).toContain(
      '290 more recommendations are overdue: R10, R11, R12, R13, R14, R15, R16, R17, R18, R19, R20, R21 and 278 more.',
    );
  });

  it('asks who and by when for what is not complete where the workbook has no columns for them', () => {
    const lines = linesOf('briefing', {
      recommendations: [
        ['R01', 'Review', full],
        ['R02', 'Train', partial],
        ['R03', 'Ask', planning],
      ],
    });
    expect(after(lines, 'Who, by when and what next').slice(0, 4)).toEqual([
      'Who is responsible for the two recommendations that are not yet complete?',
      'The workbook has no column for owners.',
      'By when will the two recommendations that are not yet complete be done?',
      'The workbook has no column for due dates.',
    ]);
  });

  it('says so where nothing suggests a question', () => {
    expect(
      linesOf('briefing', {
        recommendations: [['R01', 'Review', full]],
        evidence: [['E01', 'R01', 'Reviewed.']],
        details: [['Reporting date', '15 May 2026'], ...statements],
      }),
    ).toContain('Nothing in the workbook suggests a question.');
  });
});

describe('the summary alone', () => {
  it('has the table and the chart of the Summary sheet', () => {
    const { blocks, title } = writeSummary(workbookOf(written).register);
    expect(title).toBe('Summary of recommendations by status');
    expect(blocks.map(({ kind }) => kind)).toEqual([
      'heading',
      'paragraph',
      'table',
      'chart',
      'paragraph',
    ]);
    const [, , table] = blocks;
    expect(table?.kind === 'table' && table.body).toEqual([
      ['✓ Fully implemented', '1', '20.0', 'Done and embedded.'],
      ['◐ Partially implemented or in progress', '2', '40.0', 'Under way.'],
      ['○ At the planning stage', '2', '40.0', 'Not begun.'],
      ['Total', '5', '100.0', '–'],
    ]);
    expect(table?.kind === 'table' && table.bodyRows?.[1]).toEqual(['R02', 'R03']);
  });

  it('counts what a filter chooses, and says what it leaves out as the report does', () => {
    const filter = { ...noFilter, statuses: [partial] };
    const { blocks } = writeSummary(workbookOf(written).register, { style: 'full', filter });
    expect(blocks.map(blockText)).toContain(
      'This report covers two of the five recommendations in the workbook: those whose status is “Partially implemented or in progress”. Of the three that this leaves out, one is fully implemented and two are at the planning stage.',
    );
    const table = blocks.find(({ kind }) => kind === 'table');
    expect(table?.kind === 'table' && table.body.at(-1)?.[1]).toBe('2');
  });
});

describe('the appendix', () => {
  const tableOf = (of: Written) => {
    const block = writeReport(workbookOf(of).register).blocks.at(-1);
    return block?.kind === 'table' ? [block.headings, ...block.body] : block && blockText(block);
  };

  it('has the columns that the workbook has and that hold something', () => {
    expect(tableOf(written)).toEqual([
      ['Ref', 'Recommendation', 'Status', 'Owner', 'Due'],
      ['R01', 'Review the plan', '✓ Fully implemented', 'Head of Service', 'Not supplied'],
      [
        'R02',
        'Train the staff',
        '◐ Partially implemented or in progress',
        'Not supplied',
        '30 April 2026',
      ],
      [
        'R03',
        'Publish the results',
        '◐ Partially implemented or in progress',
        'Director',
        '1 May 2026',
      ],
      ['R04', 'Ask the public', '○ At the planning stage', 'Director', '30 June 2026'],
      ['R05', 'Tell the staff', '○ At the planning stage', 'Director', 'Not supplied'],
    ]);
  });

  it('says so where there is nothing to list', () => {
    expect(tableOf({ recommendations: [] })).toBe('There are no recommendations to list.');
  });
});
