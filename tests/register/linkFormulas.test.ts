import { linkHeadings } from '../../src/register/columns';
import { counterpartsOf } from '../../src/register/counterparts';
import {
  evidenceLinkFormula,
  mostEvidenceForFormulas,
  planLinks,
  recommendationLinkFormula,
} from '../../src/register/linkFormulas';
import { readRegister } from '../../src/register/readRegister';
import type { Register } from '../../src/register/register';
import { columnReference, thisRowReference } from '../../src/register/structuredReference';
import { calculateLinks } from './support/calculateLinks';
import { table, workbook } from './support/grids';

jest.setTimeout(60_000);

function registerOf(
  refs: readonly string[],
  named: readonly (readonly [ref: string, evidence?: string, see?: string])[],
): Register {
  return readRegister(
    workbook(
      [],
      [
        table(
          'Recommendations',
          ['Ref', 'Recommendation', 'Status'],
          refs.map((ref) => [ref, 'text', 'x']),
        ),
        table(
          'Evidence',
          ['Ref', 'Recommendation ref', 'Evidence', 'See'],
          named.map(([ref, evidence = 'text', see = ''], at) => [`E${at + 1}`, ref, evidence, see]),
          { top: 4, left: 1 },
        ),
      ],
    ),
  );
}

const awkward = {
  refs: [
    '1.1',
    '1.10',
    '007',
    '7',
    '7?',
    '75',
    'R*',
    'A',
    'a ',
    'Rec 1',
    'R01',
    '',
    '<50%',
    'R02',
    'R1',
  ],
  named: [
    '1.1',
    '1.10; 7',
    '7?',
    'R01;R02',
    'R01 , 75',
    'R01;\n  R02',
    'a',
    'a ',
    'A',
    'Rec 1',
    '',
    'Rec  1',
    'nope',
    'R*',
    '<50%',
    '17;  7 ;x',
    '7',
    '007,7',
    'R011',
    ';',
    'R02;;',
  ],
};
const plain = {
  refs: ['R01', 'R02', 'R03', '', '1.1', '1.10', '7?'],
  named: ['R01', 'R02; R01', 'R02,R03', 'R1', '', 'R03\nR01', 'R02;;R01', '1.10', '7?', '75'],
};

describe('a column in a formula', () => {
  it.each([
    ['Ref', 'Evidence[Ref]', 'Evidence[[#This Row],[Ref]]'],
    [
      'Recommendation ref',
      'Evidence[Recommendation ref]',
      'Evidence[[#This Row],[Recommendation ref]]',
    ],
    ['Rec. no', 'Evidence[[Rec. no]]', 'Evidence[[#This Row],[Rec. no]]'],
    [
      "Officer's #[1]@",
      "Evidence[[Officer''s '#'[1']'@]]",
      "Evidence[[#This Row],[Officer''s '#'[1']'@]]",
    ],
    ['two\nlines', 'Evidence[[two\nlines]]', 'Evidence[[#This Row],[two\nlines]]'],
    ['two  blanks', 'Evidence[[two  blanks]]', 'Evidence[[#This Row],[two  blanks]]'],
  ])('%j is %s', (heading, column, cell) => {
    expect(columnReference('Evidence', heading)).toBe(column);
    expect(thisRowReference('Evidence', heading)).toBe(cell);
  });
});

