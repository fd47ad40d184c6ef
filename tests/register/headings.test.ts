import fc from 'fast-check';
import { listColumns, tableDesigns, type ListColumn } from '../../src/register/columns';
import type { ColumnDesign } from '../../src/register/columnDesign';
import { normaliseHeading, recogniseColumns } from '../../src/register/headings';

const recommendations = tableDesigns.recommendations.columns as readonly ColumnDesign<string>[];
const evidence = tableDesigns.evidence.columns as readonly ColumnDesign<string>[];

function meaning(heading: string): string | undefined {
  return Object.keys(recogniseColumns(listColumns, [heading]).columns)[0];
}

describe('a heading’s words', () => {
  it.each([
    ['Rec.\nNo:', 'rec no'],
    ['  PROGRESS   Category ', 'progress category'],
    ['Recommendation(s)', 'recommendations'],
    ['#', 'no'],
    ['Officer’s update', 'officers update'],
    ['Evidence & impact', 'evidence and impact'],
    ['% complete', 'percent complete'],
    ['R\u00a0A\u00a0G', 'r a g'],
    ['', ''],
    ['...', ''],
  ])('of %j are %j', (heading, words) => {
    expect(normaliseHeading(heading)).toBe(words);
  });
});

describe('the design', () => {
  it.each(Object.values(tableDesigns).map((design) => [design.name, design] as const))(
    'of %s recognises its own headings, each as its own column',
    (_, design) => {
      const columns = design.columns as readonly ColumnDesign<string>[];
      const recognised = recogniseColumns(
        columns,
        columns.map(({ heading }) => heading),
      );
      expect(recognised.columns).toEqual(
        Object.fromEntries(columns.map(({ column }, at) => [column, at])),
      );
    },
  );

  it('writes its words as headings are read, and the heading itself first', () => {
    for (const design of Object.values(tableDesigns)) {
      for (const column of design.columns as readonly ColumnDesign<string>[]) {
        const phrases = [
          ...column.names,
          ...(column.also ?? []),
          ...(column.holding ?? []),
          ...(column.unless ?? []),
        ];
        for (const phrase of phrases) expect(normaliseHeading(phrase)).toBe(phrase);
        expect(column.names[0]).toBe(normaliseHeading(column.heading));
      }
    }
  });
});

describe('a heading alone', () => {
  it.each<[string, ListColumn | undefined]>([
    ['No.', 'ref'],
    ['REF', 'ref'],
    ['Rec no', 'ref'],
    ['Rec. No:', 'ref'],
    ['ID', 'ref'],
    ['#', 'ref'],
    ['Action no.', 'ref'],
    ['Recommendation number', 'ref'],
    ['Recommendation', 'recommendation'],
    ['RECOMMENDATIONS', 'recommendation'],
    ['Finding', 'recommendation'],
    ['Area for\nimprovement', 'recommendation'],
    ['Action required', 'recommendation'],
    ['Recommendation / area for improvement', 'recommendation'],
    ['Recommendation from the inspection', 'recommendation'],
    ['Status', 'status'],
    ['Progress category', 'status'],
    ['RAG', 'status'],
    ['BRAG', 'status'],
    ['RAG status', 'status'],
    ['Status (BRAG)', 'status'],
    ['Position', 'status'],
    ['Implemented? (Y/N)', 'status'],
    ['Completed Y/N', 'status'],
    ['% complete', 'status'],
    ['% completed', 'status'],
    ['Completed', 'completedOn'],
    ['Evidence', 'evidence'],
    ['Progress', 'evidence'],
    ['Update', 'evidence'],
    ['Commentary', 'evidence'],
    ['Impact', 'evidence'],
    ['Progress update (October)', 'evidence'],
    ['Evidence / impact', 'evidence'],
    ['Status update', 'evidence'],
    ['Evidence /\nprogress to date:', 'evidence'],
    ['Comments / evidence', 'evidence'],
    ['Lead', 'owner'],
    ['Owner', 'owner'],
    ['Responsible officer', 'owner'],
    ['Accountable', 'owner'],
    ['Recommendation owner', 'owner'],
    ['Due', 'currentDue'],
    ['Target date', 'currentDue'],
    ['Deadline', 'currentDue'],
    ['By when?', 'currentDue'],
    ['Revised date', 'currentDue'],
    ['Completion date (revised)', 'currentDue'],
    ['Completion date', 'completedOn'],
    ['Original due date', 'originalDue'],
    ['Date completed', 'completedOn'],
    ['Next steps', 'nextStep'],
    ['Theme', 'theme'],
    ['Source', 'source'],
    ['Include in report?', 'include'],
    // Something else, although it has one of the words.
    ['Number of recommendations', undefined],
    ['Recommendation status date', undefined],
    ['Total recommendations', undefined],
    ['Evidence link', undefined],
    ['Recommendation link', undefined],
    ['Evidence owner email address list', 'owner'],
    ['Budget', undefined],
    ['Cost', undefined],
    ['Name', undefined],
    ['Telephone', undefined],
    ['', undefined],
    [
      'The recommendations of the inspection that were accepted by the board in its meeting and what happened since',
      undefined,
    ],
  ])('%j is %s', (heading, column) => {
    expect(meaning(heading)).toBe(column);
  });
});

