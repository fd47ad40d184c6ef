import fc from 'fast-check';
import { canDraw, chartShapes, type SeriesValues } from '../../../preview/page/chartShapes';
import type { ChartDefinition } from '../../../preview/workbook/chartStore';

const WIDTH = 480;
const HEIGHT = 240;

function chart(changes: Partial<ChartDefinition> = {}): ChartDefinition {
  return {
    id: 'chart',
    name: 'Tracker status chart',
    type: 'BarClustered',
    from: { row: 1, column: 6 },
    to: { row: 12, column: 12 },
    series: [],
    ...changes,
  };
}

function series(
  values: readonly number[],
  changes: Partial<SeriesValues['series']> = {},
): SeriesValues {
  return {
    series: { values: '=Summary!$B$5:$B$7', ...changes },
    categories: values.map((_, index) => `Status ${index}`),
    values,
    shown: values.map(String),
  };
}

describe('a bar chart', () => {
  it('has one bar for each value, as long as the value is large', () => {
    const { bars } = chartShapes(chart(), [series([8, 4, 2])], WIDTH, HEIGHT);
    const [first, second, third] = bars.map((bar) => bar.width);
    expect(first).toBeCloseTo((second ?? 0) * 2);
    expect(first).toBeCloseTo((third ?? 0) * 4);
  });

  it('begins at the bottom, as Excel’s does, and at the top when the axis is reversed', () => {
    const upwards = chartShapes(chart(), [series([1, 2])], WIDTH, HEIGHT).bars;
    const downwards = chartShapes(
      chart({ categoriesReversed: true }),
      [series([1, 2])],
      WIDTH,
      HEIGHT,
    );
    expect(upwards[0]?.y).toBeGreaterThan(upwards[1]?.y ?? 0);
    expect(downwards.bars[0]?.y).toBeLessThan(downwards.bars[1]?.y ?? 0);
  });

  it('stacked, stands end to end on one line, its longest as long as their sum', () => {
    const stacked = chart({ type: 'BarStacked', categoriesReversed: true });
    const { bars } = chartShapes(stacked, [series([1, 4]), series([2, 2])], WIDTH, HEIGHT);
    // Row by row, in each the first series before the second.
    const [first, second, third, fourth] = bars;
    expect(second!.x).toBeCloseTo(first!.x + first!.width);
    expect(second!.y).toBeCloseTo(first!.y);
    expect(fourth!.x).toBeCloseTo(third!.x + third!.width);
    expect(third!.width + fourth!.width).toBeCloseTo((first!.width + second!.width) * 2);
  });

  it('colours each point, else the series, else as Excel’s first colour', () => {
    const fills = (changes: Partial<SeriesValues['series']>) =>
      chartShapes(chart(), [series([1, 1], changes)], WIDTH, HEIGHT).bars.map((bar) => bar.fill);
    expect(fills({ pointColours: { 1: '#0B6A0B' }, colour: '#888888' })).toEqual([
      '#888888',
      '#0B6A0B',
    ]);
    expect(fills({})).toEqual(['#4472C4', '#4472C4']);
  });

  it('shows the cells’ own texts at the ends of the bars when it has data labels', () => {
    const data = [{ ...series([8, 9]), shown: ['42.1', '47.4'] }];
    const texts = (labels: boolean) =>
      chartShapes(chart({ dataLabels: labels }), data, WIDTH, HEIGHT).labels.map(
        ({ text }) => text,
      );
    expect(texts(true)).toEqual(expect.arrayContaining(['42.1', '47.4']));
    expect(texts(false)).not.toContain('42.1');
  });

  it('names its title first and every category', () => {
    const { labels } = chartShapes(chart({ title: 'By status' }), [series([1, 2])], WIDTH, HEIGHT);
    expect(labels.map(({ text }) => text)).toEqual(['By status', 'Status 0', 'Status 1']);
  });

  it('breaks a long category into lines and ends with an ellipsis what is longer than three', () => {
    const long =
      'Partially implemented or in progress and a good many words more than anybody can read here';
    const data = [{ ...series([1]), categories: [long] }];
    const { labels } = chartShapes(chart(), data, WIDTH, HEIGHT);
    expect(labels).toHaveLength(3);
    expect(labels[2]?.text).toMatch(/…$/);
  });

  it('keeps every bar inside its area, whatever the values', () => {
    const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { maxLength: 12 });
    const kinds = fc.constantFrom('BarClustered', 'ColumnClustered');
    fc.assert(
      fc.property(values, kinds, fc.boolean(), (numbers, type, dataLabels) => {
        const { bars } = chartShapes(chart({ type, dataLabels }), [series(numbers)], WIDTH, HEIGHT);
        return bars.every(
          (bar) =>
            bar.width >= 0 &&
            bar.height >= 0 &&
            bar.x >= 0 &&
            bar.y >= 0 &&
            bar.x + bar.width <= WIDTH + 1e-6 &&
            bar.y + bar.height <= HEIGHT + 1e-6,
        );
      }),
    );
  });
});

describe('a column chart', () => {
  it('stands on its axis', () => {
    const { bars, axis } = chartShapes(
      chart({ type: 'ColumnClustered' }),
      [series([3, 1])],
      WIDTH,
      HEIGHT,
    );
    for (const bar of bars) expect(bar.y + bar.height).toBeCloseTo(axis.y1);
    expect(bars[0]?.height).toBeCloseTo((bars[1]?.height ?? 0) * 3);
  });
});

describe('a chart of another kind', () => {
  it.each([
    ['BarClustered', true],
    ['ColumnClustered', true],
    ['Pie', false],
    ['Line', false],
  ])('%s: drawn is %s', (type, drawn) => {
    expect(canDraw(chart({ type }))).toBe(drawn);
  });
});
