import { CheckApart } from '../../src/actions/checkApart';
import { checkOnOrder, type CheckAnswer, type CheckOrder } from '../../src/actions/checkOnOrder';
import { checkAll } from '../../src/checks/catalogue';
import { openGrid } from '../../src/register/readRegister';
import { largeWorkbook } from '../checks/largeWorkbook';

const { grid } = largeWorkbook(250);

/** A workbook of its own each time, as a reading brings it. */
const reading = () => openGrid(structuredClone(grid));

let ports: MessagePort[] = [];
afterEach(() => {
  for (const port of ports) port.close();
});

/** The pane's side of a check in a thread of its own, with what goes between threads between the two. */
function apart(): CheckApart {
  const { port1, port2 } = new MessageChannel();
  ports = [port1, port2];
  const obey = checkOnOrder((answer) => port2.postMessage(answer));
  port2.onmessage = ({ data }: MessageEvent<CheckOrder>) => void obey(data);
  const checks = new CheckApart((order) => port1.postMessage(order));
  port1.onmessage = ({ data }: MessageEvent<CheckAnswer>) => checks.hear(data);
  return checks;
}

describe('a check in a thread of its own', () => {
  it('finds what a check in the pane finds, and tells how far it is', async () => {
    const shares: number[] = [];
    const checks = apart();
    const found = await checks.check(reading(), { progress: (share) => shares.push(share) });
    expect(found).toEqual(checkAll(reading()));
    expect(shares.length).toBeGreaterThan(2);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });

  it('after an edit brings again what was found before as it was', async () => {
    const checks = apart();
    const before = (await checks.check(reading(), {}))!;
    const edited = structuredClone(grid);
    const evidence = edited.tables.find(({ name }) => name === 'Evidence')!;
    (evidence.rows[0] as string[])[2] = 'The register will be ready shortly.';
    const found = await checks.check(openGrid(edited), {});
    expect(found).toEqual(checkAll(openGrid(structuredClone(edited))));
    expect(found!.some(({ message }) => message.includes('shortly'))).toBe(true);
    const kept = found!.filter((one) => before.includes(one));
    // What rules about the whole find is worked out anew.
    expect(kept.length).toBeGreaterThan(0.8 * before.length);
  });

  it('that is stopped says so, and the next goes on where it was', async () => {
    const checks = apart();
    const stop = new AbortController();
    const stopped = checks.check(reading(), {
      signal: stop.signal,
      progress: (share) => share >= 0.4 && stop.abort(new Error('stopped')),
    });
    await expect(stopped).rejects.toThrow('stopped');
    let first: number | undefined;
    const found = await checks.check(reading(), { progress: (share) => (first ??= share) });
    expect(first).toBeGreaterThan(0.2);
    expect(found).toEqual(checkAll(reading()));
  });

  it('ends where whoever is told how far it is has had enough', async () => {
    const checks = apart();
    const progress = () => {
      throw new Error('enough');
    };
    await expect(checks.check(reading(), { progress })).rejects.toThrow('enough');
    expect(await checks.check(reading(), {})).toEqual(checkAll(reading()));
  });

  it('tells what went wrong in it', async () => {
    const checks = apart();
    const broken = { ...reading(), grid: { ...grid, tables: [null] } } as never;
    await expect(checks.check(broken, {})).rejects.toThrow(/null/);
    expect(await checks.check(reading(), {})).toEqual(checkAll(reading()));
  });

  it('is left to the pane where the thread is lost, now and later', async () => {
    const checks = apart();
    const underWay = checks.check(reading(), {});
    checks.lose();
    expect(await underWay).toBeUndefined();
    expect(await checks.check(reading(), {})).toBeUndefined();
  });
});