describe('several headings', () => {
  it.each<[readonly string[], Readonly<Partial<Record<ListColumn, number>>>]>([
    [
      ['No.', 'Recommendation', 'Progress category', 'Evidence'],
      { ref: 0, recommendation: 1, status: 2, evidence: 3 },
    ],
    [['Status', 'RAG', 'Recommendation'], { status: 0, rag: 1, recommendation: 2 }],
    [['RAG status', 'Progress', 'Finding'], { status: 0, evidence: 1, recommendation: 2 }],
    [['Evidence', 'Progress', 'Recommendation'], { evidence: 0, status: 1, recommendation: 2 }],
    [['Target date', 'Revised date'], { originalDue: 0, currentDue: 1 }],
    [['Finding', 'Recommendation'], { recommendation: 1 }],
    [['Recommendation', 'Recommendation'], { recommendation: 0 }],
    [['Ref', 'Rec no'], { ref: 0 }],
    [['Theme', 'Category', 'Status'], { theme: 0, status: 2 }],
    [['Category', 'Recommendation'], { status: 0, recommendation: 1 }],
    [
      ['Recommendation owner', 'Recommendation', 'Recommendation status'],
      { owner: 0, recommendation: 1, status: 2 },
    ],
  ])('%j', (headings, columns) => {
    expect(recogniseColumns(listColumns, headings).columns).toEqual(columns);
  });

  it('tell the Evidence table’s two refs apart', () => {
    expect(recogniseColumns(evidence, ['Rec ref', 'Ref', 'Evidence']).columns).toMatchObject({
      recommendationRef: 0,
      ref: 1,
      evidence: 2,
    });
    expect(
      recogniseColumns(evidence, ['Ref', 'Recommendation', 'Evidence']).columns,
    ).not.toHaveProperty('recommendationRef');
  });

  it('give each heading to one column at most, in any order and number', () => {
    const heading = fc.oneof(
      fc.constantFrom(...recommendations.flatMap(({ names, also = [] }) => [...names, ...also])),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(heading, { maxLength: 20 }), (headings) => {
        const positions = Object.values(recogniseColumns(listColumns, headings).columns);
        expect(new Set(positions).size).toBe(positions.length);
        expect(positions.every((at) => at >= 0 && at < headings.length)).toBe(true);
      }),
    );
  });

  it('are recognised in any order', () => {
    const headings = [
      'No.',
      'Recommendation',
      'Status',
      'Evidence',
      'Lead',
      'Due date',
      'Next steps',
    ];
    const inOrder = recogniseColumns(listColumns, headings).columns;
    fc.assert(
      fc.property(fc.shuffledSubarray(headings, { minLength: headings.length }), (shuffled) => {
        const { columns } = recogniseColumns(listColumns, shuffled);
        for (const column of Object.keys(inOrder) as ListColumn[]) {
          expect(shuffled[columns[column]!]).toBe(headings[inOrder[column]!]);
        }
      }),
    );
  });
});
