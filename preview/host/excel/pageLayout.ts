import { PAGE_SET_UP, type PageSetUp } from '../../workbook/pageSetUp';
import { excelError, notInStandIn } from '../excelError';
import { localAddress } from '../grid/address';
import { isEntireColumn, isEntireRow } from '../grid/area';
import { sheetOf } from '../grid/sheets';
import type { Host } from '../host';
import { excelObject, type PropertyMember } from '../objects';
import { areaArgument, cellsOf } from './cells';
import { range } from './range';

export function pageSetUp(host: Host, id: string): PageSetUp {
  return (sheetOf(host, id).getCustomMetadata()?.[PAGE_SET_UP] as PageSetUp | undefined) ?? {};
}

function change(host: Host, id: string, changed: PageSetUp): void {
  const sheet = sheetOf(host, id);
  sheet.setCustomMetadata({
    ...sheet.getCustomMetadata(),
    [PAGE_SET_UP]: { ...pageSetUp(host, id), ...changed },
  });
  host.grid.noteChange();
}

function stored<Key extends keyof PageSetUp>(
  key: Key,
  otherwise: PageSetUp[Key],
  check: (value: unknown) => PageSetUp[Key],
): PropertyMember<string> {
  return {
    get: (id, host) => pageSetUp(host, id)[key] ?? otherwise,
    set: (id, value, host) => change(host, id, { [key]: check(value) }),
  };
}

/** @see https://learn.microsoft.com/javascript/api/excel/excel.pagelayout */
export const pageLayout = excelObject<string>('PageLayout', {
  properties: {
    Orientation: stored('orientation', 'Portrait', (value) => {
      if (value !== 'Portrait' && value !== 'Landscape') throw excelError('InvalidArgument');
      return value;
    }),
    PaperSize: stored('paperSize', 'A4', (value) => {
      if (value !== 'A4' && value !== 'A3')
        throw notInStandIn(`PageLayout.paperSize ${JSON.stringify(value)}`);
      return value;
    }),
    Zoom: stored('zoom', { scale: 100 }, checkZoom),
    CenterHorizontally: stored('centerHorizontally', false, (value) => value === true),
  },
  methods: {
    SetPrintTitleRows: (id, [rows], host) => {
      const area = areaArgument(rows, host, id);
      if (!isEntireRow(area)) throw excelError('InvalidArgument');
      change(host, id, { titleRows: localAddress(area, true) });
    },
    SetPrintTitleColumns: (id, [columns], host) => {
      const area = areaArgument(columns, host, id);
      if (!isEntireColumn(area)) throw excelError('InvalidArgument');
      change(host, id, { titleColumns: localAddress(area, true) });
    },
    SetPrintArea: (id, [area], host) =>
      change(host, id, { printArea: localAddress(areaArgument(area, host, id), true) }),
    GetPrintTitleRowsOrNullObject: (id, _, host) => {
      const { titleRows } = pageSetUp(host, id);
      return titleRows === undefined ? null : range.of(cellsOf(areaArgument(titleRows, host, id)));
    },
  },
});

/** Either a scale of 10 to 400 per cent or pages to fit into. */
function checkZoom(value: unknown): NonNullable<PageSetUp['zoom']> {
  if (typeof value !== 'object' || value === null) throw excelError('InvalidArgument');
  const zoom = value as NonNullable<PageSetUp['zoom']>;
  const { scale, horizontalFitToPages, verticalFitToPages } = zoom;
  const fits = horizontalFitToPages !== undefined || verticalFitToPages !== undefined;
  if (scale !== undefined && (scale < 10 || scale > 400)) throw excelError('InvalidArgument');
  if (scale !== undefined && scale !== null && fits) throw excelError('InvalidArgument');
  return zoom;
}
