import { localAddress, quotedSheet } from '../grid/address';
import { resolveReference } from '../grid/resolve';
import { excelError } from '../excelError';
import type { Host } from '../host';
import { excelObject, readOnly } from '../objects';
import { onEach } from '../onEach';
import type { CellsInUse } from '../rangesInUse';
import { areaOf, cellsOf, text } from './cells';
import { rangeCollection } from './rangeCollection';
import { rangeFormat } from './rangeFormat';

/** Excel takes no longer address (office-js: "The address can be up to 8,192 characters"). */
const LONGEST_ADDRESS = 8192;

const formats = onEach(rangeFormat);

/** Several areas of one sheet. @see https://learn.microsoft.com/javascript/api/excel/excel.rangeareas */
export const rangeAreas = excelObject<readonly CellsInUse[]>('RangeAreas', {
  properties: {
    Address: readOnly((areas, host) =>
      areas
        .map(areaOf)
        .map((area) => {
          const name = host.grid.sheet(area.sheet)?.getName() ?? '';
          return `${quotedSheet(name)}!${localAddress(area)}`;
        })
        .join(','),
    ),
    AreaCount: readOnly((areas) => areas.length),
    CellCount: readOnly((areas) =>
      areas.map(areaOf).reduce((sum, { rows, columns }) => sum + rows * columns, 0),
    ),
  },
  objects: {
    Format: (areas) => formats.of(areas),
    Areas: (areas) => rangeCollection.of(areas),
  },
});

/** The areas of an address such as "A1:B2,D4" on a sheet. */
export function areasAt(address: unknown, sheet: string, host: Host): readonly CellsInUse[] {
  const addresses = text(address);
  if (addresses.length > LONGEST_ADDRESS) throw excelError('InvalidArgument');
  return addresses.split(',').map((part) => {
    const area = resolveReference(host, part.trim(), sheet);
    if (!area) throw excelError('InvalidArgument');
    return cellsOf(area);
  });
}
