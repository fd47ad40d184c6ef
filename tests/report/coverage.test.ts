import fc from 'fast-check';
import { noFilter, type ReportFilter } from '../../src/report/choice';
import { coverageOf } from '../../src/report/coverage';
import { coverageSentences } from '../../src/report/coverageSentences';
import { countByStatus } from '../../src/report/counts';
import { blockText } from '../../src/report/document';
import { writeReport } from '../../src/report/narrative';
import { threeStatuses, workbookOf } from '../checks/workbook';

const [full, partial, planning] = threeStatuses.map(([label]) => label) as [string, string, string];
const headings = ['Ref', 'Recommendation', 'Status', 'Theme', 'Owner', 'Include in report'];
const rows = [
  ['R01', 'Review the plan', full, 'Staff', 'Head of Service', ''],
  ['R02', 'Train the staff', partial, 'Staff', '', 'Yes'],
  ['R03', 'Publish the results', planning, 'Public', 'Director', 'no'],
  ['R04', 'Ask the public', planning, 'Public', 'Director', ''],
  ['R05', 'Tell the staff', full, 'staff', 'Director', ''],
];
const evidence = {
  headings: ['Ref', 'Recommendation ref', 'Evidence', 'Exempt'],
  rows: [
    ['E01', 'R01', 'Reviewed.', 'No'],
    ['E02', 'R01', 'A named person was dismissed.', 'Paragraph 1 of Schedule 12A'],
    ['E03', 'R02', 'As above.', ''],
    ['E04', 'R04', 'Names of children.', 'yes'],
  ],
};
const register = workbookOf({ recommendations: { headings, rows }, evidence }).register;
const wanted = (part: Partial<ReportFilter>): ReportFilter => ({ ...noFilter, ...part });
const sentencesOf = (part: Partial<ReportFilter>) =>
  coverageSentences(coverageOf(register, { filter: wanted(part) }))
    .map(blockText)
    .join(' ');
const itemsOf = (part: Partial<ReportFilter>) =>
  writeReport(register, { style: 'full', filter: wanted(part) })
    .blocks.filter(({ kind }) => kind === 'item')
    .flatMap((block) => block.rows);

