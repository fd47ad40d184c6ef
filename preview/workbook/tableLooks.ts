import type { IRangeThemeStyleJSON } from './univer';

/**
 * How tables look in the grid. Univer's own looks are loud and draw the last row like a row of totals;
 * these are Excel's: blue headings with pale bands for a style that is named, nothing for none. Which
 * of Excel's many styles a table has is kept for the file and not drawn apart.
 */
const BANDED = 'excel-banded';
const NO_LOOKS = 'excel-none';

/** Excel's first accent and its palest shade (TableStyleMedium2 in the theme Office 2013–2022). */
const ACCENT = '#4472C4';
const PALE = '#D9E2F3';
const WHITE = '#FFFFFF';

/** No border and no last row: without a word on them Univer draws its own. */
const plain = {
  headerColumnStyle: { bd: {} },
  lastRowStyle: { bd: {} },
  lastColumnStyle: { bd: {} },
};

interface TableLook {
  readonly name: string;
  readonly style: Omit<IRangeThemeStyleJSON, 'name'>;
}

/** What Univer is given to draw with. */
export const tableLooks: TableLook[] = [
  {
    name: BANDED,
    style: {
      ...plain,
      headerRowStyle: { bg: { rgb: ACCENT }, cl: { rgb: WHITE }, bl: 1, bd: {} },
      firstRowStyle: { bg: { rgb: PALE } },
      secondRowStyle: { bg: { rgb: WHITE } },
    },
  },
  { name: NO_LOOKS, style: { ...plain, headerRowStyle: { bd: {} } } },
];

/** The looks for one of Excel's styles by its name. */
export function looksOf(style: string | undefined): string {
  return style === undefined ? NO_LOOKS : BANDED;
}
