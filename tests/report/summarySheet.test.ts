import fc from 'fast-check';
import { cellAddress } from '../../src/register/grid';
import type { LaidOutCell, SheetLayout } from '../../src/register/layout';
import { noFilter, wholeReport } from '../../src/report/choice';
import { countByStatus } from '../../src/report/counts';
import { largestRemainder } from '../../src/report/percentages';
import { layOutSummary } from '../../src/report/summarySheet';
import { gridOf, workbookOf, type Written } from '../checks/workbook';
import { evaluate } from './arithmetic';
import { calculate, libreOfficeIsHere } from './libreOffice';

const summaryOf = (written: Written): SheetLayout => layOutSummary(workbookOf(written).register);

/** The rows of the summary whose first cell has a text, by that text. */
const rowNamed = (layout: SheetLayout, name: string): readonly LaidOutCell[] =>
  layout.rows.find((row) => row[0]?.text === name)!;

const plan: Written = {
  recommendations: [
    ['R01', 'Review the plan', 'Fully implemented'],
    ['R02', 'Train the staff', 'At the planning stage'],
    ['R03', 'Publish the results', ''],
  ],
  evidence: [['E01', 'R01', 'Reviewed in May.']],
};

describe('the Summary sheet', () => {
  it('has a row for each status in order, one for what is blank or not recognised, and the totals', () => {
    expect(summaryOf(plan).rows.map((row) => row[0]?.text)).toEqual([
      'Summary of recommendations by status',
      'Reporting date not supplied',
      undefined,
      'Status',
      'Fully implemented',
      'Partially implemented or in progress',
      'At the planning stage',
      'Blank or not recognised',
      'Total',
      'Evidence rows',
    ]);
  });

  it('counts beside the numbers of all those that a filter chooses, and says which these are', () => {
    const filter = { ...noFilter, statuses: ['Fully implemented', ''] };
    const layout = layOutSummary(workbookOf(plan).register, undefined, { style: 'full', filter });
    expect(layout.rows[2]![0]!.text).toBe(
      'Number and per cent are of all recommendations. In this report: those whose status is “Fully implemented” or not supplied, as when this sheet was written.',
    );
    expect(layout.rows.slice(3, 9).map((row) => row[5]?.text ?? row[5]?.number)).toEqual([
      'In this report',
      ...[1, 0, 0, 1],
      2,
    ]);
    expect(rowNamed(layout, 'Total')[2]!.formula).toBe(
      rowNamed(summaryOf(plan), 'Total')[2]!.formula,
    );
  });

  it('has no such column where nothing is chosen', () => {
    const layout = layOutSummary(workbookOf(plan).register, undefined, wholeReport);
    expect(layout).toEqual(summaryOf(plan));
  });

  it('says which date it speaks of', () => {
    const details = [['Reporting date', '31 October 2025']];
    expect(summaryOf({ ...plan, details }).rows[1]![0]!.text).toBe('As at 31 October 2025');
  });

  it('counts by live formulas that compare exact text', () => {
    const layout = summaryOf(plan);
    expect(rowNamed(layout, 'Fully implemented')[2]!.formula).toBe(
      '=SUMPRODUCT(--EXACT(Recommendations[Status],$A$5))',
    );
    expect(rowNamed(layout, 'Blank or not recognised')[2]!.formula).toBe('=$C$9-SUM($C$5:$C$7)');
    expect(rowNamed(layout, 'Total')[2]!.formula).toBe(
      '=SUMPRODUCT(--(((Recommendations[Ref]<>"")+(Recommendations[Recommendation]<>"")+(Recommendations[Status]<>""))>0))',
    );
    expect(rowNamed(layout, 'Evidence rows')[2]!.formula).toContain('Evidence[Recommendation ref]');
  });

  it('names tables and columns as they stand in the workbook', () => {
    const layout = summaryOf({
      recommendations: {
        name: 'Recommendations2',
        headings: ['Rec no.', 'Recommendation', "Status [RAG]\n#1 'now'"],
        rows: [],
      },
    });
    expect(rowNamed(layout, 'Fully implemented')[2]!.formula).toBe(
      "=SUMPRODUCT(--EXACT(Recommendations2[[Status '[RAG']\n'#1 ''now'']],$A$5))",
    );
    expect(rowNamed(layout, 'Total')[2]!.formula).toContain('Recommendations2[[Rec no.]]');
  });

  it('counts from where it stands, when the area has been moved', () => {
    const moved = layOutSummary(workbookOf(plan).register, { row: 10, column: 1 });
    expect(rowNamed(moved, 'Fully implemented')[2]!.formula).toContain('$B$15');
    expect(rowNamed(moved, 'Blank or not recognised')[2]!.formula).toBe('=$D$19-SUM($D$15:$D$17)');
  });

  it('counts nothing where there is no table to count', () => {
    const layout = summaryOf({ evidence: undefined, statuses: undefined });
    expect(rowNamed(layout, 'Total')[2]).toMatchObject({ number: 0 });
    expect(rowNamed(layout, 'Evidence rows')[2]).toMatchObject({ number: 0 });
  });

  it('counts a status once that the Statuses table lists twice', () => {
    const statuses = [
      ['Done', '', 1, '#1E7B34', '✓'],
      ['Done', '', 2, '#B45F06', '◐'],
    ];
    const layout = summaryOf({ recommendations: [['1', 'a', 'Done']], statuses });
    expect(layout.rows.filter((row) => row[0]?.text === 'Done')).toHaveLength(1);
  });

  it('keeps a text that looks like a formula or a number as text', () => {
    const statuses = [['=1+1', '1/2', 1, '#1E7B34', '✓']];
    const row = rowNamed(summaryOf({ ...plan, statuses }), '=1+1');
    expect(row[0]).not.toHaveProperty('formula');
    expect(row[4]).toMatchObject({ text: '1/2' });
  });
});