describe('a report of some of the recommendations', () => {
  it.each([
    [{ statuses: [full] }, ['R01', 'R05']],
    [{ themes: ['Staff'] }, ['R01', 'R02']],
    [{ owners: [''] }, ['R02']],
    [{ statuses: [full, partial], themes: ['Staff'] }, ['R01', 'R02']],
    [{ themes: ['nowhere'] }, []],
    [{}, ['R01', 'R05', 'R02', 'R04']],
  ] as [Partial<ReportFilter>, string[]][])('%j has %j, compared as exact text', (part, refs) => {
    expect(itemsOf(part)).toEqual(refs);
  });

  it.each([
    [
      { themes: ['Staff'] },
      'This report covers two of the five recommendations in the workbook: those whose theme is “Staff”. Of the two that this leaves out, one is fully implemented and one is at the planning stage. One recommendation is left out because the workbook says not to include it in the report. One piece of evidence is left out as exempt from publication.',
    ],
    [
      { statuses: [full, partial], owners: ['Director', ''] },
      'This report covers two of the five recommendations in the workbook: those whose status is “Fully implemented” or “Partially implemented or in progress” and whose owner is “Director” or not supplied. Of the two that this leaves out, one is fully implemented and one is at the planning stage. One recommendation is left out because the workbook says not to include it in the report.',
    ],
    [
      { statuses: [full, partial] },
      'This report covers three of the five recommendations in the workbook: those whose status is “Fully implemented” or “Partially implemented or in progress”. The one that this leaves out is at the planning stage. One recommendation is left out because the workbook says not to include it in the report. One piece of evidence is left out as exempt from publication.',
    ],
    [
      {},
      'This report covers four of the five recommendations in the workbook. One recommendation is left out because the workbook says not to include it in the report. Two pieces of evidence are left out as exempt from publication.',
    ],
    [
      { themes: ['nowhere'] },
      'None of the five recommendations in the workbook is in this report, which is of those whose theme is “nowhere”. Of the four that this leaves out, two are fully implemented, one is partially implemented or in progress and one is at the planning stage. One recommendation is left out because the workbook says not to include it in the report.',
    ],
  ])('%j says so in words', (part, text) => {
    expect(sentencesOf(part)).toBe(text);
  });

  it('covers what is overdue at the reporting date, and says so', () => {
    const due = workbookOf({
      recommendations: {
        headings: ['Ref', 'Recommendation', 'Status', 'Current due'],
        rows: [
          ['R01', 'Review the plan', full, '31/03/2026'],
          ['R02', 'Train the staff', partial, '31/03/2026'],
          ['R03', 'Publish the results', planning, '30/09/2026'],
        ],
      },
      details: [['Reporting date', '30/06/2026']],
    }).register;
    const choice = { style: 'full', filter: wanted({ overdue: true }) } as const;
    const coverage = coverageOf(due, choice);
    expect(coverage.register.recommendations.map(({ ref }) => ref)).toEqual(['R02']);
    expect(coverageSentences(coverage).map(blockText).join(' ')).toContain(
      'covers one of the three recommendations in the workbook: those which are overdue at the reporting date.',
    );
  });

  it('says nothing where nothing is left out', () => {
    const whole = workbookOf({ recommendations: [['R01', 'Review', full]] }).register;
    expect(coverageSentences(coverageOf(whole))).toEqual([]);
  });

  it('has percentages of what it covers', () => {
    const { blocks } = writeReport(register, {
      style: 'full',
      filter: wanted({ themes: ['Staff'] }),
    });
    expect(blocks.map(blockText)).toContain(
      'Of 2 recommendations, 1 (50.0%) is fully implemented and 1 (50.0%) is partially implemented or in progress. None is at the planning stage.',
    );
  });

  it('follows a pointer that leads to what it leaves out, and says that it is not in the report', () => {
    const { blocks } = writeReport(register, {
      style: 'full',
      filter: wanted({ statuses: [partial] }),
    });
    expect(blocks.map(blockText)).toContain(
      'As above. (see evidence under recommendation R01, which is not in this report)',
    );
  });
});

describe('exempt evidence', () => {
  it('stands nowhere in any report, and its recommendation says that there is some', () => {
    for (const style of ['full', 'onePage', 'briefing'] as const) {
      const texts = writeReport(register, { style, filter: noFilter }).blocks.map(blockText);
      expect(texts.join('\n')).not.toMatch(/dismissed|children/);
    }
    const texts = writeReport(register).blocks.map(blockText);
    expect(texts.slice(texts.indexOf('R01 Review the plan') + 1).slice(0, 3)).toEqual([
      'Evidence',
      'Reviewed.',
      'One piece of evidence is exempt from publication and not shown here.',
    ]);
  });
});

describe('any filter', () => {
  const text = fc.constantFrom('', 'A', 'a', 'B', full, planning);
  it('leaves every recommendation either covered, filtered out or not included, and the counts add up', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(text, text, text, text, text, fc.constantFrom('', 'No', 'Yes'))),
        fc.record({ statuses: fc.array(text), themes: fc.array(text), owners: fc.array(text) }),
        (some, filter) => {
          const whole = workbookOf({ recommendations: { headings, rows: some } }).register;
          const coverage = coverageOf(whole, { filter });
          const parts = [
            ...coverage.register.recommendations,
            ...coverage.filteredOut,
            ...coverage.notIncluded,
          ];
          expect(new Set(parts)).toEqual(new Set(whole.recommendations));
          expect(parts).toHaveLength(whole.recommendations.length);
          const counted = (rows: typeof parts) =>
            countByStatus({ ...whole, recommendations: rows }).byStatus.map(({ count }) => count);
          const sums = [
            counted([...coverage.register.recommendations]),
            counted([...coverage.filteredOut]),
            counted([...coverage.notIncluded]),
          ].reduce((sum, counts) => sum.map((count, at) => count + counts[at]!));
          expect(sums).toEqual(counted([...whole.recommendations]));
        },
      ),
    );
  });
});
