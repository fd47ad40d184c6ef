import type { ChartCorner, ChartDefinition, ChartSeries } from '../chartStore';
import type { CellValue } from '../univer';
import type { SheetState } from './bookState';
import { addPart, freePath, relate, RELATIONSHIPS, unrelate } from './package';
import { PartEditor } from './partEditor';
import { neededText, type Parts } from '../../../src/xlsx/parts';
import { putText } from './pack';
import { readRelationships } from '../../../src/xlsx/relationships';
import { same } from './same';
import { child, descendants, type XmlElement } from '../../../src/xlsx/xml';
import { escapeXml } from './splice';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const EMU_PER_POINT = 12_700;
const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** What a reference such as `=Summary!$A$5:$A$8` shows, for readers of the file that do not calculate. */
export type ValuesOf = (reference: string) => readonly CellValue[];

/** Writes the charts of a sheet that came, changed or went. */
export function writeCharts(
  parts: Parts,
  sheetPath: string,
  editor: PartEditor,
  before: SheetState,
  now: SheetState,
  valuesOf: ValuesOf,
): void {
  if (same(before.charts, now.charts)) return;
  const known = new Map(before.charts.map((chart) => [chart.id, chart]));
  const current = new Set(now.charts.map(({ id }) => id));
  const drawing = drawingOf(parts, sheetPath) ?? newDrawing(parts, sheetPath, editor);
  const anchors = new PartEditor(neededText(parts, drawing), drawing);
  let number = descendants(anchors.root, 'cNvPr').length + 1;
  for (const chart of before.charts) {
    if (current.has(chart.id)) continue;
    const anchor = anchorOf(parts, drawing, anchors.root, chart.id);
    if (anchor) anchors.remove(anchor);
    unrelate(parts, drawing, chart.id);
  }
  for (const chart of now.charts) {
    const old = known.get(chart.id);
    if (!old) {
      const path = freePath(parts, 'xl/charts/chart');
      addPart(parts, path, CHART_TYPE, chartXml(chart, valuesOf));
      number += 1;
      anchors.append(anchors.root, anchorXml(chart, relate(parts, drawing, 'chart', path), number));
    } else if (!same(old, chart)) {
      putText(parts, chart.id, chartXml(chart, valuesOf));
      const anchor = anchorOf(parts, drawing, anchors.root, chart.id);
      const id = readRelationships(parts, drawing).find(({ target }) => target === chart.id)?.id;
      number += 1;
      if (anchor && id) anchors.replaceAsIs(anchor, anchorXml(chart, id, number));
    }
  }
  putText(parts, drawing, anchors.text());
}

function drawingOf(parts: Parts, sheetPath: string): string | undefined {
  return readRelationships(parts, sheetPath).find(({ kind }) => kind === 'drawing')?.target;
}

function newDrawing(parts: Parts, sheetPath: string, editor: PartEditor): string {
  const path = freePath(parts, 'xl/drawings/drawing');
  addPart(
    parts,
    path,
    DRAWING_TYPE,
    `${HEADER}<xdr:wsDr xmlns:xdr="${DRAWING}" xmlns:a="${MAIN}"></xdr:wsDr>`,
  );
  const id = relate(parts, sheetPath, 'drawing', path);
  editor.insert('drawing', `<drawing xmlns:r="${RELATIONSHIPS}" r:id="${id}"/>`);
  return path;
}

/** The place on the sheet in which a chart stands. */
function anchorOf(
  parts: Parts,
  drawing: string,
  root: XmlElement,
  chartPath: string,
): XmlElement | undefined {
  const id = readRelationships(parts, drawing).find(({ target }) => target === chartPath)?.id;
  return root.children.find((anchor) =>
    descendants(child(anchor, 'graphicFrame'), 'chart').some((chart) =>
      Object.entries(chart.attributes).some(
        ([name, value]) => name.endsWith(':id') && value === id,
      ),
    ),
  );
}

