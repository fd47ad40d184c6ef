/**
 * The workbook's charts. Univer's open-source part has none, so their definitions live here: read from
 * the file, changed by Office.js, drawn by the page as SVG, written to the file.
 */

/** A cell by which a chart's corner is held, from 0, with the distance into it in points. */
export interface ChartCorner {
  readonly row: number;
  readonly column: number;
  readonly right?: number;
  readonly down?: number;
}

export interface ChartSeries {
  /** What the series is called: a text, or a reference such as `=Summary!$C$4`. */
  readonly name?: string;
  /** Reference to the categories, e.g. `=Summary!$A$5:$A$8`. */
  readonly categories?: string;
  /** Reference to the values. */
  readonly values: string;
  /** Fill of the whole series, "#RRGGBB". */
  readonly colour?: string;
  /** Fill of single points by their position, where it differs from the series', "#RRGGBB". */
  readonly pointColours?: Readonly<Record<number, string>>;
}

/** A chart as far as we know charts: enough for those that the add-in makes. */
export interface ChartDefinition {
  /** Stable while the workbook is open. */
  readonly id: string;
  readonly name: string;
  /** As Office.js calls it (Excel.ChartType), e.g. "BarClustered". */
  readonly type: string;
  readonly title?: string;
  /** Top left corner, and the corner at the bottom right. */
  readonly from: ChartCorner;
  readonly to: ChartCorner;
  readonly series: readonly ChartSeries[];
  readonly legend?: boolean;
  readonly dataLabels?: boolean;
  /** Per cent of a bar's width between bars. */
  readonly gapWidth?: number;
  /** True when the category axis runs from the top down, so that bars stand in the order of their rows. */
  readonly categoriesReversed?: boolean;
  /** Alternative text for people who cannot see the chart. */
  readonly altText?: string;
}

export type ChartsBySheet = Readonly<Record<string, readonly ChartDefinition[]>>;

/** Tells which sheet's charts have changed. */
export type ChartListener = (sheetId: string) => void;

/** Chart definitions by sheet id, in the order in which they were added. */
export class ChartStore {
  private readonly sheets = new Map<string, readonly ChartDefinition[]>();
  private readonly listeners = new Set<ChartListener>();

  constructor(charts: ChartsBySheet = {}) {
    for (const [sheetId, definitions] of Object.entries(charts))
      this.sheets.set(sheetId, definitions);
  }

  /** The charts of a sheet; a sheet that is not known has none. */
  of(sheetId: string): readonly ChartDefinition[] {
    return this.sheets.get(sheetId) ?? [];
  }

  /** Adds a chart, or puts it in the place of the one with the same id. */
  put(sheetId: string, chart: ChartDefinition): void {
    const charts = this.of(sheetId);
    const known = charts.some((other) => other.id === chart.id);
    this.change(
      sheetId,
      known ? charts.map((other) => (other.id === chart.id ? chart : other)) : [...charts, chart],
    );
  }

  remove(sheetId: string, chartId: string): void {
    this.change(
      sheetId,
      this.of(sheetId).filter((chart) => chart.id !== chartId),
    );
  }

  /** To be called when a sheet is deleted: its charts go with it. */
  removeSheet(sheetId: string): void {
    if (this.sheets.has(sheetId)) this.change(sheetId, []);
  }

  /** Calls `listener` after each change until the function that is returned is called. */
  onChange(listener: ChartListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private change(sheetId: string, charts: readonly ChartDefinition[]): void {
    this.sheets.set(sheetId, charts);
    for (const listener of this.listeners) listener(sheetId);
  }
}
