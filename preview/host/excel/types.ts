import { camelCase, type ObjectType } from '../objects';
import { application } from './application';
import { sheetAutoFilter, tableAutoFilter } from './autoFilter';
import { chart } from './chart';
import { chartAxes } from './chartAxes';
import { chartCollection } from './chartCollection';
import { chartDataLabels, chartLegend, chartTitle } from './chartParts';
import { chartSeriesCollection } from './chartSeries';
import { conditionalFormat } from './conditionalFormat';
import { conditionalFormatCollection } from './conditionalFormatCollection';
import { customConditionalFormat } from './customConditionalFormat';
import { dataValidation } from './dataValidation';
import { columnFilter } from './filter';
import { freezePanes } from './freezePanes';
import { functionResult, functions } from './functions';
import { namedItem } from './namedItem';
import { namedItemCollection } from './namedItemCollection';
import { pageLayout } from './pageLayout';
import { range } from './range';
import { rangeAreas } from './rangeAreas';
import { rangeBorder, rangeBorderCollection } from './rangeBorder';
import { rangeCollection } from './rangeCollection';
import { rangeFill } from './rangeFill';
import { rangeFont } from './rangeFont';
import { rangeFormat } from './rangeFormat';
import { rangeSort } from './rangeSort';
import { runtime } from './runtime';
import { table } from './table';
import { tableCollection } from './tableCollection';
import { tableColumn } from './tableColumn';
import { tableColumnCollection } from './tableColumnCollection';
import { tableRow } from './tableRow';
import { tableRowCollection } from './tableRowCollection';
import { tableScopedCollection } from './tableScopedCollection';
import { tableSort } from './tableSort';
import { workbook } from './workbook';
import { worksheet } from './worksheet';
import { worksheetCollection } from './worksheetCollection';
import { worksheetProtection } from './worksheetProtection';

/** All kinds of objects that the stand-in has, for the list of its members. */
export const excelTypes = [
  application,
  chart,
  chartAxes,
  chartCollection,
  chartDataLabels,
  chartLegend,
  chartSeriesCollection,
  chartTitle,
  columnFilter,
  conditionalFormat,
  conditionalFormatCollection,
  customConditionalFormat,
  dataValidation,
  freezePanes,
  functionResult,
  functions,
  namedItem,
  namedItemCollection,
  pageLayout,
  range,
  rangeAreas,
  rangeBorder,
  rangeBorderCollection,
  rangeCollection,
  rangeFill,
  rangeFont,
  rangeFormat,
  rangeSort,
  runtime,
  sheetAutoFilter,
  table,
  tableAutoFilter,
  tableCollection,
  tableColumn,
  tableColumnCollection,
  tableRow,
  tableRowCollection,
  tableScopedCollection,
  tableSort,
  workbook,
  worksheet,
  worksheetCollection,
  worksheetProtection,
] as readonly ObjectType<never>[];

/** Every member as people write it, e.g. `Range.values`. */
export function memberNames(): string[] {
  return excelTypes
    .flatMap(({ name, members: { properties, objects, methods } }) =>
      [properties, objects, methods].flatMap((members) =>
        Object.keys(members ?? {}).map((member) => `${name}.${camelCase(member)}`),
      ),
    )
    .sort();
}