function anchorXml(chart: ChartDefinition, relationship: string, number: number): string {
  const descr = chart.altText ? ` descr="${escapeXml(chart.altText)}"` : '';
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${DRAWING}" xmlns:a="${MAIN}" editAs="oneCell">` +
    `${cornerXml('from', chart.from)}${cornerXml('to', chart.to)}` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>` +
    `<xdr:cNvPr id="${number}" name="${escapeXml(chart.name)}"${descr}/><xdr:cNvGraphicFramePr/>` +
    `</xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>` +
    `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONSHIPS}"` +
    ` r:id="${relationship}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/>` +
    `</xdr:twoCellAnchor>`
  );
}

function cornerXml(name: string, corner: ChartCorner): string {
  const offset = (points = 0) => Math.round(points * EMU_PER_POINT);
  return (
    `<xdr:${name}><xdr:col>${corner.column}</xdr:col><xdr:colOff>${offset(corner.right)}</xdr:colOff>` +
    `<xdr:row>${corner.row}</xdr:row><xdr:rowOff>${offset(corner.down)}</xdr:rowOff></xdr:${name}>`
  );
}

/** How a type of Excel.ChartType is described: the element, its direction and grouping. */
function plotOf(type: string): { element: string; direction?: string; grouping?: string } {
  const bars = /^(Bar|Column)(Clustered|Stacked|Stacked100)$/.exec(type);
  if (bars) {
    const groupings: Record<string, string> = {
      Clustered: 'clustered',
      Stacked: 'stacked',
      Stacked100: 'percentStacked',
    };
    return {
      element: 'barChart',
      direction: bars[1] === 'Bar' ? 'bar' : 'col',
      grouping: groupings[bars[2] ?? ''] ?? 'clustered',
    };
  }
  if (type === 'Line') return { element: 'lineChart', grouping: 'standard' };
  if (type === 'Pie') return { element: 'pieChart' };
  if (type === 'Doughnut') return { element: 'doughnutChart' };
  throw new Error(`A chart of the type ${type} cannot be saved.`);
}

/** The part of a chart, with what it shows now for readers that do not calculate. */
export function chartXml(chart: ChartDefinition, valuesOf: ValuesOf): string {
  const { element, direction, grouping } = plotOf(chart.type);
  const isRound = direction === undefined && grouping === undefined;
  const series = chart.series.map((each, index) => seriesXml(each, index, element, valuesOf));
  const isStacked = grouping === 'stacked' || grouping === 'percentStacked';
  const plot = [
    direction === undefined ? '' : `<c:barDir val="${direction}"/>`,
    grouping === undefined ? '' : `<c:grouping val="${grouping}"/>`,
    `<c:varyColors val="${isRound ? 1 : 0}"/>`,
    ...series,
    labelsXml(chart.dataLabels === true),
    direction === undefined ? '' : `<c:gapWidth val="${chart.gapWidth ?? 182}"/>`,
    direction !== undefined && isStacked ? '<c:overlap val="100"/>' : '',
    element === 'lineChart' ? '<c:marker val="1"/>' : '',
    element === 'pieChart' || element === 'doughnutChart' ? '<c:firstSliceAng val="0"/>' : '',
    element === 'doughnutChart' ? '<c:holeSize val="50"/>' : '',
    isRound ? '' : '<c:axId val="111111111"/><c:axId val="222222222"/>',
  ];
  return (
    `${HEADER}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${MAIN}" xmlns:r="${RELATIONSHIPS}">` +
    `<c:roundedCorners val="0"/><c:chart>${titleXml(chart.title)}<c:plotArea><c:layout/>` +
    `<c:${element}>${plot.join('')}</c:${element}>${isRound ? '' : axesXml(chart, direction === 'bar')}` +
    `</c:plotArea>${chart.legend ? '<c:legend><c:legendPos val="r"/><c:overlay val="0"/></c:legend>' : ''}` +
    `<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`
  );
}

