import { ChartStore, type ChartDefinition } from '../../../preview/workbook/chartStore';

const chart = (id: string, title = id): ChartDefinition => ({
  ...{ id, name: id, title, type: 'BarClustered', series: [] },
  ...{ from: { row: 0, column: 0 }, to: { row: 9, column: 5 } },
});

describe('the charts of a workbook', () => {
  it('are kept sheet by sheet, in the order in which they came', () => {
    const store = new ChartStore({ s1: [chart('a')] });
    store.put('s1', chart('b'));
    store.put('s2', chart('c'));
    store.put('s1', chart('a', 'changed'));
    expect(store.of('s1').map(({ title }) => title)).toEqual(['changed', 'b']);
    expect(store.of('s2')).toHaveLength(1);
    expect(store.of('s3')).toEqual([]);
  });

  it('go one by one, or with their sheet', () => {
    const store = new ChartStore({ s1: [chart('a'), chart('b')], s2: [chart('c')] });
    store.remove('s1', 'a');
    store.removeSheet('s2');
    expect(store.of('s1').map(({ id }) => id)).toEqual(['b']);
    expect(store.of('s2')).toEqual([]);
  });

  it('tell which sheet has changed, until nobody listens', () => {
    const store = new ChartStore();
    const told: string[] = [];
    const end = store.onChange((sheet) => told.push(sheet));
    store.put('s1', chart('a'));
    store.removeSheet('s9');
    end();
    store.remove('s1', 'a');
    expect(told).toEqual(['s1']);
  });
});