describe('the chart of the Summary sheet', () => {
  const { charts, rows } = summaryOf(plan);
  const chart = charts?.[0];

  it('shows each status and what is blank, in one colour each', () => {
    const bars = rows.slice(chart!.categories.top, chart!.categories.top + chart!.categories.rows);
    expect(bars.map((row) => row[0]!.text)).toEqual([
      'Fully implemented',
      'Partially implemented or in progress',
      'At the planning stage',
      'Blank or not recognised',
    ]);
    expect(chart!.series[0]!.pointColours).toEqual(bars.map((row) => row[0]!.colour!.fill));
    expect(new Set(chart!.series[0]!.pointColours).size).toBe(bars.length);
    expect(chart!.series[0]!.values).toEqual({ ...chart!.categories, left: 2 });
  });

  it('draws a colour that is too pale for white paper a little darker, and the cell as it is', () => {
    const statuses = [['Amber', '', 1, '#FFC000', '▲']];
    const pale = summaryOf({ recommendations: [['1', 'a', 'Amber']], statuses });
    expect(pale.charts![0]!.series[0]!.pointColours![0]).toBe('#BC8D00');
    expect(rowNamed(pale, 'Amber')[0]!.colour!.fill).toBe('#FFC000');
  });

  it('stands below the cells, and says in words what it shows', () => {
    expect(chart!.place.top).toBeGreaterThan(rows.length);
    expect(chart!.description).toContain('Fully implemented: 1');
  });
});

