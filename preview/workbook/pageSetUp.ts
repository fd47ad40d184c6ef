/** How a sheet is printed. Univer keeps it with the sheet's custom data; saving finds it there. */
export interface PageSetUp {
  readonly orientation?: 'Portrait' | 'Landscape';
  readonly paperSize?: string;
  /** As Office.js's `PageLayout.zoom`; 0 pages stand for as many as it takes. */
  readonly zoom?: {
    readonly scale?: number;
    readonly horizontalFitToPages?: number;
    readonly verticalFitToPages?: number;
  };
  /** Rows and columns repeated on every page, e.g. `$1:$1`. */
  readonly titleRows?: string;
  readonly titleColumns?: string;
  readonly printArea?: string;
  readonly centerHorizontally?: boolean;
}

/** Its key among a sheet's custom data. */
export const PAGE_SET_UP = 'pageSetUp';