describe('link formulas', () => {
  const names = {
    recommendations: 'Recommendations',
    ref: 'Ref',
    evidence: 'Evidence',
    recommendationRef: 'Recommendation ref',
  };

  it('use nothing that coerces, takes patterns or is missing in a program', () => {
    const both = evidenceLinkFormula(names) + recommendationLinkFormula(names);
    expect(both).not.toMatch(/COUNTIF|XMATCH|XLOOKUP|LET\(|LAMBDA|TEXTSPLIT|FILTER\(|INDIRECT|\[@/);
    expect(both.length).toBeLessThan(2000);
  });

  it.each([
    ['awkward refs', awkward],
    ['refs parted by ; and , and line breaks', plain],
    [
      'one ref a cell',
      { refs: ['R01', '1.1', '1.10', '7?', ''], named: ['R01', '1.10', '1.10', '7?', '', '75'] },
    ],
  ])('count and lead as the code does: %s', async (_, { refs, named }) => {
    const register = registerOf(
      refs,
      named.map((ref) => [ref]),
    );
    const plan = planLinks(register)!;
    const [count, lead] = plan.columns.map(({ content }) =>
      'formula' in content ? content.formula : '',
    );
    const calculated = await calculateLinks(register, count!, lead!);
    const { evidenceFor, recommendationsFor } = counterpartsOf(register);

    const expected = register.tables.recommendations!.grid.rows.map((_row, at) => {
      const row = register.recommendations.find((one) => one.row === at + 1)!;
      const evidence = evidenceFor(row);
      if (row.ref === '') return { shown: '' };
      return { shown: String(evidence.length), leadsTo: evidence[0]?.row ?? row.row };
    });
    expect(calculated.recommendations).toEqual(expected);

    const expectedBack = register.tables.evidence!.grid.rows.map((row, at) => {
      const found = register.evidence.find((one) => one.row === at + 5);
      const [first] = found ? recommendationsFor(found) : [];
      return first ? { shown: row[1], leadsTo: first.row } : { shown: '' };
    });
    expect(calculated.evidence).toEqual(expectedBack);
  });
});

describe('a plan of links', () => {
  it('adds a column to each table, or brings the one that is there up to date', () => {
    const plan = planLinks(registerOf(['R1'], [['R1']]));
    expect(
      plan?.columns.map(({ table: name, heading, position }) => [name, heading, position]),
    ).toEqual([
      ['Recommendations', linkHeadings.recommendations, undefined],
      ['Evidence', linkHeadings.evidence, undefined],
    ]);
    const again = readRegister(
      workbook(
        [],
        [
          table(
            'Recommendations',
            ['Ref', linkHeadings.recommendations, 'Recommendation', 'Status'],
            [['R1', 1, 'a', 'x']],
          ),
          table(
            'Evidence',
            ['Ref', 'Recommendation ref', 'Evidence', 'See', linkHeadings.evidence],
            [['E1', 'R1', 't', '', 'R1']],
          ),
        ],
      ),
    );
    const names = plan?.columns.map(({ mark }) => mark);
    expect(planLinks(again, names)?.columns.map(({ position }) => position)).toEqual([1, 4]);
  });

  it('fills See where evidence points, is blank there, and what is meant has a ref', () => {
    const plan = planLinks(
      registerOf(
        ['R12', 'R13', 'R14'],
        [
          ['R12', 'Text.'],
          ['R13', 'As above.'],
          ['R14', 'As above. More.'],
          ['R14', 'Ditto', 'E1'],
        ],
      ),
    );
    expect(plan?.see).toEqual([
      { place: { sheet: 'Evidence', row: 6, column: 4 }, ref: 'E1', from: 'E2' },
      { place: { sheet: 'Evidence', row: 7, column: 4 }, ref: 'E2', from: 'E3' },
    ]);
  });

  it.each([
    [mostEvidenceForFormulas, undefined],
    [mostEvidenceForFormulas + 1, 'manyRows'],
  ])('with %d evidence rows writes by value: %s', (rows, why) => {
    const plan = planLinks(
      registerOf(
        ['R1', 'R2', ''],
        Array.from({ length: rows }, (_, at) => [at % 3 === 0 ? 'R1' : 'R2; R1'] as const),
      ),
    );
    expect(plan?.byValue).toBe(why);
    for (const { content } of plan!.columns) expect('values' in content).toBe(why !== undefined);
    if (why) {
      expect(plan?.columns[0]?.content).toEqual({ values: [rows, rows - Math.ceil(rows / 3), ''] });
      expect(plan?.columns[1]?.content).toMatchObject({
        values: expect.arrayContaining(['R1', 'R2; R1']),
      });
    }
  });

  it('writes values where a ref has a separator in it, which only code can tell', () => {
    const plan = planLinks(registerOf(['1,2', '1'], [['1,2'], ['1']]));
    expect(plan?.byValue).toBe('refsWithSeparators');
    expect(plan?.columns.map(({ content }) => content)).toEqual([
      { values: [1, 1] },
      { values: ['1,2', '1'] },
    ]);
  });

  it('says where its formulas look for one ref a cell', () => {
    const many = Array.from({ length: 1000 }, (_, at) => `R${at}`);
    expect(
      planLinks(
        registerOf(
          many,
          many.map((ref) => [ref]),
        ),
      )?.oneRefOnly,
    ).toBe(true);
    expect(
      planLinks(
        registerOf(
          many,
          [...many, 'R1; R2'].map((ref) => [ref]),
        ),
      )?.oneRefOnly,
    ).toBeUndefined();
    expect(planLinks(registerOf(['R1'], [['R1']]))?.oneRefOnly).toBeUndefined();
  });

  it('is none without both tables', () => {
    expect(planLinks(readRegister(workbook([])))).toBeUndefined();
  });
});