describe('the percentages of the Summary sheet', () => {
  it('come out of the formulas as out of the code, and add up to 100, for any numbers', () => {
    const someNumbers = fc.array(fc.nat(3000), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(someNumbers, (numbers) => {
        const statuses = numbers.slice(1).map((_, i) => [`Status ${i}`, '', i, '#1E7B34', '✓']);
        const { rows } = summaryOf({ ...plan, statuses });
        const first = 4;
        const cells = new Map<string, number | string>();
        numbers.forEach((number, i) =>
          cells.set(cellAddress({ row: first + i, column: 2 }), number),
        );
        const total = first + numbers.length;
        cells.set(
          cellAddress({ row: total, column: 2 }),
          numbers.reduce((sum, n) => sum + n, 0),
        );

        const shown = numbers.map((_, i) => evaluate(rows[first + i]![3]!.formula!, cells));
        const expected = largestRemainder(numbers);
        expect(shown).toEqual(expected.length > 0 ? expected : numbers.map(() => ''));

        shown.forEach((percent, i) =>
          cells.set(cellAddress({ row: first + i, column: 3 }), percent as number | string),
        );
        const sum = evaluate(rows[total]![3]!.formula!, cells);
        expect(sum === '' ? sum : Math.round((sum as number) * 1e9) / 1e9).toBe(
          expected.length > 0 ? 100 : '',
        );
      }),
      { numRuns: 200 },
    );
  });
});

const inLibreOffice = libreOfficeIsHere ? describe : describe.skip;

inLibreOffice('the Summary sheet in LibreOffice (skipped where soffice is not installed)', () => {
  const awkward: Written = {
    recommendations: {
      name: 'Plan_1',
      sheet: 'Plan',
      top: 3,
      left: 1,
      headings: ["Rec. [no] #'s", 'Recommendation', 'Status:\n100% @ now'],
      rows: [
        ['1.1', 'a', '<50%'],
        ['1.10', 'b', 'a*'],
        ['007', 'c', 'A'],
        ['7', 'd', 'a '],
        ['7?', 'e', 'a'],
        ['75', 'f', '<50%'],
        ['R*', 'g', ''],
        ['', '', ''],
        ['R1', '', ''],
        ['', 'no ref', 'A'],
        ['=1+1', 'x', '>0'],
      ],
    },
    evidence: [
      ['E1', '1.1', 'x'],
      ['', '', ''],
      ['', '', 'y'],
    ],
    statuses: ['<50%', 'a*', 'A', 'a ', '?', '1/2'].map((label, i) => [
      label,
      '',
      i,
      '#1E7B34',
      '✓',
    ]),
  };
  const { register } = workbookOf(awkward);
  let sheet: string[][];
  beforeAll(() => {
    sheet = calculate(layOutSummary(register), gridOf(awkward));
  }, 120_000);
  const row = (name: string): string[] => sheet.find((cells) => cells[0] === name)!.slice(2, 4);

  it.each([
    ['<50%', '2'],
    ['a*', '1'],
    ['A', '2'],
    ['a ', '1'],
    ['?', '0'],
    ['1/2', '0'],
    ['Blank or not recognised', '4'],
    ['Total', '10'],
    ['Evidence rows', '2'],
  ])('counts %j as plain arithmetic does: %s', (name, number) => {
    expect(row(name)[0]).toBe(number);
  });

  it('counts and shares as the code does', () => {
    const { byStatus, total } = countByStatus(register);
    const shown = byStatus.map(({ status }) => row(status?.label ?? 'Blank or not recognised'));
    expect(shown).toEqual(byStatus.map(({ count, percent }) => [`${count}`, `${percent}`]));
    expect(row('Total')).toEqual([`${total}`, '100']);
  });

  it('shares tenths left over in row order', () => {
    const three: Written = {
      recommendations: ['A', 'B', 'C'].map((status, i) => [`${i}`, 'x', status]),
      statuses: ['A', 'B', 'C'].map((label, i) => [label, '', i, '#1E7B34', '✓']),
    };
    const shares = calculate(layOutSummary(workbookOf(three).register), gridOf(three)).slice(4, 9);
    expect(shares.map((cells) => cells[3])).toEqual(['33.4', '33.3', '33.3', '0', '100']);
  }, 120_000);
});
