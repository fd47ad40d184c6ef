import {
  BorderStyleTypes,
  type IBorderData,
  type IBorderStyleData,
  type Nullable,
} from '../../workbook/univer';
import { checkUnprotected } from '../behaviour/protection';
import { excelError, notInStandIn } from '../excelError';
import { bottomOf, rightOf, type Area } from '../grid/area';
import { shownColour, takenColour } from '../grid/colours';
import { restyle } from '../grid/restyle';
import { uniform } from '../grid/uniform';
import type { Host } from '../host';
import { excelObject } from '../objects';
import type { CellsInUse } from '../rangesInUse';
import { areaOf } from './cells';

type MaybeLine = Nullable<IBorderStyleData>;
type Side = 't' | 'b' | 'l' | 'r';

/** One border of a range: on which side of which of its cells it runs. */
interface Border {
  readonly cells: CellsInUse;
  readonly index: string;
}

type Line = { readonly part: (area: Area) => Area | undefined; readonly side: Side };

/** The lines that make up each border; inner ones are drawn once, on the cells above or to the left. */
const LINES: Readonly<Record<string, Line>> = {
  EdgeTop: { part: (area) => ({ ...area, rows: 1 }), side: 't' },
  EdgeBottom: { part: (area) => ({ ...area, top: bottomOf(area), rows: 1 }), side: 'b' },
  EdgeLeft: { part: (area) => ({ ...area, columns: 1 }), side: 'l' },
  EdgeRight: { part: (area) => ({ ...area, left: rightOf(area), columns: 1 }), side: 'r' },
  InsideHorizontal: {
    part: (area) => (area.rows > 1 ? { ...area, rows: area.rows - 1 } : undefined),
    side: 'b',
  },
  InsideVertical: {
    part: (area) => (area.columns > 1 ? { ...area, columns: area.columns - 1 } : undefined),
    side: 'r',
  },
};

const WEIGHTS: Readonly<Record<string, Partial<Record<string, BorderStyleTypes>>>> = {
  Continuous: {
    Hairline: BorderStyleTypes.HAIR,
    Thin: BorderStyleTypes.THIN,
    Medium: BorderStyleTypes.MEDIUM,
    Thick: BorderStyleTypes.THICK,
  },
  Dash: { Thin: BorderStyleTypes.DASHED, Medium: BorderStyleTypes.MEDIUM_DASHED },
  DashDot: { Thin: BorderStyleTypes.DASH_DOT, Medium: BorderStyleTypes.MEDIUM_DASH_DOT },
  DashDotDot: { Thin: BorderStyleTypes.DASH_DOT_DOT, Medium: BorderStyleTypes.MEDIUM_DASH_DOT_DOT },
  Dot: { Thin: BorderStyleTypes.DOTTED },
  Double: { Thick: BorderStyleTypes.DOUBLE },
  SlantDashDot: { Medium: BorderStyleTypes.SLANT_DASH_DOT },
};

/** @see https://learn.microsoft.com/javascript/api/excel/excel.rangebordercollection */
export const rangeBorderCollection = excelObject<CellsInUse>('RangeBorderCollection', {
  properties: { Count: { get: () => Object.keys(LINES).length } },
  items: (cells) => Object.keys(LINES).map((index) => rangeBorder.of({ cells, index })),
  item: (cells, index) => {
    if (typeof index !== 'string' || !(index in LINES))
      throw notInStandIn(`RangeBorderCollection.getItem(${JSON.stringify(index)})`);
    return rangeBorder.of({ cells, index });
  },
});

/** @see https://learn.microsoft.com/javascript/api/excel/excel.rangeborder */
export const rangeBorder = excelObject<Border>('RangeBorder', {
  identity: ({ index }) => ({ Id: index }),
  properties: {
    SideIndex: { get: ({ index }) => index },
    Style: {
      get: (border, host) => shown(border, host, (line) => namesOf(line).style),
      set: (border, value, host) =>
        draw(border, host, (line) => {
          if (value === 'None') return null;
          return { s: kindOf(value, namesOf(line).weight), cl: line?.cl ?? { rgb: '#000000' } };
        }),
    },
    Weight: {
      get: (border, host) => shown(border, host, (line) => namesOf(line).weight),
      set: (border, value, host) =>
        draw(border, host, (line) => {
          const { style } = namesOf(line);
          const kind = kindOf(style === 'None' ? 'Continuous' : style, value);
          return { s: kind, cl: line?.cl ?? { rgb: '#000000' } };
        }),
    },
    Color: {
      get: (border, host) => shown(border, host, (line) => shownColour(line?.cl?.rgb) ?? '#000000'),
      set: (border, value, host) =>
        draw(border, host, (line) => ({
          s: line?.s ?? BorderStyleTypes.THIN,
          cl: { rgb: takenColour(value) },
        })),
    },
  },
});

function lineOf({ index }: Border): Line {
  const line = LINES[index];
  if (!line) throw excelError('InvalidArgument');
  return line;
}

function shown<T>(border: Border, host: Host, read: (line: MaybeLine) => T): T | null {
  const { part, side } = lineOf(border);
  const area = part(areaOf(border.cells));
  if (!area) return read(undefined);
  return uniform(host.grid, area, (style) => read(style.bd?.[side]))?.same ?? null;
}

function draw(
  border: Border,
  host: Host,
  drawn: (line: MaybeLine) => IBorderStyleData | null,
): void {
  const { part, side } = lineOf(border);
  const area = part(areaOf(border.cells));
  if (!area) return;
  checkUnprotected(host, area.sheet, 'allowFormatCells');
  const before = host.grid.style(area.sheet, area.top, area.left).bd?.[side];
  const bd: IBorderData = { [side]: drawn(before) };
  restyle(host.grid, area, { bd });
}

function namesOf(line: MaybeLine): { style: string; weight: string } {
  for (const [style, weights] of Object.entries(WEIGHTS)) {
    for (const [weight, kind] of Object.entries(weights))
      if (line && kind === line.s) return { style, weight };
  }
  return { style: 'None', weight: 'Thin' };
}

function kindOf(style: unknown, weight: unknown): BorderStyleTypes {
  const weights = WEIGHTS[String(style)];
  if (!weights) throw excelError('InvalidArgument');
  const kind = weights[String(weight)] ?? Object.values(weights)[0];
  if (kind === undefined) throw excelError('InvalidArgument');
  return kind;
}
