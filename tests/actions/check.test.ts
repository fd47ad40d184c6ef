import { check } from '../../src/actions/check';
import { openRegister } from '../../src/actions/openRegister';
import { checkAll } from '../../src/checks/catalogue';
import { openGrid } from '../../src/register/readRegister';
import { largeWorkbook } from '../checks/largeWorkbook';
import { closeStandIns, openStandIn } from '../excel/standIn';

const size = 250;
const { grid } = largeWorkbook(size);

/** Rows of their own each time: what is found in a row is kept with it. */
const fresh = () => openGrid(structuredClone(grid));

/** Tables of an officer's own, on the stand-in. */
async function opened() {
  const { trips } = await openStandIn(
    grid.tables.slice(0, 2).map(({ name, sheet, headings, rows }) => ({
      name: sheet,
      rows: [headings, ...rows].map((cells) => [...cells]),
      table: {
        name,
        area: `A1:${String.fromCharCode(64 + headings.length)}${rows.length + 1}`,
      },
    })),
  );
  return { open: await openRegister(), trips };
}
afterEach(closeStandIns);

/** Stops a check as soon as it tells that it is so far. */
async function stoppedAt(share: number, open: Parameters<typeof check>[0]): Promise<unknown> {
  const stop = new AbortController();
  const progress = (now: number) => {
    if (now >= share) stop.abort(new Error('stopped'));
  };
  return check(open, { signal: stop.signal, progress }).catch((error: unknown) => error);
}

describe('a check', () => {
  it('finds in turns what it finds in one stretch', async () => {
    expect(await check(fresh())).toEqual(checkAll(fresh()));
  });

  it('tells how far it is, and lets others work meanwhile', async () => {
    const shares: number[] = [];
    let turns = 0;
    const others = setInterval(() => (turns += 1));
    await check(fresh(), { progress: (share) => shares.push(share) });
    clearInterval(others);
    expect(shares.length).toBeGreaterThan(2);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(turns).toBeGreaterThanOrEqual(shares.length - 1);
  });

  it('that is stopped half-way says so, and what it had found is not looked for again', async () => {
    const open = fresh();
    expect(await stoppedAt(0.4, open)).toEqual(new Error('stopped'));
    let first: number | undefined;
    const found = await check(open, { progress: (share) => (first ??= share) });
    expect(first).toBeGreaterThan(0.2);
    expect(found).toEqual(checkAll(fresh()));
  });

  it('asks Excel for nothing and writes nothing, stopped or not', async () => {
    const { open, trips } = await opened();
    expect(open.register.evidence).toHaveLength(2 * size);
    trips();
    expect(await stoppedAt(0.3, open)).toEqual(new Error('stopped'));
    await check(open);
    expect(trips()).toBe(0);
  });
});
