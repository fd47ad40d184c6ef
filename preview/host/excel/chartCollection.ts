import { generateRandomId } from '../../workbook/univer';
import { seriesFrom } from '../behaviour/chartSource';
import { checkUnprotected } from '../behaviour/protection';
import { freeName } from '../behaviour/names';
import { excelError, notInStandIn } from '../excelError';
import type { Host } from '../host';
import { excelObject, readOnly, type MaybeHandle } from '../objects';
import { areaArgument, integer } from './cells';
import { chart } from './chart';

const TYPES = [
  'BarClustered',
  'BarStacked',
  'ColumnClustered',
  'ColumnStacked',
  'Line',
  'Pie',
  'Doughnut',
];

/** Where Excel puts a new chart, in columns and rows; it is moved with `setPosition`. */
const NEW_PLACE = { from: { row: 5, column: 5 }, to: { row: 20, column: 12 } } as const;

/** The charts of a sheet, by its id. @see https://learn.microsoft.com/javascript/api/excel/excel.chartcollection */
export const chartCollection = excelObject<string>('ChartCollection', {
  properties: { Count: readOnly((sheet, host) => host.live.charts.of(sheet).length) },
  items: (sheet, host) => host.live.charts.of(sheet).map(({ id }) => chart.of({ sheet, id })),
  item: (sheet, key, host) => found(sheet, key, host),
  methods: {
    Add: (sheet, [type, source, seriesBy], host) => {
      checkUnprotected(host, sheet, 'allowEditObjects');
      if (!TYPES.includes(String(type)))
        throw notInStandIn(`ChartCollection.add(${JSON.stringify(type)})`);
      const taken = host.live.charts.of(sheet).map(({ name }) => name);
      const id = generateRandomId(8);
      host.live.charts.put(sheet, {
        id,
        name: freeName('Chart ', taken),
        type: String(type),
        ...NEW_PLACE,
        series: seriesFrom(host, areaArgument(source, host, sheet), seriesBy),
        legend: true,
      });
      host.grid.noteChange();
      return chart.of({ sheet, id });
    },
    GetCount: (sheet, _, host) => host.live.charts.of(sheet).length,
    GetItem: (sheet, [name], host) => found(sheet, name, host) ?? notFound(),
    GetItemAt: (sheet, [index], host) => {
      const one = host.live.charts.of(sheet)[integer(index)];
      if (!one) throw excelError('InvalidArgument');
      return chart.of({ sheet, id: one.id });
    },
    GetItemOrNullObject: (sheet, [name], host) => found(sheet, name, host),
  },
});

function found(sheet: string, key: unknown, host: Host): MaybeHandle {
  const text = String(key).toLowerCase();
  const one = host.live.charts
    .of(sheet)
    .find(({ id, name }) => id === key || name.toLowerCase() === text);
  return one ? chart.of({ sheet, id: one.id }) : null;
}

function notFound(): never {
  throw excelError('ItemNotFound');
}
