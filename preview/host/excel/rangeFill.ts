import { checkUnprotected } from '../behaviour/protection';
import { shownColour, takenColour } from '../grid/colours';
import { restyle } from '../grid/restyle';
import { excelObject } from '../objects';
import type { CellsInUse } from '../rangesInUse';
import { areaOf } from './cells';
import { styleProperty } from './formatProperty';

/** What a cell without fill is said to be filled with (OfficeDev/office-js issue 6218). */
export const NO_FILL = '#FFFFFF';

/** @see https://learn.microsoft.com/javascript/api/excel/excel.rangefill */
export const rangeFill = excelObject<CellsInUse>('RangeFill', {
  properties: {
    Color: {
      ...styleProperty(
        ({ bg }) => shownColour(bg?.rgb) ?? '',
        (value) => ({ bg: value === '' ? null : { rgb: takenColour(value) } }),
      ),
      get: (cells, host) => {
        const colour = styleProperty(
          ({ bg }) => shownColour(bg?.rgb) ?? (host.rules.noFillReadsWhite ? NO_FILL : ''),
          () => ({}),
        );
        return colour.get(cells, host);
      },
    },
  },
  methods: {
    Clear: (cells, _, host) => {
      checkUnprotected(host, areaOf(cells).sheet, 'allowFormatCells');
      restyle(host.grid, areaOf(cells), { bg: null });
    },
  },
});
