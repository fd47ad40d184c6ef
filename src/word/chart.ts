import { AlignmentType, Paragraph } from 'docx';
import { ChartRun } from 'docx/charts';
import type { Chart } from '../report/document';
import { TEXT_WIDTH } from './page';
import { sanitiseLine } from './sanitise';
import { FONT, SMALLEST_SIZE, STYLE } from './styles';
import { textRuns } from './text';

/** In pixels of 1/96 inch: as wide as the text of a page, and room for each bar with its words. */
const WIDTH = 600;
const TWIPS_IN_PIXEL = 15;
const FRAME = 24;
const BAR = 38;
const FEWEST = 2;
/** Many bars stand closer, so that a page holds them with their table. */
const MANY = 5;
const BAR_OF_MANY = 26;

const FONT_OF_CHART = { name: FONT, size: SMALLEST_SIZE / 2, color: '000000' };

/**
 * The chart as one of Word's own, with its caption above it: sharp at any size, its words real text, its numbers in it.
 * Its alternative text says all of it. Each bar is named by its status's symbol and words beside its colour, and has its
 * number at its end.
 */
export function chart(
  { caption, description, bars }: Chart,
  textWidth: number = TEXT_WIDTH,
): Paragraph[] {
  if (bars.length === 0) return [];
  const size = { size: FONT_OF_CHART.size, color: FONT_OF_CHART.color };
  return [
    new Paragraph({
      style: STYLE.caption,
      keepNext: true,
      children: textRuns(sanitiseLine(caption)),
    }),
    new Paragraph({
      alignment: AlignmentType.LEFT,
      children: [
        new ChartRun({
          type: 'bar',
          categories: bars.map(({ symbol, label }) => sanitiseLine(`${symbol} ${label}`) || '–'),
          series: [
            {
              name: sanitiseLine(caption),
              values: bars.map(({ count }) => count),
              colors: bars.map(({ colour }) => colour.slice(1)),
            },
          ],
          // Word draws the first bar at the bottom.
          categoryAxis: { reverseOrder: true, gridlines: false, font: size },
          valueAxis: { visible: false, gridlines: false, minimum: 0 },
          dataLabels: { value: true, position: 'outsideEnd', font: { ...size, bold: true } },
          gapWidth: 60,
          legend: false,
          font: { name: FONT_OF_CHART.name, color: FONT_OF_CHART.color },
          chartArea: { border: 'none', fill: 'FFFFFF' },
          transformation: {
            width: Math.min(WIDTH, Math.floor(textWidth / TWIPS_IN_PIXEL)),
            height: heightOf(bars.length),
          },
          altText: {
            name: sanitiseLine(caption),
            title: sanitiseLine(caption),
            description: sanitiseLine(description),
          },
        }),
      ],
    }),
  ];
}

function heightOf(bars: number): number {
  return FRAME + (bars > MANY ? BAR_OF_MANY : BAR) * Math.max(bars, FEWEST);
}
