import { counterparts } from '../../src/actions/counterparts';
import { watchChanges, watchSelection } from '../../src/actions/follow';
import type { Selection } from '../../src/actions/follow';
import { goTo } from '../../src/actions/goTo';
import { link } from '../../src/actions/link';
import { openRegister } from '../../src/actions/openRegister';
import { setUp } from '../../src/actions/setUp';
import { closeStandIns, openStandIn } from '../excel/standIn';
import type { StandIn } from '../excel/standIn';
import { officerWorkbook } from './officerWorkbooks';

let workbook: StandIn;
beforeEach(async () => {
  workbook = await openStandIn(officerWorkbook);
  await setUp(await openRegister());
});
afterEach(closeStandIns);

/** Until what was raised has been delivered. */
const delivered = () => new Promise((resolve) => setTimeout(resolve, 300));

describe('following the grid', () => {
  test('tells the cell that a person comes to, until it is stopped', async () => {
    const seen: Selection[] = [];
    const stop = await watchSelection((selection) => seen.push(selection));
    await goTo('Evidence', 'C3');
    await delivered();
    expect(seen.at(-1)).toEqual({ sheet: 'Evidence', row: 2, column: 2 });
    await stop();
    const before = seen.length;
    await goTo('Recommendations', 'A2');
    await delivered();
    expect(seen).toHaveLength(before);
  });

  test('tells a person’s edits and not the add-in’s own', async () => {
    let changes = 0;
    const stop = await watchChanges(() => {
      changes += 1;
    });
    await link(await openRegister());
    await delivered();
    expect(changes).toBe(0);
    workbook.live.book.getSheetByName('Recommendations')!.getRange('C2').setValue('Stopped');
    await delivered();
    expect(changes).toBeGreaterThan(0);
    await stop();
  });
});

describe('the counterparts of a row', () => {
  test('are the evidence of a recommendation and the recommendations of evidence', async () => {
    const open = await openRegister();
    const of = (sheet: string, row: number) => counterparts(open, { sheet, row, column: 1 });
    expect(of('Recommendations', 1)?.evidence.map(({ ref }) => ref)).toEqual(['E01', 'E02']);
    expect(of('Evidence', 4)?.recommendations.map(({ ref }) => ref)).toEqual(['R03']);
    expect(of('Recommendations', 0)).toBeUndefined();
    expect(of('Action plan', 3)).toBeUndefined();
  });
});
