import { unboundedReadsNull, readFormulas, readValues } from '../grid/read';
import { isEntireColumn, isEntireRow } from '../grid/area';
import { localAddress, quotedSheet } from '../grid/address';
import { POINTS } from '../grid/sizes';
import type { Host } from '../host';
import { enterCells } from '../writing';
import { excelObject, readOnly, type PropertyMember, type ObjectType } from '../objects';
import type { CellsInUse } from '../rangesInUse';
import { areaOf, truth } from './cells';
import { conditionalFormatCollection } from './conditionalFormatCollection';
import { dataValidation } from './dataValidation';
import { rangeEditing } from './rangeEditing';
import { rangeFormat } from './rangeFormat';
import { rangeGeometry } from './rangeGeometry';
import { rangeProperties } from './rangeProperties';
import { hyperlink } from './rangeHyperlink';
import { numberFormat, text, valueTypes } from './rangeReading';
import { rangeSort } from './rangeSort';
import { worksheet } from './worksheet';
import { checkUnprotected } from '../behaviour/protection';

type Property = PropertyMember<CellsInUse>;

/** @see https://learn.microsoft.com/javascript/api/excel/excel.range */
export const range: ObjectType<CellsInUse> = excelObject<CellsInUse>('Range', {
  properties: {
    Address: readOnly((cells, host) => fullAddress(cells, host)),
    AddressLocal: readOnly((cells, host) => fullAddress(cells, host)),
    CellCount: readOnly((cells) => {
      const { rows, columns } = areaOf(cells);
      return rows * columns > 2 ** 31 - 1 ? -1 : rows * columns;
    }),
    RowCount: readOnly((cells) => areaOf(cells).rows),
    ColumnCount: readOnly((cells) => areaOf(cells).columns),
    RowIndex: readOnly((cells) => areaOf(cells).top),
    ColumnIndex: readOnly((cells) => areaOf(cells).left),
    IsEntireRow: readOnly((cells) => isEntireRow(areaOf(cells))),
    IsEntireColumn: readOnly((cells) => isEntireColumn(areaOf(cells))),
    Left: readOnly((cells, host) => host.sizes.box(areaOf(cells)).left * POINTS),
    Top: readOnly((cells, host) => host.sizes.box(areaOf(cells)).top * POINTS),
    Width: readOnly((cells, host) => host.sizes.box(areaOf(cells)).width * POINTS),
    Height: readOnly((cells, host) => host.sizes.box(areaOf(cells)).height * POINTS),
    Values: {
      get: (cells, host) => (isNullRead(cells, host) ? null : readValues(host.grid, areaOf(cells))),
      set: (cells, value, host) => enterCells(host, areaOf(cells), value),
      calculated: true,
    },
    Formulas: formulas(),
    FormulasLocal: formulas(),
    Text: { ...text, calculated: true },
    ValueTypes: { ...valueTypes, calculated: true },
    NumberFormat: numberFormat,
    NumberFormatLocal: numberFormat,
    Hyperlink: hyperlink,
    Hidden: readOnly((cells, host) => {
      const area = areaOf(cells);
      const [rows, columns] = [host.sizes.rowsHidden(area), host.sizes.columnsHidden(area)];
      if (rows === true || columns === true) return true;
      return rows === null || columns === null ? null : false;
    }),
    RowHidden: {
      get: (cells, host) => host.sizes.rowsHidden(areaOf(cells)),
      set: (cells, value, host) => {
        checkUnprotected(host, areaOf(cells).sheet, 'allowFormatRows');
        host.sizes.hideRows(areaOf(cells), truth(value));
      },
    },
    ColumnHidden: {
      get: (cells, host) => host.sizes.columnsHidden(areaOf(cells)),
      set: (cells, value, host) => {
        checkUnprotected(host, areaOf(cells).sheet, 'allowFormatColumns');
        host.sizes.hideColumns(areaOf(cells), truth(value));
      },
    },
  },
  objects: {
    Worksheet: (cells) => worksheet.of(areaOf(cells).sheet),
    Format: (cells) => rangeFormat.of(cells),
    ConditionalFormats: (cells) => conditionalFormatCollection.of(cells),
    DataValidation: (cells) => dataValidation.of(cells),
    Sort: (cells) => rangeSort.of(cells),
  },
  methods: { ...rangeGeometry, ...rangeEditing, ...rangeProperties },
});

function formulas(): Property {
  return {
    get: (cells, host) =>
      isNullRead(cells, host) ? null : readFormulas(host.grid, host.tables, areaOf(cells)),
    set: (cells, value, host) => enterCells(host, areaOf(cells), value),
    calculated: true,
  };
}

function isNullRead(cells: CellsInUse, host: Host): boolean {
  return unboundedReadsNull(areaOf(cells), host.rules.unboundedRanges);
}

export function fullAddress(cells: CellsInUse, host: Host): string {
  const area = areaOf(cells);
  const name = host.grid.sheet(area.sheet)?.getName() ?? '';
  return `${quotedSheet(name)}!${localAddress(area)}`;
}
