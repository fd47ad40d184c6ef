import { BooleanNumber } from '../../workbook/univer';
import { excelError, notInStandIn } from '../excelError';
import { shownColour, takenColour } from '../grid/colours';
import { growRows } from '../grid/autofit';
import { excelObject, type PropertyMember } from '../objects';
import type { CellsInUse } from '../rangesInUse';
import { areaOf, text, truth } from './cells';
import { styleProperty } from './formatProperty';

/** The font of cells that name none. */
const DEFAULT_FONT = 'Calibri';
const DEFAULT_SIZE = 11;
const DEFAULT_COLOUR = '#000000';

const flag = (value: unknown) => (truth(value) ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/** @see https://learn.microsoft.com/javascript/api/excel/excel.rangefont */
export const rangeFont = excelObject<CellsInUse>('RangeFont', {
  properties: {
    Bold: styleProperty(
      ({ bl }) => bl === BooleanNumber.TRUE,
      (value) => ({ bl: flag(value) }),
    ),
    Italic: styleProperty(
      ({ it }) => it === BooleanNumber.TRUE,
      (value) => ({ it: flag(value) }),
    ),
    Strikethrough: styleProperty(
      ({ st }) => st?.s === BooleanNumber.TRUE,
      (value) => ({ st: { s: flag(value) } }),
    ),
    Underline: styleProperty(
      ({ ul }) => (ul?.s === BooleanNumber.TRUE ? 'Single' : 'None'),
      (value) => {
        if (value !== 'Single' && value !== 'None')
          throw notInStandIn(`RangeFont.underline ${JSON.stringify(value)}`);
        return { ul: { s: value === 'Single' ? BooleanNumber.TRUE : BooleanNumber.FALSE } };
      },
    ),
    Name: styleProperty(
      ({ ff }) => ff ?? DEFAULT_FONT,
      (value) => ({ ff: text(value) }),
    ),
    Size: growingRows(
      styleProperty(
        ({ fs }) => fs ?? DEFAULT_SIZE,
        (value) => {
          if (typeof value !== 'number' || value < 1 || value > 409)
            throw excelError('InvalidArgument');
          return { fs: value };
        },
      ),
    ),
    Color: styleProperty(
      ({ cl }) => shownColour(cl?.rgb) ?? DEFAULT_COLOUR,
      (value) => ({ cl: { rgb: takenColour(value) } }),
    ),
  },
});

function growingRows(size: PropertyMember<CellsInUse>): PropertyMember<CellsInUse> {
  return {
    ...size,
    set: async (cells, value, host) => {
      await size.set?.(cells, value, host);
      growRows(host, areaOf(cells));
    },
  };
}