function titleXml(title: string | undefined): string {
  if (!title) return '<c:autoTitleDeleted val="1"/>';
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1400" b="0"/></a:pPr>` +
    `<a:r><a:rPr lang="en-GB" sz="1400" b="0"/><a:t>${escapeXml(title)}</a:t></a:r></a:p></c:rich></c:tx>` +
    `<c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>`
  );
}

function seriesXml(
  series: ChartSeries,
  index: number,
  element: string,
  valuesOf: ValuesOf,
): string {
  const points = Object.entries(series.pointColours ?? {}).sort(
    ([a], [b]) => Number(a) - Number(b),
  );
  const bar = element === 'barChart' ? '<c:invertIfNegative val="0"/>' : '';
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>`,
    nameXml(series.name, valuesOf),
    series.colour === undefined ? '' : fillXml(series.colour),
    bar,
    ...points.map(
      ([point, colour]) =>
        `<c:dPt><c:idx val="${point}"/>${bar}<c:bubble3D val="0"/>${fillXml(colour)}</c:dPt>`,
    ),
    series.categories === undefined
      ? ''
      : `<c:cat>${textsXml(series.categories, valuesOf)}</c:cat>`,
    `<c:val>${numbersXml(series.values, valuesOf)}</c:val>`,
    element === 'lineChart' ? '<c:smooth val="0"/>' : '',
    `</c:ser>`,
  ].join('');
}

function nameXml(name: string | undefined, valuesOf: ValuesOf): string {
  if (name === undefined) return '';
  const inner = name.startsWith('=') ? textsXml(name, valuesOf) : `<c:v>${escapeXml(name)}</c:v>`;
  return `<c:tx>${inner}</c:tx>`;
}

function textsXml(reference: string, valuesOf: ValuesOf): string {
  const values = valuesOf(reference);
  const points = values.map(
    (value, index) => `<c:pt idx="${index}"><c:v>${escapeXml(String(value))}</c:v></c:pt>`,
  );
  return (
    `<c:strRef><c:f>${escapeXml(reference.replace(/^=/, ''))}</c:f><c:strCache>` +
    `<c:ptCount val="${values.length}"/>${points.join('')}</c:strCache></c:strRef>`
  );
}

function numbersXml(reference: string, valuesOf: ValuesOf): string {
  const values = valuesOf(reference);
  const points = values.map((value, index) =>
    typeof value === 'number' ? `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>` : '',
  );
  return (
    `<c:numRef><c:f>${escapeXml(reference.replace(/^=/, ''))}</c:f><c:numCache>` +
    `<c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${points.join('')}` +
    `</c:numCache></c:numRef>`
  );
}

function labelsXml(shown: boolean): string {
  const flags = ['LegendKey', 'Val', 'CatName', 'SerName', 'Percent', 'BubbleSize'];
  return `<c:dLbls>${flags
    .map((name) => `<c:show${name} val="${shown && name === 'Val' ? 1 : 0}"/>`)
    .join('')}</c:dLbls>`;
}

function fillXml(colour: string): string {
  return `<c:spPr><a:solidFill><a:srgbClr val="${colour.replace('#', '').toUpperCase()}"/></a:solidFill></c:spPr>`;
}

/** The value axis stays at the foot when the categories run from the top down. */
function axesXml(chart: ChartDefinition, lying: boolean): string {
  const reversed = chart.categoriesReversed === true;
  const grid = chart.dataLabels
    ? ''
    : '<c:majorGridlines><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';
  return (
    `<c:catAx><c:axId val="111111111"/><c:scaling><c:orientation val="${reversed ? 'maxMin' : 'minMax'}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${lying ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>` +
    `<c:crossAx val="222222222"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/>` +
    `<c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>` +
    `<c:valAx><c:axId val="222222222"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${lying ? 'b' : 'l'}"/>${grid}<c:numFmt formatCode="General" sourceLinked="0"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>` +
    `<c:crossAx val="111111111"/><c:crosses val="${reversed && lying ? 'max' : 'autoZero'}"/>` +
    `<c:crossBetween val="between"/></c:valAx>`
  );
}
